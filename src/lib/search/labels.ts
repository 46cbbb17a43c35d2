/** The words that filters and hits show. They travel with the search index, not with the script. */
import type { EnvironmentId } from '../../data/environments.ts';
import type { Support } from '../../data/model.ts';
import type { FilterName } from './filters.ts';

export interface FilterLabels {
  readonly name: FilterName;
  readonly title: string;
  readonly options: readonly (readonly [value: string, title: string])[];
}

export interface SearchLabels {
  readonly filters: readonly FilterLabels[];
  readonly environments: readonly (readonly [id: EnvironmentId, title: string])[];
  readonly support: Readonly<Record<Support, string>>;
}

/** What lies beside the index in `vocabulary.json`. */
export interface Vocabulary {
  readonly labels: SearchLabels;
  /** Words to suggest, the most useful first. */
  readonly words: readonly string[];
}

/** Whether what lies in `vocabulary.json` is a vocabulary, and not the answer of a server that does not have the file. */
export function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'labels' in value && 'words' in value;
}
