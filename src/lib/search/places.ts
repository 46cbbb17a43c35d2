/** The names of sections and pages that stand in the data, and not with a page: blocks, layers, clients and others. */
import { apis } from '../../data/apis.ts';
import { environments } from '../../data/environments.ts';
import { layers } from '../../data/layers.ts';
import { packages } from '../../data/packages.ts';
import { platforms } from '../../data/platforms.ts';
import { allBlocks, allLevels, idsOf } from '../records.ts';
import type { Place } from './labels.ts';

/** The sections that show a record: building blocks, layers, clients, packages. */
export const places: readonly Place[] = [
  ...allBlocks.map(({ title, url, aliases }) => ({ title, url, aliases })),
  ...idsOf(layers).map((id) => ({
    title: layers[id].long,
    url: `/netserver/#${id}`,
    aliases: [layers[id].title, ...layers[id].aliases],
  })),
  ...idsOf(platforms).map((id) => ({
    title: platforms[id].long,
    url: `/platforms/#${id}`,
    aliases: platforms[id].aliases,
  })),
  ...idsOf(packages).map((id) => ({
    title: packages[id].title,
    url: '/netserver/#packages',
    aliases: packages[id].aliases,
  })),
];

/** Records that a whole page is about. */
const subjects: readonly Place[] = [
  ...allLevels.map(({ title, url, aliases }) => ({ title, url, aliases })),
  ...idsOf(environments).map((id) => ({
    title: environments[id].title,
    url: `/deployment/${id}/`,
    aliases: environments[id].aliases,
  })),
  ...idsOf(apis).map((id) => ({
    title: apis[id].title,
    url: '/platforms/',
    aliases: apis[id].aliases,
  })),
];

/** The other names of the records that a whole page is about, for that page. */
export function subjectAliasesOf(path: string): readonly string[] {
  return subjects.filter(({ url }) => url === path).flatMap(({ aliases }) => aliases);
}

/**
 * All names by which readers may seek a page, beside its title.
 *
 * @param path the address of the page
 * @param own the aliases that the page itself names
 * @returns each name once: the page's own, those of its subjects, then titles and aliases of its sections
 */
export function searchAliasesOf(path: string, own: readonly string[]): readonly string[] {
  const sections = places
    .filter(({ url }) => url.startsWith(`${path}#`))
    .flatMap(({ title, aliases }) => [title, ...aliases]);
  return [...new Set([...own, ...subjectAliasesOf(path), ...sections])];
}
