/** Shows an answer: the hits, and what else to try. */
import type { Answer } from '../../lib/search/engine.ts';
import { noFilters, type Request } from '../../lib/search/filters.ts';
import { rankedResults } from '../../lib/search/rank.ts';
import { button, element } from './element.client.ts';
import { hitItem } from './hits.client.ts';
import { sectionLinks, suggestions } from './states.client.ts';

/** The first hits: each is a file of its own, and the ranking has loaded these. */
const firstSize = rankedResults;
/** Hits that follow on request. */
const moreSize = 6;

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
  list: HTMLOListElement,
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
    answer.total > 0 ? list : sectionLinks(),
  );
  if (answer.total > firstSize) view.push(moreButton(answer, list));
  return view;
}

/** The first hits of an answer as a list. */
export async function firstHits(answer: Answer): Promise<HTMLOListElement> {
  return element('ol', {}, ...(await answer.hits(0, firstSize)).map(hitItem));
}

function moreButton(answer: Answer, list: HTMLOListElement): HTMLButtonElement {
  const append = async (): Promise<void> => {
    const items = (await answer.hits(list.children.length, moreSize)).map(hitItem);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= answer.total;
  };
  const more = button('More results', () => {
    append().catch(() => {
      more.textContent = 'More results did not load. Try again';
    });
  });
  return more;
}
