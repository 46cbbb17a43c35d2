/** What the panel shows instead of, or beside, hits. */
import { navigation } from '../../data/navigation.ts';
import { button, element } from './element.client.ts';
import { forgetSearches, recentSearches } from './recent.client.ts';

/** Links to the sections of the site: the way out where search does not help. */
export function sectionLinks(): HTMLElement {
  const links = navigation.map(({ title, url }) =>
    element('li', {}, element('a', { href: url }, title)),
  );
  return element('nav', { 'aria-label': 'Sections' }, element('ul', {}, ...links));
}

/** Queries to try, each a button. */
export function suggestions(
  queries: readonly string[],
  search: (query: string) => void,
): readonly HTMLElement[] {
  if (queries.length === 0) return [];
  return [element('p', {}, 'Try: ', ...queries.map((query) => button(query, () => search(query))))];
}

/** The reader's last searches, with a way to forget them; nothing where there are none. */
export function recent(
  search: (query: string) => void,
  forgotten: () => void,
): readonly HTMLElement[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const clear = button('Clear', () => {
    forgetSearches();
    forgotten();
  });
  return [
    element('h2', {}, 'Recent searches'),
    element('p', {}, ...queries.map((query) => button(query, () => search(query)))),
    element('p', {}, element('small', {}, 'Kept in this browser only. '), clear),
  ];
}
