/** Says why pages rank where they do, in words for an author. */
import { phraseOfField, type AskedPhrase } from '../lib/search/asked.ts';
import type { PageHead } from '../lib/search/catalogue.ts';
import { createDictionary } from '../lib/search/dictionary.ts';
import type { Answer, Entry } from '../lib/search/engine.ts';
import { addressOf, requestFrom, type Request } from '../lib/search/filters.ts';
import { piecesOf, type Hit } from '../lib/search/hits.ts';
import { among, beginning, exact, inPart, inside, type Named } from '../lib/search/names.ts';
import {
  pagefindOptions,
  type Fragment,
  type Pagefind,
  type PagefindResult,
} from '../lib/search/pagefind.ts';
import type { Worth } from '../lib/search/texts.ts';
import { askedWords, indexQuery, withoutFillers, wordsOf } from '../lib/search/words.ts';
import { withEngine } from './search-quality.ts';

/** A page in a list of Pagefind. */
export interface Found {
  readonly place: number;
  readonly score: number;
}

/** What one word of the query does for a page. */
export interface WordFacts {
  readonly word: string;
  /** What Pagefind gives the page for this word alone; nothing where it does not find the page by it. */
  readonly score: number | undefined;
  /** Where the word stands, the weightiest place first. */
  readonly places: readonly string[];
}

/** A page in the list of hits. */
export interface Ranked {
  readonly hit: Pick<Hit, 'url' | 'title'>;
  /** The name by which the page is found. */
  readonly named: Named | undefined;
  /** Its place among the pages with all words. */
  readonly whole: Found | undefined;
  /** Its place among the pages with two words as one. */
  readonly joined: Found | undefined;
  readonly words: readonly WordFacts[];
  /** What several words are worth together. */
  readonly worth: Worth | undefined;
  /** The verdict for the environment for which the query asks. */
  readonly verdict: string | undefined;
}

export interface Explanation {
  readonly request: Request;
  readonly answer: Pick<Answer, 'shown' | 'unknown' | 'total' | 'unfiltered'> & {
    readonly reading: Pick<Answer['reading'], 'sought' | 'joined' | 'environment'>;
  };
  readonly ranked: readonly Ranked[];
}

/** How many hits are explained. */
const depth = 10;
/** How many headings and names are quoted. */
const quoted = 3;

/**
 * Asks a built site and keeps what an explanation needs.
 *
 * @param dist the folder of the built site
 * @param params the query `q`, and filters as in the address of the search page
 * @throws Error when the folder holds no search index, and when a filter or its value is not known
 */
export async function explain(dist: string, params: URLSearchParams): Promise<Explanation> {
  const explanations: Explanation[] = [];
  await withEngine(dist, async (engine, start, { labels }) => {
    const { dropped, ...request } = requestFrom(params, labels.filters);
    if (dropped.ignored.length > 0) {
      const options = labels.filters.map((filter) => {
        return `${filter.name}: ${filter.options.map(([value]) => value).join(', ')}`;
      });
      throw new Error(
        `No such filter or value: ${dropped.ignored.join(', ')}. There are\n${options.join('\n')}`,
      );
    }
    const answer = await engine.search(request);
    const hits = await answer.hits(0, depth);
    const asked = await ask(await start(), answer);
    const ranked: Ranked[] = [];
    // One after the other: Pagefind has one text a page, and writes into it what was asked last.
    for (const [at, hit] of hits.entries()) {
      ranked.push(await rankedOf(hit, answer.reading.entries[at], asked));
    }
    explanations.push({ request, answer, ranked });
  });
  const [explanation] = explanations;
  if (explanation === undefined) throw new Error('The search gave no answer.');
  return explanation;
}

/** What the answer rests on: what Pagefind finds for the query, for the query with two words as one, and for each word. */
interface Asked extends Pick<Answer['reading'], 'worth'> {
  readonly environment: string | undefined;
  readonly whole: readonly PagefindResult[];
  readonly joined: readonly PagefindResult[];
  readonly words: readonly {
    readonly word: string;
    readonly results: readonly PagefindResult[];
  }[];
}

async function ask(pagefind: Pagefind, { reading }: Answer): Promise<Asked> {
  const { sought, joined, environment, worth } = reading;
  await pagefind.preload(indexQuery(`${askedWords(sought).join(' ')} ${joined ?? ''}`));
  const find = async (query: string): Promise<readonly PagefindResult[]> =>
    (await pagefind.search(indexQuery(query))).results;
  return {
    environment,
    worth,
    whole: await find(sought),
    joined: joined === undefined ? [] : await find(joined),
    words: await Promise.all(
      askedWords(sought).map(async (word) => ({ word, results: await find(word) })),
    ),
  };
}

async function rankedOf(
  { url, title }: Hit,
  entry: Entry | undefined,
  { environment, whole, joined, words, worth }: Asked,
): Promise<Ranked> {
  const { named, result } = entry ?? {};
  const id = named?.page.id ?? result?.id;
  const head = named?.page ?? (await result?.data());
  const facts: WordFacts[] = [];
  for (const { word, results } of words) {
    const alone = results.find((one) => one.id === id);
    const phrases = (alone?.matchedMetaFields ?? []).flatMap((name) => phraseOfField(name) ?? []);
    const places = placesOf(word, head?.meta ?? {}, await alone?.data(), phrases);
    facts.push({ word, score: alone?.score, places });
  }
  return {
    hit: { url, title },
    named,
    whole: foundIn(whole, id),
    joined: foundIn(joined, id),
    words: facts,
    worth: worth.get(id ?? ''),
    verdict: environment === undefined ? undefined : head?.filters[environment]?.[0],
  };
}

function foundIn(results: readonly PagefindResult[], id: string | undefined): Found | undefined {
  const at = results.findIndex((one) => one.id === id);
  const score = results[at]?.score;
  return score === undefined ? undefined : { place: at + 1, score };
}

/**
 * Where a word of the query stands on a page.
 *
 * @param word what was asked
 * @param meta the names of the page
 * @param text what Pagefind found for the word in the text of the page
 * @param phrases the phrases with the word that the page is asked for; they are not published
 * @returns a phrase a kind of place, the weightiest first; empty where the word is nowhere
 */
export function placesOf(
  word: string,
  meta: PageHead['meta'],
  text: Pick<Fragment, 'excerpt' | 'sub_results'> | undefined,
  phrases: readonly AskedPhrase[] = [],
): string[] {
  const has = (name: string): boolean =>
    createDictionary([wordsOf(name)]).knows(wordsOf(word)[0] ?? '');
  const parts = text?.sub_results ?? [];
  const aliases = (meta['aliases'] ?? '').split(', ').filter(has);
  const headings = parts.filter(({ url, title }) => url.includes('#') && has(title));
  const times = parts.reduce((sum, { locations }) => sum + locations.length, 0);
  const marked = piecesOf(text?.excerpt ?? '').filter((piece) => piece.marked);
  const forms = new Set(marked.map((piece) => wordsOf(piece.text)[0] ?? piece.text));
  return [
    ...(has(meta['title'] ?? '') ? ['title'] : []),
    ...(aliases.length > 0 ? [`alias ${some(aliases)}`] : []),
    ...(headings.length > 0 ? [`heading ${some(headings.map(({ title }) => title))}`] : []),
    ...(has(meta['section'] ?? '') ? ['section'] : []),
    ...(phrases.length > 0
      ? [`asked phrase ${phrases.map(({ place }) => place + 1).join(', ')}`]
      : []),
    ...(times > 0
      ? [`text ${times} ${times === 1 ? 'time' : 'times'}, as in ${some([...forms])}`]
      : []),
  ];
}

/** The explanation as text: how the query was read, the weights, then each page with the places of each word. */
export function explanationText({ request, answer, ranked }: Explanation): string {
  const { total, unfiltered } = answer;
  const hidden = unfiltered > total ? `, ${unfiltered} without filters` : '';
  const shown = ranked.length < total ? `; the first ${ranked.length} of them here` : '';
  return [
    ...readingLines(request, answer),
    'Order: pages found by name; then pages found by text, by what each word is worth on the page, how much of the query stands among its names, whether it has a whole name, and how much stands in one phrase that it is asked for and near to each other',
    weightLine(),
    `Pages: ${total}${hidden}${shown}`,
    ...ranked.flatMap((one, at) => ['', ...pageLines(one, at + 1, answer.reading.environment)]),
  ].join('\n');
}

function readingLines(
  request: Request,
  { shown, unknown, reading }: Explanation['answer'],
): string[] {
  const { sought, joined, environment } = reading;
  const kept = askedWords(withoutFillers(request.query));
  const fillers = askedWords(request.query).filter((word) => !kept.includes(word));
  const filters = addressOf({ ...request, query: '' });
  return [
    `Query: ${request.query}`,
    ...(filters === '' ? [] : [`Filters: ${filters.slice(1).replaceAll('&', ', ')}`]),
    ...(fillers.length > 0 ? [`Left out, as they only ask: ${list(fillers)}`] : []),
    ...(unknown.length > 0 ? [`On no page: ${list(unknown)}`] : []),
    ...(shown === request.query ? [] : [`Searched in its place: ${sought || 'nothing'}`]),
    ...(joined === undefined ? [] : [`Sought with two words as one as well: ${joined}`]),
    ...(environment === undefined ? [] : [`Asks for the environment: ${environment}`]),
  ];
}

function weightLine(): string {
  const weights = Object.entries(pagefindOptions.ranking.metaWeights);
  const named = weights.map(([field, weight]) => `${field} ${weight}`).join(', ');
  return `Weights: ${named}, headings 2 to 7, text 1; rare words count more, words of short pages too`;
}

function pageLines(ranked: Ranked, place: number, environment: string | undefined): string[] {
  const { hit, named, whole, joined, words, worth, verdict } = ranked;
  const scores = words.map(({ score }) => score?.toFixed(2) ?? '-');
  const [word, score] = [Math.max(...words.map((one) => one.word.length)), 5] as const;
  return [
    `${place}. ${hit.url} (${hit.title})`,
    ...(named === undefined ? [] : [`   By name: ${nameText(named)}`]),
    `   By text: ${textText(words, whole, joined)}`,
    ...(worth === undefined ? [] : [`   Together: ${worthText(worth)}`]),
    ...(verdict === undefined ? [] : [`   Verdict ${environment ?? ''}: ${verdict}`]),
    ...words.map((one, at) => {
      const start = `${one.word.padEnd(word)}  ${(scores[at] ?? '').padStart(score)}`;
      return `   ${start}  ${one.places.join('; ') || 'nowhere'}`;
    }),
  ];
}

/** How a name matches, after "alias … ". */
const matches = new Map<number, string>([
  [exact, 'is the query'],
  [beginning, 'begins with the query'],
  [among, 'has all words of the query'],
  [inPart, 'begins with the query, the last word typed in part'],
  [inside, 'stands whole in the query'],
]);

function nameText({ name, match, score, place, page }: Named): string {
  const kind = name === (place?.title ?? page.meta['title']) ? 'title' : 'alias';
  const what = place === undefined ? '' : ` of the section ${place.url.replace(/.*#/, '#')}`;
  const how = matches.get(match) ?? '';
  return `${kind}${what} "${name}" ${how}; score ${score.toFixed(2)}`;
}

function textText(
  words: readonly WordFacts[],
  whole: Found | undefined,
  joined: Found | undefined,
): string {
  const lacking = words.filter(({ score }) => score === undefined).map(({ word }) => word);
  const sum = words.reduce((all, { score }) => all + (score ?? 0), 0);
  const found = ({ place, score }: Found): string => `number ${place}, score ${score.toFixed(2)}`;
  const parts = [
    ...(joined === undefined ? [] : [`two words as one, ${found(joined)}`]),
    ...(whole === undefined ? [] : [`all words, ${found(whole)}`]),
    ...(lacking.length > 0 ? [`not by ${list(lacking)}`] : []),
    ...(words.length > 1 && sum > 0 ? [`its words together ${sum.toFixed(2)}`] : []),
  ];
  return parts.join('; ');
}

function worthText(worth: Worth): string {
  const parts = Object.entries(worth).map(([what, value]) => `${what} ${value.toFixed(2)}`);
  const sum = Object.values(worth).reduce((all, value) => all + value);
  return `${sum.toFixed(2)} = ${parts.join(' + ')}`;
}

const list = (all: readonly string[]): string => all.map((one) => `"${one}"`).join(', ');
const some = (all: readonly string[]): string =>
  list(all.slice(0, quoted)) + (all.length > quoted ? ', …' : '');
