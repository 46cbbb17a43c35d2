/** The shape of a code sample: real files in `samples/`, shown in pages by `<Sample id="…" />` and tested. */
import type { EnvironmentId } from '../environments.ts';
import type { NonEmpty } from '../model.ts';
import type { SourceId } from '../sources.ts';

/** The end of a sample's file name; it says in which language the sample is. */
export type SampleExtension =
  | 'crmscript'
  | 'cs'
  | 'html'
  | 'http'
  | 'java'
  | 'js'
  | 'json'
  | 'php'
  | 'py'
  | 'sql'
  | 'ts'
  | 'xml';

export interface Sample {
  /** The caption: what the sample does, as a phrase without a full stop. */
  readonly title: string;
  /** The environments in which the sample works as it is. */
  readonly environments: NonEmpty<EnvironmentId>;
  /** What must be there before it runs: package and version, session, token, rights. One sentence. */
  readonly needs: string;
  /** Paths below `samples/`, one for each language; several become tabs in this order. */
  readonly files: NonEmpty<`${string}.${SampleExtension}`>;
  /** The pages that back its calls. */
  readonly sources: NonEmpty<SourceId>;
}
