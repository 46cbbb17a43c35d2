/** The parts of the index: every word can be found, no part is heavy, and a phrase has all places. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from 'cborg';
import fc from 'fast-check';
import { packParts, weightiest } from '../../src/build/search-parts.ts';
import { signature } from '../../src/lib/search/files.ts';
import { nearestWeight } from '../../src/lib/search/near.ts';
import { partWith } from '../../src/lib/search/tables.ts';

const file = (value: unknown): Uint8Array => Buffer.concat([signature, encode(value)]);

/** Pagefind's index of `pages` texts, with words and the pages on which each stands, three times on each. */
function indexOf(pages: number, words: Readonly<Record<string, number>>) {
  const list = Object.entries(words).map(([stem, count]) => [
    stem,
    Array.from({ length: count }, (_, at) => [at === 0 ? 0 : 1, [3, 9, 200], []]),
    [],
  ]);
  const half = Math.ceil(list.length / 2);
  return {
    files: new Map([
      ...Array.from(
        { length: pages },
        (_, at) => [`fragment/en_${at}x.txt`, file(`text ${at}`)] as const,
      ),
      ['index/en_a.txt', file([list.slice(half)])] as const,
      ['index/en_b.txt', file([list.slice(0, half)])] as const,
    ]),
    tables: file([
      '1.6.0',
      Array.from({ length: pages }, (_, at) => [`en_${at}x`, 100 + at, '']),
      [
        ['a', 'm', 'en_a'],
        ['n', 'z', 'en_b'],
      ],
      [['kind', 'en_c']],
      [],
      ['title'],
    ]),
  };
}

describe('an index packed anew', () => {
  it('names texts and parts by their places and keeps the rest', () => {
    const { files, tables } = indexOf(3, { web: 2, panel: 1 });
    const packed = packParts(files, tables);
    assert.deepEqual(
      [...packed.files.keys()],
      ['fragment/0.txt', 'fragment/1.txt', 'fragment/2.txt', 'index/0.txt'],
    );
    assert.deepEqual(packed.tables, {
      version: '1.6.0',
      counts: [100, 101, 102],
      starts: [''],
      shortened: [],
      others: [[], [], ['title']],
    });
  });

  it('has every word in the part to which its place in the alphabet leads', () => {
    const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'w', 'é', '#'), minLength: 1 });
    const words = fc.dictionary(stem, fc.integer({ min: 1, max: 120 }), { minKeys: 1 });
    fc.assert(
      fc.property(words, (all) => {
        const { files, tables } = indexOf(130, all);
        const packed = packParts(files, tables);
        const { starts } = packed.tables;
        for (const one of Object.keys(all)) {
          const part = packed.files.get(`index/${partWith(one, starts)}.txt`);
          assert.ok(Buffer.from(part ?? []).includes(Buffer.from(encode(one))), one);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the few relatives of a word in its part, whatever its size, and no heap of them', () => {
    const startsOf = (words: Readonly<Record<string, number>>): readonly string[] => {
      const { files, tables } = indexOf(400, words);
      return packParts(files, tables).tables.starts;
    };
    const few = startsOf({ tabl: 300, tablespac: 20, tag: 20 });
    assert.equal(few.length, 2);
    assert.equal(partWith('tables', few), partWith('tabl', few));
    assert.notEqual(partWith('tag', few), partWith('tabl', few));
    assert.equal(startsOf({ tabl: 300, tablespac: 300 }).length, 2);
  });

  it('has short lists for words on many pages, and the whole ones beside them', () => {
    const { files, tables } = indexOf(2000, { rare: 90, web: 1800 });
    const packed = packParts(files, tables);
    const at = partWith('web', packed.tables.starts);
    assert.deepEqual(packed.tables.shortened, [at]);
    const [short, all] = [`index/${at}.txt`, `index/all-${at}.txt`].map(
      (path) => packed.files.get(path)?.length ?? 0,
    );
    assert.ok(short !== undefined && all !== undefined && short > 0 && all > short * 1.2);
    const small = indexOf(400, { web: 400 });
    assert.deepEqual(packParts(small.files, small.tables).tables.shortened, []);
  });

  it('stops at files that this version of Pagefind does not write', () => {
    const { files, tables } = indexOf(1, { web: 1 });
    assert.throws(() => packParts(files, file(['1.6.0', [['en_0x', 1]], []])), {
      message: /^Search index: the tables are not in the form in which Pagefind 1\.6 writes them\./,
    });
    assert.throws(
      () => packParts(new Map([...files, ['index/en_a.txt', file([['web']])]]), tables),
      {
        message: /^Search index: index\/en_a\.txt is not a part as Pagefind 1\.6 writes it\./,
      },
    );
    files.delete('fragment/en_0x.txt');
    assert.throws(() => packParts(files, tables), {
      message: 'Search index: fragment/en_0x.txt is missing.',
    });
  });
});

describe('the weightiest places of a word', () => {
  it('are those in headings, then the first ones', () => {
    assert.deepEqual(weightiest([5]), [5]);
    assert.deepEqual(weightiest([5, 4, 1]), [5, 4]);
    // Plain, then weight 120 at place 40, then plain again at 50.
    assert.deepEqual(weightiest([5, 4, -121, 40, -26, 50]), [5, -121, 40]);
    assert.deepEqual(weightiest([-121, 7, 30, -26, 50]), [-121, 7, 30]);
    assert.deepEqual(weightiest([]), []);
  });
});

describe('how near words stand to each other', () => {
  it('is what the words within reach weigh together', () => {
    assert.equal(nearestWeight([[3], [8], [90]], [1, 2, 4], 10), 4);
    assert.equal(nearestWeight([[3, 88], [8], [90]], [1, 2, 4], 10), 5);
    assert.equal(nearestWeight([[3, 4, 5], [8]], [1, 2], 10), 3);
    assert.equal(nearestWeight([[], []], [1, 2], 10), 0);
  });

  it('grows with the reach, and lies between the heaviest word and all words', () => {
    const places = fc.array(fc.uniqueArray(fc.nat(200), { maxLength: 8 }), { maxLength: 5 });
    fc.assert(
      fc.property(places, fc.nat(100), fc.nat(100), (own, reach, more) => {
        const weights = own.map((_, at) => at + 1);
        const there = weights.filter((_, at) => (own[at] ?? []).length > 0);
        const near = nearestWeight(own, weights, reach);
        assert.ok(near <= nearestWeight(own, weights, reach + more));
        assert.ok(near >= Math.max(0, ...there));
        assert.ok(near <= there.reduce((sum, weight) => sum + weight, 0));
      }),
    );
  });
});
