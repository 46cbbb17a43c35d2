/** Runs queries against a built site with the site's own search, outside a browser. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { catalogueFile, isCatalogue, type Catalogue } from '../lib/search/catalogue.ts';
import { createEngine, type Engine } from '../lib/search/engine.ts';
import { indexFiles, type PagefindFetch } from '../lib/search/files.ts';
import { noFilters } from '../lib/search/filters.ts';
import { startPagefind, type CreatePagefind, type Pagefind } from '../lib/search/pagefind.ts';
import { browserModule } from './search-pagefind.ts';

/** Queries, each with the addresses that a reader wants; one of them is enough. */
export const goldenQueries = z.array(
  z.strictObject({ q: z.string().min(1), want: z.array(z.string().startsWith('/')).min(1) }),
);

export type GoldenQuery = Readonly<z.infer<typeof goldenQueries>[number]>;

export interface Outcome {
  readonly query: GoldenQuery;
  /** The place of the first wanted page; `unwritten` where the site has none of the wanted pages. */
  readonly place: number | 'missed' | 'unwritten';
  /** The addresses of the first three hits. */
  readonly came: readonly string[];
}

/** How far down a page still counts as found. */
const depth = 20;

/**
 * @param dist the folder of the built site
 * @param queries what to search, and what should be found
 * @throws Error when the folder holds no search index
 */
export async function measure(
  dist: string,
  queries: readonly GoldenQuery[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  await withEngine(dist, async (engine) => {
    for (const query of queries) outcomes.push(await outcomeOf(query, engine, dist));
  });
  return outcomes;
}

async function outcomeOf(query: GoldenQuery, engine: Engine, dist: string): Promise<Outcome> {
  const answer = await engine.search({ query: query.q, filters: noFilters });
  // A hit may be a section of the wanted page.
  const found = (await answer.hits(0, depth)).map(({ url }) => url.replace(/#.*/, ''));
  const came = found.slice(0, 3);
  const exists = await Promise.all(query.want.map((url) => isPage(dist, url)));
  if (!exists.includes(true)) return { query, place: 'unwritten', came };
  const at = found.findIndex((url) => query.want.includes(url));
  return { query, place: at === -1 ? 'missed' : at + 1, came };
}

async function isPage(dist: string, url: string): Promise<boolean> {
  try {
    await access(join(dist, url, 'index.html'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the search of a built site; its files are read from the folder.
 *
 * @param use gets the search, and what it is made of
 * @throws Error when the folder holds no search index
 */
export async function withEngine(
  dist: string,
  use: (engine: Engine, start: () => Promise<Pagefind>, catalogue: Catalogue) => Promise<void>,
): Promise<void> {
  const folder = join(dist, 'pagefind');
  const catalogue = await readCatalogue(folder);
  const files = indexFiles(
    catalogue.index,
    async (path) => new Response(await readFile(join(folder, path))),
  );
  const create = await loadPagefind();
  const start = (fetch: PagefindFetch): Promise<Pagefind> => startPagefind(create, fetch);
  await use(createEngine(catalogue, files, start), () => start(files.fetch), catalogue);
}

async function readCatalogue(folder: string): Promise<Catalogue> {
  const text = await readFile(join(folder, catalogueFile), 'utf8').catch(() => 'null');
  const catalogue: unknown = JSON.parse(text);
  if (isCatalogue(catalogue)) return catalogue;
  throw new Error(`No search index in ${folder}. Build the site first: npm run build`);
}

async function loadPagefind(): Promise<CreatePagefind> {
  const code = Buffer.from(await browserModule()).toString('base64');
  const module: unknown = await import(`data:text/javascript;base64,${code}`);
  if (isPagefind(module)) return module.createPagefind;
  throw new Error('Pagefind has changed: its browser code has no class "PagefindInstance".');
}

function isPagefind(module: unknown): module is { readonly createPagefind: CreatePagefind } {
  return typeof module === 'object' && module !== null && 'createPagefind' in module;
}
