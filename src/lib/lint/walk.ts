/** Ways through the records, for the rules that look at every text, source or date. */
import type { AvailableData, DataSet, VerdictData } from './model.ts';

/** The registries whose records hold texts and sources, in the order in which findings are listed. */
export const registryNames = [
  'environments',
  'levels',
  'points',
  'blocks',
  'layers',
  'apis',
  'platforms',
  'packages',
  'rules',
  'reasons',
  'helpChannels',
  'glossary',
  'compatibility',
  'languageSupport',
  'samples',
  'differences',
  'linkRepairs',
  'moves',
  'effortHints',
  'outcomes',
  'moveSteps',
  'sameWork',
  'itemNames',
  'means',
  'deeds',
  'questions',
  'commonCases',
] as const satisfies readonly (keyof DataSet)[];

/** A text in a record. */
export interface Leaf {
  /** The way to the text, as `limits[2]`. */
  readonly field: string;
  /** The name of the property that holds it, without its place in a list: `limits`. */
  readonly key: string;
  readonly value: string;
}

export interface WalkedRecord {
  /** Registry and id, as `points.triggers`. */
  readonly name: string;
  readonly value: object;
}

/** Every record of every registry with its name. */
export function everyRecord(data: DataSet): WalkedRecord[] {
  return registryNames.flatMap((registry) =>
    Object.entries<object>(data[registry]).map(([id, value]) => ({
      name: `${registry}.${id}`,
      value,
    })),
  );
}

/** Every text in a value, however deep, in the order in which it is written. */
export function leavesOf(value: unknown, field = '', key = ''): Leaf[] {
  if (typeof value === 'string') return [{ field, key, value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leavesOf(item, `${field}[${index}]`, key));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, field === '' ? name : `${field}.${name}`, name),
  );
}

/** A list of texts in a record. */
export interface LeafList {
  readonly field: string;
  readonly values: readonly string[];
}

/** Every list of texts that stands under one property name, however deep; empty lists too. */
export function listsOf(value: unknown, name: string, field = ''): LeafList[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listsOf(item, name, `${field}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = field === '' ? key : `${field}.${key}`;
    return key === name && isTextList(inner)
      ? [{ field: path, values: inner }]
      : listsOf(inner, name, path);
  });
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A verdict with the record and the environment to which it belongs. */
export interface WalkedVerdict {
  readonly record: string;
  readonly field: string;
  readonly verdict: VerdictData;
}

export const environmentNames = ['onsite', 'online'] as const;

const verdictsIn = (registry: string, records: Readonly<Record<string, AvailableData>>) =>
  Object.entries(records).flatMap(([id, record]) =>
    environmentNames.flatMap((field): WalkedVerdict[] => {
      const verdict = record[field];
      return typeof verdict === 'string' ? [] : [{ record: `${registry}.${id}`, field, verdict }];
    }),
  );

/** The verdicts of points, building blocks and layers by environment, then the cells of the platform matrix. */
export function everyVerdict(data: DataSet): WalkedVerdict[] {
  return [
    ...verdictsIn('points', data.points),
    ...verdictsIn('blocks', data.blocks),
    ...verdictsIn('layers', data.layers),
    ...Object.entries(data.compatibility).flatMap(([platform, cells]) =>
      Object.entries(cells).map(([api, verdict]) => ({
        record: `compatibility.${platform}`,
        field: api,
        verdict,
      })),
    ),
  ];
}
