/** The real data as the rules see it. */
import { apis } from '../../data/apis.ts';
import { blocks } from '../../data/blocks.ts';
import { compatibility, compatPlatformIds } from '../../data/compatibility.ts';
import { environments } from '../../data/environments.ts';
import { helpChannels } from '../../data/help.ts';
import { blockIds, pointIdsByLevel } from '../../data/ids.ts';
import { layers } from '../../data/layers.ts';
import { levels } from '../../data/levels.ts';
import { packages } from '../../data/packages.ts';
import { platforms } from '../../data/platforms.ts';
import { points } from '../../data/points/index.ts';
import { reasons } from '../../data/reasons.ts';
import { rules } from '../../data/rules.ts';
import { sources } from '../../data/sources.ts';
import { navigationTree } from '../navigation.ts';
import { allPoints } from '../records.ts';
import type { DataSet, PageData, Problem } from './model.ts';

/**
 * All data of the site.
 *
 * @param pages the frontmatter of the pages in `content/`; without it, rules that count uses report too much
 * @param pageProblems what is wrong with the files in `content/` that are not among the pages
 * @param today the day on which the rules run, as `2026-11-23`
 */
export function siteData(
  pages: readonly PageData[],
  pageProblems: readonly Problem[],
  today: string,
): DataSet {
  return {
    apis,
    blocks,
    blockIds,
    compatibility,
    compatPlatformIds,
    environments,
    helpChannels,
    layers,
    levels,
    navigation: navigationTree,
    packages,
    pages,
    pageProblems,
    platforms,
    pointIdsByLevel,
    points,
    reasons,
    recordPages: allPoints.map(({ url }) => url),
    rules,
    sources,
    today,
  };
}
