/**
 * Finds pages and sections by their names alone, from the catalogue: at once, while the text is still searched. What
 * it finds stays in front of the full answer, so that no hit moves when that comes. Runs in the browser.
 */
import type { ListedPage, Place } from './catalogue.ts';
import { plainName, plainWords, withoutFillers, wordsOf } from './words.ts';

/** What has a name. */
interface Target {
  readonly page: ListedPage;
  /** The section of the page whose name it is. */
  readonly place: Place | undefined;
}

/** A page or a section that the query names, and why. */
export interface Named extends Target {
  /** The title or the alias. */
  readonly name: string;
  /** How the name matches: one of the numbers below. */
  readonly match: number;
  /** More is nearer to the front. */
  readonly score: number;
}

export interface Names {
  /**
   * @param query what is sought, without words that only ask
   * @param isWanted which pages the filters leave
   * @returns the pages that the query names, the best first; each page once
   */
  readonly find: (query: string, isWanted: (page: ListedPage) => boolean) => readonly Named[];
  /** Whether the query is a name, and not only a part of one. */
  readonly has: (query: string) => boolean;
}

interface Name {
  readonly words: readonly string[];
  /** The same with their endings: a word typed in part may be longer than its root. */
  readonly full: readonly string[];
  readonly isTitle: boolean;
  readonly name: string;
  readonly target: Target;
}

/** So many pages whose names hold the query among other words; pages of this very name come all. */
const mostPartial = 3;

/** How a name matches a query; more is better, 0 is not at all. */
export const [exact, beginning, among, inPart, inside] = [5, 4, 3, 2, 1] as const;

/**
 * @param pages what can be found
 * @param places their sections with names of their own
 */
export function createNames(pages: readonly ListedPage[], places: readonly Place[]): Names {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const names: Name[] = [];
  const add = (name: string, isTitle: boolean, target: Target): void => {
    const short = withoutFillers(name);
    const words = plainName(short).split(' ');
    names.push({ words, full: plainWords(short), isTitle, name, target });
  };
  // Sections first: their names are aliases of their pages as well, and the nearer place is the better hit.
  for (const place of places) {
    const page = byUrl.get(place.url.replace(/#.*/, ''));
    if (page === undefined) continue;
    add(place.title, true, { page, place });
    for (const alias of place.aliases) add(alias, false, { page, place });
  }
  for (const page of pages) {
    add(page.meta['title'] ?? '', true, { page, place: undefined });
    for (const alias of (page.meta['aliases'] ?? '').split(', ')) {
      if (alias !== '') add(alias, false, { page, place: undefined });
    }
  }

  const whole = new Set(names.map(({ words }) => words.join(' ')));

  return {
    has: (query) => whole.has(plainName(query)),
    find: (query, isWanted) => {
      const asked = plainName(query).split(' ');
      const typed = plainWords(query).at(-1) ?? '';
      const best = new Map<string, Named>();
      if (asked[0] === '') return [];
      for (const { words, full, isTitle, name, target } of names) {
        const match = matchOf(asked, typed, words, full);
        if (match === 0 || !isWanted(target.page)) continue;
        // The title of a page is the surest name; then what covers more of a name.
        const rank = isTitle ? (target.place === undefined ? 2 : 1) : 0;
        const score =
          match * 10 + rank + Math.min(asked.length / words.length, words.length / asked.length);
        const known = best.get(target.page.url);
        if (known === undefined || score > known.score) {
          best.set(target.page.url, { ...target, name, match, score });
        }
      }
      const found = [...best.values()].sort((a, b) => b.score - a.score || depthOf(a) - depthOf(b));
      const isExact = ({ score }: Named): boolean => score >= exact * 10;
      return [
        ...found.filter(isExact),
        ...found.filter((one) => !isExact(one)).slice(0, mostPartial),
      ];
    },
  };
}

/** The last word may be typed in part. A question may hold a name of two words or more among others. */
function matchOf(
  asked: readonly string[],
  typed: string,
  name: readonly string[],
  full: readonly string[],
): number {
  const last = asked.length - 1;
  if (asked.length > name.length) {
    return name.length > 1 && name.every((word) => asked.includes(word)) ? inside : 0;
  }
  const begins = asked.slice(0, -1).every((word, at) => name[at] === word);
  if (begins && name[last] === asked[last]) return asked.length === name.length ? exact : beginning;
  if (asked.every((word) => name.includes(word))) return among;
  return begins && (full[last] ?? '').startsWith(typed) ? inPart : 0;
}

/** How far down a page stands: of two pages the one that gives the overview is the better start. */
function depthOf({ page }: Named): number {
  return page.url.split('/').length;
}

/** The words of all names, each once. */
export function wordsOfNames(pages: readonly ListedPage[], places: readonly Place[]): string[] {
  const texts = [
    ...pages.map(({ meta }) => Object.values(meta).join(' ')),
    ...places.map(({ title, aliases }) => `${title} ${aliases.join(' ')}`),
  ];
  return [...new Set(texts.flatMap(wordsOf))];
}
