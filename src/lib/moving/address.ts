/**
 * The ticked items as the address carries them: `?use=triggers,quote-connector`. Everything in an address is hostile
 * until it is found among the items. This module runs in the browser. It shares nothing with other pages: a shared
 * module would be a file, and thus a request, of its own on each of them.
 */

/** What the page says of an id that it knows. */
export interface KnownIds {
  readonly items: readonly string[];
  /** Other names of items. */
  readonly names: ReadonlyMap<string, string>;
  /** Points that exist online alone and cannot be ticked. */
  readonly onlineOnly: readonly string[];
}

/** Longer values hold more than every item once. */
const longestValue = 2000;

/** A piece of an address for readers: as it is where it looks like a name, else without its words. */
const legible = (piece: string): string =>
  /^[\w() -]{1,40}$/.test(piece) ? piece : 'a part that is no name';

/**
 * Reads the ticked items from an address.
 *
 * @param params the query of the address
 * @param known the ids that exist
 * @returns the ids of items, each once in the order of the page, and what was ignored, as a reader may see it
 */
export function tickedFrom(
  params: URLSearchParams,
  known: KnownIds,
): { ticked: readonly string[]; ignored: readonly string[] } {
  const ignored = [...new Set(params.keys())].filter((name) => name !== 'use');
  if (params.getAll('use').length > 1) ignored.push('use (given again)');
  let value = params.get('use') ?? '';
  if (value.length > longestValue) {
    ignored.push(`use (longer than ${longestValue} characters)`);
    value = '';
  }
  const found = new Set<string>();
  for (const part of new Set(value.split(','))) {
    const id = known.names.get(part) ?? part;
    if (known.items.includes(id)) found.add(id);
    else if (known.onlineOnly.includes(id)) ignored.push(`${id} (online only)`);
    else if (part !== '') ignored.push(part);
  }
  return {
    ticked: known.items.filter((id) => found.has(id)),
    ignored: [...new Set(ignored.map(legible))],
  };
}

/** The query for ticked items; '' where nothing is ticked. */
export function queryOf(ticked: readonly string[]): string {
  return ticked.length === 0 ? '' : `?use=${ticked.join(',')}`;
}

/** Whether an item is shown for the text in the search field: every word of it must be found. */
export function matches(text: string, words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
