/** The panel at work: reads field and filters, asks the engine, shows the answer. */
import { addressOf, noFilters, tidy, type Request } from '../../lib/search/filters.ts';
import {
  loading,
  searchingTexts,
  shortestQuery,
  summaryOf,
  textsUnavailable,
  tooShort,
  unavailable,
} from '../../lib/search/messages.ts';
import { answerView, firstSize, type SearchFor } from './answer.client.ts';
import { showChoices, type Choices } from './choices.client.ts';
import { createHitList } from './hits.client.ts';
import { moveWithArrows } from './keys.client.ts';
import { forgetEngine, loadEngine, loadedEngine, type LoadedSearch } from './load-engine.client.ts';
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
  let turn = 0;
  const list = createHitList();
  /** The query whose first hit is shown; '' where none is. */
  let shownFor = '';

  const request = (): Request => ({
    query: tidy(input.value),
    filters: choices?.read() ?? wanted,
  });

  const address = (): string => `/search/${addressOf(request())}`;

  function useFilters({ catalogue }: LoadedSearch): Choices {
    if (choices === undefined) {
      choices = showChoices(box, catalogue.labels.filters, {
        changed: () => {
          options.changed?.(address(), 'choice');
          void search();
        },
        opened: () => {
          void loadedEngine()
            ?.engine.loadFilters()
            // Without filters there are no counts; who chooses one is told.
            .then(
              () => search(),
              () => undefined,
            );
        },
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
   * Searches for what the panel says. Pages with such names are shown at once, and stay where they are when the
   * answer comes. An answer that comes after a newer question is dropped.
   *
   * @returns whether the hits of this search are shown
   */
  async function search(insist = false): Promise<boolean> {
    turn += 1;
    const mine = turn;
    const asked = request();
    if (asked.query.length < shortestQuery) {
      showBeginning(asked.query);
      return false;
    }
    const waiting = setTimeout(() => {
      if (mine === turn) status.textContent = shownFor === asked.query ? searchingTexts : loading;
    }, patience);
    try {
      const loaded = loadedEngine() ?? (await loadEngine());
      if (mine !== turn) return false;
      const filters = useFilters(loaded);
      const answering = loaded.engine.search(asked, insist);
      if (!insist) showNamed(loaded, asked);
      const answer = await answering;
      const hits = await answer.hits(0, firstSize);
      if (mine !== turn) return false;
      filters.count(answer.counts);
      status.textContent = summaryOf(asked.query, answer);
      keepFocus(() => {
        list.show(hits);
        output.replaceChildren(...answerView(asked, answer, list, insist, searchFor));
      });
      shownFor = hits.length > 0 ? asked.query : '';
      return true;
    } catch {
      if (mine === turn) showFailure(asked.query);
      return false;
    } finally {
      clearTimeout(waiting);
    }
  }

  /** A hit that a reader has gone to keeps the focus, though the list around it is set anew. */
  function keepFocus(change: () => void): void {
    const { activeElement } = document;
    change();
    if (activeElement instanceof HTMLElement && output.contains(activeElement)) {
      activeElement.focus({ preventScroll: true });
    }
  }

  function showNamed({ engine }: LoadedSearch, asked: Request): void {
    const named = engine.named(asked);
    if (named.length === 0) return;
    list.show(named.slice(0, firstSize));
    output.replaceChildren(list.element);
    status.textContent = '';
    shownFor = asked.query;
  }

  function showBeginning(query: string): void {
    shownFor = '';
    status.textContent = query === '' ? '' : tooShort;
    const again = (old: string): void => {
      searchFor({ query: old, filters: request().filters });
    };
    output.replaceChildren(...recent(again, input));
  }

  /** Where only the texts are missing, the pages that the query names are still of use. */
  function showFailure(query: string): void {
    forgetEngine();
    const isNamed = shownFor === query;
    status.textContent = isNamed ? textsUnavailable : unavailable;
    output.replaceChildren(...(isNamed ? [list.element] : []), ...wayOut(() => void search()));
    shownFor = '';
  }

  function typed(): void {
    options.changed?.(address(), 'letters');
    void search();
  }

  input.addEventListener('input', typed);
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
    if (shownFor === tidy(input.value)) {
      enter(output);
      return;
    }
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
