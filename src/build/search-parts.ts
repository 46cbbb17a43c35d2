/**
 * Packs the words of Pagefind's index anew, into parts of a size that suits one query, and names texts and parts by
 * their places. Pagefind's own parts hold so many words whatever they weigh, and each name is a hash that no host can
 * compress: on this site a query loads half as much from the new ones, and the tables are a quarter.
 */
import { decode, encode } from 'cborg';
import { z } from 'astro/zod';
import { cborOf, listHead, type TableValue } from '../lib/search/cbor.ts';
import { phrasePart, signature } from '../lib/search/files.ts';
import type { IndexTables } from '../lib/search/tables.ts';

export interface PackedIndex {
  /** Texts and parts by their path in the folder of the index. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly tables: Omit<IndexTables, 'folder' | 'entry'>;
}

/** A word of the index in the bytes of Pagefind: its stem, and its places on pages. */
interface PackedWord {
  readonly stem: string;
  /** With at most `mostPlaces` on a page, where it stands on many pages. */
  readonly bytes: Uint8Array;
  /** With all places, where `bytes` lacks some: a phrase needs them. */
  readonly all: Uint8Array | undefined;
}

/** A word on more pages than this, and on more than this share of them, does not tell pages apart. */
const many = { pages: 500, share: 0.25 } as const;
/** The lists of all places of such words are nearly all that a query on a large site loads. */
const mostPlaces = 2;

const table: z.ZodType<TableValue> = z.lazy(() =>
  z.union([z.number(), z.string(), z.array(table)]),
);
const tablesFile = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string(), z.number(), z.literal('')])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ])
  .rest(table);
/** A page's place behind the one before, the places of a word on it, and those in its fields. */
const pageOfWord = z.tuple([z.number(), z.array(z.number())]).rest(z.unknown());
/** A part is a list with one item: the list of its words, each with its pages. */
const partFile = z.tuple([z.array(z.tuple([z.string(), z.array(pageOfWord)]).rest(z.unknown()))]);
type Word = z.infer<typeof partFile>[0][number];

/**
 * A part has so many bytes, or one word. Smaller parts would save little of what a query loads, and the list of their
 * beginnings is loaded whole, so a far larger site has larger parts instead of more of them.
 */
function partSizeFor(pages: number): number {
  return Math.max(1700, pages * 2);
}

/** How many bytes more a part may have for the relatives of its last words. */
const mostForRelatives = 1500;

/**
 * @param files Pagefind's texts and parts, unpacked, by their path in its folder
 * @param packedTables Pagefind's tables, unpacked
 * @throws Error when a file is not what this version of Pagefind writes
 */
export function packParts(
  files: ReadonlyMap<string, Uint8Array>,
  packedTables: Uint8Array,
): PackedIndex {
  // Filters are a file of this site's own: Pagefind's cannot count what its search for single words finds.
  const [version, pages, parts, , ...others] = readTables(packedTables);
  const fileOf = (path: string): Uint8Array => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`Search index: ${path} is missing.`);
    return content;
  };
  const words = parts
    .flatMap(([, , name]) => wordsOfPart(`index/${name}.txt`, fileOf))
    .map((word) => packedWord(word, pages.length))
    .sort((a, b) => Buffer.compare(Buffer.from(a.stem), Buffer.from(b.stem)));
  const packed = inParts(words, partSizeFor(pages.length));
  const shortened = [...packed.keys()].filter((at) => packed[at]?.some(({ all }) => all));
  const partBytes = (at: number, bytesOf: (word: PackedWord) => Uint8Array): Uint8Array =>
    bytesOfPart((packed[at] ?? []).map(bytesOf));
  return {
    files: new Map([
      ...pages.map(([name], at) => [`fragment/${at}.txt`, fileOf(`fragment/${name}.txt`)] as const),
      ...[...packed.keys()].map(
        (at) => [`index/${at}.txt`, partBytes(at, ({ bytes }) => bytes)] as const,
      ),
      ...shortened.map(
        (at) =>
          [phrasePart(`index/${at}.txt`), partBytes(at, ({ bytes, all }) => all ?? bytes)] as const,
      ),
    ]),
    tables: {
      version,
      counts: pages.map(([, count]) => count),
      starts: packed.map((part, at) => startOf(part, packed[at - 1])),
      shortened,
      others: [[], ...others],
    },
  };
}

function readTables(packed: Uint8Array): z.infer<typeof tablesFile> {
  const bytes = packed.subarray(signature.length);
  const read = tablesFile.safeParse(decode(bytes));
  if (!read.success || Buffer.compare(Buffer.from(cborOf(read.data)), bytes) !== 0) {
    throw new Error(
      'Search index: the tables are not in the form in which Pagefind 1.6 writes them. After an update of Pagefind adapt src/build/search-parts.ts and src/lib/search/tables.ts.',
    );
  }
  return read.data;
}

function wordsOfPart(path: string, fileOf: (path: string) => Uint8Array): readonly Word[] {
  const read = partFile.safeParse(decode(fileOf(path).subarray(signature.length)));
  if (!read.success) {
    throw new Error(
      `Search index: ${path} is not a part as Pagefind 1.6 writes it. After an update of Pagefind adapt src/build/search-parts.ts.`,
    );
  }
  return read.data[0];
}

function packedWord(word: Word, pages: number): PackedWord {
  const [stem, found, ...more] = word;
  const all = encode(word);
  if (found.length <= many.pages || found.length <= many.share * pages) {
    return { stem, bytes: all, all: undefined };
  }
  const short = found.map(([page, places, ...fields]) => [page, weightiest(places), ...fields]);
  return { stem, bytes: encode([stem, short, ...more]), all };
}

/** How Pagefind weighs the words of plain text. */
const plainWeight = 25;

/**
 * The weightiest places of a word on a page, the first ones where they weigh the same.
 *
 * @param places as Pagefind writes them: a negative number gives the weight of what follows, the next number is a
 * place, and each further one is the distance from the place before
 */
export function weightiest(places: readonly number[]): number[] {
  let [weight, place] = [plainWeight, 0];
  const all: { readonly weight: number; readonly place: number }[] = [];
  for (const number of places) {
    if (number < 0) {
      [weight, place] = [-1 - number, 0];
    } else {
      place += number;
      all.push({ weight, place });
    }
  }
  const kept = all
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, mostPlaces);
  const weights = [...new Set(kept.map((one) => one.weight))];
  return weights
    .sort((a, b) => Number(b === plainWeight) - Number(a === plainWeight))
    .flatMap((own, at) => {
      const group = kept.filter((one) => one.weight === own).map((one) => one.place);
      const distances = group.map((one, index) => one - (group[index - 1] ?? 0));
      return at === 0 && own === plainWeight ? distances : [-1 - own, ...distances];
    });
}

/**
 * Words in parts of about `size` bytes. The relatives of a word stay in its part where they are not many: a search asks
 * for the part of a word as it was typed and for that of its stem, and a browser gets six files at once.
 */
function inParts(words: readonly PackedWord[], size: number): readonly (readonly PackedWord[])[] {
  const parts: PackedWord[][] = [];
  let left = 0;
  let family = '';
  for (const word of words) {
    const part = parts.at(-1);
    const isRelative = family !== '' && word.stem.startsWith(family);
    if (!isRelative) family = familyOf(word.stem);
    if (part === undefined || word.bytes.length > left + (isRelative ? mostForRelatives : 0)) {
      parts.push([word]);
      left = Math.max(0, size - word.bytes.length);
    } else {
      part.push(word);
      left -= word.bytes.length;
    }
  }
  return parts;
}

/** What the forms of a word begin with: "compan" for "compani", the stem of "company"; '' for short words. */
function familyOf(stem: string): string {
  return stem.length < 4 ? '' : stem.slice(0, Math.max(4, stem.length - 1));
}

function bytesOfPart(words: readonly Uint8Array[]): Uint8Array {
  const heads = [...listHead(1), ...listHead(words.length)];
  return Buffer.concat([signature, Uint8Array.from(heads), ...words]);
}

/** The shortest beginning of a part's first word that comes after all words before. */
function startOf(part: readonly PackedWord[], before: readonly PackedWord[] | undefined): string {
  const last = before?.at(-1)?.stem;
  const signs = Array.from(part[0]?.stem ?? '');
  if (last === undefined) return '';
  const length = signs.findIndex((_, at) => signs.slice(0, at + 1).join('') > last) + 1;
  return signs.slice(0, length).join('');
}
