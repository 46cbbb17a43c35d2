/** The published data says what the tables of the overview say: every row, mark, product and note. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extensibilityData, platformsData } from '../../src/lib/export.ts';
import {
  overviewApis,
  overviewPlatformNotes,
  overviewPlatforms,
  overviewRows,
} from './fixtures/overview-matrix.ts';

describe('/data/extensibility.json', () => {
  const { levels, points } = extensibilityData();
  const titleOf = new Map<string, string>(levels.map(({ id, title }) => [id, title]));

  it('has the 34 rows of the overview with their level, products and marks, in that order', () => {
    const rows = points.map(({ level, title, products, onsite, online }) => ({
      level: titleOf.get(level),
      title,
      products: products.map((id) => ({ sales: 'Sales', service: 'Service' })[id]),
      onsite: onsite.support === 'yes',
      online: online.support === 'yes',
    }));
    assert.equal(rows.length, 34);
    assert.deepEqual(rows, overviewRows);
  });

  it('has the six levels of the overview, and the points of each side by side', () => {
    const wanted = [...new Set(overviewRows.map(({ level }) => level))];
    assert.deepEqual(
      levels.map(({ title }) => title),
      wanted,
    );
    const changesOfLevel = points.filter(({ level }, at) => points[at - 1]?.level !== level);
    assert.equal(changesOfLevel.length, wanted.length);
  });

  it('counts 18 points for both environments, 14 onsite only and 2 online only', () => {
    const count = (onsite: string, online: string) =>
      points.filter((point) => point.onsite.support === onsite && point.online.support === online)
        .length;
    assert.equal(count('yes', 'yes'), 18);
    assert.equal(count('yes', 'no'), 14);
    assert.equal(count('no', 'yes'), 2);
  });

  it('leaves no mark of the overview half: none of them is "partial"', () => {
    const supports = new Set(
      points.flatMap(({ onsite, online }) => [onsite.support, online.support]),
    );
    assert.deepEqual([...supports].sort(), ['no', 'yes']);
  });

  it('gives every "no" a reason, and an alternative or the gap', () => {
    for (const point of points) {
      for (const cell of [point.onsite, point.online]) {
        if (cell.support !== 'no') continue;
        assert.ok('reason' in cell && cell.reason.text !== '', point.id);
        assert.ok((cell.alternatives ?? []).length > 0 || cell.gap !== undefined, point.id);
      }
    }
  });

  it('gives every point the address of its page, a public page, aliases and sources', () => {
    for (const { id, level, url, docsUrl, aliases, sources } of points) {
      assert.equal(url, `/extensibility/${level}/${id}/`);
      assert.match(docsUrl, /^https:\/\/docs\.superoffice\.com\//);
      assert.ok(aliases.length > 0, id);
      assert.ok(sources.length > 0, id);
    }
  });

  it('keeps the building blocks apart from the rows of the overview', () => {
    const { blocks } = extensibilityData();
    const rows = new Set(overviewRows.map(({ title }) => title));
    assert.equal(blocks.length, 9);
    assert.deepEqual(
      blocks.filter(({ title }) => rows.has(title)),
      [],
    );
  });
});

describe('/data/platforms.json', () => {
  const { apis, platforms } = platformsData();
  const cellOf = (platform: string, api: string) => {
    const row = platforms.find(({ title }) => title === platform);
    const column = apis.find(({ title }) => title === api);
    assert.ok(row && column);
    const cell = row.support[column.id];
    assert.ok(cell);
    return cell;
  };

  it('has the APIs and the platforms of the overview, in that order', () => {
    assert.deepEqual(
      apis.map(({ title }) => title),
      overviewApis,
    );
    assert.deepEqual(
      platforms.map(({ title }) => title),
      overviewPlatforms.map(([title]) => title),
    );
  });

  for (const [platform, marks] of overviewPlatforms) {
    it(`has the marks of ${platform}`, () => {
      assert.deepEqual(
        overviewApis.map((api) => cellOf(platform, api).support !== 'no'),
        marks,
      );
    });
  }

  for (const { platform, api, words, partial } of overviewPlatformNotes) {
    it(`keeps the note of the overview on ${platform} and ${api}`, () => {
      const { support, notes } = cellOf(platform, api);
      assert.equal(support, partial ? 'partial' : 'yes');
      const note = notes[0];
      assert.ok(note);
      for (const word of words) assert.ok(note.text.includes(word), note.text);
      assert.deepEqual(
        note.sources.map(({ url }) => url),
        ['https://docs.superoffice.com/en/api/overview/index'],
      );
    });
  }

  it('takes back no other mark than the overview does', () => {
    const partial = platforms.flatMap((row) =>
      apis.filter(({ id }) => row.support[id]?.support === 'partial').map(({ title }) => title),
    );
    assert.deepEqual(partial, ['NetServer Core']);
  });
});
