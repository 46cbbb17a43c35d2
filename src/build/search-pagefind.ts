/** Makes the search index from the site's HTML with Pagefind's Node API. */
import { env } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import * as pagefind from 'pagefind';
import { searchLabels } from '../lib/search.ts';
import { places } from '../lib/search/places.ts';
import type { Vocabulary } from '../lib/search/labels.ts';
import { vocabularyOf, type PageWords } from '../lib/search/vocabulary.ts';

export interface IndexablePage {
  /** The address of the page, with a slash at both ends. */
  readonly url: string;
  readonly html: string;
}

export interface SearchIndex {
  /** The files of the folder `pagefind/`, by their path in it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pages: number;
  readonly words: number;
}

/**
 * What the site's own search loads. Pagefind also emits three user interfaces and a worker; its browser code is in
 * the site's bundle.
 */
const needed =
  /^(?:pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(?:meta|index|filter|fragment))$/;

/**
 * What says again what another page says in full: rows and notes of a matrix and cards are on the pages of the points,
 * and a hit shows verdicts itself. Sources stand on every page and find nothing.
 */
const notSearched = ['small', '.badge', '.verdicts', '.matrix', '.notes', '.cards'];

/**
 * Pagefind packs its files with gzip, which no host can improve. Its code and its pages are published unpacked, with
 * endings that hosts know and compress: with brotli they are a sixth smaller. Pagefind's browser code takes both.
 */
const unpacked = [
  ['.pagefind', '.wasm'],
  ['.pf_fragment', '.txt'],
] as const;

/**
 * Words with their places go into parts of this many places. A search loads the parts of its words: at Pagefind's
 * 20,000 a part of this site is 30 kB, at 600 it is 1 kB.
 */
const partSize = '600';

/**
 * Indexes pages. Only what stands in the element with `data-pagefind-body` is searched; pages without it are not
 * in the index.
 *
 * @param pages the built pages
 * @param from where the pages come from, for messages
 * @throws Error when Pagefind fails, when no page can be indexed, and when the pages have no words
 */
export async function indexPages(
  pages: readonly IndexablePage[],
  from: string,
): Promise<SearchIndex> {
  const searchable = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  if (searchable.length === 0) {
    throw new Error(
      `The search index is empty: none of the ${pages.length} pages in ${from} has an element with data-pagefind-body. Give \`search\` to the layout src/layouts/Page.astro in the routes of pages that can be searched.`,
    );
  }
  try {
    return await build(searchable, from);
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind's code for browsers, in the version that writes the index.
 *
 * @throws Error when Pagefind fails
 */
export async function browserModule(): Promise<string> {
  try {
    const { errors, files } = await (await start()).getFiles();
    stopOn(errors, 'Pagefind gives no files');
    const module = files.find(({ path }) => path === 'pagefind.js');
    if (module === undefined) throw new Error('Search index: Pagefind gives no pagefind.js.');
    return withNewEndings(new TextDecoder().decode(module.content));
  } finally {
    await pagefind.close();
  }
}

/** Pagefind's browser code, which asks for the published names. */
function withNewEndings(code: string): string {
  for (const [packed, ending] of unpacked) {
    if (!code.includes(`${packed}\``)) {
      throw new Error(
        `Search index: Pagefind's browser code asks for no file that ends with ${packed}. After an update of Pagefind adapt "unpacked" in src/build/search-pagefind.ts.`,
      );
    }
    code = code.replaceAll(`${packed}\``, `${ending}\``);
  }
  return code;
}

/** The name and the content under which a file of Pagefind is published. */
function published(path: string, content: Uint8Array): [string, Uint8Array] {
  for (const [packed, ending] of unpacked) {
    if (path.endsWith(packed)) return [path.replace(packed, ending), gunzipSync(content)];
  }
  return [path, content];
}

async function build(pages: readonly IndexablePage[], from: string): Promise<SearchIndex> {
  const index = await start();
  for (const { url, html } of pages) {
    const { errors } = await index.addHTMLFile({ url, content: html });
    stopOn(errors, `${url} in ${from} cannot be indexed`);
  }
  const { errors, files } = await index.getFiles();
  stopOn(errors, 'the index cannot be written');

  const kept = new Map<string, Uint8Array>(
    files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => published(path, content)),
  );
  const texts = [...kept]
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([path, content]) => pageWords(path, content));
  const words = texts.flatMap(({ content }) => content.match(/\S+/g) ?? []).length;
  if (words === 0) {
    throw new Error(
      `The search index is empty: ${pages.length} pages in ${from} were read and none has a word inside its element with data-pagefind-body. Check that the page's text stands in that element.`,
    );
  }
  const vocabulary: Vocabulary = {
    labels: searchLabels,
    words: vocabularyOf(texts),
    places: places.filter((place) => pages.some(({ url }) => place.url.startsWith(`${url}#`))),
  };
  kept.set('vocabulary.json', new TextEncoder().encode(JSON.stringify(vocabulary)));
  return { files: kept, pages: pages.length, words };
}

async function start(): Promise<pagefind.PagefindIndex> {
  // Pagefind reads the size from the environment of its process only.
  env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = partSize;
  // '#' keeps "C#" apart from "C". With '.', '@' or '/' a word at the end of a sentence would be another word, and
  // "superoffice/webapi" would not find "@superoffice/webapi"; without them both are found.
  const { errors, index } = await pagefind.createIndex({
    forceLanguage: 'en',
    includeCharacters: '#',
    excludeSelectors: notSearched,
  });
  stopOn(errors, 'Pagefind does not start');
  if (index === undefined) throw new Error('Search index: Pagefind gives no index.');
  return index;
}

/** Pagefind reports errors in its answers and never throws. */
function stopOn(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Search index: ${what}. ${errors.join(' ')}`);
}

/** Pagefind marks its packed files with this word. */
const signature = 'pagefind_dcd';

/** The part of a packed page that is used; its other fields may change. */
const packedPage = z.object({
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ element: z.string(), text: z.string() })),
});

/**
 * Reads a page back from the index, so that the vocabulary has exactly the words that can be found.
 *
 * @throws Error when the file is not what this version of Pagefind writes
 */
function pageWords(path: string, content: Uint8Array): PageWords {
  const text = new TextDecoder().decode(content);
  const page = text.startsWith(signature)
    ? packedPage.safeParse(JSON.parse(text.slice(signature.length)))
    : undefined;
  if (!page?.success) {
    throw new Error(
      `Search index: ${path} is not a page as Pagefind 1.6 packs it. After an update of Pagefind adapt pageWords in src/build/search-pagefind.ts.`,
    );
  }
  const { meta, anchors } = page.data;
  return {
    title: meta['title'] ?? '',
    aliases: meta['aliases'] ?? '',
    headings: anchors
      .filter(({ element }) => /^h[2-4]$/.test(element))
      .map((anchor) => anchor.text),
    content: page.data.content,
  };
}
