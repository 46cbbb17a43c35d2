/** What Pagefind finds in the texts, in the order in which it is shown. Runs in the browser. */
import { indexFilters, type Counts, type Filters } from './filters.ts';
import type { Pagefind, PagefindResult, PagefindResults } from './pagefind.ts';
import { askedWords, indexQuery, isPhrase, wordsOf } from './words.ts';

export interface Texts {
  readonly results: readonly PagefindResult[];
  /** How many there would be without filters. */
  readonly unfiltered: number;
  readonly counts: Counts;
  /** Whether a chosen filter could not be loaded; the results are then those without filters. */
  readonly filtersFailed: boolean;
  /** Whether no page has all words, so that the results have some of them. */
  readonly isPartly: boolean;
}

/** What is found where nothing is left to seek. */
export const noTexts: Texts = {
  results: [],
  unfiltered: 0,
  counts: {},
  filtersFailed: false,
  isPartly: true,
};

interface Options {
  readonly filters: Readonly<Record<string, unknown>>;
}

const everywhere: Options = { filters: {} };

/**
 * @param pagefind Pagefind, ready
 * @param query words to find, or a phrase in quotes
 * @param filters what the reader chose
 * @param more `joined`: the query with two of its words as one; `isComplete`: whether all parts of the index came;
 * `having`: the pages that have a word among their names, by their ids
 * @throws where a part of the index did not load
 */
export async function searchTexts(
  pagefind: Pagefind,
  query: string,
  filters: Filters,
  more: {
    readonly joined: string | undefined;
    readonly isComplete: () => boolean;
    readonly having: (word: string) => ReadonlySet<string>;
  },
): Promise<Texts> {
  const ask = (words: string, options: Options): Promise<PagefindResults> =>
    pagefind.search(indexQuery(words), options);
  const chosen = { filters: indexFilters(filters) };
  const names = Object.keys(chosen.filters);
  // Side by side: each may wait for parts of the index.
  const [all, narrowed, better, words] = await Promise.all([
    ask(query, everywhere),
    names.length > 0 ? ask(query, chosen) : undefined,
    more.joined === undefined ? undefined : ask(more.joined, chosen),
    isPhrase(query) ? ask(askedWords(query).join(' '), everywhere) : undefined,
  ]);
  if (!more.isComplete()) throw new Error('A part of the search index did not load.');
  // Pagefind finds nothing where it cannot load a filter, as if no page passed it; its counts then lack the filter.
  const filtersFailed =
    narrowed !== undefined && names.some((name) => narrowed.totalFilters[name] === undefined);
  const options = filtersFailed ? everywhere : chosen;
  const own = (filtersFailed ? all : (narrowed ?? all)).results;
  const ordered =
    words === undefined
      ? await bySumOfWords(query, own, (word) => ask(word, options), more.having)
      : inOrder(own, words);
  const results = inFront(better?.results ?? [], ordered);
  return {
    results,
    unfiltered: Math.max(all.results.length, results.length),
    counts: (narrowed ?? all).totalFilters,
    filtersFailed,
    isPartly: all.results.length === 0 && (better?.results ?? []).length === 0,
  };
}

/** The pages that another reading of the query finds come first; the others keep their order. */
function inFront(
  better: readonly PagefindResult[],
  results: readonly PagefindResult[],
): readonly PagefindResult[] {
  const ids = new Set(better.map(({ id }) => id));
  return [
    ...results.filter(({ id }) => ids.has(id)),
    ...better.filter(({ id }) => results.every((result) => result.id !== id)),
    ...results.filter(({ id }) => !ids.has(id)),
  ];
}

/** A phrase gives titles no weight; its words alone do. */
function inOrder(
  results: readonly PagefindResult[],
  words: PagefindResults,
): readonly PagefindResult[] {
  const place = new Map(words.results.map(({ id }, at) => [id, at]));
  const last = words.results.length;
  return results.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}

/** A page with some words of the query, and what they are worth there. */
interface Candidate {
  best: PagefindResult;
  score: number;
  words: number;
}

/** What it is worth that all words of a query stand among a page's names; the best text of the answer is worth 1. */
const worthOfNames = 0.5;

/** What it is worth that all words stand on a page, however often: a long page may say once what no other says. */
const worthOfPresence = 0.7;

/**
 * Pages by the sum of what each word is worth there: rare words are worth more, and a page that lacks one word of a
 * question may be the best answer. A word among the names of a page says more of it than the same word in its text.
 *
 * @param query what is sought
 * @param complete the pages with all words; their passages mark all of them
 * @param ask finds one word
 * @param having the pages that have a word among their names
 * @returns the pages with all words, and those with most of them that are worth more than each of these; where they
 * are too few, those with most or half of the words
 */
async function bySumOfWords(
  query: string,
  complete: readonly PagefindResult[],
  ask: (word: string) => Promise<PagefindResults>,
  having: (word: string) => ReadonlySet<string>,
): Promise<readonly PagefindResult[]> {
  const words = askedWords(query);
  if (words.length < 2) return complete;
  const whole = new Map(complete.map((result) => [result.id, result]));
  const answers = await Promise.all(
    words.map(async (word) => ({ names: having(wordsOf(word)[0] ?? ''), ...(await ask(word)) })),
  );
  const found = candidatesOf(answers.map(({ results }) => results));
  const most = Math.max(...[...found.values()].map(({ score }) => score));
  // A word on few pages says more than one on many.
  const weights = answers.map(({ results }) => 1 / Math.log2(2 + results.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shareOf = (sets: readonly ReadonlySet<string>[], id: string): number =>
    sets.reduce((sum, set, at) => sum + (set.has(id) ? (weights[at] ?? 0) : 0), 0) / all;
  const named = answers.map(({ names }) => names);
  const present = answers.map(({ results }) => new Set(results.map(({ id }) => id)));
  for (const [id, page] of found) {
    page.score =
      page.score / most +
      worthOfNames * shareOf(named, id) +
      worthOfPresence * shareOf(present, id);
  }
  const ordered = [...found.entries()].sort(([, a], [, b]) => b.score - a.score);
  const best = Math.max(0, ...complete.map(({ id }) => found.get(id)?.score ?? 0));
  const enough = words.length > 2 ? 3 : 1;
  const bound = complete.length < enough ? 0 : best;
  const better = ordered.filter(
    ([id, page]) => whole.has(id) || (page.words * 2 >= words.length && page.score > bound),
  );
  const kept =
    better.length >= enough ? better : ordered.filter(([, page]) => page.words * 2 >= words.length);
  return kept.map(([id, page]) => whole.get(id) ?? page.best);
}

/** @param answers the pages that have each word */
function candidatesOf(answers: readonly (readonly PagefindResult[])[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const result of answers.flat()) {
    const known = found.get(result.id);
    const isBetter = known === undefined || known.best.score < result.score;
    found.set(result.id, {
      best: isBetter ? result : known.best,
      score: (known?.score ?? 0) + result.score,
      words: (known?.words ?? 0) + 1,
    });
  }
  return found;
}
