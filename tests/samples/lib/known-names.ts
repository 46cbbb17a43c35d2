/** The names of SuperOffice that samples may use: those listed for samples, and those in the records of the data. */
import { apis } from '../../../src/data/apis.ts';
import { blocks } from '../../../src/data/blocks.ts';
import { layers } from '../../../src/data/layers.ts';
import { packages } from '../../../src/data/packages.ts';
import { points } from '../../../src/data/points/index.ts';

/** What the checks ask for. */
export interface KnownNames {
  /** Every part of every name: `SoSession` and `Authenticate` of `SoSession.Authenticate`. */
  readonly words: ReadonlySet<string>;
  /** The same in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  /** Whole names, as they are listed. */
  readonly whole: ReadonlySet<string>;
  /** The members of a type, where some are listed. */
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of the web API behind `v1`, in lower case and without ids: `contact`, `user/currentprincipal`. */
  readonly paths: ReadonlySet<string>;
}

const nameFields = ['names', 'namespaces'];

/** The texts in the fields `names` and `namespaces` of records, however deep. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    nameFields.includes(key) && Array.isArray(inner)
      ? inner.filter((name) => typeof name === 'string')
      : namesIn(inner),
  );
}

/**
 * The parts of paths behind `v1/`, as far as they are the same for all ids, in lower case: the API does not tell
 * capitals from small letters. Words with digits or underscores are ids and tables of a tenant's own.
 */
export function apiPathsIn(text: string): string[] {
  const pattern = /\bv1((?:\/[A-Za-z]+(?!\w))+)/g;
  return [...text.matchAll(pattern)].map(([, path = '']) => path.slice(1).toLowerCase());
}

/** @param names names as they are listed: types, `Type.Member`, `.Member`, namespaces, paths, headers, keys */
export function knownFrom(names: readonly string[]): KnownNames {
  const words = new Set<string>();
  const membersOf = new Map<string, Set<string>>();
  for (const name of names) {
    words.add(name);
    // "$select" is a key of queries, "FindContact$metadata" a path.
    for (const [part] of name.matchAll(/\w+|(?<!\w)\$\w+/g)) words.add(part);
    const [, type, member] = /^(\w+)\.(\w+)$/.exec(name) ?? [];
    if (type === undefined || member === undefined) continue;
    const members = membersOf.get(type) ?? new Set<string>();
    membersOf.set(type, members.add(member));
  }
  return {
    words,
    lowerWords: new Set([...words].map((word) => word.toLowerCase())),
    whole: new Set(names),
    membersOf,
    paths: new Set(names.flatMap(apiPathsIn)),
  };
}

/** The names in the records of the data module. */
export const recordNames: readonly string[] = [points, blocks, layers, packages, apis].flatMap(
  namesIn,
);
