/** What the panel shows instead of, or beside, hits. */
import { button, element } from './element.client.ts';
import { forgetSearches, recentSearches } from './recent.client.ts';

/** Links to the sections of the site, as in its navigation: the way out where search does not help. */
export function sectionLinks(): HTMLElement {
  const links = document.querySelectorAll('#menu > ul > li > a');
  const items = [...links].map((link) => element('li', {}, link.cloneNode(true)));
  return element('nav', { 'aria-label': 'Sections' }, element('ul', {}, ...items));
}

/** What is offered when search does not work. */
export function wayOut(again: () => void): readonly Node[] {
  return [button('Try again', again), sectionLinks()];
}

/** Queries to try, each a button. */
export function suggestions(
  queries: readonly string[],
  search: (query: string) => void,
): readonly HTMLElement[] {
  return queries.length === 0 ? [] : [element('p', {}, 'Try: ', ...buttons(queries, search))];
}

/**
 * The reader's last searches, with a way to forget them; nothing where there are none.
 *
 * @param search what a search does when it is chosen
 * @param after where the focus goes when they are forgotten and their buttons with them
 */
export function recent(
  search: (query: string) => void,
  after: HTMLElement,
): readonly HTMLElement[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const clear = button('Clear', () => {
    forgetSearches();
    list.remove();
    after.focus();
  });
  const list = element(
    'section',
    {},
    element('h2', {}, 'Recent searches'),
    element('p', {}, ...buttons(queries, search)),
    element('p', {}, element('small', {}, 'Kept in this browser only. '), clear),
  );
  return [list];
}

function buttons(
  queries: readonly string[],
  search: (query: string) => void,
): readonly HTMLElement[] {
  return queries.map((query) =>
    button(query, () => {
      search(query);
    }),
  );
}
