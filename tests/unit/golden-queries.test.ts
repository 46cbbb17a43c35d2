/** The golden queries and their report. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { missesOf, readQuerySets, summaryOf, table } from '../../src/build/search-golden.ts';
import { readingOrder } from '../../src/lib/navigation.ts';

const folder = fileURLToPath(new URL('../search', import.meta.url));

describe('Golden queries', () => {
  test('cover every kind, and every page is wanted by one', async () => {
    const sets = await readQuerySets(folder);
    const kinds = ['code', 'names', 'punctuation', 'questions', 'splits', 'synonyms', 'typos'];
    assert.deepEqual(
      kinds.filter((kind) => !sets.some((set) => set.kind === kind)),
      [],
    );
    const wanted = new Set(sets.flatMap(({ queries }) => queries.flatMap(({ want }) => want)));
    assert.deepEqual(
      readingOrder.map(({ url }) => url).filter((url) => !wanted.has(url)),
      [],
    );
  });

  test('want no page twice', async () => {
    const sets = await readQuerySets(folder);
    const twice = sets
      .flatMap(({ queries }) => queries)
      .filter(({ want }) => new Set(want).size < want.length);
    assert.deepEqual(twice, []);
  });
});

describe('Reading golden queries', () => {
  let temporary = '';

  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'golden-'));
  });
  afterEach(async () => {
    await rm(temporary, { recursive: true });
  });

  const write = (name: string, content: unknown): Promise<void> =>
    writeFile(join(temporary, name), JSON.stringify(content));

  test('gives one set a file', async () => {
    await write('b.json', [{ q: 'two', want: ['/two/'] }]);
    await write('a.json', [{ q: 'one', want: ['/one/'] }]);
    assert.deepEqual(await readQuerySets(temporary), [
      { kind: 'a', queries: [{ q: 'one', want: ['/one/'] }] },
      { kind: 'b', queries: [{ q: 'two', want: ['/two/'] }] },
    ]);
  });

  test('stops at a query that stands in two files, and names both', async () => {
    await write('a.json', [{ q: 'one', want: ['/one/'] }]);
    await write('b.json', [{ q: 'one', want: ['/two/'] }]);
    await assert.rejects(readQuerySets(temporary), /"one" stands in a\.json and in b\.json/);
  });

  test('stops at a file of another shape, and names it', async () => {
    await write('a.json', [{ q: 'one', wants: ['/one/'] }]);
    await assert.rejects(readQuerySets(temporary), /a\.json: /);
  });

  test('stops where there are none', async () => {
    await assert.rejects(readQuerySets(temporary), /No golden queries in /);
  });
});

describe('The report', () => {
  const query = (q: string): { q: string; want: string[] } => ({ q, want: ['/wanted/'] });
  const sets = [
    {
      kind: 'names',
      outcomes: [
        { query: query('found'), place: 1, came: ['/wanted/'] },
        { query: query('later'), place: 3, came: ['/a/', '/b/', '/wanted/'] },
      ],
    },
    {
      kind: 'typos',
      outcomes: [
        { query: query('lost'), place: 'missed', came: [] },
        { query: query('new'), place: 'unwritten', came: ['/a/'] },
      ],
    },
  ] as const;

  test('counts by kind and in all; pages that are not written count apart', () => {
    assert.deepEqual(summaryOf(sets).split('\n'), [
      'Kind   Queries       First  First three  Unwritten',
      'names        2  1 (50.0 %)  2 (100.0 %)          0',
      'typos        1   0 (0.0 %)    0 (0.0 %)          1',
      'all          3  1 (33.3 %)   2 (66.7 %)          1',
    ]);
  });

  test('lists every query whose page is not first, with what came', () => {
    assert.deepEqual(missesOf(sets).split('\n'), [
      '',
      'Not first, names:',
      '  "later": /wanted/ is number 3; came /a/, /b/, /wanted/',
      '',
      'Not first, typos:',
      '  "lost": /wanted/ is not found; came nothing',
    ]);
  });

  test('aligns the cells of a table', () => {
    assert.equal(
      table([
        ['a', 'long'],
        ['name', '1'],
      ]),
      'a     long\nname     1',
    );
  });
});
