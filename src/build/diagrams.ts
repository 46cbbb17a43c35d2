/**
 * Keeps the rendered diagrams up to date: a build or a start of the development server draws what is missing.
 * With nothing to draw no browser starts, so that a fresh clone builds without one.
 */
import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import type { Diagram } from '../lib/diagrams/model.ts';
import { NoChromiumError, renderDiagrams } from './diagrams/render.ts';
import { renderedFolder, store, takeStock } from './diagrams/store.ts';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What diagrams are made from. */
const sources = /^src[\\/](data|lib)[\\/].+\.ts$/;

/**
 * Draws the diagrams whose files are missing and deletes the files that they replace.
 *
 * @param diagrams all diagrams that should have a file
 * @param folder where the files are
 * @param draw makes the text of a file for each diagram
 * @returns the ids of the diagrams that were drawn
 * @throws Error when a diagram must be drawn and cannot be; the message names it and what to do
 */
export async function renderMissing(
  diagrams: readonly Diagram[],
  folder: string = renderedFolder,
  draw: typeof renderDiagrams = renderDiagrams,
): Promise<string[]> {
  const stock = await takeStock(diagrams, folder);
  const ids = stock.missing.map(({ id }) => id);
  try {
    await store(stock, await draw(stock.missing), folder);
  } catch (error) {
    if (!(error instanceof NoChromiumError)) throw error;
    const names = ids.map((id) => `"${id}"`).join(', ');
    throw new NoChromiumError(
      `These diagrams must be drawn again: ${names}. ${error.message} Then run: npm run diagrams`,
    );
  }
  return ids;
}

/** The Astro integration. While the development server runs, changed data is drawn again at once. */
export function diagrams(): AstroIntegration {
  return {
    name: 'diagrams',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        // Loaded here: the diagrams are made from the data, and the build checks that before.
        const { diagrams: all } = await import('../lib/diagrams/index.ts');
        const ids = await renderMissing(all);
        if (ids.length > 0) logger.info(`drew ${ids.join(', ')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        // A process of its own: this one has loaded the data as it was at the start.
        const draw = async (): Promise<void> => {
          try {
            const { stdout } = await run(process.execPath, ['scripts/render-diagrams.ts'], {
              cwd: root,
            });
            if (stdout !== '') logger.info(stdout.trimEnd());
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        };
        let last = Promise.resolve();
        server.watcher.on('change', (file) => {
          if (sources.test(relative(root, file))) last = last.then(draw);
        });
      },
    },
  };
}
