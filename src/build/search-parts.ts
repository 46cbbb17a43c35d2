/**
 * Packs the words of Pagefind's index anew, into parts of a size that suits one query, and names texts and parts by
 * their places. Pagefind's own parts hold so many words whatever they weigh, and each name is a hash that no host can
 * compress: on this site a query loads half as much from the new ones, and the tables are a quarter.
 */
import { decode, encode } from 'cborg';
import { z } from 'astro/zod';
import { cborOf, listHead, type TableValue } from '../lib/search/cbor.ts';
import { signature } from '../lib/search/files.ts';
import type { IndexTables } from '../lib/search/tables.ts';

export interface PackedIndex {
  /** Texts, parts and filters by their path in the folder of the index. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly tables: Omit<IndexTables, 'folder' | 'entry'>;
}

/** A word of the index in the bytes of Pagefind: its stem, and its places on pages. */
interface PackedWord {
  readonly stem: string;
  readonly bytes: Uint8Array;
}

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
/** A part is a list with one item: the list of its words. */
const partFile = z.tuple([z.array(z.tuple([z.string()]).rest(z.unknown()))]);

/**
 * A part has so many bytes, or one word. Smaller parts would save little of what a query loads, and the list of their
 * beginnings is loaded whole, so a far larger site has larger parts instead of more of them.
 */
function partSizeFor(pages: number): number {
  return Math.max(2000, pages * 2);
}

/**
 * @param files Pagefind's texts, parts and filters, unpacked, by their path in its folder
 * @param packedTables Pagefind's tables, unpacked
 * @throws Error when a file is not what this version of Pagefind writes
 */
export function packParts(
  files: ReadonlyMap<string, Uint8Array>,
  packedTables: Uint8Array,
): PackedIndex {
  const [version, pages, parts, ...others] = readTables(packedTables);
  const fileOf = (path: string): Uint8Array => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`Search index: ${path} is missing.`);
    return content;
  };
  const words = parts
    .flatMap(([, , name]) => wordsOfPart(`index/${name}.txt`, fileOf))
    .sort((a, b) => Buffer.compare(Buffer.from(a.stem), Buffer.from(b.stem)));
  const packed = inParts(words, partSizeFor(pages.length));
  return {
    files: new Map([
      ...[...files].filter(([path]) => path.startsWith('filter/')),
      ...pages.map(([name], at) => [`fragment/${at}.txt`, fileOf(`fragment/${name}.txt`)] as const),
      ...packed.map((part, at) => [`index/${at}.txt`, bytesOf(part)] as const),
    ]),
    tables: {
      version,
      counts: pages.map(([, count]) => count),
      starts: packed.map((part, at) => startOf(part, packed[at - 1])),
      others,
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

function wordsOfPart(path: string, fileOf: (path: string) => Uint8Array): PackedWord[] {
  const read = partFile.safeParse(decode(fileOf(path).subarray(signature.length)));
  if (!read.success) {
    throw new Error(
      `Search index: ${path} is not a part as Pagefind 1.6 writes it. After an update of Pagefind adapt src/build/search-parts.ts.`,
    );
  }
  return read.data[0].map((word) => ({ stem: word[0], bytes: encode(word) }));
}

function inParts(words: readonly PackedWord[], size: number): readonly (readonly PackedWord[])[] {
  const parts: PackedWord[][] = [];
  let left = 0;
  for (const word of words) {
    const part = parts.at(-1);
    if (part === undefined || word.bytes.length > left) {
      parts.push([word]);
      left = size - word.bytes.length;
    } else {
      part.push(word);
      left -= word.bytes.length;
    }
  }
  return parts;
}

function bytesOf(part: readonly PackedWord[]): Uint8Array {
  const heads = [...listHead(1), ...listHead(part.length)];
  return Buffer.concat([signature, Uint8Array.from(heads), ...part.map(({ bytes }) => bytes)]);
}

/** The shortest beginning of a part's first word that comes after all words before. */
function startOf(part: readonly PackedWord[], before: readonly PackedWord[] | undefined): string {
  const last = before?.at(-1)?.stem;
  const signs = Array.from(part[0]?.stem ?? '');
  if (last === undefined) return '';
  const length = signs.findIndex((_, at) => signs.slice(0, at + 1).join('') > last) + 1;
  return signs.slice(0, length).join('');
}
