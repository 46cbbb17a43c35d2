/** Small helpers for the rows of a grid and the entries of a text. */
import type { NonEmpty } from '../../data/model.ts';
import type { Box, Row } from './grid.ts';

/** Whether a list has an entry, for the compiler too. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/**
 * The same list, known to have an entry.
 *
 * @throws when it is empty; `what` names the list
 */
export function nonEmpty<T>(list: readonly T[], what: string): NonEmpty<T> {
  if (!isNonEmpty(list)) throw new Error(`The diagram needs at least one entry in: ${what}.`);
  return list;
}

/** Boxes two a row, each `span` columns wide; a last odd one leaves the right half empty. */
export function inPairs(boxes: readonly Box[], span: number): Row[] {
  return boxes.flatMap((box, index): Row[] => {
    if (index % 2 === 1) return [];
    return [[box, boxes[index + 1] ?? span]];
  });
}
