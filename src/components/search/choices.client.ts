/** The filters of a search, with the number of pages behind each choice. */
import {
  filterNames,
  noFilters,
  type Counts,
  type FilterName,
  type Filters,
} from '../../lib/search/filters.ts';
import type { FilterLabels } from '../../lib/search/catalogue.ts';
import { element } from './element.client.ts';

export interface Choices {
  /** What the reader chose. */
  readonly read: () => Filters;
  /** Shows a choice as chosen. */
  readonly write: (filters: Filters) => void;
  /** Shows how many of the pages found have each value. */
  readonly count: (counts: Counts | undefined) => void;
}

/**
 * Fills an element with the filters.
 *
 * @param box where the filters go
 * @param labels the filters and their values
 * @param on what follows when the reader chooses, and when they first look at the filters
 */
export function showChoices(
  box: HTMLElement,
  labels: readonly FilterLabels[],
  on: { readonly changed: () => void; readonly opened: () => void },
): Choices {
  const fields = new Map<FilterName, HTMLSelectElement>();
  const title = element('summary', {}, 'Filters');
  const fieldset = element('div');
  const details = element('details', {}, title, fieldset);
  details.addEventListener('toggle', on.opened, { once: true });
  box.append(details);
  /** Says how many filters hide pages: the closed element shows none of them. */
  const tell = (): void => {
    const active = [...fields.values()].filter(({ value }) => value !== '').length;
    title.textContent = active === 0 ? 'Filters' : `Filters (${active} active)`;
  };
  for (const { name, title: label, options } of labels) {
    const field = element('select', { name }, element('option', { value: '' }, 'Any'));
    for (const [value, text] of options) {
      field.append(element('option', { value, 'data-text': text }, text));
    }
    field.addEventListener('change', () => {
      tell();
      on.changed();
    });
    fields.set(name, field);
    fieldset.append(element('label', {}, label, field));
  }
  const valueOf = (name: FilterName): string => fields.get(name)?.value ?? '';

  return {
    read: () => ({
      ...noFilters,
      kind: valueOf('kind'),
      level: valueOf('level'),
      env: valueOf('env'),
      product: valueOf('product'),
    }),
    write: (filters) => {
      for (const name of filterNames) {
        const field = fields.get(name);
        if (field !== undefined) field.value = filters[name];
      }
      tell();
    },
    count: (counts) => {
      for (const [name, field] of fields) {
        for (const option of field.options) {
          const { text } = option.dataset;
          if (text === undefined) continue;
          const pages = counts?.[name]?.[option.value];
          option.textContent = pages === undefined ? text : `${text} (${pages})`;
        }
      }
    },
  };
}
