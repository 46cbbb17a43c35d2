/**
 * Finds pages and sections by their names alone, from the catalogue: at once, while the text is still searched. What
 * it finds stays in front of the full answer, so that no hit moves when that comes. Names that stand in a query among
 * other words are no answer by themselves: they wait for the texts. Runs in the browser.
 */
import type { ListedPage, Place } from './catalogue.ts';
import {
  asOneWord,
  askedWords,
  isFiller,
  isScheme,
  plainName,
  plainWords,
  root,
  withoutFillers,
  wordsOf,
} from './words.ts';

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
   * @param typed the query with the words that only ask: a name may have some of them
   * @param isWanted which pages come into question, if not all
   * @returns the pages that the query names, the best first; each page once
   */
  readonly find: (
    query: string,
    typed?: string,
    isWanted?: (page: ListedPage) => boolean,
  ) => readonly Named[];
  /** Whether the query is a name, and not only a part of one, with or without the spaces in it. */
  readonly has: (query: string) => boolean;
  /** A name as it is written, where the query is one without its spaces: "screenchooser" gives "screen chooser". */
  readonly spelled: (query: string) => string | undefined;
  /** The pages that have a word, in any form, in their names or in their section's; by their ids. */
  readonly having: (word: string) => ReadonlySet<string>;
}

interface Name {
  readonly words: readonly string[];
  /** The same with their endings: a word typed in part may be longer than its root. */
  readonly full: readonly string[];
  readonly oneWord: string;
  /** The words of the name that only ask: "which" of "which API". */
  readonly fillers: readonly string[];
  readonly isTitle: boolean;
  readonly name: string;
  readonly target: Target;
}

/** So many pages whose names hold the query among other words; pages of this very name come all. */
const mostPartial = 3;

/** How a name matches a query; more is better, 0 is not at all. */
export const [exact, beginning, among, inPart, inside] = [5, 4, 3, 2, 1] as const;

/** Between two kinds of matches; more than all that ranks the matches of one kind. */
const step = 20;

const none: ReadonlySet<string> = new Set();

/**
 * @param pages what can be found
 * @param places their sections with names of their own
 */
export function createNames(pages: readonly ListedPage[], places: readonly Place[]): Names {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const names: Name[] = [];
  const written = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  const own = ({ id }: ListedPage, text: string): void => {
    for (const word of wordsOf(text).map(root)) {
      owners.set(word, (owners.get(word) ?? new Set()).add(id));
    }
  };
  const add = (name: string, isTitle: boolean, target: Target): void => {
    const short = withoutFillers(name);
    const fillers = askedWords(name).filter((word) => isFiller(word) && short !== name);
    names.push({
      words: plainName(short).split(' '),
      full: plainWords(short),
      oneWord: asOneWord(name),
      fillers: fillers.flatMap(plainWords),
      isTitle,
      name,
      target,
    });
    if (!written.has(asOneWord(name))) written.set(asOneWord(name), plainWords(name).join(' '));
    own(target.page, name);
  };
  // Sections first: their names are aliases of their pages as well, and the nearer place is the better hit.
  for (const place of places) {
    const page = byUrl.get(place.url.replace(/#.*/, ''));
    if (page === undefined) continue;
    add(place.title, true, { page, place });
    for (const alias of place.aliases) add(alias, false, { page, place });
  }
  for (const page of pages) {
    own(page, page.meta['section'] ?? '');
    add(page.meta['title'] ?? '', true, { page, place: undefined });
    for (const alias of (page.meta['aliases'] ?? '').split(', ')) {
      if (alias !== '') add(alias, false, { page, place: undefined });
    }
  }
  const whole = new Set(names.map(({ words }) => words.join(' ')));
  const having = (word: string): ReadonlySet<string> => owners.get(root(word)) ?? none;

  /** What ranks two names that match alike; less than `step`. */
  function rankOf(name: Name, asked: readonly string[], typed: readonly string[]): number {
    const { page, place } = name.target;
    const known = typed.filter((word) => having(word).has(page.id)).length;
    const fillers = name.fillers.filter((word) => typed.includes(word)).length;
    return (
      // The title of a page is the surest name, but for one that is typed letter by letter.
      (name.isTitle ? (place === undefined ? 2 : 1) : 0) +
      (name.full.join(' ') === typed.join(' ') ? 3 : 0) +
      // Then what covers more of a name, and a page with the other words of the query among its names.
      Math.min(asked.length / name.words.length, name.words.length / asked.length) +
      (5 * known) / Math.max(1, typed.length) +
      (fillers > 0 ? 3 : 0)
    );
  }

  return {
    has: (query) => whole.has(plainName(query)) || written.has(asOneWord(query)),
    spelled: (query) => written.get(asOneWord(query)),
    having,
    find: (query, typed = query, isWanted = () => true) => {
      const asked = plainName(query).split(' ');
      const oneWords = [asOneWord(query), asOneWord(typed)];
      const beginnings = plainWords(query);
      const all = plainWords(typed);
      const best = new Map<string, Named>();
      if (asked[0] === '') return [];
      for (const name of names) {
        const match = oneWords.includes(name.oneWord) ? exact : matchOf(asked, beginnings, name);
        if (match === 0 || !isWanted(name.target.page)) continue;
        const score = match * step + rankOf(name, asked, all);
        const { page } = name.target;
        const known = best.get(page.url);
        if (known === undefined || score > known.score) {
          best.set(page.url, { ...name.target, name: name.name, match, score });
        }
      }
      const found = [...best.values()].sort((a, b) => b.score - a.score || depthOf(a) - depthOf(b));
      const isExact = ({ match }: Named): boolean => match === exact;
      return [
        ...found.filter(isExact),
        ...found.filter((one) => !isExact(one)).slice(0, mostPartial),
      ];
    },
  };
}

/** Words may be typed in part. A question may hold a name of two words or more among others. */
function matchOf(
  asked: readonly string[],
  beginnings: readonly string[],
  { words: name, full }: Name,
): number {
  const isAt = (word: string, at: number): boolean => name[at] === word;
  if (asked.length > name.length) {
    const isFrom = (from: number): boolean => {
      const together = asked.slice(from, from + name.length);
      return name.every((word) => together.includes(word));
    };
    return name.length > 1 && asked.some((_, from) => isFrom(from)) ? inside : 0;
  }
  if (asked.every(isAt)) return asked.length === name.length ? exact : beginning;
  if (asked.every((word) => name.includes(word))) return among;
  const isBegun = asked.every(
    (word, at) => isAt(word, at) || isBeginning(beginnings[at] ?? '', full[at] ?? ''),
  );
  return isBegun ? inPart : 0;
}

/** Whether a word may be typed in part: "web" for "webhooks", but not "app" for "app://". */
function isBeginning(typed: string, word: string): boolean {
  return word.startsWith(typed) && !isScheme(word);
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
