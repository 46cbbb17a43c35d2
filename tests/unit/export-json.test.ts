/** The JSON files follow their schemas, and the schemas refuse what they should. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { extensibilityData, platformsData, schemaUrls } from '../../src/lib/export.ts';
import { extensibilitySchema, platformsSchema } from '../../src/lib/schemas.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

const published = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A copy of a published file with one text replaced, as a slip would do it. */
const altered = (value: unknown, from: string, to: string): unknown => {
  const text = JSON.stringify(value);
  assert.ok(text.includes(from), `nothing to alter: ${from}`);
  return JSON.parse(text.replace(from, to));
};

const files = [
  {
    name: '/data/extensibility.json',
    data: extensibilityData(),
    schema: extensibilitySchema,
    url: schemaUrls.extensibility,
  },
  {
    name: '/data/platforms.json',
    data: platformsData(),
    schema: platformsSchema,
    url: schemaUrls.platforms,
  },
];

for (const { name, data, schema, url } of files) {
  describe(name, () => {
    const validate = ajv.compile(schema);

    it('follows its schema', () => {
      assert.ok(validate(published(data)), JSON.stringify(validate.errors, null, 2));
    });

    it('names its schema, and the schema has that name', () => {
      assert.equal(data.schema, url);
      assert.equal(schema.$id, url);
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    });

    it('loses nothing on its way through JSON', () => {
      assert.deepEqual(published(data), data);
    });

    const slips: readonly (readonly [string, string, string])[] = [
      ['a verdict that does not exist', '"support":"no"', '"support":"maybe"'],
      ['a "no" under the name of a "yes"', '"support":"no"', '"support":"yes"'],
      ['a day that is none', '"checked":"2026-11-23"', '"checked":"yesterday"'],
      ['a field that nobody described', '"checked":', '"chekced":'],
      ['an empty title', `"title":"${titleIn(data)}"`, '"title":""'],
      ['a source without an address', '"url":"https://docs', '"url":"docs'],
      ['another certainty', '"certainty":"stated"', '"certainty":"sure"'],
    ];
    for (const [slip, from, to] of slips) {
      it(`does not follow it any more with ${slip}`, () => {
        assert.equal(validate(altered(data, from, to)), false);
      });
    }
  });
}

/** The first title in a file. */
function titleIn(data: unknown): string {
  return /"title":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
}

describe('the day of a whole file', () => {
  it('is the oldest day of its records, so that it promises nothing', () => {
    const { checked, points } = extensibilityData();
    const days = points.map((point) => point.checked).sort();
    assert.equal(checked, days[0]);
  });
});

describe('what the overview does not say', () => {
  const { points, environments, differences, linkRepairs } = extensibilityData();

  it('marks the points that ended onsite, and no others', () => {
    const ended = points.flatMap(({ id, onsite, online }) =>
      [onsite, online].flatMap((cell) => ('until' in cell ? [[id, cell.until]] : [])),
    );
    assert.deepEqual(ended, [
      ['drive-application-ui', 'before version 9'],
      ['windows-client', 'before version 9'],
      ['custom-pages', 'up to version 10.2.9'],
      ['custom-dialogs', 'up to version 10.2.9'],
      ['datahandlers', 'up to version 10.2.9'],
    ]);
  });

  it('has the freeze of onsite with the environment', () => {
    const [onsite, online] = environments;
    assert.equal(onsite?.changed.length, 1);
    assert.match(onsite.changed[0]?.text ?? '', /version 12/);
    assert.deepEqual(online?.changed, []);
  });

  it('says of every API what differs today', () => {
    for (const { changed, sources } of platformsData().apis) {
      assert.ok(changed.length > 0);
      assert.ok(sources.length > 0);
    }
  });

  it('lists the rows without a link, and no row twice', () => {
    const rows = linkRepairs.filter(({ where }) => where === 'table of extensibility points');
    const titles = rows.map(({ text }) => text);
    assert.deepEqual([...new Set(titles)], titles);
    const known = new Set<string>(points.map(({ title }) => title));
    assert.deepEqual(
      titles.filter((title) => !known.has(title)),
      [],
    );
    assert.deepEqual(
      rows.filter(({ problem }) => problem === 'none').map(({ text }) => text),
      [
        'SAINT',
        'Sales Guide',
        'Project Guide',
        'Drive the application UI',
        'Windows Client',
        'Database access API',
        'SQL Scripts',
      ],
    );
  });

  it('says where a link leads, unless there is none', () => {
    for (const { problem, leadsTo, text } of linkRepairs)
      assert.equal(leadsTo === undefined, problem === 'none', text);
  });

  it('has the differences that belong to no record', () => {
    const told = differences.map(({ overview }) => overview).join(' ');
    for (const words of ['twice', 'picture', 'number 10', 'script events', 'Local mode'])
      assert.ok(told.includes(words), words);
  });
});
