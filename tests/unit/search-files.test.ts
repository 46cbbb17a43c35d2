/** The files of the index as search asks for them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { decode } from 'cborg';
import fc from 'fast-check';
import { cborOf, type TableValue } from '../../src/lib/search/cbor.ts';
import { indexFiles, rareWordsFile, signature } from '../../src/lib/search/files.ts';
import { partWith, partsFor, tableBytes } from '../../src/lib/search/tables.ts';

const index = {
  folder: 'b1',
  entry: { version: '1.6.0' },
  version: '1.6.0',
  counts: [120, 80],
  starts: ['', 'cust', 'webi'],
  shortened: [1],
  others: [[], [], ['title']],
} as const;

/** Files that answer with their own path, those in `missing` with an error. */
function files(missing: readonly string[] = []) {
  const asked: string[] = [];
  const get = (path: string): Promise<Response> => {
    asked.push(path);
    return Promise.resolve(new Response(path, { status: missing.includes(path) ? 404 : 200 }));
  };
  return { asked, ...indexFiles(index, get) };
}

describe('the files of the index', () => {
  it('are answered from the catalogue where it has them', async () => {
    const { fetch, asked } = files();
    assert.deepEqual(await (await fetch('/pagefind/pagefind-entry.json?ts=1')).json(), index.entry);
    const bytes = await (await fetch('/pagefind/pagefind.en_0.pf_meta')).bytes();
    assert.deepEqual([...bytes.subarray(0, signature.length)], [...signature]);
    assert.deepEqual([...bytes.subarray(signature.length)], [...tableBytes(index)]);
    assert.deepEqual(asked, []);
  });

  it('come from the folder of their build, the code from where all builds have it', async () => {
    const { fetch, asked } = files();
    assert.equal(await (await fetch('/pagefind/fragment/1.txt')).text(), 'b1/fragment/1.txt');
    assert.equal(await (await fetch('/pagefind/wasm.en.wasm')).text(), 'wasm.en.wasm');
    assert.deepEqual(asked, ['b1/fragment/1.txt', 'wasm.en.wasm']);
  });

  it('are fetched once, also where a part is asked for ahead', async () => {
    const { fetch, prefetch, asked } = files();
    prefetch('Webhooks "customs"');
    prefetch('webhooks');
    assert.deepEqual(asked, ['b1/index/1.txt']);
    assert.equal(await (await fetch('/pagefind/index/1.txt')).text(), 'b1/index/1.txt');
    assert.equal(await (await fetch('/pagefind/index/1.txt')).text(), 'b1/index/1.txt');
    assert.deepEqual(asked, ['b1/index/1.txt']);
  });

  it('have all places of words where a phrase needs them', async () => {
    const { fetchPhrase, prefetch, asked } = files();
    prefetch('"webhooks"');
    assert.equal(await (await fetchPhrase('/pagefind/index/1.txt')).text(), 'b1/index/all-1.txt');
    assert.equal(await (await fetchPhrase('/pagefind/index/2.txt')).text(), 'b1/index/2.txt');
    assert.deepEqual(asked, ['b1/index/all-1.txt', 'b1/index/2.txt']);
  });

  it('are fetched again after a failure', async () => {
    const { fetch, asked } = files(['b1/fragment/0.txt']);
    assert.ok(!(await fetch('/pagefind/fragment/0.txt')).ok);
    assert.ok(!(await fetch('/pagefind/fragment/0.txt')).ok);
    assert.equal(asked.length, 2);
  });

  it('are known to be incomplete only where a part is missing', async () => {
    const gap = files(['b1/index/2.txt', 'b1/fragment/1.txt']);
    await gap.fetch('/pagefind/fragment/1.txt');
    assert.ok(!gap.isIncomplete());
    await gap.fetch('/pagefind/index/2.txt');
    assert.ok(gap.isIncomplete());
  });

  it('have the filters of the pages, or say that they have not', async () => {
    const list = [{ kind: ['point'], online: ['yes'] }, {}];
    const answers = [new Response('[{"kind":"point"}]'), Response.json(list)];
    const { filters } = indexFiles(index, (path) => {
      assert.equal(path, 'b1/filters.json');
      return Promise.resolve(answers.shift() ?? Response.error());
    });
    await assert.rejects(filters(), { message: 'filters.json has no filters.' });
    const other = indexFiles(index, () => Promise.resolve(Response.json(list)));
    assert.deepEqual(await other.filters(), list);
  });

  it('have rare words by their beginning, and are asked again after a failure', async () => {
    assert.equal(rareWordsFile('webhook'), 'words/wa.txt');
    assert.equal(rareWordsFile('wombat'), 'words/wm.txt');
    assert.equal(rareWordsFile('4th'), rareWordsFile('été'));
    const { rareWords, asked } = files(['b1/words/xm.txt']);
    assert.deepEqual(await rareWords('web'), ['b1/words/wa.txt']);
    await rareWords('week');
    await assert.rejects(rareWords('xyz'), { message: 'words/xm.txt did not load: 404' });
    await assert.rejects(rareWords('xyz'));
    assert.deepEqual(asked, ['b1/words/wa.txt', 'b1/words/xm.txt', 'b1/words/xm.txt']);
  });
});

describe('the tables that Pagefind reads', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abcwx01é#')),
    minLength: 1,
    maxLength: 6,
  });
  const starts = fc
    .uniqueArray(word, { maxLength: 30 })
    .map((words) => ['', ...words.sort((a, b) => (a < b ? -1 : 1))]);

  const part = z.tuple([z.string(), z.string(), z.string()]);
  const table = z.tuple([z.string(), z.array(z.unknown()), z.array(part)]).rest(z.unknown());
  const tablesOf = (own: readonly string[] = index.starts): z.infer<typeof table> =>
    table.parse(decode(tableBytes({ ...index, starts: own })));

  it('name texts and parts by their places', () => {
    const [version, pages, parts, ...others] = tablesOf();
    assert.equal(version, '1.6.0');
    assert.deepEqual(pages, [
      ['0', 120, ''],
      ['1', 80, ''],
    ]);
    assert.deepEqual(parts, [
      ['', 'cuss\u{10FFFF}', '0'],
      ['cust', 'webh\u{10FFFF}', '1'],
      ['webi', '\u{10FFFF}', '2'],
    ]);
    assert.deepEqual(others, index.others);
  });

  it('give every word one part, the one in which it is', () => {
    fc.assert(
      fc.property(starts, word, (own, asked) => {
        const [, , parts] = tablesOf(own);
        const holding = parts.filter(([from, to]) => from <= asked && asked <= to);
        assert.deepEqual(
          holding.map(([, , name]) => name),
          [String(partWith(asked, own))],
        );
      }),
    );
  });

  it('tell which parts a search may ask for: those of the word and of its likely stems', () => {
    assert.deepEqual(partsFor('webhooks', index.starts), [1]);
    assert.deepEqual(partsFor('c', index.starts), [0]);
    for (const [asked, stem] of [
      ['webhooks', 'webhook'],
      ['policy', 'polici'],
      ['settings', 'set'],
      ['identity', 'ident'],
      ['extensibility', 'extens'],
      ['authentication', 'authent'],
      ['notifications', 'notif'],
      ['customization', 'custom'],
    ] as const) {
      // Each word is a part of its own.
      const own = ['', stem, `${stem}a`, asked].sort();
      assert.ok(partsFor(asked, own).includes(partWith(stem, own)), `${asked}, ${stem}`);
    }
  });
});

describe('values of tables', () => {
  it('are read as they were written', () => {
    const value: fc.Arbitrary<TableValue> = fc.letrec<{ value: TableValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.nat(2 ** 32 - 1),
        fc.string({ maxLength: 300 }),
        fc.array(tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(value, (tables) => {
        assert.deepEqual(decode(new Uint8Array(cborOf(tables))), tables);
      }),
    );
  });
});
