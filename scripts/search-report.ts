/**
 * Prints how well search finds what readers seek: the golden queries against the built site, with the search that
 * the site itself uses.
 *
 * Usage: npm run search:report [-- folder of the built site, dist by default]
 */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureSets, missesOf, summaryOf } from '../src/build/search-golden.ts';

const folder = fileURLToPath(new URL('../tests/search', import.meta.url));

try {
  const sets = await measureSets(resolve(argv[2] ?? 'dist'), folder);
  console.log(`${summaryOf(sets)}\n${missesOf(sets)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
