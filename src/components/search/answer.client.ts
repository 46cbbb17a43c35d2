/** Shows an answer: the hits, and what else to try. */
import type { Answer } from '../../lib/search/engine.ts';
import { noFilters, type Request } from '../../lib/search/filters.ts';
import { button } from './element.client.ts';
import type { HitList } from './hits.client.ts';
import { sectionLinks, suggestions } from './states.client.ts';

/** The hits that are shown at first: what fits a dialog. */
export const firstSize = 4;
/** Hits that follow on request. */
const moreSize = 10;

/** Searches for something else; `insist`: exactly as typed. */
export type SearchFor = (request: Request, insist?: boolean) => void;

/**
 * @param asked what was searched
 * @param answer what was found
 * @param list the first hits
 * @param insist whether the reader asked for the query exactly as typed
 * @param searchFor what the buttons call
 */
export function answerView(
  { query, filters }: Request,
  answer: Answer,
  list: HitList,
  insist: boolean,
  searchFor: SearchFor,
): readonly Node[] {
  const view: Node[] = [];
  if (answer.unknown.length > 0 && !insist) {
    view.push(
      button(`Search for “${query}” as typed`, () => {
        searchFor({ query, filters }, true);
      }),
    );
  }
  if (answer.total === 0 && answer.unfiltered > 0) {
    view.push(
      button('Remove the filters', () => {
        searchFor({ query, filters: noFilters });
      }),
    );
  }
  view.push(
    ...suggestions(answer.suggestions, (other) => {
      searchFor({ query: other, filters });
    }),
    answer.total > 0 ? list.element : sectionLinks(),
  );
  if (answer.total > firstSize) view.push(moreButton(answer, list));
  return view;
}

function moreButton(answer: Answer, list: HitList): HTMLButtonElement {
  const append = async (): Promise<void> => {
    const from = list.element.children.length;
    list.append(await answer.hits(from, moreSize));
    list.element.children[from]?.querySelector('a')?.focus();
    more.hidden = list.element.children.length >= answer.total;
  };
  const more = button('More results', () => {
    append().catch(() => {
      more.textContent = 'More results did not load. Try again';
    });
  });
  return more;
}
