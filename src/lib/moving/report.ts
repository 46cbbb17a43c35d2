/**
 * The report about a move, from the items that a reader ticked. Pure and total: the build makes the table of all
 * items with it, the browser the report of some. This module runs in the browser, so it imports no data.
 */
import type { OutcomeId } from '../../data/moving-plan.ts';
import { outcomeIds, type Item, type MovingData, type SameWork, type Step } from './model.ts';

export interface HardItem {
  readonly item: Item;
  /** Why it is hard, in one or two sentences. */
  readonly why: string;
}

export interface PlannedStep {
  readonly step: Step;
  /** The ticked items that the step is about; none where it is part of every move. */
  readonly items: readonly Item[];
}

export interface Question {
  readonly item: Item;
  readonly text: string;
}

export interface Report {
  readonly items: readonly Item[];
  /** How many items have each outcome. */
  readonly counts: Readonly<Record<OutcomeId, number>>;
  /** How many move, as they are or with changes. */
  readonly moving: number;
  /** `moving` as a part of all items, from 0 to 1; 0 where nothing is ticked. */
  readonly share: number;
  /** How many leave a part that nothing replaces. */
  readonly gaps: number;
  /** At most three, the hardest first. */
  readonly hardest: readonly HardItem[];
  readonly plan: readonly PlannedStep[];
  readonly questions: readonly Question[];
  /** Names that stand for the same work; only those that are ticked. */
  readonly sameWork: readonly { readonly same: SameWork; readonly items: readonly Item[] }[];
}

/** Whether a part of the job, or all of it, has no replacement online. */
const lacksPart = ({ outcome, gap }: Item): boolean => gap !== undefined || outcome === 'none';

/**
 * How hard an item is: a part that nothing replaces weighs most, then a replacement that only we suggest, then one
 * that is documented, then changes. What moves as it is weighs nothing.
 */
export function hardnessOf(item: Item): number {
  return outcomeIds.indexOf(item.outcome) + (lacksPart(item) ? outcomeIds.length : 0);
}

const names = (item: Item, documented: boolean): string =>
  item.ways
    .filter((way) => way.documented === documented)
    .map(({ use }) => use.map(({ title }) => title).join(' with '))
    .join(' or ');

function whyHard(item: Item): string {
  if (item.outcome === 'changes') return item.what[0]?.text ?? '';
  const ways =
    item.outcome === 'none'
      ? 'We know of no other way.'
      : item.outcome === 'documented'
        ? `Documented for the job, or a part of it: ${names(item, true)}.`
        : `No page offers another way; we suggest ${names(item, false)}.`;
  return item.gap === undefined ? ways : `No replacement online: ${item.gap} ${ways}`;
}

function questionsOf(item: Item): Question[] {
  const suggested = names(item, false);
  const open = [item.gap ?? '', 'Is there a way online, or is one planned?'].join(' ').trim();
  return [
    ...(lacksPart(item) ? [{ item, text: `This guide found no full replacement. ${open}` }] : []),
    ...(suggested === ''
      ? []
      : [{ item, text: `Do you support ${suggested} in its place? No public page says so.` }]),
  ];
}

function itemsOfStep({ for: of }: Step, items: readonly Item[]): readonly Item[] {
  if (of.kind === 'area') return items.filter(({ area }) => area === of.area);
  if (of.kind === 'gap') return items.filter(lacksPart);
  return of.kind === 'app' ? items.filter(({ app }) => app) : [];
}

/**
 * @param data the selection of the data module
 * @param ticked ids of items, in any order; unknown ones and repetitions do not count
 */
export function movingReport(data: MovingData, ticked: readonly string[]): Report {
  const items = data.items.filter(({ id }) => ticked.includes(id));
  const count = (outcome: OutcomeId): number =>
    items.filter((item) => item.outcome === outcome).length;
  const counts = {
    'as-it-is': count('as-it-is'),
    changes: count('changes'),
    documented: count('documented'),
    suggested: count('suggested'),
    none: count('none'),
  };
  const moving = counts['as-it-is'] + counts.changes;
  return {
    items,
    counts,
    moving,
    share: items.length === 0 ? 0 : moving / items.length,
    gaps: items.filter(lacksPart).length,
    hardest: items
      .filter(({ outcome }) => outcome !== 'as-it-is')
      .toSorted((a, b) => hardnessOf(b) - hardnessOf(a))
      .slice(0, 3)
      .map((item) => ({ item, why: whyHard(item) })),
    plan:
      items.length === 0
        ? []
        : data.steps
            .map((step) => ({ step, items: itemsOfStep(step, items) }))
            .filter(({ step, items: named }) => step.for.kind === 'everything' || named.length > 0),
    questions: items.flatMap(questionsOf),
    sameWork: data.sameWork
      .map((same) => ({ same, items: items.filter(({ id }) => same.items.includes(id)) }))
      .filter(({ items: named }) => named.length > 1),
  };
}
