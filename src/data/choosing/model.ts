/** The shapes of what "Choose an API" knows beyond the verdicts. Types only. */
import type { ApiId } from '../apis.ts';
import type { EnvironmentId } from '../environments.ts';
import type { BlockId, PointId } from '../ids.ts';
import type { LayerId } from '../layers.ts';
import type { NonEmpty, Statement } from '../model.ts';
import type { SourceId } from '../sources.ts';
import type { ClientId, CodePlaceId, JobId, SkillId } from './questions.ts';

/**
 * Something that can be recommended: an API, a point or a building block. Three points are APIs under another name
 * (Restful, SOAP, Database access API), and the page of one block does not state its environments.
 */
export type MeansId =
  | ApiId
  | Exclude<PointId, 'restful' | 'soap' | 'database-access-api'>
  | Exclude<BlockId, 'dynamic-archive-provider'>;

/** What a public page says of a client, where it says more than the column "products" of the matrix. */
export type ClientFit =
  | (Statement & { readonly support: 'yes' | 'partial' | 'no' })
  /** Nothing to add but where it stands. */
  | { readonly support: 'yes'; readonly sources: NonEmpty<SourceId> };

/** One value for both environments, or one for each. */
export type ByEnvironment<T> = T | Readonly<Record<EnvironmentId, T>>;

/** A statement that holds in one environment, or in both. */
export interface Condition extends Statement {
  readonly environment?: EnvironmentId;
}

export interface Means {
  /** The API that the code calls; none where it calls none of the three. */
  readonly api?: ApiId;
  /** Where code of yours runs; nowhere, where there is none. */
  readonly places: ByEnvironment<readonly CodePlaceId[]>;
  /** Any of these skills is enough. */
  readonly skills: ByEnvironment<NonEmpty<SkillId>>;
  /** Clients of which a page says more than the matrix does; `not-stated` where the matrix says too much. */
  readonly clients?: Readonly<Partial<Record<ClientId, ClientFit | 'not-stated'>>>;
  /** What must be installed on servers of SuperOffice, in the onsite domain or on computers of users. */
  readonly installs?: Readonly<Partial<Record<EnvironmentId, string>>>;
  /** Why it is near to the database; only for what reads or writes data. */
  readonly near?: Statement;
  /** What must be there, beyond the notes of the verdicts and the licence of the point. */
  readonly conditions?: NonEmpty<Condition>;
}

/** A means does a job, or a part of it. */
export interface Deed {
  readonly means: MeansId;
  /** Set where it does a part of the job only. */
  readonly part?: true;
  /** How it does the job; without it, the purpose of its record says so. */
  readonly how?: Statement;
  /** For an API: the layers to work at, the first to consider first. */
  readonly layers?: NonEmpty<LayerId>;
}

/** The means of each job, in the order in which they are recommended among equals. */
export type Deeds = Readonly<Record<JobId, NonEmpty<Deed>>>;

/** A case that many readers have, with a name. */
export interface CommonCase {
  readonly title: string;
  /** The answers as they stand in an address, without "?". */
  readonly query: string;
}
