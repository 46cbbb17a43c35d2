/**
 * Prints how well search finds what readers seek: the golden queries against the built site, with the search that
 * the site itself uses.
 *
 * Usage: npm run search:report [-- folder of the built site, dist by default]
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { goldenQueries, measure, reportOf } from '../src/build/search-quality.ts';

const queries = new URL('../tests/search/queries.json', import.meta.url);

try {
  const golden = goldenQueries.parse(JSON.parse(await readFile(queries, 'utf8')));
  console.log(reportOf(await measure(resolve(argv[2] ?? 'dist'), golden)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
