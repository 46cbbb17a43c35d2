/** Makes what search loads first: the catalogue of names, and the lists of rare words. */
import { z } from 'astro/zod';
import { everydayWords } from '../data/everyday-words.ts';
import { searchLabels } from '../lib/search.ts';
import { phraseOfField } from '../lib/search/asked.ts';
import type { Catalogue, ListedPage } from '../lib/search/catalogue.ts';
import { createDictionary } from '../lib/search/dictionary.ts';
import { filtersFile, signature } from '../lib/search/files.ts';
import { wordsOfNames } from '../lib/search/names.ts';
import { places } from '../lib/search/places.ts';
import { vocabularyOf } from '../lib/search/vocabulary.ts';
import type { PackedIndex } from './search-parts.ts';

/** The catalogue may list pages up to this size of their names as JSON: about 150 pages. */
const mostNames = 40_000;

/** The part of a text of Pagefind that is used; its other fields may change. */
const packedText = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.looseObject({ element: z.string(), text: z.string() })),
});

const decoder = new TextDecoder();

const entryFile = z.record(z.string(), z.unknown());

/**
 * @param packed texts, parts and tables
 * @param entry Pagefind's entry file
 * @returns the catalogue's file, given the name of the folder of the index; the other files of that folder; and how
 * many words the texts have
 * @throws Error when a file is not what this version of Pagefind writes
 */
export function catalogueOf(
  { files, tables }: PackedIndex,
  entry: Uint8Array,
): {
  readonly catalogue: (folder: string) => Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly words: number;
} {
  const pages = tables.counts.map((_, at) => readText(String(at), files));
  const listed = listedPages(pages.map(({ page }) => page));
  const own = places.filter((place) => listed.some(({ url }) => place.url.startsWith(`${url}#`)));
  const names = wordsOfNames(listed, own);
  const { groups, rare } = vocabularyOf(
    pages.map(({ page, headings, content }) => ({
      headings,
      content,
      names: Object.values(page.meta).join(' '),
    })),
    names,
  );
  const bytes = new TextEncoder();
  const index = { entry: entryFile.parse(JSON.parse(decoder.decode(entry))), ...tables };
  return {
    catalogue: (folder) => {
      const catalogue: Catalogue = {
        labels: searchLabels,
        pages: listed,
        places: own,
        words: groups.map((group) => group.join(' ')),
        everyday: lookalikes([names, ...groups, ...rare.values()]).join(' '),
        index: { folder, ...index },
      };
      return bytes.encode(JSON.stringify(catalogue));
    },
    files: new Map([
      ...files,
      ...pages.map(({ path, text }) => [path, bytes.encode(text)] as const),
      [filtersFile, bytes.encode(JSON.stringify(pages.map(({ page }) => page.filters)))] as const,
      ...[...rare].map(([path, words]) => [path, bytes.encode(words.join(' '))] as const),
    ]),
    words: pages.reduce((sum, { content }) => sum + (content.match(/\S+/g)?.length ?? 0), 0),
  };
}

/**
 * @param groups all words that can be found, names first
 * @returns the everyday words that cannot, and that would be taken for one that can
 */
function lookalikes(groups: readonly (readonly string[])[]): readonly string[] {
  const dictionary = createDictionary(groups);
  return everydayWords.filter(
    (word) => !dictionary.knows(word) && dictionary.near(word, 1).length > 0,
  );
}

/** All pages where they fit; else those with names of their own before those with a title alone. */
function listedPages(pages: readonly ListedPage[]): readonly ListedPage[] {
  const isNamed = ({ meta }: ListedPage): boolean => meta['aliases'] !== undefined;
  let size = 0;
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))]
    .filter((page) => (size += JSON.stringify(page).length) <= mostNames)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Reads a text back from the index, so that the catalogue has exactly the words that can be found.
 *
 * @returns names, headings and words, and the text without the phrases that the page is asked for: they are sought,
 * and nobody reads them
 */
function readText(
  id: string,
  files: PackedIndex['files'],
): {
  readonly page: ListedPage;
  readonly headings: readonly string[];
  readonly content: string;
  readonly path: string;
  readonly text: string;
} {
  const path = `fragment/${id}.txt`;
  const start = decoder.decode(signature);
  const packed = decoder.decode(files.get(path));
  const read = packed.startsWith(start)
    ? packedText.safeParse(JSON.parse(packed.slice(start.length)))
    : undefined;
  if (!read?.success) {
    throw new Error(
      `Search index: a text is not as Pagefind 1.6 packs it. It begins with ${packed.slice(0, 80)}. After an update of Pagefind adapt readText in src/build/search-catalogue.ts.`,
    );
  }
  const { url, filters, anchors, content } = read.data;
  const fields = Object.entries(read.data.meta);
  const isAsked = ([name]: readonly [string, string]): boolean => phraseOfField(name) !== undefined;
  const meta = Object.fromEntries(fields.filter((field) => !isAsked(field)));
  const asked = fields.filter(isAsked).map(([, phrase]) => phrase);
  return {
    page: { id, url, meta, filters },
    headings: anchors
      .filter(({ element }) => /^h[2-4]$/.test(element))
      .map((anchor) => anchor.text),
    content: [content, ...asked].join(' '),
    path,
    text: `${start}${JSON.stringify({ ...read.data, meta })}`,
  };
}
