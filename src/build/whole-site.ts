/** Puts a site into `dist/` only when all of it is built, so that nobody ever serves a part of one. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOf } from '../lib/lint/pages.ts';
import { readingOrder } from '../lib/navigation.ts';
import { allPoints } from '../lib/records.ts';
import { AuthorError } from './author-error.ts';

/** The pages outside the navigation: their file in the site, and what makes it. */
const otherPages: readonly (readonly [built: string, source: string])[] = [
  ['search/index.html', 'src/pages/search.astro'],
  ['404.html', 'src/pages/404.astro'],
];

const pointUrls: ReadonlySet<string> = new Set(allPoints.map(({ url }) => url));

const sourceOf = (url: string): string =>
  pointUrls.has(url) ? 'src/pages/extensibility/[level]/[point].astro' : filesOf(url).join(' or ');

/**
 * The pages that a built site lacks, a sentence a page: its address, the file that should make it, and what to do.
 *
 * @param site the folder of the built site
 */
export function missingPages(site: string): string[] {
  const missing = (file: string): boolean => !existsSync(join(site, file));
  return [
    ...readingOrder
      .filter(({ url }) => missing(join(url, 'index.html')))
      .map(
        ({ url, title }) =>
          `${url} ("${title}") is not built. Expected file: ${sourceOf(url)}. Write it, or take the page out of src/data/navigation.ts.`,
      ),
    ...otherPages
      .filter(([built]) => missing(built))
      .map(([built, source]) => `/${built} is not built. Expected file: ${source}. Restore it.`),
  ];
}

/**
 * Puts a folder in the place of another one by renaming both, so that a server of that place has all the time either
 * the old site or the new one.
 *
 * @param from the new folder; it is gone afterwards
 * @param to the place, which may be empty
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const old = `${from.replace(/[\\/]+$/, '')}-before`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  const replaces = existsSync(to);
  if (replaces) await rename(to, old);
  try {
    await rename(from, to);
  } catch (error) {
    if (replaces) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Puts a built site in the place of the one before.
 *
 * @param built the folder of the new site
 * @param dist the place
 * @throws AuthorError where the site lacks pages; the one before stays as it was
 */
export async function publish(built: string, dist: string): Promise<void> {
  const missing = missingPages(built);
  if (missing.length > 0) {
    throw new AuthorError(
      ['The site is not whole, so dist/ stays as it was:', ...missing].join('\n'),
    );
  }
  await replaceFolder(built, dist);
}

/**
 * The Astro integration. It must come last: what fails before it leaves `dist/` as it was.
 *
 * @param dist where the whole site goes, from the root of the project
 */
export function wholeSite(dist: string): AstroIntegration {
  let target = '';
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        target = fileURLToPath(new URL(dist, config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        await publish(fileURLToPath(dir), target);
        logger.info(`the whole site is in ${dist}`);
      },
    },
  };
}
