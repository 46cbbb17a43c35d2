/**
 * The filters of the extensibility matrix, as the address carries them: `?env=online&level=scripting`.
 * This module runs in the browser, so it imports nothing; the page hands over the allowed values.
 */

/** The parameters that choose from a list, and the one that is free text. */
export const choiceNames = ['env', 'level', 'product'] as const;
export type ChoiceName = (typeof choiceNames)[number];
export type Filters = Readonly<Record<ChoiceName | 'q', string>>;

/** What a row says of itself. */
export interface FilterableRow {
  readonly level: string;
  readonly products: readonly string[];
  readonly onsite: string;
  readonly online: string;
  /** Everything the text filter looks at, in lower case. */
  readonly text: string;
}

/** Longer texts cannot match any row; the limit keeps a hostile address from being echoed at length. */
const longestText = 80;

/**
 * Reads the filters from an address. Everything in it is hostile until it is found in a list.
 *
 * @param params the query of the address
 * @param allowed the values of each choice
 * @returns the filters ('' is "any"), and what was ignored, as a reader may see it: `env=onlin`
 */
export function filtersFrom(
  params: URLSearchParams,
  allowed: Readonly<Record<ChoiceName, readonly string[]>>,
): { filters: Filters; ignored: string[] } {
  const known: readonly string[] = [...choiceNames, 'q'];
  const ignored = [
    ...[...new Set(params.keys())].filter((name) => !known.includes(name)),
    ...known
      .filter((name) => params.getAll(name).length > 1)
      .map((name) => `${name} (given again)`),
  ];
  const choice = (name: ChoiceName): string => {
    const value = params.get(name) ?? '';
    if (value === '' || allowed[name].includes(value)) return value;
    ignored.push(`${name}=${value}`);
    return '';
  };
  let q = (params.get('q') ?? '').trim();
  if (q.length > longestText) {
    ignored.push(`q (longer than ${longestText} characters)`);
    q = '';
  }
  return {
    filters: { env: choice('env'), level: choice('level'), product: choice('product'), q },
    ignored: ignored.map(readable),
  };
}

/** A piece of an address that is safe to show: short, and without characters that hide or turn text. */
function readable(piece: string): string {
  const visible = piece.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

/** The query of an address for a set of filters, without the empty ones; '' when nothing is filtered. */
export function queryFor(filters: Filters): string {
  const params = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

const usable = (support: string): boolean => support !== 'no';

/** The values of `env`. "onsite" and "online" are about one environment and leave the other open. */
const environmentTests: Readonly<Record<string, (row: FilterableRow) => boolean>> = {
  onsite: (row) => usable(row.onsite),
  online: (row) => usable(row.online),
  both: (row) => usable(row.onsite) && usable(row.online),
  'onsite-only': (row) => usable(row.onsite) && !usable(row.online),
  'online-only': (row) => !usable(row.onsite) && usable(row.online),
};

/** Whether a row passes all filters. Every word of the text must be found. */
export function passes(row: FilterableRow, { env, level, product, q }: Filters): boolean {
  return (
    (env === '' || (environmentTests[env]?.(row) ?? true)) &&
    (level === '' || row.level === level) &&
    (product === '' || row.products.includes(product)) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => row.text.includes(word))
  );
}
