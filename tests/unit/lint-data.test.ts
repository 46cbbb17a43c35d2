/** `npm run lint:data`: reads the pages, names the place of a finding, and ends with a summary. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { placeOf, readPages, readSiteData, report } from '../../scripts/lint-data.ts';
import { lint, lintRules } from '../../src/lib/lint/index.ts';
import { pageFrom } from '../../src/lib/lint/pages.ts';
import { point } from './fixtures/bad-data/change.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the frontmatter of a page', () => {
  it('is read with its lists', () => {
    const page = pageFrom(
      'content/netserver/index.mdx',
      [
        '---',
        "title: 'NetServer: the core'",
        'description: What it is.',
        'kind: concept',
        'sources:',
        '  - api/overview/index',
        '  - "api/osql/index"',
        'checked: 2026-11-23',
        'aliases:',
        '  - net server',
        '---',
        '',
        '- not an alias',
      ].join('\n'),
    );
    assert.deepEqual(page, {
      file: 'content/netserver/index.mdx',
      url: '/netserver/',
      title: 'NetServer: the core',
      description: 'What it is.',
      checked: '2026-11-23',
      sources: ['api/overview/index', 'api/osql/index'],
      aliases: ['net server'],
    });
  });

  it('is read where a list is empty or missing', () => {
    const page = pageFrom('content/data.mdx', '---\r\ntitle: Data\r\nsources: []\r\n---\r\nText.');
    assert.deepEqual([page.title, page.sources, page.aliases], ['Data', [], []]);
  });

  it('is missed, with the name of the file, where there is none', () => {
    assert.throws(() => pageFrom('content/data.mdx', '# Data'), /^Error: content\/data\.mdx:1 /);
  });
});

describe('the place of a finding', () => {
  const lineAt = (place: string) => {
    const [file = '', line = ''] = place.split(':');
    return readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1];
  };

  for (const [record, file, line] of [
    ['points.crmscript', 'src/data/points/scripting.ts', '  crmscript: {'],
    [
      'points.sentry-plugins',
      'src/data/points/internal-apis-netserver.ts',
      "  'sentry-plugins': {",
    ],
    ['layers.osql', 'src/data/layers/core.ts', '  osql: {'],
    ['sources.api/osql/index', 'src/data/sources.ts', "  'api/osql/index': {"],
    ['compatibility.online', 'src/data/compatibility.ts', '  online: {'],
    ['helpChannels.forums', 'src/data/help.ts', '  forums: {'],
  ] as const) {
    it(`is file and line of ${record}`, () => {
      const place = placeOf({ record });
      assert.ok(place.startsWith(`${file}:`), place);
      assert.ok(lineAt(place)?.startsWith(line), place);
    });
  }

  it('is the file alone where no line holds the record', () => {
    assert.equal(placeOf({ record: 'blocks' }), 'src/data/blocks.ts');
    assert.equal(placeOf({ record: 'pointIdsByLevel' }), 'src/data/ids.ts');
    assert.equal(placeOf({ record: 'content/help.mdx' }), 'content/help.mdx');
  });
});

describe('the report', () => {
  it('names file, rule, record, field, value, what is allowed and a suggestion', () => {
    const bad = point('zapier', { related: ['webhoks'] })(readSiteData());
    const { lines, summary } = report(lint(bad));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(
      lines[0] ?? '',
      /^src\/data\/points\/ui-workflow\.ts:\d+ references: points\.zapier, related\[0\]: "webhoks" is no point and no building block\. Did you mean "webhooks"\? Allowed: preferences, /,
    );
    assert.equal(summary, `${lintRules.length - 1} passed, 1 failed`);
  });
});

describe('npm run lint:data', () => {
  it('passes on the real data and counts its rules in the last line', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'lint-data.ts')],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(stdout.trimEnd().split('\n').at(-1), `${lintRules.length} passed, 0 failed`);
  });

  it('looks at every page', () => {
    const urls = readPages().map(({ url }) => url);
    for (const url of ['/', '/netserver/', '/extensibility/scripting/', '/help/'])
      assert.ok(urls.includes(url), url);
  });
});
