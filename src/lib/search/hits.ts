/** Hits as they are shown, made from what the index stores. Runs in the browser. */
import type { Support } from '../../data/model.ts';
import type { Place, Vocabulary } from './labels.ts';
import type { Fragment } from './pagefind.ts';
import { nameScore } from './rank.ts';
import { plainName, wordsOf } from './words.ts';

/** A stretch of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface HitVerdict {
  readonly environment: string;
  readonly support: Support;
  readonly word: string;
}

export interface Hit {
  readonly url: string;
  readonly title: string;
  /** The way to the page; '' at the top of the site. */
  readonly section: string;
  readonly kind: string;
  readonly verdicts: readonly HitVerdict[];
  readonly excerpt: readonly Piece[];
  /** Up to three headings of the page under which the words stand. */
  readonly parts: readonly { readonly title: string; readonly url: string }[];
}

const supports: readonly Support[] = ['yes', 'partial', 'no'];
const mostParts = 3;

/**
 * Takes an excerpt apart, so that it is shown as text nodes and never as HTML. Pagefind escapes `<` and `>` of the
 * page, so the only tags in it are its own.
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** An excerpt without the words with which it begins: the hit shows the page's title already. */
function withoutStart(pieces: readonly Piece[], start: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  let skip = text.startsWith(start) ? start.length : 0;
  return pieces.flatMap((piece) => {
    const rest = piece.text.slice(skip);
    skip = Math.max(0, skip - piece.text.length);
    return rest === '' ? [] : [{ ...piece, text: rest }];
  });
}

/** The section of a page that a query names in full. */
function placeNamed(query: string, page: Fragment, places: readonly Place[]): Place | undefined {
  const asked = plainName(query);
  return places.find(
    ({ title, url, aliases }) =>
      url.startsWith(`${page.url}#`) &&
      [title, ...aliases].some((name) => plainName(name) === asked),
  );
}

/**
 * A hit from a page of the index. Where the query is the name of a section, the hit is that section.
 *
 * @param page what the index says
 * @param query what was searched
 * @param vocabulary the labels and the named sections
 */
export function hitOf(
  page: Fragment,
  query: string,
  { labels, places }: Pick<Vocabulary, 'labels' | 'places'>,
): Hit {
  const title = page.meta['title'] ?? page.url;
  const way = page.meta['section'] ?? '';
  const place = nameScore(page, query) < 2 ? placeNamed(query, page, places) : undefined;
  const kinds = labels.filters.find(({ name }) => name === 'kind')?.options ?? [];
  const kind = page.filters['kind']?.[0];
  return {
    url: place?.url ?? page.url,
    title: place?.title ?? title,
    section: place === undefined ? way : [way, title].filter((text) => text !== '').join(' › '),
    kind: kinds.find(([id]) => id === kind)?.[1] ?? '',
    verdicts: labels.environments.flatMap(([id, environment]) => {
      const support = supports.find((one) => one === page.filters[id]?.[0]);
      return support === undefined ? [] : [{ environment, support, word: labels.support[support] }];
    }),
    excerpt: withoutStart(piecesOf(page.excerpt), `${page.meta['title'] ?? ''}. `),
    parts: partsOf(page),
  };
}

/** The headings with the most matching words, in the order of the page. */
function partsOf({ sub_results: parts }: Fragment): Hit['parts'] {
  const best = parts
    .filter(({ url }) => url.includes('#'))
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, mostParts);
  return parts.filter((part) => best.includes(part)).map(({ title, url }) => ({ title, url }));
}

/** The words of a page that match: in its text, and, where they stand in none, in its title, aliases and section. */
export function matchedWords(page: Fragment): string[] {
  const words = page.content.split(/\s+/);
  const inText = page.locations.flatMap((at) => words[at] ?? []);
  return [...inText, ...wordsOf(Object.values(page.meta).join(' '))];
}
