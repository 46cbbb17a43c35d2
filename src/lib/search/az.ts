/** The A-Z list of the search page: every page, every point, and every name under which a reader may seek them. */

import { plainName } from './words.ts';

export interface Titled {
  readonly title: string;
  /** The title where another page has the same one; absent where none can have it. */
  readonly full?: string;
  readonly url: string;
  readonly aliases: readonly string[];
}

export interface AzEntry {
  /** The title, or another name of the page. */
  readonly name: string;
  /** The page's title where the name is another one. Both are the full title where two pages have one. */
  readonly title?: string;
  readonly url: string;
}

export interface AzGroup {
  /** A capital letter, or "#" for names that begin with something else. */
  readonly letter: string;
  readonly entries: readonly AzEntry[];
}

/**
 * @param pages what can be found
 * @returns all titles and aliases in groups by first letter, each group in alphabetical order; no name twice
 * for one page, not even in another form such as the plural
 */
export function azOf(pages: readonly Titled[]): AzGroup[] {
  const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const isShared = (title: string, url: string): boolean =>
    pages.some((other) => other.url !== url && plainName(other.title) === plainName(title));
  const entries = pages.flatMap(({ title, full = title, url, aliases }): AzEntry[] => {
    const shown = isShared(title, url) ? full : title;
    return [
      { name: shown, url },
      ...aliases
        .filter((alias, at) => {
          const others = [title, ...aliases.slice(0, at)].map(plainName);
          return !others.includes(plainName(alias));
        })
        .map((name) => ({ name, title: shown, url })),
    ];
  });
  const groups = new Map<string, AzEntry[]>();
  for (const entry of entries.sort((a, b) => order.compare(a.name, b.name))) {
    const first = entry.name.slice(0, 1).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, all]) => ({ letter, entries: all }));
}
