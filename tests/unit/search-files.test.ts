/** The files of the index as search asks for them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from 'cborg';
import fc from 'fast-check';
import { cborOf, type TableValue } from '../../src/lib/search/cbor.ts';
import { indexFiles, rareWordsFile, signature } from '../../src/lib/search/files.ts';

const index = {
  entry: { version: '1.6.0' },
  tables: [
    '1.6.0',
    [],
    [
      ['a', 'cup', 'en_1'],
      ['cust', 'webh', 'en_2'],
      ['webi', 'z', 'en_3'],
    ],
  ],
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
    assert.deepEqual(decode(bytes.subarray(signature.length)), index.tables);
    assert.deepEqual(asked, []);
  });

  it('are fetched once where a part is asked for ahead', async () => {
    const { fetch, prefetch, asked } = files();
    prefetch('Webhooks "customs"');
    prefetch('webhooks');
    assert.deepEqual(asked, ['index/en_2.txt']);
    assert.equal(await (await fetch('/pagefind/index/en_2.txt')).text(), 'index/en_2.txt');
    assert.deepEqual(asked, ['index/en_2.txt']);
  });

  it('are known to be incomplete only where a part is missing', async () => {
    const gap = files(['index/en_3.txt', 'filter/en_9.txt']);
    await gap.fetch('/pagefind/filter/en_9.txt');
    assert.ok(!gap.isIncomplete());
    await gap.fetch('/pagefind/index/en_3.txt');
    assert.ok(gap.isIncomplete());
  });

  it('have rare words by their first sign, and are asked again after a failure', async () => {
    assert.equal(rareWordsFile('w'), 'words/w.txt');
    assert.equal(rareWordsFile('4'), rareWordsFile('é'));
    const { rareWords, asked } = files(['words/x.txt']);
    assert.deepEqual(await rareWords('w'), ['words/w.txt']);
    await rareWords('w');
    await assert.rejects(rareWords('x'));
    await assert.rejects(rareWords('x'));
    assert.deepEqual(asked, ['words/w.txt', 'words/x.txt', 'words/x.txt']);
  });
});

describe('tables', () => {
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
