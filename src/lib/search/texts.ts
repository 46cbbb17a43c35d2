/** What Pagefind finds in the texts, in the order in which it is shown. Runs in the browser. */
import { bestPhrase } from './asked.ts';
import { nearestWeight } from './near.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { askedWords, indexQuery, isPhrase, wordsOf } from './words.ts';

/** What a page is worth for a query of several words, by what it is worth it. */
export type Worth = Readonly<Record<'words' | keyof typeof worth, number>>;

export interface Texts {
  readonly results: readonly PagefindResult[];
  /** What each page is worth, by its id; empty where the query has one word or is a phrase. */
  readonly worth: ReadonlyMap<string, Worth>;
  /** Whether no page has all words, so that the results have some of them. */
  readonly isPartly: boolean;
}

/** What is found where nothing is left to seek. */
export const noTexts: Texts = {
  results: [],
  worth: new Map(),
  isPartly: true,
};

/**
 * @param pagefind Pagefind, ready
 * @param query words to find, or a phrase in quotes
 * @param more `joined`: the query with two of its words as one; `isComplete`: whether all parts of the index came;
 * `having`: the pages that have a word among their names, by their ids
 * @throws where a part of the index did not load
 */
export async function searchTexts(
  pagefind: Pagefind,
  query: string,
  more: {
    readonly joined: string | undefined;
    readonly isComplete: () => boolean;
    readonly having: (word: string) => ReadonlySet<string>;
  },
): Promise<Texts> {
  const ask = async (words: string): Promise<readonly PagefindResult[]> =>
    (await pagefind.search(indexQuery(words))).results;
  // Pagefind ranks by all that it has loaded, so nothing is asked before everything is there.
  await pagefind.preload(indexQuery(`${askedWords(query).join(' ')} ${more.joined ?? ''}`));
  const [all, better] = await Promise.all([
    ask(query),
    more.joined === undefined ? [] : ask(more.joined),
  ]);
  if (!more.isComplete()) throw new Error('A part of the search index did not load.');
  const ordered = isPhrase(query)
    ? { results: inOrder(all, await ask(askedWords(query).join(' '))), worth: noTexts.worth }
    : await bySumOfWords(query, all, ask, more.having);
  return {
    results: inFront(better, ordered),
    worth: ordered.worth,
    isPartly: all.length === 0 && better.length === 0,
  };
}

/**
 * The pages that another reading of the query finds come first, by what they are worth for it and for the query as it
 * was typed; the others keep their order.
 */
function inFront(
  better: readonly PagefindResult[],
  { results, worth: worthOf }: Pick<Texts, 'results' | 'worth'>,
): readonly PagefindResult[] {
  const known = new Map(results.map((result) => [result.id, result]));
  const typed = (id: string): number => {
    const own = worthOf.get(id);
    return own === undefined ? 0 : totalOf(own);
  };
  const mostBetter = Math.max(...better.map(({ score }) => score));
  const mostTyped = Math.max(1, ...better.map(({ id }) => typed(id)));
  const value = ({ id, score }: PagefindResult): number =>
    score / mostBetter + typed(id) / mostTyped;
  const first = new Set(better.map(({ id }) => id));
  return [
    ...better.toSorted((a, b) => value(b) - value(a)).map((one) => known.get(one.id) ?? one),
    ...results.filter(({ id }) => !first.has(id)),
  ];
}

function totalOf(worthOfPage: Worth): number {
  return Object.values(worthOfPage).reduce((total, one) => total + one);
}

/** A phrase gives titles no weight; its words alone do. */
function inOrder(
  results: readonly PagefindResult[],
  words: readonly PagefindResult[],
): readonly PagefindResult[] {
  const place = new Map(words.map(({ id }, at) => [id, at]));
  const last = words.length;
  return results.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}

/** A page with some words of the query. */
interface Candidate {
  /** What Pagefind found for the word that is worth most on the page. */
  readonly best: PagefindResult;
  /** What the words are worth together. */
  readonly sum: number;
  /** Where each word stands in the text. */
  readonly places: readonly (readonly number[])[];
  /** Which words Pagefind found. */
  readonly found: readonly boolean[];
  /** The fields that have each word. */
  readonly fields: readonly (readonly string[])[];
}

/** What the shares of a query are worth at most; the sum of the best text of the answer is worth 1. */
const worth = {
  /** Words among a page's names: they say more of it than the same words in its text. */
  names: 0.5,
  /** Words in one phrase that readers ask a page for. */
  asked: 1.5,
  /** Words on the page, however often: a long page may say once what no other says. */
  present: 1,
  /** Words near to each other: they are about the same. */
  near: 0.5,
} as const;

/** What a word of one sign counts: the index takes it for the beginning of many others. */
const oneSign = 0.2;

/** Words so far apart stand in one sentence or in two. */
const sentence = 20;

/**
 * Pages by what each word is worth there: rare words are worth more, and a page that lacks one word of a question may
 * be the best answer.
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
  ask: (word: string) => Promise<readonly PagefindResult[]>,
  having: (word: string) => ReadonlySet<string>,
): Promise<Pick<Texts, 'results' | 'worth'>> {
  const words = askedWords(query);
  if (words.length < 2) return { results: complete, worth: noTexts.worth };
  const whole = new Map(complete.map((result) => [result.id, result]));
  const answers = await Promise.all(words.map(ask));
  const named = words.map((word) => having(wordsOf(word)[0] ?? ''));
  const lengths = words.map((word) => ((wordsOf(word)[0] ?? '').length > 1 ? 1 : oneSign));
  // A word on few pages says more than one on many.
  const weights = answers.map((results, at) => (lengths[at] ?? 1) / Math.log2(2 + results.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (has: readonly boolean[]): number =>
    weights.reduce((sum, weight, at) => sum + (has[at] === true ? weight : 0), 0) / all;
  const candidates = [...candidatesOf(answers, lengths)];
  const most = Math.max(...candidates.map(([, { sum }]) => sum));
  const ordered = candidates
    .map(([id, { best, sum, places, found, fields }]) => {
      const own: Worth = {
        words: sum / most,
        names: worth.names * share(named.map((ids) => ids.has(id))),
        asked: worth.asked * bestPhrase(fields, share),
        present: worth.present * share(found),
        near: (worth.near * nearestWeight(places, weights, sentence)) / all,
      };
      const score = totalOf(own);
      const words = found.filter((one) => one).length;
      return { id, own, score, words, result: whole.get(id) ?? best };
    })
    .sort((a, b) => b.score - a.score);
  const best = Math.max(0, ...ordered.filter(({ id }) => whole.has(id)).map(({ score }) => score));
  const enough = words.length > 2 ? 3 : 1;
  const bound = complete.length < enough ? 0 : best;
  const hasMost = (page: { readonly words: number }): boolean => page.words * 2 >= words.length;
  const better = ordered.filter(
    (page) => whole.has(page.id) || (hasMost(page) && page.score > bound),
  );
  const kept = better.length >= enough ? better : ordered.filter(hasMost);
  return {
    results: kept.map(({ result }) => result),
    worth: new Map(kept.map(({ id, own }) => [id, own])),
  };
}

/**
 * @param answers the pages that have each word
 * @param lengths what each word counts by its length
 */
function candidatesOf(
  answers: readonly (readonly PagefindResult[])[],
  lengths: readonly number[],
): ReadonlyMap<string, Candidate> {
  const ids = new Set(answers.flatMap((results) => results.map(({ id }) => id)));
  const byId = answers.map((results) => new Map(results.map((result) => [result.id, result])));
  const candidates = new Map<string, Candidate>();
  for (const id of ids) {
    const results = byId.map((found) => found.get(id));
    const found = results.filter((result) => result !== undefined);
    const [best] = found.toSorted((a, b) => b.score - a.score);
    if (best === undefined) continue;
    candidates.set(id, {
      best,
      sum: results.reduce((sum, result, at) => sum + (result?.score ?? 0) * (lengths[at] ?? 1), 0),
      places: results.map((result) => result?.words ?? []),
      found: results.map((result) => result !== undefined),
      fields: results.map((result) => result?.matchedMetaFields ?? []),
    });
  }
  return candidates;
}
