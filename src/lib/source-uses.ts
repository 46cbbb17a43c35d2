/** What rests on each source: the other direction of the lists of sources. */
import { apis } from '../data/apis.ts';
import { cautions } from '../data/choosing/cautions.ts';
import { deeds } from '../data/choosing/deeds.ts';
import { means } from '../data/choosing/means.ts';
import type { Change, Described } from '../data/model.ts';
import type { SourceId } from '../data/sources.ts';
import { leavesOf } from './lint/walk.ts';
import { allBlocks, allLayers, allLevels, allPlatforms, allPoints } from './records.ts';
import { glossary } from '../data/glossary.ts';
import { moveSteps, sameWork } from '../data/moving-plan.ts';
import { effortHints, moves } from '../data/moving.ts';
import { packages } from '../data/packages.ts';

/** A page or a section that rests on sources. */
export interface Use {
  readonly title: string;
  readonly url: string;
}

/** A use with the value in which its sources stand, however deep. */
export interface Using extends Use {
  readonly value: unknown;
}

/** The properties that name sources, in records and in the frontmatter of pages. */
const sourceFields: readonly string[] = ['sources', 'docs'];

/** What is shown of a record under its title. */
interface Shown extends Use {
  readonly value: { readonly title: string; readonly changed?: readonly Change[] | undefined };
}

/** Every record that a page or a section is about. */
export const shownRecords: readonly Shown[] = [
  ...[...allLevels, ...allPoints, ...allBlocks].map((value) => ({
    title: value.title,
    url: value.url,
    value,
  })),
  ...[...allLayers, ...allPlatforms].map((value) => ({
    title: value.long,
    url: value.url,
    value,
  })),
  ...Object.values<Described>(apis).map((value) => ({
    title: value.title,
    url: '/platforms/',
    value,
  })),
  ...Object.values<Described>(packages).map((value) => ({
    title: value.title,
    url: '/netserver/packages/',
    value,
  })),
];

/** The records with their pages, and the pages that are made from registries of their own. */
export const recordUses: readonly Using[] = [
  ...shownRecords,
  {
    title: 'Moving online',
    url: '/deployment/moving-online/',
    value: [moves, effortHints, moveSteps, sameWork],
  },
  {
    title: 'Choose an API',
    url: '/guides/choose-an-api/',
    value: [means, deeds, cautions],
  },
  { title: 'Glossary', url: '/glossary/', value: glossary },
];

/**
 * The uses of each source, each address once, in the order given.
 *
 * @param users everything that names sources
 */
export function usesOfSources(users: readonly Using[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { title, url, value } of users) {
    for (const { key, value: id } of leavesOf(value)) {
      if (!sourceFields.includes(key)) continue;
      const known = uses.get(id) ?? [];
      if (!known.some((use) => use.url === url)) uses.set(id, [...known, { title, url }]);
    }
  }
  return uses;
}

/** The parts of the documentation, by the first folder of an address, in the order in which they are listed. */
const parts: readonly (readonly [folder: string, title: string])[] = [
  ['api', 'API'],
  ['developer-portal', 'Developer portal'],
  ['automation', 'Automation'],
  ['customization', 'Customization'],
  ['database', 'Database'],
  ['online', 'Online'],
  ['onsite', 'Onsite'],
  ['admin', 'Administration'],
  ['release-notes', 'Release notes'],
];

/** The title of the part in which a source stands; sources of no such part are "Other pages". */
export function partOf(id: SourceId): string {
  return parts.find(([folder]) => id.startsWith(`${folder}/`))?.[1] ?? 'Other pages';
}

/** The titles of all parts, in order. */
export const partTitles: readonly string[] = [...parts.map(([, title]) => title), 'Other pages'];
