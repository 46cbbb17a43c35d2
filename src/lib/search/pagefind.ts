/** The part of Pagefind's browser API that is used here. https://pagefind.app/docs/api-reference/ */
import type { Counts } from './filters.ts';

export interface Fragment {
  readonly url: string;
  /** The page's text. Words are what stands between white space. */
  readonly content: string;
  /** The best passage as text with `<mark>`; its own `<` and `>` are entities. */
  readonly excerpt: string;
  /** Positions of matching words in `content`. */
  readonly locations: readonly number[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly locations: readonly number[];
  }[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  readonly unfilteredResultCount: number;
  readonly totalFilters: Counts;
}

export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    term: string,
    options: { readonly filters: Readonly<Record<string, unknown>> },
  ): Promise<PagefindResults>;
  /** Loads the filters, so that later answers carry counts. */
  filters(): Promise<Counts>;
  destroy(): Promise<void>;
}

/**
 * How Pagefind is set up, in the browser and in the search report alike.
 *
 * - Aliases are what readers type, so a page named by one is as good a hit as a page titled by it. A section names
 *   many pages and says little about each.
 * - Names here are short and begin longer words: with Pagefind's own `termSimilarity` of 1, "COM" leads to pages
 *   about companies and commands.
 * - The worker would cost another 11 kB and start later than a search of this size ends.
 */
export const pagefindOptions = {
  noWorker: true,
  excerptLength: 26,
  excerptEllipsis: '…',
  ranking: { termSimilarity: 3, metaWeights: { title: 6, aliases: 6, section: 0.2 } },
} as const;
