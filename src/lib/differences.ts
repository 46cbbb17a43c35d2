/** Every difference between the overview that the guide started from and today's documentation. */
import { apis } from '../data/apis.ts';
import { differences } from '../data/link-repairs.ts';
import type { Change } from '../data/model.ts';
import { packages } from '../data/packages.ts';
import { rules, type Rule } from '../data/rules.ts';
import { allBlocks, allLayers, allLevels, allPlatforms, allPoints } from './records.ts';
import type { Use } from './source-uses.ts';

export interface Difference {
  readonly change: Change;
  /** The records that the difference concerns; none where it concerns the overview itself. */
  readonly concerns: readonly Use[];
}

interface Changing extends Use {
  readonly changed?: readonly Change[] | undefined;
}

const changing: readonly Changing[] = [
  ...allLevels,
  ...allPoints,
  ...allBlocks,
  ...[...allLayers, ...allPlatforms].map(({ long, url, changed }) => ({
    title: long,
    url,
    changed,
  })),
  ...Object.values<{ title: string; changed?: readonly Change[] }>(apis).map(
    ({ title, changed }) => ({ title, url: '/platforms/', changed }),
  ),
  ...Object.values<{ title: string; changed?: readonly Change[] }>(packages).map(
    ({ title, changed }) => ({ title, url: '/netserver/packages/', changed }),
  ),
];

/** A change that several records share is listed once, with all of them. */
function gather(): Difference[] {
  const concerns = new Map<Change, Use[]>();
  for (const { title, url, changed = [] } of changing) {
    for (const change of changed) {
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
