/** Checks for authors: pages that no golden query reaches, and aliases that bring the wrong page first. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { noFilters } from '../lib/search/filters.ts';
import { plainName } from '../lib/search/words.ts';
import type { MeasuredSet } from './search-golden.ts';
import { withEngine } from './search-quality.ts';

/** A page as search knows it. */
export interface NamedPage {
  readonly url: string;
  readonly title: string;
  /** Its other names: of the page itself, of its records, and the titles and aliases of its sections. */
  readonly aliases: readonly string[];
}

/** A hit, as far as the checks look at it. */
export interface NamedHit {
  /** The address of a page, or of a section of one. */
  readonly url: string;
  readonly title: string;
}

/** How many hits are asked for; more pages than this never have one name. */
const depth = 5;

/**
 * The pages of a built site that search can find.
 *
 * @param dist the folder of the built site
 */
export async function namedPages(dist: string): Promise<readonly NamedPage[]> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const $ = load(await readFile(join(dist, file), 'utf8'));
      if ($('[data-pagefind-body]').length === 0) return [];
      const aliases = $('[data-pagefind-meta="aliases"]').text();
      return {
        url: `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
        title: $('h1').first().text().trim(),
        aliases: aliases.split(',').flatMap((alias) => alias.trim() || []),
      };
    }),
  );
  return pages.flat();
}

/**
 * The pages that no golden query wants and finds among the first three.
 *
 * @returns one message a page: what is wrong and what to do
 */
export function unreachedPages(
  pages: readonly NamedPage[],
  sets: readonly MeasuredSet[],
): readonly string[] {
  const outcomes = sets.flatMap((set) => set.outcomes);
  return pages.flatMap(({ url, title }) => {
    const wanting = outcomes.filter(({ query }) => query.want.includes(url));
    if (wanting.some(({ came }) => came.includes(url))) return [];
    const [first] = wanting;
    if (first === undefined) {
      return `${url} ("${title}"): no golden query wants this page. Add what a reader of it would type to a file in tests/search/.`;
    }
    const queries = wanting.map(({ query }) => `"${query.q}"`).join(', ');
    return `${url} ("${title}"): wanted by ${queries}, but not among the first three of any; ${shown(first.came[0])} came first. Give the page the words of the query: an alias, a heading or a clearer first paragraph.`;
  });
}

const shown = (url: string | undefined): string => url ?? 'nothing';
const withoutPlace = (url: string): string => url.replace(/#.*/, '');

/**
 * What is wrong with one alias, given what search finds for it. Its page must come first, or first after pages whose
 * title is the alias: a reader who types the title of a page wants that page.
 *
 * @returns a message, or nothing where all is well
 */
export function aliasProblem(
  { url, title }: NamedPage,
  alias: string,
  hits: readonly NamedHit[],
): readonly string[] {
  const others = hits.filter(
    (hit) => withoutPlace(hit.url) === url || plainName(hit.title) !== plainName(alias),
  );
  const first = others[0];
  if (first !== undefined && withoutPlace(first.url) === url) return [];
  const came = first === undefined ? 'nothing' : `${first.url} ("${first.title}")`;
  return [
    `alias "${alias}" of ${url} ("${title}"): ${came} comes first. Remove the alias, give it to the page that comes first, or choose words that only this page is about.`,
  ];
}

/**
 * Asks for every alias of every page.
 *
 * @param pages what can be found
 * @param search gives the first hits for a query
 * @returns one message an alias that brings another page first
 */
export async function wrongAliases(
  pages: readonly NamedPage[],
  search: (query: string) => Promise<readonly NamedHit[]>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const page of pages) {
    for (const alias of page.aliases) {
      problems.push(...aliasProblem(page, alias, await search(alias)));
    }
  }
  return problems;
}

/**
 * The same with the search of a built site.
 *
 * @param dist the folder of the built site
 * @throws Error when the folder holds no search index
 */
export async function wrongAliasesIn(dist: string): Promise<readonly string[]> {
  const pages = await namedPages(dist);
  let problems: readonly string[] = [];
  await withEngine(dist, async (engine) => {
    problems = await wrongAliases(pages, async (query) => {
      const answer = await engine.search({ query, filters: noFilters });
      return answer.hits(0, depth);
    });
  });
  return problems;
}
