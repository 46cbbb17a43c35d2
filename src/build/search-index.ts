/** Puts the search index into the built site, and serves one from the pages of the development server. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withAsked } from './asked.ts';
import { serveSearch } from './search-dev.ts';
import { indexPages, type IndexablePage } from './search-pagefind.ts';
import { pagefindModule, plainDynamicImport } from './search-vite.ts';

const compress = promisify(brotliCompress);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
/** Servers send smaller files as they are. */
const worthwhile = 1024;

/** The Astro integration. A build whose index would be empty or incomplete fails. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindModule, plainDynamicImport] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveSearch(server, (problem) => {
          logger.error(problem);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { pages, words } = await writeIndex(dist);
        // The script and the style sheet of search are a fifth of what a first search loads.
        for await (const path of glob('_astro/search.*', { cwd: dist }))
          await pack(join(dist, path));
        logger.info(`${pages} pages, ${words} words`);
      },
    },
  };
}

/**
 * Indexes a built site and writes the index to its folder `pagefind/`.
 *
 * @param dist the folder of the built site
 * @returns how many pages and words are in the index
 * @throws Error when the index would be empty or Pagefind fails
 */
export async function writeIndex(
  dist: string,
): Promise<{ readonly pages: number; readonly words: number }> {
  const { files, pages, words } = await indexPages(withAsked(await builtPages(dist)), dist);
  for (const [path, content] of files) {
    const target = join(dist, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    if (content.length >= worthwhile) await pack(target);
  }
  return { pages, words };
}

/** Puts a compressed file beside a file. Servers compress in a hurry: this takes seconds once and saves a sixth. */
async function pack(path: string): Promise<void> {
  await writeFile(`${path}.br`, await compress(await readFile(path), best));
}

/** Every page with an address of its own; `404.html` has none. */
async function builtPages(dist: string): Promise<IndexablePage[]> {
  const paths = await Array.fromAsync(glob('**/index.html', { cwd: dist }));
  return Promise.all(
    paths.sort().map(async (path) => ({
      url: `/${path.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
      html: await readFile(join(dist, path), 'utf8'),
    })),
  );
}
