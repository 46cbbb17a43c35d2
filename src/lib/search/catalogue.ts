/**
 * What search loads first, in one file beside the index: names and verdicts of the pages, the words that can be
 * found, the labels of filters, and the tables that Pagefind needs to begin.
 */
import type { EnvironmentId } from '../../data/environments.ts';
import type { Support } from '../../data/model.ts';
import type { FilterName } from './filters.ts';
import type { IndexTables } from './tables.ts';

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

/** A section of a page that is found by names of its own. */
export interface Place {
  readonly title: string;
  /** The address of the page and, after "#", of the section. */
  readonly url: string;
  /** What readers call it, beside the title. */
  readonly aliases: readonly string[];
}

/** What the index knows of a page beside its text, in the words of Pagefind. */
export interface PageHead {
  readonly url: string;
  /** The title, the aliases (with commas between them) and the section. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that can be shown, and found by its names, without its text. */
export interface ListedPage extends PageHead {
  /** The name of its text in the index: its place among all pages. */
  readonly id: string;
}

export interface Catalogue {
  readonly labels: SearchLabels;
  /** All pages of a site of this size; of a far larger one those with names that readers type. */
  readonly pages: readonly ListedPage[];
  /** The sections that have names of their own. */
  readonly places: readonly Place[];
  /** Words of texts with spaces between them, in groups; the most frequent group is the first. */
  readonly words: readonly string[];
  /** Everyday words that no page has and that look like one that a page has, with spaces between them. */
  readonly everyday: string;
  readonly index: IndexTables;
}

/** The catalogue's name in the folder of the index. */
export const catalogueFile = 'catalogue.json';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
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

function isListedPage(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['url']) &&
    isRecord(value['meta']) &&
    isRecord(value['filters'])
  );
}

/** Whether a value is a list with the filters of each page. */
export function isFilterList(value: unknown): value is readonly PageHead['filters'][] {
  return isListOf(
    value,
    (filters) => isRecord(filters) && Object.values(filters).every((own) => isListOf(own, isText)),
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

function isTables(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['folder']) &&
    isRecord(value['entry']) &&
    isText(value['version']) &&
    isListOf(value['counts'], isNumber) &&
    isListOf(value['starts'], isText) &&
    isListOf(value['shortened'], isNumber) &&
    Array.isArray(value['others'])
  );
}

/** Whether a value is a catalogue, and not the answer of a server that does not have the file. */
export function isCatalogue(value: unknown): value is Catalogue {
  return (
    isRecord(value) &&
    isLabels(value['labels']) &&
    isListOf(value['pages'], isListedPage) &&
    isListOf(value['places'], isPlace) &&
    isListOf(value['words'], isText) &&
    isText(value['everyday']) &&
    isTables(value['index'])
  );
}
