/**
 * Pagefind's tables in the form in which they travel: the texts and the parts of the index are named by their place,
 * so only the beginnings of the parts have to be listed. Runs in the browser and in the build.
 */
import { cborOf, type TableValue } from './cbor.ts';
import { root } from './words.ts';

/** What Pagefind reads before its first search. */
export interface IndexTables {
  /** The folder of this build's files: readers of an older build still ask for those of their own. */
  readonly folder: string;
  /** Pagefind's entry file. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** Pagefind's version. */
  readonly version: string;
  /** How many words each page has. The text of a page is named by the page's place in this list. */
  readonly counts: readonly number[];
  /** Where each part of the index begins, in the order of the alphabet; the first begins with ''. */
  readonly starts: readonly string[];
  /** The places of the parts that lack some places of words; a phrase needs all. Only a large site has such parts. */
  readonly shortened: readonly number[];
  /** The other tables: filters, of which there are none, orders and names of fields. */
  readonly others: readonly TableValue[];
}

/** Behind all words. */
const last = '\u{10FFFF}';

/** The bytes of Pagefind's tables, without its signature. */
export function tableBytes({ version, counts, starts, others }: IndexTables): Uint8Array {
  const pages = counts.map((count, at) => [String(at), count, '']);
  const parts = starts.map((start, at) => {
    const next = starts[at + 1];
    return [start, next === undefined ? last : endBefore(next), String(at)];
  });
  return new Uint8Array(cborOf([version, pages, parts, ...others]));
}

/**
 * The end of a part: behind every word that comes before the next part. Without gaps between the parts Pagefind asks
 * for one part a word; into a gap it would ask for all parts around.
 */
function endBefore(next: string): string {
  const signs = Array.from(next);
  const sign = signs.pop()?.codePointAt(0) ?? 1;
  return `${signs.join('')}${String.fromCodePoint(sign - 1)}${last}`;
}

/** The place of the part that has a word. */
export function partWith(word: string, starts: readonly string[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Endings that Pagefind's stemmer takes off after others, and that `root` leaves or does not know. */
const longEndings =
  /(?:i[csz])?(?:abilit|ibilit|ation|ator|ment|enc|anc|it|at|iv|al|ion|abl|ibl)(?:y|ies|e|es|s|ed|ing|ly)?$/;

/**
 * The places of the parts that a search for a word may need. Pagefind stores stems, and asks for the part with the
 * word and for that with its stem. Its stemmer is in its code, so stems are guessed here: a part that was not guessed
 * comes later, and one too many is a kilobyte.
 */
export function partsFor(word: string, starts: readonly string[]): readonly number[] {
  const stems = [
    word,
    word.replace(/y$/, 'i'),
    word.replace(/s$/, ''),
    root(word),
    word.replace(longEndings, ''),
  ];
  return [...new Set(stems.map((stem) => partWith(stem, starts)))];
}
