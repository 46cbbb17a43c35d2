/**
 * Keeps the rendered diagrams up to date: a build or a start of the development server draws what is missing.
 * With nothing to draw no browser starts, so that a fresh clone builds without one.
 */
import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { diagrams as allDiagrams } from '../lib/diagrams/index.ts';
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
  diagrams: readonly Diagram[] = allDiagrams,
  folder: string = renderedFolder,
  draw: typeof renderDiagrams = renderDiagrams,
): Promise<string[]> {
  const stock = await takeStock(diagrams, folder);
  const ids = stock.missing.map(({ id }) => id);
  try {
    await store(stock, await draw(stock.missing), folder);
  } catch (error) {
    if (!(error instanceof NoChromiumError)) throw error;
    throw new Error(
      `The diagram ${ids.map((id) => `"${id}"`).join(', ')} has changed and must be drawn again, but this machine has no Chromium. Install Chromium or set CHROMIUM_PATH, then run: npm run diagrams`,
      { cause: error },
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
        const ids = await renderMissing();
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
