/** Every difference between the overview that the guide started from and today's documentation. */
import { differences } from '../data/link-repairs.ts';
import type { Change } from '../data/model.ts';
import { rules, type Rule } from '../data/rules.ts';
import { shownRecords, type Use } from './source-uses.ts';

export interface Difference {
  readonly change: Change;
  /** The records that the difference concerns; none where it concerns the overview itself. */
  readonly concerns: readonly Use[];
}

/** A change that several records share is listed once, with all of them. */
function gather(): Difference[] {
  const concerns = new Map<Change, Use[]>();
  for (const { title, url, value } of shownRecords) {
    for (const change of value.changed ?? []) {
      concerns.set(change, [...(concerns.get(change) ?? []), { title, url }]);
    }
  }
  const ofRules = Object.values<Rule>(rules).flatMap(({ changed = [] }) => changed);
  for (const change of [...ofRules, ...differences]) {
    if (!concerns.has(change)) concerns.set(change, []);
  }
  return [...concerns].map(([change, uses]) => ({ change, concerns: uses }));
}

/** Points first, in the order of the matrix; differences of the overview itself last. */
export const allDifferences: readonly Difference[] = gather();
