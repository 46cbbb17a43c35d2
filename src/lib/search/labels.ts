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
  /** The sections that have names of their own. */
  readonly places: readonly Place[];
}

/** A section of a page that is found by names of its own. */
export interface Place {
  readonly title: string;
  /** The address of the page and, after "#", of the section. */
  readonly url: string;
  /** What readers call it, beside the title. */
  readonly aliases: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isPair(value: unknown): boolean {
  return isListOf(value, isText) && Array.isArray(value) && value.length === 2;
}

function isLabels(value: unknown): boolean {
  return (
    isRecord(value) &&
    isListOf(
      value['filters'],
      (filter) =>
        isRecord(filter) &&
        isText(filter['name']) &&
        isText(filter['title']) &&
        isListOf(filter['options'], isPair),
    ) &&
    isListOf(value['environments'], isPair) &&
    isRecord(value['support'])
  );
}

function isPlace(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['title']) &&
    isText(value['url']) &&
    isListOf(value['aliases'], isText)
  );
}

/** Whether what lies in `vocabulary.json` is a vocabulary, and not the answer of a server that does not have the file. */
export function isVocabulary(value: unknown): value is Vocabulary {
  return (
    isRecord(value) &&
    isLabels(value['labels']) &&
    isListOf(value['words'], isText) &&
    isListOf(value['places'], isPlace)
  );
}
