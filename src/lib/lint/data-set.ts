/** The real data as the rules see it. */
import { apis } from '../../data/apis.ts';
import { blocks } from '../../data/blocks.ts';
import { commonCases } from '../../data/choosing/cautions.ts';
import { deeds } from '../../data/choosing/deeds.ts';
import { means } from '../../data/choosing/means.ts';
import { questions } from '../../data/choosing/questions.ts';
import { compatibility, compatPlatformIds } from '../../data/compatibility.ts';
import { environments } from '../../data/environments.ts';
import { glossary } from '../../data/glossary.ts';
import { helpChannels } from '../../data/help.ts';
import { blockIds, pointIdsByLevel } from '../../data/ids.ts';
import { languageSupport } from '../../data/languages.ts';
import { layers } from '../../data/layers.ts';
import { levels } from '../../data/levels.ts';
import { differences, linkRepairs } from '../../data/link-repairs.ts';
import { packages } from '../../data/packages.ts';
import { platforms } from '../../data/platforms.ts';
import { points } from '../../data/points/index.ts';
import { reasons } from '../../data/reasons.ts';
import { rules } from '../../data/rules.ts';
import { samples } from '../../data/samples/index.ts';
import { sources } from '../../data/sources.ts';
import { directAccess, moveSteps, outcomes, sameWork } from '../../data/moving-plan.ts';
import { effortHints, moves } from '../../data/moving.ts';
import { navigationTree } from '../navigation.ts';
import { allPoints } from '../records.ts';
import type { DataSet, PageData, PointPageData, Problem, Prose } from './model.ts';

/**
 * All data of the site.
 *
 * @param files the frontmatter and the text of the pages in `content/`, and what is wrong with files that could not be read;
 *   without it, rules that count uses report too much
 * @param today the day on which the rules run, as `2026-11-23`
 */
export function siteData(
  files: {
    readonly pages: readonly PageData[];
    readonly pointPages: readonly PointPageData[];
    readonly problems: readonly Problem[];
    readonly prose: readonly Prose[];
  },
  today: string,
): DataSet {
  return {
    apis,
    blocks,
    blockIds,
    commonCases,
    compatibility,
    compatPlatformIds,
    deeds,
    differences,
    effortHints,
    environments,
    glossary,
    helpChannels,
    itemNames: { [directAccess.id]: directAccess },
    languageSupport,
    layers,
    levels,
    linkRepairs,
    means,
    moves,
    moveSteps,
    navigation: navigationTree,
    outcomes,
    packages,
    pages: files.pages,
    pointPages: files.pointPages,
    pageProblems: files.problems,
    prose: files.prose,
    platforms,
    pointIdsByLevel,
    points,
    reasons,
    questions,
    recordPages: allPoints.map(({ url }) => url),
    rules,
    sameWork,
    samples,
    sources,
    today,
  };
}
