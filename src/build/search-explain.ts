/** Says why pages rank where they do, in words for an author. */
import { noFilters } from '../lib/search/filters.ts';
import { pagefindOptions, type Fragment } from '../lib/search/pagefind.ts';
import { nameScore } from '../lib/search/rank.ts';
import { joinedQuery } from '../lib/search/spelling.ts';
import {
  askedWords,
  extendsWord,
  indexQuery,
  withoutFillers,
  wordsOf,
} from '../lib/search/words.ts';
import { withEngine } from './search-quality.ts';

/** What the search made of a query before it looked at pages. */
export interface Reading {
  readonly typed: string;
  /** Words of the query that ask and do not say what is sought. */
  readonly fillers: readonly string[];
  /** Words of the query that no page has. */
  readonly unknown: readonly string[];
  /** The query that the hits are for: what was typed, or a better spelling of it. */
  readonly shown: string;
  /** The same with two words joined, where the site writes them as one. */
  readonly joined: string | undefined;
}

/** A page in the list of hits. */
export interface Ranked {
  readonly page: Pick<Fragment, 'url' | 'content' | 'locations' | 'meta' | 'sub_results'>;
  /** Its place in Pagefind's list, and what Pagefind gave it; nothing where only the engine found it. */
  readonly pagefind: { readonly place: number; readonly score: number } | undefined;
}

export interface Explanation {
  readonly reading: Reading;
  readonly ranked: readonly Ranked[];
  readonly total: number;
}

/** How many hits are explained. */
const depth = 10;
/** How many headings and names are quoted. */
const quoted = 3;

/**
 * Asks a built site and keeps what an explanation needs.
 *
 * @param dist the folder of the built site
 * @param query what a reader types
 * @throws Error when the folder holds no search index
 */
export async function explain(dist: string, query: string): Promise<Explanation> {
  const explanations: Explanation[] = [];
  await withEngine(dist, async (engine, pagefind, { words }) => {
    const answer = await engine.search({ query, filters: noFilters });
    const hits = await answer.hits(0, depth);
    const sought = withoutFillers(answer.shown);
    const raw = await pagefind.search(indexQuery(sought), { filters: {} });
    const found = await Promise.all(
      raw.results.map(async (result, at) => ({
        page: await result.data(),
        pagefind: { place: at + 1, score: result.score },
      })),
    );
    const ranked = hits.map(({ url, title }): Ranked => {
      const path = url.replace(/#.*/, '');
      const none = { url: path, content: '', locations: [], meta: { title }, sub_results: [] };
      return found.find(({ page }) => page.url === path) ?? { page: none, pagefind: undefined };
    });
    const kept = askedWords(withoutFillers(query));
    explanations.push({
      reading: {
        typed: query,
        fillers: askedWords(query).filter((word) => !kept.includes(word)),
        unknown: answer.unknown,
        shown: answer.shown,
        joined: joinedQuery(sought, words),
      },
      ranked,
      total: answer.total,
    });
  });
  const [explanation] = explanations;
  if (explanation === undefined) throw new Error(`The search gave no answer for "${query}".`);
  return explanation;
}

/** The explanation as text: what was searched, the weights, then each page with the places of each word. */
export function explanationText({ reading, ranked, total }: Explanation): string {
  const words = askedWords(withoutFillers(reading.shown));
  const shown = ranked.length < total ? `, the first ${ranked.length} of them here` : '';
  return [
    ...readingLines(reading),
    weightLine(),
    `Pages: ${total}${shown}`,
    ...ranked.flatMap((one, at) => ['', ...pageLines(one, at + 1, words, reading)]),
  ].join('\n');
}

function readingLines({ typed, fillers, unknown, shown, joined }: Reading): string[] {
  const list = (some: readonly string[]): string => some.map((word) => `"${word}"`).join(', ');
  return [
    `Query: ${typed}`,
    ...(fillers.length > 0 ? [`Left out, as they only ask: ${list(fillers)}`] : []),
    ...(unknown.length > 0 ? [`On no page: ${list(unknown)}`] : []),
    ...(shown === typed ? [] : [`Searched in its place: ${shown}`]),
    ...(joined === undefined ? [] : [`Pages with two words as one come first: ${joined}`]),
  ];
}

function weightLine(): string {
  const weights = Object.entries(pagefindOptions.ranking.metaWeights);
  const named = weights.map(([field, weight]) => `${field} ${weight}`).join(', ');
  return `Weights: ${named}, headings 2 to 7, text 1; rare words count more, words of short pages too`;
}

function pageLines(
  { page, pagefind }: Ranked,
  place: number,
  words: readonly string[],
  reading: Reading,
): string[] {
  const score = pagefind === undefined ? 'not found by Pagefind' : scoreText(pagefind, place);
  const moved =
    pagefind?.place === place ? [] : [moveReason(page, place, pagefind?.place, reading)];
  const width = Math.max(...words.map((word) => word.length));
  return [
    `${place}. ${page.url} (${page.meta['title'] ?? ''})`,
    `   ${[score, ...moved].join('; ')}`,
    ...words.map(
      (word) => `   ${word.padEnd(width)}  ${placesOf(word, page).join('; ') || 'nowhere'}`,
    ),
  ];
}

function scoreText(
  pagefind: { readonly place: number; readonly score: number },
  place: number,
): string {
  const score = `Pagefind's score ${pagefind.score.toFixed(2)}`;
  return pagefind.place === place ? score : `${score}, number ${pagefind.place}`;
}

/** Why our ranking put a page elsewhere than Pagefind. */
function moveReason(
  page: Ranked['page'],
  place: number,
  before: number | undefined,
  { shown, joined }: Reading,
): string {
  const named = nameScore(page, withoutFillers(shown));
  if (named === 2) return 'moved up: the query is its title';
  if (named === 1) return 'moved up: the query is another name of it';
  if (joined !== undefined && (before ?? Infinity) > place) return 'moved up: has the words as one';
  return before !== undefined && before < place ? 'moved down by those above' : 'moved up';
}

/**
 * Where a word of the query stands on a page.
 *
 * @param word what was asked
 * @param page what the index says about the page, for the query with this word
 * @returns a phrase a kind of place, the weightiest first; empty where the word is nowhere
 */
export function placesOf(word: string, page: Ranked['page']): string[] {
  const asked = wordsOf(word)[0] ?? '';
  const has = (text: string): boolean => text.split(/\s+/).some((one) => extendsWord(asked, one));
  const title = page.meta['title'] ?? '';
  const aliases = (page.meta['aliases'] ?? '').split(', ').filter(has);
  const headings = page.sub_results
    .filter((part) => part.url.includes('#') && has(part.title))
    .map((part) => part.title);
  const text = page.content.split(/\s+/);
  const inText = page.locations.filter((at) => extendsWord(asked, text[at] ?? ''));
  const forms = [...new Set(inText.map((at) => plain(text[at] ?? '')))];
  return [
    ...(has(title) ? ['title'] : []),
    ...(aliases.length > 0 ? [`alias ${some(aliases)}`] : []),
    ...(headings.length > 0 ? [`heading ${some(headings)}`] : []),
    ...(has(page.meta['section'] ?? '') ? ['section'] : []),
    ...(inText.length > 0
      ? [
          `text ${inText.length} ${inText.length === 1 ? 'time' : 'times'} (${few(forms).join(', ')})`,
        ]
      : []),
  ];
}

const plain = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, '');
const few = (all: readonly string[]): string[] =>
  all.length > quoted ? [...all.slice(0, quoted), '…'] : [...all];
const some = (all: readonly string[]): string => few(all.map((one) => `"${one}"`)).join(', ');
