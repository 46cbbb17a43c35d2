/** Makes what search loads first: the catalogue of names, and the lists of rare words. */
import { decode } from 'cborg';
import { z } from 'astro/zod';
import { searchLabels } from '../lib/search.ts';
import { catalogueFile, type Catalogue, type ListedPage } from '../lib/search/catalogue.ts';
import { cborOf, type TableValue } from '../lib/search/cbor.ts';
import { signature } from '../lib/search/files.ts';
import { wordsOfNames } from '../lib/search/names.ts';
import { places } from '../lib/search/places.ts';
import { vocabularyOf } from '../lib/search/vocabulary.ts';

/** The catalogue may list pages up to this size of their names as JSON: about 200 pages. */
const mostNames = 60_000;

/** The part of a text of Pagefind that is used; its other fields may change. */
const packedText = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ element: z.string(), text: z.string() })),
});

const decoder = new TextDecoder();

const entryFile = z.record(z.string(), z.unknown());

const table: z.ZodType<TableValue> = z.lazy(() =>
  z.union([z.number(), z.string(), z.array(table)]),
);

/**
 * @param texts the unpacked texts of the pages, by their path in the index
 * @param entry Pagefind's entry file
 * @param tables Pagefind's tables, unpacked
 * @returns the files to publish, and how many words the texts have
 * @throws Error when a file is not what this version of Pagefind writes
 */
export function catalogueFiles(
  texts: ReadonlyMap<string, Uint8Array>,
  entry: Uint8Array,
  tables: Uint8Array,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly words: number } {
  const pages = [...texts].map(([path, content]) => readText(path, content));
  const listed = listedPages(pages.map(({ page }) => page));
  const own = places.filter((place) => listed.some(({ url }) => place.url.startsWith(`${url}#`)));
  const { groups, rare } = vocabularyOf(
    pages.map(({ page, headings, content }) => ({
      headings,
      content,
      names: Object.values(page.meta).join(' '),
    })),
    wordsOfNames(listed, own),
  );
  const catalogue: Catalogue = {
    labels: searchLabels,
    pages: listed,
    places: own,
    words: groups.map((group) => group.join(' ')),
    index: {
      entry: entryFile.parse(JSON.parse(decoder.decode(entry))),
      tables: readTables(tables),
    },
  };
  const bytes = new TextEncoder();
  return {
    files: new Map([
      [catalogueFile, bytes.encode(JSON.stringify(catalogue))],
      ...[...rare].map(([path, words]) => [path, bytes.encode(words.join(' '))] as const),
    ]),
    words: pages.reduce((sum, { content }) => sum + (content.match(/\S+/g)?.length ?? 0), 0),
  };
}

/** All pages where they fit; else those with names of their own before those with a title alone. */
function listedPages(pages: readonly ListedPage[]): readonly ListedPage[] {
  const isNamed = ({ meta }: ListedPage): boolean => meta['aliases'] !== undefined;
  let size = 0;
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))]
    .filter((page) => (size += JSON.stringify(page).length) <= mostNames)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function readTables(packed: Uint8Array): TableValue {
  const bytes = packed.subarray(signature.length);
  const tables = table.parse(decode(bytes));
  if (Buffer.compare(Buffer.from(cborOf(tables)), bytes) !== 0) {
    throw new Error(
      'Search index: the tables are not in the form in which Pagefind 1.6 writes them. After an update of Pagefind adapt src/lib/search/cbor.ts.',
    );
  }
  return tables;
}

/** Reads a text back from the index, so that the catalogue has exactly the words that can be found. */
function readText(
  path: string,
  content: Uint8Array,
): {
  readonly page: ListedPage;
  readonly headings: readonly string[];
  readonly content: string;
} {
  const start = decoder.decode(signature);
  const text = decoder.decode(content);
  const read = text.startsWith(start)
    ? packedText.safeParse(JSON.parse(text.slice(start.length)))
    : undefined;
  if (!read?.success) {
    throw new Error(
      `Search index: ${path} is not a text as Pagefind 1.6 packs it. After an update of Pagefind adapt readText in src/build/search-catalogue.ts.`,
    );
  }
  const { url, meta, filters, anchors, content: words } = read.data;
  const id = path.replace(/^fragment\/|\.txt$/g, '');
  return {
    page: { id, url, meta, filters },
    headings: anchors
      .filter(({ element }) => /^h[2-4]$/.test(element))
      .map((anchor) => anchor.text),
    content: words,
  };
}
