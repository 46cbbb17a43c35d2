/** Makes the search index from the site's HTML with Pagefind's Node API. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { catalogueFile } from '../lib/search/catalogue.ts';
import { codeFile } from '../lib/search/files.ts';
import { catalogueOf } from './search-catalogue.ts';
import { packParts } from './search-parts.ts';

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
 * the site's bundle, its entry and its tables are in the catalogue, and filters are a file of the site's own.
 */
const needed = /^(?:wasm\.en\.pagefind|.+\.pf_(?:index|fragment))$/;

/**
 * What says again what another page says in full: rows and notes of a matrix and cards are on the pages of the points,
 * and a hit shows verdicts itself. Sources stand on every page and find nothing.
 */
const notSearched = ['small', '.badge', '.verdicts', '.matrix', '.notes', '.cards'];

/**
 * Pagefind packs its files with gzip, which no host can improve. They are published unpacked, with endings that hosts
 * know and compress: with brotli they are a tenth to a sixth smaller. Pagefind's browser code takes both.
 */
const unpacked = [
  ['.pagefind', '.wasm'],
  ['.pf_fragment', '.txt'],
  ['.pf_index', '.txt'],
] as const;

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
 * Pagefind's code for browsers, in the version that writes the index, as a module with `createPagefind`. Left out are
 * its worker, its search in several indexes, its care for scripts without spaces and its own unpacking: a third of the
 * code.
 *
 * @throws Error when Pagefind fails, or its code is not what is expected
 */
export async function browserModule(): Promise<string> {
  try {
    const { errors, files } = await (await start()).getFiles();
    stopOn(errors, 'Pagefind gives no files');
    const module = files.find(({ path }) => path === 'pagefind.js');
    return asFactory(new TextDecoder().decode(module?.content));
  } finally {
    await pagefind.close();
  }
}

/** The changes to Pagefind's code: what is replaced, and by what. */
const changes: readonly (readonly [RegExp, string])[] = [
  // One instance is enough.
  [/var Pagefind=class\b[\s\S]*$/, ''],
  // Queries come in plain words. To look for the signs of other scripts takes longer than to search.
  [/typeof Intl\.Segmenter!=="undefined"/, 'false'],
  // All files come unpacked.
  [/var u8=Uint8Array;[\s\S]*?var gz_default=gunzipSync;/, ''],
  [/data=gz_default\(data\);/, ''],
  ...unpacked.map(([packed, ending]) => [new RegExp(`\\${packed}\``, 'g'), `${ending}\``] as const),
];

function asFactory(original: string): string {
  let code = original;
  for (const [pattern, replacement] of changes) {
    if (!pattern.test(code)) {
      throw new Error(
        `Search index: Pagefind's browser code has nothing like ${pattern.source}. After an update of Pagefind adapt "changes" in src/build/search-pagefind.ts.`,
      );
    }
    pattern.lastIndex = 0;
    code = code.replace(pattern, replacement);
  }
  return `export function createPagefind(fetch,options){${code};return new PagefindInstance(options)}`;
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

  const kept = new Map(
    files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => published(path, content)),
  );
  const code = kept.get(codeFile);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const tables = files.find(({ path }) => path.endsWith('.pf_meta'));
  // Pagefind gives no tables where it found no word.
  const made =
    tables && entry && catalogueOf(packParts(kept, gunzipSync(tables.content)), entry.content);
  if (code === undefined || made === undefined || made.words === 0) {
    throw new Error(
      `The search index is empty: ${pages.length} pages in ${from} were read and none has a word inside its element with data-pagefind-body. Check that the page's text stands in that element.`,
    );
  }
  const { catalogue, files: own, words } = made;
  const folder = hashOf(own);
  return {
    files: new Map([
      [codeFile, code],
      [catalogueFile, catalogue(folder)],
      ...[...own].map(([path, content]) => [`${folder}/${path}`, content] as const),
    ]),
    pages: pages.length,
    words,
  };
}

/** A name for a set of files that another set does not have. */
function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 8);
}

async function start(): Promise<pagefind.PagefindIndex> {
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
