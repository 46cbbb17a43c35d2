/** The panel at work: reads field and filters, asks the engine, shows the answer. */
import { addressOf, noFilters, tidy, type Request } from '../../lib/search/filters.ts';
import {
  loading,
  shortestQuery,
  summaryOf,
  tooShort,
  unavailable,
} from '../../lib/search/messages.ts';
import { answerView, firstHits, type SearchFor } from './answer.client.ts';
import { showChoices, type Choices } from './choices.client.ts';
import { moveWithArrows } from './keys.client.ts';
import { forgetEngine, loadEngine, type LoadedSearch } from './load-engine.client.ts';
import { rememberSearch } from './recent.client.ts';
import { recent, wayOut } from './states.client.ts';

export interface Panel {
  /** Puts the cursor into the field, its text selected. */
  readonly focus: () => void;
  /** Searches for what the reader typed before the panel was at work. */
  readonly search: () => void;
  /** Shows a query that is searched as soon as the index is there. */
  readonly wait: (query: string) => void;
  /** Searches as if the reader had typed and chosen. */
  readonly show: (request: Request) => void;
}

/** How the two places of the panel differ. Addresses are those of the search page. */
export interface PanelOptions {
  /** What Enter in the field does when the hits are there, beside searching. */
  readonly enter?: (output: HTMLElement) => void;
  /** What the button of the form does, beside searching. */
  readonly submit?: (address: string) => void;
  /** Called when the reader changes what is sought; a choice is a step that "back" undoes, a letter is not. */
  readonly changed?: (address: string, by: 'letters' | 'choice') => void;
}

/** Long enough to join the letters of a quick typist, too short to be felt. */
const typingPause = 60;
/** A search that takes no longer needs no word of waiting. */
const patience = 250;

/**
 * @param root the element around SearchPanel.astro
 * @param options what else happens when the reader acts
 * @throws where the markup is not that of SearchPanel.astro
 */
export function startPanel(root: HTMLElement, options: PanelOptions): Panel {
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

  const address = (): string => `/search/${addressOf(request())}`;

  function useFilters({ vocabulary }: LoadedSearch): Choices {
    if (choices === undefined) {
      choices = showChoices(box, vocabulary.labels.filters, () => {
        options.changed?.(address(), 'choice');
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

  const searchFor: SearchFor = (other, insist) => {
    fill(other);
    options.changed?.(address(), 'choice');
    void search(insist);
  };

  /**
   * Searches for what the panel says. An answer that comes after a newer question is dropped.
   *
   * @returns whether the hits of this search are shown
   */
  async function search(insist = false): Promise<boolean> {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const asked = request();
    if (asked.query.length < shortestQuery) {
      showBeginning(asked.query);
      return false;
    }
    const waiting = setTimeout(() => {
      if (mine === turn) status.textContent = loading;
    }, patience);
    try {
      const loaded = await loadEngine();
      const filters = useFilters(loaded);
      const answer = await loaded.engine.search(asked, insist);
      const list = await firstHits(answer);
      if (mine !== turn) return false;
      filters.count(answer.counts);
      status.textContent = summaryOf(asked.query, answer);
      output.replaceChildren(...answerView(asked, answer, list, insist, searchFor));
      return true;
    } catch {
      if (mine === turn) showFailure();
      return false;
    } finally {
      clearTimeout(waiting);
    }
  }

  function showBeginning(query: string): void {
    status.textContent = query === '' ? '' : tooShort;
    const again = (old: string): void => {
      searchFor({ query: old, filters: request().filters });
    };
    output.replaceChildren(...recent(again, input));
  }

  function showFailure(): void {
    forgetEngine();
    status.textContent = unavailable;
    output.replaceChildren(...wayOut(() => void search()));
  }

  function typed(): void {
    options.changed?.(address(), 'letters');
    void search();
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(typed, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    options.changed?.(address(), 'choice');
    void search();
    options.submit?.(address());
  });
  input.addEventListener('keydown', (event) => {
    const { enter } = options;
    if (event.key !== 'Enter' || event.isComposing || enter === undefined) return;
    event.preventDefault();
    void search().then((isShown) => {
      if (isShown) enter(output);
    });
  });
  output.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('ol a')) rememberSearch(tidy(input.value));
  });
  // The first sign that a reader wants to search; the panel alone, on the search page, loads nothing.
  input.addEventListener('focus', () => {
    loadEngine().then(useFilters, () => undefined);
  });
  moveWithArrows(root, input);
  if (input.value === '') showBeginning('');

  return {
    focus: () => {
      input.focus();
      input.select();
    },
    search: typed,
    wait: (query) => {
      turn += 1;
      input.value = query;
      status.textContent = loading;
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
