/**
 * The data of "Choose an API" as the browser gets it: a selection of the data module, made at build time.
 * Types only, so that no text of the data module comes along.
 */
import type { CautionId } from '../../data/choosing/cautions.ts';
import type { ByEnvironment } from '../../data/choosing/model.ts';
import type { AnswerId, JobId, QuestionId } from '../../data/choosing/questions.ts';
import type { EnvironmentId } from '../../data/environments.ts';
import type { Support } from '../../data/model.ts';
import type { Link, Text } from '../numbered-sources.ts';

/** The answers that a reader has ticked, each list in the order of the question. */
export type Case = { readonly [Q in QuestionId]: readonly AnswerId<Q>[] };

export type Answer<Q extends QuestionId> = {
  readonly id: AnswerId<Q>;
  readonly title: string;
  /** For a client that runs in one environment alone: which. */
  readonly runs?: EnvironmentId;
} & (Q extends 'job' | 'need'
  ? unknown
  : {
      /** The answer within a sentence: it can rule something out. */
      readonly short: string;
    });

export interface Question<Q extends QuestionId> {
  readonly title: string;
  readonly answers: readonly Answer<Q>[];
}

/** Sentences, with sources where the page of the means does not have them: that page is one click away. */
export interface Remark {
  readonly text: string;
  readonly sources?: readonly number[];
}

/** What is known of a means in an environment or with a client. */
export interface Cell {
  readonly support: Support;
  /** "Yes, before version 9". */
  readonly word: string;
  /** For "no": why, in a few words. */
  readonly why?: string;
  /** Where the availability has ended. */
  readonly past?: true;
  /** Conditions of a "yes", what a "partly" means. */
  readonly notes?: readonly Remark[];
}

/** Whether a means does what a reader needs most, and why. */
export interface NeedMet {
  readonly met: boolean;
  /** Empty where there is nothing to explain. */
  readonly why: string;
}

export interface Means extends Link {
  readonly id: string;
  /** Set for the three APIs. */
  readonly isApi?: true;
  readonly api?: string;
  readonly env: Readonly<Record<EnvironmentId, Cell>>;
  /** A client is left out where no page says whether the means works there. */
  readonly client: Readonly<Partial<Record<AnswerId<'client'>, Cell>>>;
  /** Where code of yours runs; nowhere, where there is none. */
  readonly place: ByEnvironment<readonly AnswerId<'place'>[]>;
  /** Any of these skills is enough. */
  readonly skill: ByEnvironment<readonly AnswerId<'skill'>[]>;
  /** Nothing is said of a need that the means has nothing to do with. */
  readonly need: {
    readonly latency?: NeedMet;
    readonly sustainability: NeedMet;
  };
  /** What must be installed, by environment. */
  readonly installs: Readonly<Partial<Record<EnvironmentId, string>>>;
  readonly conditions: readonly (Remark & { readonly environment?: EnvironmentId })[];
}

export interface Deed {
  /** The id of a means. */
  readonly means: string;
  readonly part?: true;
  readonly how: Remark;
  readonly layers: readonly Link[];
}

export interface ChoosingData {
  /** The day as of which the data holds, for readers. */
  readonly checked: string;
  readonly questions: { readonly [Q in QuestionId]: Question<Q> };
  /** The three APIs come first. */
  readonly means: readonly Means[];
  readonly deeds: Readonly<Record<JobId, readonly Deed[]>>;
  readonly cautions: Readonly<Record<CautionId, Text>>;
  readonly sources: readonly Link[];
}

/**
 * The questions and their answers, in the order of the page. The texts of the registry stay behind: only its ids come to
 * the browser. A test holds them against the registry.
 */
export const answerIds = {
  env: ['onsite', 'online'],
  client: ['windows', 'web', 'online', 'service', 'mobile'],
  job: [
    'read',
    'write',
    'events',
    'ui',
    'rules',
    'model',
    'bulk',
    'documents',
    'erp',
    'quotes',
    'schedule',
  ],
  place: ['product', 'server', 'process'],
  skill: ['no-code', 'crmscript', 'dotnet', 'javascript', 'other'],
  need: ['latency', 'sustainability', 'no-installation'],
} as const satisfies Case;

export const questionIds = [
  'env',
  'client',
  'job',
  'place',
  'skill',
  'need',
] as const satisfies readonly QuestionId[];

/** Nothing is ticked. */
export const noCase: Case = { env: [], client: [], job: [], place: [], skill: [], need: [] };

export const environmentIds: readonly EnvironmentId[] = answerIds.env;
