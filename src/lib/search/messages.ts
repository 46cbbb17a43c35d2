/** What search says about its answers, in one sentence or two. */
import type { Answer } from './engine.ts';
import { longestQuery, type Dropped } from './filters.ts';
import { isPhrase } from './words.ts';

/** A query of fewer letters finds nearly every page. */
export const shortestQuery = 2;

export const tooShort = 'Type two letters or more.';
export const loading = 'Loading the search index …';
export const searchingTexts = 'These pages have such names. Searching the texts …';
export const textsUnavailable =
  'Full-text search is not available: its index did not load. These pages have such names.';
const noFiltersNow = 'Filters are not available: a part of the index did not load.';
export const unavailable =
  'Search is not available: its index did not load. Try again, or go to a section.';

function results(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

/**
 * Says how many results there are and, where it is so, that they are for something else than what was typed.
 *
 * @param query what was typed
 * @param answer what the search found
 */
export function summaryOf(query: string, answer: Answer): string {
  const { shown, unknown, total, unfiltered, filtersFailed, isPartly } = answer;
  if (filtersFailed)
    return `${noFiltersNow} ${summaryOf(query, { ...answer, filtersFailed: false })}`;
  const missing = unknown.length > 0 ? `No page has ${quoted(unknown)}. ` : '';
  if (unfiltered === 0) {
    if (missing !== '') return missing.trim();
    return isPhrase(shown)
      ? 'No page has these words in this order.'
      : 'No page has all of these words.';
  }
  if (total === 0) {
    return `${missing}No result with these filters; ${results(unfiltered)} without them.`;
  }
  const filtered = total < unfiltered ? ` with these filters, ${unfiltered} without them` : '';
  if (missing === '') {
    return `${isPartly ? 'No page has all of these words. Showing the nearest: ' : ''}${results(total)}${filtered}.`;
  }
  return shown === query
    ? `${missing}${results(total)} for the beginning of the word${filtered}.`
    : `${missing}Showing ${results(total)} for “${shown}”${filtered}.`;
}

/** Says which parts of an address are not used; '' when all are. */
export function droppedHint({ ignored, repeated, tooLong }: Dropped): string {
  const hints: string[] = [];
  if (ignored.length > 0) {
    const list = [...new Set(ignored)].map((name) => name.slice(0, 20)).slice(0, 5);
    hints.push(
      `The address has values that this page does not know; they were ignored: ${list.join(', ')}.`,
    );
  }
  if (repeated.length > 0) {
    hints.push(`The address has more than one value of ${repeated.join(', ')}; the first is used.`);
  }
  if (tooLong) {
    hints.push(
      `The address asks for more than ${longestQuery} characters; such a text is not searched.`,
    );
  }
  return hints.join(' ');
}
