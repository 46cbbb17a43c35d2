/** The part of Pagefind's browser API that is used here. https://pagefind.app/docs/api-reference/ */
import type { PageHead } from './catalogue.ts';
import { indexFolder, type PagefindFetch } from './files.ts';

export interface Fragment extends PageHead {
  /** The best passage as text with `<mark>`; its own `<` and `>` are entities. */
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly locations: readonly number[];
  }[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Where the words stand in the text, counted in words. */
  readonly words: readonly number[];
  /** The names of the stored fields that have the words. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<Fragment>;
}

export interface Pagefind {
  /** Loads what every search needs; rejected where that fails. */
  init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Loads the parts of the index with these words. */
  preload(term: string): Promise<void>;
}

/** Makes Pagefind with another `fetch` than the browser's; see src/build/search-pagefind.ts. */
export type CreatePagefind = (fetch: PagefindFetch, options: typeof pagefindOptions) => Pagefind;

/**
 * How Pagefind is set up, in the browser and in the search report alike.
 *
 * - Aliases are what readers type, so a page named by one is as good a hit as a page titled by it. A section names
 *   many pages and says little about each.
 * - Names here are short and begin longer words: with Pagefind's own `termSimilarity` of 1, "COM" leads to pages
 *   about companies and commands.
 */
export const pagefindOptions = {
  basePath: indexFolder,
  baseUrl: '/',
  excerptLength: 26,
  excerptEllipsis: '…',
  ranking: { termSimilarity: 3, metaWeights: { title: 6, aliases: 6, section: 0.2 } },
} as const;

/**
 * Pagefind, ready for a search.
 *
 * @throws where its code or its tables cannot be loaded
 */
export async function startPagefind(
  create: CreatePagefind,
  fetch: PagefindFetch,
): Promise<Pagefind> {
  const pagefind = create(fetch, pagefindOptions);
  await pagefind.init('en', { load_wasm: true });
  return pagefind;
}
