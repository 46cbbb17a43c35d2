/**
 * The data of the moving guide as the browser gets it: a selection of the data module, made at build time.
 * Types only. Outcomes are computed from the verdicts where the selection is made.
 */

import type { OutcomeId } from '../../data/moving-plan.ts';
import type { Link, Text } from '../numbered-sources.ts';

/** The outcomes from the easiest to the hardest. The texts of the registry stay behind: only its ids come to the browser. */
export const outcomeIds = [
  'as-it-is',
  'changes',
  'documented',
  'suggested',
  'none',
] as const satisfies readonly OutcomeId[];

/** Another way online. */
export interface Way {
  readonly use: readonly Link[];
  readonly how: string;
  readonly documented: boolean;
  readonly sources: readonly number[];
}

/** Something that an onsite solution can use. */
export interface Item extends Link {
  readonly id: string;
  readonly outcome: OutcomeId;
  readonly area: string;
  /** Whether it becomes, or may become, a registered app. */
  readonly app: boolean;
  /** Why online lacks it, in a few words. */
  readonly reason?: string;
  /** What happens to it: why nothing changes, what changes, or why online lacks it. */
  readonly what: readonly Text[];
  readonly ways: readonly Way[];
  readonly conditions: readonly Text[];
  readonly licence?: Text;
  readonly effort?: Text;
  /** The part of the job that nothing replaces. */
  readonly gap?: string;
}

/** Items that stand together: a level, the layers, or what is left. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

export type StepFor =
  | { readonly kind: 'everything' | 'gap' | 'app' }
  | { readonly kind: 'area'; readonly area: string };

export interface Step extends Text {
  readonly title: string;
  readonly why: string;
  readonly documented: boolean;
  readonly for: StepFor;
}

export interface SameWork extends Text {
  readonly items: readonly string[];
}

/** A rule that holds online, as a title, sentences and sources. */
export interface OnlineRule extends Text {
  readonly title: string;
}

export interface MovingData {
  /** The day as of which the data holds, for readers. */
  readonly checked: string;
  readonly outcomes: Readonly<Record<OutcomeId, { readonly title: string; readonly text: string }>>;
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  readonly steps: readonly Step[];
  readonly sameWork: readonly SameWork[];
  readonly rules: readonly OnlineRule[];
  /** Pages of this guide to read for the move. */
  readonly pages: readonly Link[];
  readonly sources: readonly Link[];
}
