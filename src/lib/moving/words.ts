/** The sentences of the report, the same on the screen, in Markdown and for screen readers. */
import { outcomeIds, type Item, type MovingData } from './model.ts';
import type { Report } from './report.ts';

/** The order of the hardest items, as readers see it. */
export const hardestOrder =
  'Order: a part that nothing replaces, then replacements that we suggest, documented ones, and changes.';

const things = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

/** The share that moves, and what is lost. Two or three sentences; says so where nothing is ticked. */
export function headlineOf({ items, moving, share, gaps }: Report): string {
  if (items.length === 0) return 'Nothing is ticked, so there is no report.';
  const lost =
    gaps === 0
      ? 'None leaves a part without a replacement.'
      : `${gaps} ${gaps === 1 ? 'leaves' : 'leave'} a part that nothing replaces.`;
  return `${moving} of ${things(items.length)} (${Math.round(share * 100)} %) ${moving === 1 ? 'moves' : 'move'}, as ${moving === 1 ? 'it is' : 'they are'} or with changes. ${lost}`;
}

/** One short sentence for the status line: what is ticked and how it comes out. */
export function statusOf({ items, counts, gaps }: Report): string {
  if (items.length === 0) return 'Nothing is ticked.';
  const parts = [
    [counts['as-it-is'], 'as it is'],
    [counts.changes, 'with changes'],
    [counts.documented + counts.suggested, 'replaced'],
    [counts.none, 'without a replacement'],
  ] as const;
  const list = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${things(items.length)} ticked: ${list.join(', ')}${gaps === 0 ? '' : `; ${gaps} with a gap`}.`;
}

/** The items of a report by outcome, the most work first; no empty groups. */
export function byOutcome(
  data: MovingData,
  { items }: Report,
): readonly { readonly title: string; readonly text: string; readonly items: readonly Item[] }[] {
  return outcomeIds
    .toReversed()
    .map((id) => ({ ...data.outcomes[id], items: items.filter(({ outcome }) => outcome === id) }))
    .filter(({ items: some }) => some.length > 0);
}
