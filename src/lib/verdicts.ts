/** How verdicts are said: the same words in matrices, badges, search hits and exports. */
import { environments, type EnvironmentId } from '../data/environments.ts';
import type { Statement, Support, Verdict } from '../data/model.ts';
import { reasons } from '../data/reasons.ts';
import { idsOf } from './records.ts';
import { lowerFirst } from './words.ts';

export const verdictWords: Record<Support, string> = { yes: 'Yes', partial: 'Partly', no: 'No' };

export const environmentIds: readonly EnvironmentId[] = idsOf(environments);

/**
 * A verdict in words: its word, and up to when it holds where that has ended.
 *
 * @example verdictText({ support: 'yes', until: 'before version 9' }) // "Yes, before version 9"
 */
export function verdictText(verdict: Verdict): string {
  const word = verdictWords[verdict.support];
  return verdict.support === 'yes' && verdict.until !== undefined
    ? `${word}, ${verdict.until}`
    : word;
}

/** What is known of one environment. */
export interface EnvironmentCell {
  readonly title: string;
  readonly verdict: Verdict | 'not-stated';
}

/** The environments in order, each with its verdict. */
export function cellsOf(
  record: Readonly<Record<EnvironmentId, Verdict | 'not-stated'>>,
): readonly EnvironmentCell[] {
  return environmentIds.map((id) => ({ title: environments[id].title, verdict: record[id] }));
}

/** The verdicts that occur in a set of cells, in the order yes, partial, no: what a legend lists. */
export function supportsIn(verdicts: readonly Verdict[]): Support[] {
  const order: readonly Support[] = ['yes', 'partial', 'no'];
  return order.filter((support) => verdicts.some((verdict) => verdict.support === support));
}

/** What a verdict rests on beyond its word: the reason of a "no" first, then the notes. */
export function statementsOf(verdict: Verdict): readonly Statement[] {
  const notes = verdict.notes ?? [];
  return verdict.support === 'no' ? [reasons[verdict.reason], ...notes] : notes;
}

/**
 * One sentence that states where a point, layer or API can be used.
 *
 * @example availabilitySentence({ onsite: yes, online: no }) // "Onsite: yes. Online: no."
 */
export function availabilitySentence(cells: Record<EnvironmentId, Verdict>): string {
  return environmentIds
    .map((id) => `${environments[id].title}: ${lowerFirst(verdictText(cells[id]))}.`)
    .join(' ');
}
