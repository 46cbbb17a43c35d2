/** The filters of a search: their place in the address, and what they leave. Imports no data: it runs in the browser. */
import type { FilterLabels, PageHead } from './catalogue.ts';

export const filterNames = ['kind', 'level', 'env', 'product'] as const;
export type FilterName = (typeof filterNames)[number];

/** The chosen values; '' is "any". */
export type Filters = Readonly<Record<FilterName, string>>;
export const noFilters: Filters = { kind: '', level: '', env: '', product: '' };

/** How many pages a value of a filter would leave, by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What can be used at all: the verdicts behind "Available onsite". */
const usable: readonly string[] = ['yes', 'partial'];

/** The longest query that is searched. Longer ones come from no reader. */
export const longestQuery = 200;

export interface Request {
  readonly query: string;
  readonly filters: Filters;
}

/** What of an address is not used. */
export interface Dropped {
  /** The names of parameters that are not known, or whose value is not. */
  readonly ignored: readonly string[];
  /** The names of parameters that stand in the address more than once; the first of each is used. */
  readonly repeated: readonly string[];
  /** Whether the query is longer than `longestQuery`, and so is not searched. */
  readonly tooLong: boolean;
}

/**
 * Reads query and filters from an address. Everything in it is hostile until it is found in a list.
 *
 * @param params the query part of the address
 * @param labels the filters and their allowed values
 * @returns the request, and what of the address is not in it
 */
export function requestFrom(
  params: URLSearchParams,
  labels: readonly FilterLabels[],
): Request & { readonly dropped: Dropped } {
  const names = [...new Set(params.keys())];
  const isKnown = (name: string): boolean =>
    name === 'q' || filterNames.some((known) => known === name);
  const ignored = names.filter((name) => !isKnown(name));
  const repeated = names.filter((name) => isKnown(name) && params.getAll(name).length > 1);
  const choice = (name: FilterName): string => {
    const value = params.get(name) ?? '';
    const allowed = labels.find((label) => label.name === name)?.options ?? [];
    if (value === '' || allowed.some(([option]) => option === value)) return value;
    ignored.push(name);
    return '';
  };
  const filters = {
    kind: choice('kind'),
    level: choice('level'),
    env: choice('env'),
    product: choice('product'),
  };
  const typed = tidy(params.get('q') ?? '');
  const tooLong = typed.length > longestQuery;
  return { query: tooLong ? '' : typed, filters, dropped: { ignored, repeated, tooLong } };
}

/** A query as it is searched and shown: no control or direction characters, single spaces. */
export function tidy(query: string): string {
  return query
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The query part of the address of a request, without what is empty; '' when everything is. */
export function addressOf({ query, filters }: Request): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of filterNames) if (filters[name] !== '') params.set(name, filters[name]);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether the filters leave a page. */
export function passes(
  { filters }: Pick<PageHead, 'filters'>,
  { kind, level, env, product }: Filters,
): boolean {
  const has = (name: string, values: readonly string[]): boolean =>
    filters[name]?.some((value) => values.includes(value)) === true;
  return (
    (kind === '' || has('kind', [kind])) &&
    (level === '' || has('level', [level])) &&
    (product === '' || has('product', [product])) &&
    (env === '' || has(env, usable))
  );
}

/**
 * How many pages each choice would leave, with the other choices as they are.
 *
 * @param pages what is found, whatever is chosen
 * @param chosen what the reader chose
 * @param labels the filters and their values
 */
export function countsOf(
  pages: readonly Pick<PageHead, 'filters'>[],
  chosen: Filters,
  labels: readonly FilterLabels[],
): Counts {
  const count = (filters: Filters): number => pages.filter((page) => passes(page, filters)).length;
  return Object.fromEntries(
    labels.map(({ name, options }) => [
      name,
      Object.fromEntries(options.map(([value]) => [value, count({ ...chosen, [name]: value })])),
    ]),
  );
}
