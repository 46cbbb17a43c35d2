/**
 * Prints how well search finds what readers seek: the golden queries against the built site, with the search that
 * the site itself uses.
 *
 * Usage: npm run search:report [folder of the built site, dist by default]
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { goldenQueries, measure, type Outcome } from '../src/build/search-quality.ts';

const dist = resolve(argv[2] ?? 'dist');
const queries = goldenQueries.parse(
  JSON.parse(await readFile(new URL('../tests/search/queries.json', import.meta.url), 'utf8')),
);

const outcomes = await measure(dist, queries);
const written = outcomes.filter(({ place }) => place !== 'unwritten');
const first = written.filter(({ place }) => place === 1);
const firstThree = written.filter(({ place }) => typeof place === 'number' && place <= 3);

const share = (part: readonly Outcome[]): string =>
  `${part.length} of ${written.length} (${Math.round((100 * part.length) / Math.max(1, written.length))} %)`;

console.log(`Wanted page first:          ${share(first)}`);
console.log(`Wanted page in first three: ${share(firstThree)}`);
console.log(
  `Page not written yet:       ${outcomes.length - written.length} of ${outcomes.length}`,
);

const missed = written.filter(({ place }) => place !== 1);
if (missed.length > 0) console.log('\nNot first:');
for (const { query, place, came } of missed) {
  const where =
    typeof place === 'number' ? `wanted page is number ${place}` : 'wanted page is not found';
  console.log(
    `  "${query.q}": ${where}; wanted ${query.want.join(' or ')}; came ${came.join(', ') || 'nothing'}`,
  );
}
