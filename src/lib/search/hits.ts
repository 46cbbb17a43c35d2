/** Hits as they are shown, made from what the index stores. Runs in the browser. */
import type { EnvironmentId } from '../../data/environments.ts';
import type { Support } from '../../data/model.ts';
import type { PageHead, Place, SearchLabels } from './catalogue.ts';
import type { Fragment } from './pagefind.ts';

/** A stretch of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface HitVerdict {
  readonly environment: string;
  readonly support: Support;
  readonly word: string;
  /** Whether the query asks for this environment. */
  readonly isAsked: boolean;
}

/** What of a hit stands in the text of its page, which is a file of its own. */
export interface Passage {
  readonly excerpt: readonly Piece[];
  /** Up to three headings of the page under which the words stand. */
  readonly parts: readonly { readonly title: string; readonly url: string }[];
}

export interface Hit {
  readonly url: string;
  readonly title: string;
  /** The way to the page; '' at the top of the site. */
  readonly section: string;
  readonly kind: string;
  readonly verdicts: readonly HitVerdict[];
  /** The best passage; rejected where the text of the page does not load. */
  readonly passage: () => Promise<Passage>;
}

const supports: readonly Support[] = ['yes', 'partial', 'no'];
const mostParts = 3;

/** A page that was found by its name alone has no passage. */
export const noPassage = (): Promise<Passage> => Promise.resolve({ excerpt: [], parts: [] });

/**
 * A hit for a page or, where the query names one, for a section of it.
 *
 * @param page what the index says
 * @param labels the words of kinds and verdicts
 * @param found the section, the environment that the query asks for, and where the passage comes from
 */
export function hitOf(
  page: PageHead,
  labels: SearchLabels,
  found: {
    readonly place: Place | undefined;
    readonly environment: EnvironmentId | undefined;
    readonly passage: Hit['passage'];
  },
): Hit {
  const { place, environment, passage } = found;
  const title = page.meta['title'] ?? page.url;
  const way = page.meta['section'] ?? '';
  const kinds = labels.filters.find(({ name }) => name === 'kind')?.options ?? [];
  const kind = page.filters['kind']?.[0];
  return {
    url: place?.url ?? page.url,
    title: place?.title ?? title,
    section: place === undefined ? way : [way, title].filter((text) => text !== '').join(' › '),
    kind: kinds.find(([id]) => id === kind)?.[1] ?? '',
    verdicts: labels.environments
      .flatMap(([id, name]): HitVerdict[] => {
        const support = supports.find((one) => one === page.filters[id]?.[0]);
        if (support === undefined) return [];
        const word = labels.support[support];
        return [{ environment: name, support, word, isAsked: id === environment }];
      })
      .sort((a, b) => Number(b.isAsked) - Number(a.isAsked)),
    passage,
  };
}

/** The passage of a page that was found by its text. */
export function passageOf(page: Fragment): Passage {
  return {
    excerpt: withoutStart(piecesOf(page.excerpt), `${page.meta['title'] ?? ''}. `),
    parts: partsOf(page),
  };
}

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

/** The headings with the most matching words, in the order of the page. */
function partsOf({ sub_results: parts }: Fragment): Passage['parts'] {
  const best = parts
    .filter(({ url }) => url.includes('#'))
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, mostParts);
  return parts.filter((part) => best.includes(part)).map(({ title, url }) => ({ title, url }));
}
