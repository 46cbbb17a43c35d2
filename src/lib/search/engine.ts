/**
 * The search itself: Pagefind's answer, checked against what was asked, with a better spelling where the site does
 * not have a word. The dialog, the search page and the search report all use it, so that what is measured is
 * what readers get.
 */
import { indexFilters, type Counts, type Request } from './filters.ts';
import { hitOf, matchedWords, type Hit } from './hits.ts';
import type { Vocabulary } from './labels.ts';
import type { Pagefind, PagefindResult, PagefindResults } from './pagefind.ts';
import { inFront, namedFirst } from './rank.ts';
import { betterQuery, joinedQuery, otherReadings } from './spelling.ts';
import {
  askedWords,
  indexQuery,
  isPhrase,
  root,
  unknownWords,
  withoutFillers,
  wordsOf,
} from './words.ts';

export interface Answer {
  /** What the hits are for: the query, or a better spelling of it. */
  readonly shown: string;
  /** Words of the query that no page has. */
  readonly unknown: readonly string[];
  /** Other queries worth a try. */
  readonly suggestions: readonly string[];
  readonly total: number;
  /** How many pages there would be without filters. */
  readonly unfiltered: number;
  readonly counts: Counts;
  /** Whether a chosen filter could not be loaded; the hits are then those without filters. */
  readonly filtersFailed: boolean;
  /** The hits from a place in the list on; loads only these. */
  readonly hits: (from: number, count: number) => Promise<Hit[]>;
}

export interface Engine {
  /**
   * @param request what is sought
   * @param insist whether to search exactly what was typed, unknown words or not
   * @throws where a part of the index cannot be loaded
   */
  search(request: Request, insist?: boolean): Promise<Answer>;
}

const everywhere: { readonly filters: Readonly<Record<string, unknown>> } = { filters: {} };

interface Found {
  readonly query: string;
  readonly results: readonly PagefindResult[];
  /** The same in the order in which the words as typed find them. */
  readonly literal: readonly PagefindResult[];
  readonly unfiltered: number;
  readonly counts: Counts;
  readonly filtersFailed: boolean;
  readonly unknown: readonly string[];
}

/**
 * @param pagefind Pagefind's module, its options set
 * @param vocabulary the words and labels that the build put beside the index
 */
export function createEngine(pagefind: Pagefind, vocabulary: Vocabulary): Engine {
  const ask = (query: string, options: typeof everywhere): Promise<PagefindResults> =>
    pagefind.search(indexQuery(query), options);

  /** The words that match. Every page found has a match for each word asked, so the first page has all. */
  async function matched([first]: readonly PagefindResult[]): Promise<readonly string[]> {
    return first === undefined ? [] : matchedWords(await first.data());
  }

  /** The words of a query that the site does not have; each alone where no page has all. */
  async function unknownIn(query: string, together: readonly PagefindResult[]): Promise<string[]> {
    const words = askedWords(query);
    const suspects = together.length > 0 ? unknownWords(query, await matched(together)) : words;
    // The first pages may have another form of a word that other pages have as it is: "night" for "nightly".
    if (words.length < 2 || suspects.length === 0) return suspects;
    const alone = await Promise.all(
      suspects.map(async (word) => {
        const { results } = await ask(word, everywhere);
        return unknownWords(word, await matched(results));
      }),
    );
    return alone.flat();
  }

  /** A phrase gives titles no weight; its words alone do. */
  async function inOrderOfWords(
    results: readonly PagefindResult[],
    phrase: string,
  ): Promise<readonly PagefindResult[]> {
    const words = await ask(askedWords(phrase).join(' '), everywhere);
    const place = new Map(words.results.map(({ id }, at) => [id, at]));
    const last = words.results.length;
    return results.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
  }

  async function find(typed: string, filters: Request['filters']): Promise<Found> {
    const query = withoutFillers(typed);
    const chosen = { filters: indexFilters(filters) };
    const names = Object.keys(chosen.filters);
    const all = await ask(query, everywhere);
    const narrowed = names.length > 0 ? await ask(query, chosen) : all;
    // Pagefind finds nothing where it cannot load a filter, as if no page passed it; its counts then lack the filter.
    const filtersFailed =
      all.results.length > 0 && names.some((name) => narrowed.totalFilters[name] === undefined);
    const options = filtersFailed ? everywhere : chosen;
    const { results } = filtersFailed ? all : narrowed;
    const joined = isPhrase(query) ? undefined : joinedQuery(query, vocabulary.words);
    const better = joined === undefined ? [] : (await ask(joined, options)).results;
    return {
      query: typed,
      literal: results,
      results: isPhrase(query) ? await inOrderOfWords(results, query) : inFront(results, better),
      unfiltered: all.results.length,
      counts: narrowed.totalFilters,
      filtersFailed,
      unknown: await unknownIn(query, all.results),
    };
  }

  /** Other readings of unknown words; where no page has all words, or not in this order, the words alone. */
  function suggestionsFor(typed: string, unknown: readonly string[], found: Found): string[] {
    const other = otherReadings(askedWords(typed), unknown, vocabulary.words);
    const words = askedWords(withoutFillers(found.query)).filter((word) => !unknown.includes(word));
    const nothing = found.unfiltered === 0 && words.length > 1;
    const together = nothing && isPhrase(found.query) ? [words.join(' ')] : [];
    const alone = nothing ? words : [];
    return [...new Set([...other, ...together, ...alone])].filter(
      (query) => query !== '' && root(query) !== root(found.query),
    );
  }

  async function answer(found: Found, typed: string, unknown: readonly string[]): Promise<Answer> {
    const { query, unfiltered, counts, filtersFailed } = found;
    const results = await namedFirst(found.results, withoutFillers(query), found.literal);
    return {
      shown: query,
      unknown,
      suggestions: suggestionsFor(typed, unknown, found),
      total: results.length,
      unfiltered,
      counts,
      filtersFailed,
      hits: async (from, count) => {
        const pages = results.slice(from, from + count).map((result) => result.data());
        return (await Promise.all(pages)).map((page) => hitOf(page, query, vocabulary));
      },
    };
  }

  return {
    async search({ query, filters }, insist = false) {
      const found = await find(query, filters);
      refuseIncomplete(found.unknown, vocabulary.words);
      const { unknown } = found;
      if (insist || unknown.length === 0) return answer(found, query, unknown);
      const better = betterQuery(withoutFillers(query), unknown, vocabulary.words);
      const second =
        better === '' ? { ...found, results: [], unfiltered: 0 } : await find(better, filters);
      // A correction has loaded a page already to learn what is unknown.
      return answer({ ...second, literal: [] }, query, unknown);
    },
  };
}

/**
 * Pagefind answers "nothing found" where it cannot load a part of the index. The vocabulary is made from the same
 * pages, so a word of it that is not found betrays the gap.
 */
function refuseIncomplete(unknown: readonly string[], known: readonly string[]): void {
  const missing = unknown.find((word) => known.includes(wordsOf(word)[0] ?? ''));
  if (missing === undefined) return;
  throw new Error(`The part of the search index with "${missing}" did not load.`);
}
