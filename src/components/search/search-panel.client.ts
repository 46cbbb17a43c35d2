/** The panel at work: reads field and filters, asks the engine, shows the answer. */
import type { Answer } from '../../lib/search/engine.ts';
import { noFilters, tidy, type Request } from '../../lib/search/filters.ts';
import {
  loading,
  shortestQuery,
  summaryOf,
  tooShort,
  unavailable,
} from '../../lib/search/messages.ts';
import { showChoices, type Choices } from './choices.client.ts';
import { button, element } from './element.client.ts';
import { hitItem } from './hits.client.ts';
import { moveWithArrows } from './keys.client.ts';
import { forgetEngine, loadEngine, type LoadedSearch } from './load-engine.client.ts';
import { rememberSearch } from './recent.client.ts';
import { recent, sectionLinks, suggestions } from './states.client.ts';

export interface Panel {
  /** Puts the cursor into the field, its text selected. */
  readonly focus: () => void;
  /** Searches as if the reader had typed and chosen. */
  readonly show: (request: Request) => void;
}

export interface PanelOptions {
  /** What Enter in the field does: open the first hit, or search. */
  readonly enter: 'open' | 'search';
  /** Called after the reader changed what is sought. */
  readonly changed?: (request: Request) => void;
}

/** Hits that are loaded at a time: each is a file of its own. */
const pageSize = 5;
/** Long enough to join the letters of a quick typist, too short to be felt. */
const typingPause = 60;
/** A search that takes no longer needs no word of waiting. */
const patience = 250;

/**
 * @param root the element around SearchPanel.astro
 * @param options how the panel's two places differ
 * @throws where the markup is not that of SearchPanel.astro
 */
export function startPanel(root: HTMLElement, { enter, changed }: PanelOptions): Panel {
  const form = part(root, 'form', HTMLFormElement);
  const input = part(root, 'input', HTMLInputElement);
  const box = part(root, '.search-filters', HTMLElement);
  const status = part(root, '[role="status"]', HTMLElement);
  const output = part(root, '.search-results', HTMLElement);
  let choices: Choices | undefined;
  /** The filters until there are fields to hold them. */
  let wanted = noFilters;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const request = (): Request => ({
    query: tidy(input.value),
    filters: choices?.read() ?? wanted,
  });

  function useFilters({ vocabulary }: LoadedSearch): Choices {
    if (choices === undefined) {
      choices = showChoices(box, vocabulary.labels.filters, () => {
        changed?.(request());
        void search();
      });
      choices.write(wanted);
    }
    return choices;
  }

  function fill({ query, filters }: Request): void {
    input.value = query;
    wanted = filters;
    choices?.write(filters);
  }

  /** Searches for what the panel says. An answer that comes after a newer question is dropped. */
  async function search(insist = false): Promise<void> {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const asked = request();
    if (asked.query.length < shortestQuery) {
      showBeginning(asked.query);
      return;
    }
    const waiting = setTimeout(() => {
      status.textContent = loading;
    }, patience);
    try {
      const loaded = await loadEngine();
      const filters = useFilters(loaded);
      const answer = await loaded.engine.search(asked, insist);
      const hits = await answer.hits(0, pageSize);
      if (mine !== turn) return;
      filters.count(answer.counts);
      showAnswer(asked, answer, element('ol', {}, ...hits.map(hitItem)), insist);
    } catch {
      if (mine === turn) showFailure();
    } finally {
      clearTimeout(waiting);
    }
  }

  function searchFor(query: string, filters = request().filters, insist = false): void {
    fill({ query, filters });
    changed?.(request());
    void search(insist);
  }

  function showBeginning(query: string): void {
    status.textContent = query === '' ? '' : tooShort;
    output.replaceChildren(
      ...recent(
        (old) => searchFor(old),
        () => showBeginning(query),
      ),
    );
  }

  function showFailure(): void {
    forgetEngine();
    status.textContent = unavailable;
    output.replaceChildren(
      button('Try again', () => void search()),
      sectionLinks(),
    );
  }

  function showAnswer(
    asked: Request,
    answer: Answer,
    list: HTMLOListElement,
    insist: boolean,
  ): void {
    const { query, filters } = asked;
    status.textContent = summaryOf(query, answer);
    const extra: HTMLElement[] = [];
    if (answer.unknown.length > 0 && !insist) {
      extra.push(button(`Search for “${query}” as typed`, () => searchFor(query, filters, true)));
    }
    if (answer.total === 0 && answer.unfiltered > 0) {
      extra.push(button('Remove the filters', () => searchFor(query, noFilters)));
    }
    extra.push(...suggestions(answer.suggestions, (other) => searchFor(other, filters)));
    output.replaceChildren(...extra, answer.total > 0 ? list : sectionLinks());
    if (answer.total > pageSize) output.append(moreButton(answer, list));
  }

  function moreButton(answer: Answer, list: HTMLOListElement): HTMLButtonElement {
    const more = button('More results', async () => {
      const shown = list.children.length;
      const items = (await answer.hits(shown, pageSize)).map(hitItem);
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      more.hidden = list.children.length >= answer.total;
    });
    return more;
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed?.(request());
      void search();
    }, typingPause);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    changed?.(request());
    await search();
    if (enter === 'open') output.querySelector<HTMLAnchorElement>('[data-hit]')?.click();
  });
  output.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('li a')) rememberSearch(tidy(input.value));
  });
  moveWithArrows(root, input);
  // The first sign that a reader wants to search; the panel alone, on the search page, loads nothing.
  input.addEventListener('focus', () => void loadEngine().then(useFilters, () => undefined));
  showBeginning('');

  return {
    focus: () => {
      input.focus();
      input.select();
    },
    show: (asked) => {
      fill(asked);
      void search();
    },
  };
}

function part<T extends HTMLElement>(root: HTMLElement, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search panel has no ${selector}.`);
}
