/** Narrows the matrix to the filters of the form, and keeps form and address in step. */
import {
  choiceNames,
  filtersFrom,
  passes,
  queryFor,
  type ChoiceName,
  type FilterableRow,
  type Filters,
} from '../../lib/matrix-filter.ts';

const form = document.querySelector<HTMLFormElement>('form.filters');
const hint = document.querySelector<HTMLElement>('#matrix-hint');
const count = document.querySelector<HTMLElement>('#matrix-count');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-find]')];

if (form !== null && hint !== null && count !== null) start(form, hint, count);

function start(form: HTMLFormElement, hint: HTMLElement, count: HTMLElement): void {
  const field = (name: string): HTMLSelectElement | HTMLInputElement | null =>
    form.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`);
  const options = (name: ChoiceName): string[] =>
    [...form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(
      ({ value }) => value,
    );
  const allowed = { env: options('env'), level: options('level'), product: options('product') };
  const reset = form.querySelector<HTMLButtonElement>('[type="reset"]');

  const fromForm = (): Filters => ({
    env: field('env')?.value ?? '',
    level: field('level')?.value ?? '',
    product: field('product')?.value ?? '',
    q: field('q')?.value.trim() ?? '',
  });

  const show = (filters: Filters): void => {
    const shown = rows.filter((row) => {
      row.hidden = !passes(read(row), filters);
      return !row.hidden;
    });
    for (const body of document.querySelectorAll<HTMLElement>('.points tbody')) {
      body.hidden = body.querySelector('tr[data-find]:not([hidden])') === null;
    }
    hideNotesOfHiddenRows();
    count.textContent =
      shown.length === 0
        ? `No row matches. ${rows.length} rows without filters.`
        : `${shown.length} of ${rows.length} rows shown.`;
    if (reset !== null) reset.hidden = queryFor(filters) === '';
  };

  const tell = (messages: readonly string[]): void => {
    hint.hidden = messages.length === 0;
    hint.textContent = messages.join(' ');
  };

  const fromAddress = (): void => {
    const { filters, ignored } = filtersFrom(new URLSearchParams(location.search), allowed);
    for (const name of [...choiceNames, 'q'] as const) {
      const input = field(name);
      if (input !== null) input.value = filters[name];
    }
    show(filters);
    const target = rows.find((row) => row.hidden && `#${row.id}` === location.hash);
    tell([
      ...(ignored.length > 0
        ? [
            `The address has filters that this page does not know; they were ignored: ${ignored.slice(0, 5).join(', ')}.`,
          ]
        : []),
      ...(target === undefined
        ? []
        : [
            `The filters hide the row of the address: ${target.querySelector('th a')?.textContent ?? target.id}. Choose "Show all" to see it.`,
          ]),
    ]);
  };

  const apply = (remember: 'pushState' | 'replaceState'): void => {
    const filters = fromForm();
    tell([]);
    // The form's own address: that of the page may be written in another way. No fragment: its row may be hidden.
    history[remember](null, '', new URL(form.action).pathname + queryFor(filters));
    show(filters);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply('pushState');
  });
  // A choice is a step that "back" undoes; letters typed into the text field are not.
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) apply('pushState');
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) apply('replaceState');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const name of [...choiceNames, 'q'] as const) {
      const input = field(name);
      if (input !== null) input.value = '';
    }
    apply('pushState');
    field('env')?.focus();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

/** A note stays as long as one of the cells that refer to it is shown. */
function hideNotesOfHiddenRows(): void {
  const needed = new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('.points tr:not([hidden]) .ref')].map(
      ({ hash }) => hash,
    ),
  );
  for (const note of document.querySelectorAll<HTMLElement>('.notes li')) {
    note.hidden = !needed.has(`#${note.id}`);
  }
}

function read(row: HTMLTableRowElement): FilterableRow {
  const { level = '', products = '', onsite = '', online = '', find = '' } = row.dataset;
  return { level, products: products.split(' '), onsite, online, text: find };
}
