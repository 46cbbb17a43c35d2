/**
 * The search itself: Pagefind's answer, checked against what was asked, with a better spelling where the site does
 * not have a word. The dialog, the search page and the search report all use it, so that what is measured is
 * what readers get.
 */
import { indexFilters, type Counts, type Request } from './filters.ts';
import { hitOf, matchedWords, type Hit } from './hits.ts';
import type { Vocabulary } from './labels.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { inFront, namedFirst } from './rank.ts';
import { betterQuery, joinedQuery, nearWords } from './spelling.ts';
import { askedWords, root, unknownWords, withoutFillers, wordsOf } from './words.ts';

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

const everywhere = { filters: {} };

interface Found {
  readonly query: string;
  readonly results: readonly PagefindResult[];
  readonly unfiltered: number;
  readonly counts: Counts;
  readonly unknown: readonly string[];
}

/**
 * @param pagefind Pagefind's module, its options set
 * @param vocabulary the words and labels that the build put beside the index
 */
export function createEngine(pagefind: Pagefind, vocabulary: Vocabulary): Engine {
  /** The words that match. Every page found has a match for each word asked, so the first page has all. */
  async function matched([first]: readonly PagefindResult[]): Promise<readonly string[]> {
    return first === undefined ? [] : matchedWords(await first.data());
  }

  /** The words of a query that the site does not have; each alone where no page has all. */
  async function unknownIn(query: string, together: readonly PagefindResult[]): Promise<string[]> {
    if (together.length > 0) return unknownWords(query, await matched(together));
    const words = askedWords(query);
    if (words.length < 2) return words;
    const alone = await Promise.all(
      words.map(async (word) => {
        const { results } = await pagefind.search(word, everywhere);
        return unknownWords(word, await matched(results));
      }),
    );
    return alone.flat();
  }

  async function find(typed: string, filters: Request['filters']): Promise<Found> {
    const query = withoutFillers(typed);
    const options = { filters: indexFilters(filters) };
    const narrowed = Object.keys(options.filters).length > 0;
    const all = await pagefind.search(query, everywhere);
    const { results } = narrowed ? await pagefind.search(query, options) : all;
    const joined = joinedQuery(query, vocabulary.words);
    const better = joined === undefined ? [] : (await pagefind.search(joined, options)).results;
    return {
      query: typed,
      results: inFront(results, better),
      unfiltered: all.results.length,
      counts: all.totalFilters,
      unknown: await unknownIn(query, all.results),
    };
  }

  /** Other readings of unknown words, and the words alone where no page has all. */
  function suggestionsFor(typed: string, unknown: readonly string[], found: Found): string[] {
    const other = unknown.flatMap((word) =>
      nearWords(word, vocabulary.words).map((near) => typed.replace(word, near)),
    );
    const words = askedWords(withoutFillers(found.query));
    const alone = found.unfiltered === 0 && words.length > 1 ? words : [];
    return [...new Set([...other, ...alone])].filter((query) => root(query) !== root(found.query));
  }

  async function answer(found: Found, typed: string, unknown: readonly string[]): Promise<Answer> {
    const { query, unfiltered, counts } = found;
    const results = await namedFirst(found.results, withoutFillers(query));
    return {
      shown: query,
      unknown,
      suggestions: suggestionsFor(typed, unknown, found),
      total: results.length,
      unfiltered,
      counts,
      hits: async (from, count) => {
        const pages = results.slice(from, from + count).map((result) => result.data());
        return (await Promise.all(pages)).map((page) => hitOf(page, vocabulary.labels));
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
      return answer(second, query, unknown);
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
