/** Files for machines and for paper, made from the built pages: Markdown twins and the whole guide in one document. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readingOrder } from '../lib/navigation.ts';
import { twinOf } from '../lib/pages.ts';
import { markdownOf } from './markdown-twin.ts';
import { wholeGuide, type BuiltPage } from './whole-guide.ts';

const fileOf = (site: string, url: string): string => join(site, url, 'index.html');

/** The Astro integration. It needs the finished pages, so it comes after everything that changes them. */
export function machineFiles(): AstroIntegration {
  let origin = '';
  return {
    name: 'machine-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await Promise.all(
          readingOrder.map(async ({ url }): Promise<BuiltPage> => ({
            url,
            html: await readFile(fileOf(site, url), 'utf8'),
          })),
        );
        for (const { url, html } of pages) {
          const target = join(site, twinOf(url));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, await markdownOf(html, `${origin}${url}`));
        }
        const print = fileOf(site, '/print/');
        await writeFile(print, wholeGuide(await readFile(print, 'utf8'), pages));
        logger.info(`${pages.length} Markdown twins, and all pages in /print/`);
      },
    },
  };
}
