/** The names of sections and pages that stand in the data, and not with a page: blocks, layers, clients and others. */
import { apis } from '../../data/apis.ts';
import { environments } from '../../data/environments.ts';
import { packages } from '../../data/packages.ts';
import { allBlocks, allLayers, allLevels, allPlatforms, idsOf } from '../records.ts';
import type { Place } from './catalogue.ts';

/** The sections that show a record: building blocks, and clients without a page of their own. */
export const places: readonly Place[] = [
  ...allBlocks.map(({ title, url, aliases }) => ({ title, url, aliases })),
  ...allPlatforms
    .filter(({ url }) => url.includes('#'))
    .map(({ long, url, aliases }) => ({ title: long, url, aliases })),
];

/** Records that a whole page is about. */
const subjects: readonly Place[] = [
  ...allLevels.map(({ title, url, aliases }) => ({ title, url, aliases })),
  ...allLayers.map(({ title, long, url, aliases }) => ({
    title,
    url,
    aliases: [long, `${title} layer`, ...aliases],
  })),
  ...allPlatforms
    .filter(({ url }) => !url.includes('#'))
    .map(({ title, long, url, aliases }) => ({ title, url, aliases: [long, ...aliases] })),
  ...idsOf(packages).map((id) => ({
    title: packages[id].title,
    url: '/netserver/packages/',
    aliases: [packages[id].title, ...packages[id].aliases],
  })),
  ...idsOf(environments).map((id) => ({
    title: environments[id].title,
    url: `/deployment/${id}/`,
    aliases: [environments[id].title, ...environments[id].aliases],
  })),
  ...idsOf(apis).map((id) => ({
    title: apis[id].title,
    url: '/platforms/',
    aliases: [apis[id].title, ...apis[id].aliases],
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
