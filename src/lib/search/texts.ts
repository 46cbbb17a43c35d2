/** What Pagefind finds in the texts, in the order in which it is shown. Runs in the browser. */
import { bestPhrase } from './asked.ts';
import { nearestWeight } from './near.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { askedWords, indexQuery, isPhrase, wordsOf } from './words.ts';

/** What a page is worth for a query of several words, by what it is worth it. */
export type Worth = Readonly<Record<keyof typeof worth, number>>;

/** What pages are worth, by their ids. */
type Worths = ReadonlyMap<string, Worth>;

export interface Texts {
  readonly results: readonly PagefindResult[];
  /** What each page with one of the words is worth; empty where the query has one word or is a phrase. */
  readonly worth: Worths;
  /** Whether no page has all words, so that the results have some of them. */
  readonly isPartly: boolean;
}

/** What names say of pages; by their ids. */
interface PageNames {
  /** The pages that have a word among their names. */
  readonly having: (word: string) => ReadonlySet<string>;
  /** The pages of which a whole name stands in the query. */
  readonly whole: ReadonlySet<string>;
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
 * @param more `joined`: the query with two of its words as one; `isComplete`: whether all parts of the index came
 * @throws where a part of the index did not load
 */
export async function searchTexts(
  pagefind: Pagefind,
  query: string,
  more: {
    readonly joined: string | undefined;
    readonly isComplete: () => boolean;
    readonly names: PageNames;
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
    : await bySumOfWords(query, all, ask, more.names);
  const asJoined =
    more.joined === undefined || better.length === 0
      ? noTexts
      : await bySumOfWords(more.joined, better, ask, more.names);
  return {
    results: together(better, asJoined.worth, ordered),
    worth: ordered.worth,
    isPartly: all.length === 0 && better.length === 0,
  };
}

/** What the best page for another reading of the query gains, where the best for the query as typed has 1. */
const forOtherReading = 0.7;

/**
 * Pages in the order of what they are worth for the query as it was typed and for another reading of it.
 *
 * @param other the pages that the other reading finds
 * @param asOther what they are worth for it; empty where it is one word, for which Pagefind's scores are there
 * @param typed what the query as typed finds; where it has no worths, the other pages come first
 */
function together(
  other: readonly PagefindResult[],
  asOther: Worths,
  typed: Pick<Texts, 'results' | 'worth'>,
): readonly PagefindResult[] {
  if (other.length === 0) return typed.results;
  const known = new Map(typed.results.map((result) => [result.id, result]));
  const scores = new Map(other.map(({ id, score }) => [id, totalIn(asOther, id) ?? score]));
  const all = [
    ...other.map((one) => known.get(one.id) ?? one),
    ...typed.results.filter(({ id }) => !scores.has(id)),
  ];
  if (typed.worth.size === 0) return all;
  const valueAsOther = shareOfMost(all, ({ id }) => scores.get(id) ?? 0);
  const valueAsTyped = shareOfMost(all, ({ id }) => totalIn(typed.worth, id) ?? 0);
  const value = (result: PagefindResult): number =>
    forOtherReading * valueAsOther(result) + valueAsTyped(result);
  return all.toSorted((a, b) => value(b) - value(a));
}

/** What a result is worth, 1 for the best of all. */
function shareOfMost(
  results: readonly PagefindResult[],
  worthOf: (result: PagefindResult) => number,
): (result: PagefindResult) => number {
  const most = Math.max(...results.map(worthOf));
  return (result) => (most > 0 ? worthOf(result) / most : 0);
}

function totalOf(own: Worth): number {
  return Object.values(own).reduce(add);
}

function totalIn(worths: Worths, id: string): number | undefined {
  const own = worths.get(id);
  return own === undefined ? undefined : totalOf(own);
}

function add(sum: number, one: number): number {
  return sum + one;
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

/** What each part of a page's worth is worth at most. */
const worth = {
  /** The words in the page's text and fields, by Pagefind's score: half of it for a page with a quarter of the best. */
  words: 1,
  /** Words among a page's names: they say more of it than the same words in its text. */
  names: 0.45,
  /** A whole name of the page. */
  whole: 0.2,
  /** Words in one phrase that readers ask a page for; a phrase with half of them is worth a quarter. */
  asked: 0.8,
  /** Words near to each other: they are about the same. */
  near: 0.55,
} as const;

/** What a word of one sign counts: the index takes it for the beginning of many others. */
const oneSign = 0.2;

/** Words so far apart stand in one part of a sentence. */
const clause = 6;

/**
 * Pages by what each word is worth there: rare words are worth more, and a page that lacks one word of a question may
 * be the best answer.
 *
 * @param query what is sought
 * @param complete the pages with all words; their passages mark all of them
 * @param ask finds one word
 * @param names what names say of pages
 * @returns the pages with all words or a whole name, and those with most words that are worth more than each with all;
 * where they are too few, those with a whole name, and with most or half of the words; and what all pages are worth
 */
async function bySumOfWords(
  query: string,
  complete: readonly PagefindResult[],
  ask: (word: string) => Promise<readonly PagefindResult[]>,
  names: PageNames,
): Promise<Pick<Texts, 'results' | 'worth'>> {
  const words = askedWords(query);
  if (words.length < 2) return { results: complete, worth: noTexts.worth };
  const whole = new Map(complete.map((result) => [result.id, result]));
  const answers = await Promise.all(words.map(ask));
  const named = words.map((word) => names.having(wordsOf(word)[0] ?? ''));
  // A word on few pages says more than one on many.
  const weights = answers.map(
    (results, at) => lengthWeight(words[at] ?? '') / Math.log2(2 + results.length),
  );
  const all = weights.reduce(add);
  const share = (parts: readonly number[]): number =>
    weights.map((weight, at) => weight * (parts[at] ?? 0)).reduce(add) / all;
  const bestScores = answers.map((results) => Math.max(...results.map(({ score }) => score)));
  const ordered = pagesOf(answers)
    .map(({ id, results }) => {
      const scores = results.map((result, at) => (result?.score ?? 0) / (bestScores[at] ?? 1));
      const places = results.map((result) => result?.words ?? []);
      const fields = results.map((result) => result?.matchedMetaFields ?? []);
      const own: Worth = {
        words: worth.words * share(scores.map(Math.sqrt)),
        names: worth.names * share(named.map((ids) => Number(ids.has(id)))),
        whole: worth.whole * Number(names.whole.has(id)),
        asked: worth.asked * bestPhrase(fields, share) ** 2,
        near: (worth.near * nearestWeight(places, weights, clause)) / all,
      };
      const found = results.filter((result) => result !== undefined);
      const [best] = found.toSorted((a, b) => b.score - a.score);
      return { id, own, score: totalOf(own), words: found.length, result: whole.get(id) ?? best };
    })
    .sort((a, b) => b.score - a.score);
  const best = Math.max(0, ...ordered.filter(({ id }) => whole.has(id)).map(({ score }) => score));
  const enough = words.length > 2 ? 3 : 1;
  const bound = complete.length < enough ? 0 : best;
  const isSure = ({ id }: { readonly id: string }): boolean => whole.has(id) || names.whole.has(id);
  const hasMost = (page: { readonly words: number }): boolean => page.words * 2 >= words.length;
  const better = ordered.filter((page) => isSure(page) || (hasMost(page) && page.score > bound));
  const kept =
    better.length >= enough ? better : ordered.filter((page) => isSure(page) || hasMost(page));
  return {
    results: kept.flatMap(({ result }) => result ?? []),
    worth: new Map(ordered.map(({ id, own }) => [id, own])),
  };
}

function lengthWeight(word: string): number {
  return (wordsOf(word)[0] ?? '').length > 1 ? 1 : oneSign;
}

/**
 * @param answers the pages that have each word
 * @returns the pages that have one, each with what is found on it for each word
 */
function pagesOf(answers: readonly (readonly PagefindResult[])[]): readonly {
  readonly id: string;
  readonly results: readonly (PagefindResult | undefined)[];
}[] {
  const byId = answers.map((results) => new Map(results.map((result) => [result.id, result])));
  const ids = new Set(byId.flatMap((results) => [...results.keys()]));
  return [...ids].map((id) => ({ id, results: byId.map((results) => results.get(id)) }));
}
