/**
 * The shapes of the data module. Types only: records live beside this file, one registry a file.
 *
 * The rules that the types hold: every cell of a matrix exists, "partial" says what is missing,
 * "no" says why, and nothing is stated without a source.
 */
import type { BlockId, PointId } from './ids.ts';
import type { AudienceId } from './audiences.ts';
import type { PlaceId } from './places.ts';
import type { ProductId } from './products.ts';
import type { ReasonId } from './reasons.ts';
import type { SourceId } from './sources.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** A calendar day as `2026-11-23`. */
export type IsoDate = `${number}-${number}-${number}`;

/** One or more complete sentences of fact, with what backs them. */
export interface Statement {
  readonly text: string;
  readonly sources: NonEmpty<SourceId>;
}

export type Support = 'yes' | 'partial' | 'no';

/** Anything a reader can be sent to instead: one of the points or an online building block. */
export type TargetId = PointId | BlockId;

/** What does (part of) the same job where the verdict is "no". */
export interface Alternative {
  readonly use: NonEmpty<TargetId>;
  /** How the target does the job, and what part of it. One sentence or two. */
  readonly how: string;
  /** `documented`: a public page offers it for this job. `suggested`: our reading; the page of the feature itself is the source. */
  readonly basis: 'documented' | 'suggested';
  readonly sources: NonEmpty<SourceId>;
}

export interface Yes {
  readonly support: 'yes';
  /** Up to when it holds, where that has ended; it is read behind the word "Yes": "before version 9". */
  readonly until?: string;
  readonly notes?: NonEmpty<Statement>;
}

export interface Partial {
  readonly support: 'partial';
  /** What works and what does not. */
  readonly notes: NonEmpty<Statement>;
}

export interface No {
  readonly support: 'no';
  readonly reason: ReasonId;
  readonly notes?: NonEmpty<Statement>;
  readonly alternatives?: NonEmpty<Alternative>;
  /** The part of the job for which no public page offers anything. */
  readonly gap?: string;
}

/** The answer in one cell of a matrix. */
export type Verdict = Yes | Partial | No;

/** A difference between the overview page that the guide started from and today's documentation. */
export interface Change extends Statement {
  /** What the overview says. */
  readonly overview: string;
  /** `stated`: a public page says so. `inferred`: our reading of public pages; shown to readers as such. */
  readonly certainty: 'stated' | 'inferred';
}

/** What every record with a page, a row or a search entry has. */
export interface Described {
  readonly title: string;
  /** One sentence: what it is for. */
  readonly purpose: string;
  /** What readers would type to find it; lower case. */
  readonly aliases: readonly string[];
  /** The best public page about it. */
  readonly docs: SourceId;
  readonly sources: NonEmpty<SourceId>;
  /** The day on which the record was last compared with its sources. */
  readonly checked: IsoDate;
  readonly changed?: NonEmpty<Change>;
}

/** An extensibility point: a row of the matrix. Its level is the list of `ids.ts` in which its id stands. */
export interface Point extends Described {
  readonly products: NonEmpty<ProductId>;
  readonly onsite: Verdict;
  readonly online: Verdict;
  /** What it is, in two to five short sentences that do not repeat the purpose. */
  readonly about: NonEmpty<string>;
  readonly audience: NonEmpty<AudienceId>;
  /** Languages or skills, as shown to readers. */
  readonly languages: NonEmpty<string>;
  readonly runs: { readonly place: PlaceId; readonly detail: string };
  /** How to start: the steps in order, in the imperative. */
  readonly start: NonEmpty<string>;
  /** Exact names a developer meets: types, methods, settings, screens. */
  readonly names: NonEmpty<string>;
  /** Limits and pitfalls, each saying for which environment it holds where that matters. */
  readonly limits: NonEmpty<string>;
  readonly licence?: Statement;
  readonly related: NonEmpty<TargetId>;
}

/** A building block online that the overview's table lacks; it can stand in for a point. */
export interface Block extends Described {
  readonly onsite: Verdict | 'not-stated';
  readonly online: Verdict | 'not-stated';
  readonly limits: NonEmpty<string>;
}
