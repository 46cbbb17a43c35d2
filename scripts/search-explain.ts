/**
 * Prints why pages rank where they do: how the query was read, then for the first pages the names and the words by
 * which each is found, with their scores.
 *
 * Usage: npm run search:explain "query" [-- filters such as env=online, and the folder of the built site, dist by default]
 */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { explain, explanationText } from '../src/build/search-explain.ts';

const [query = '', ...more] = argv.slice(2);
const params = new URLSearchParams(more.filter((one) => one.includes('=')).join('&'));
const dist = more.find((one) => !one.includes('=')) ?? 'dist';

try {
  if (query.trim() === '') throw new Error('Usage: npm run search:explain "query"');
  params.set('q', query);
  console.log(explanationText(await explain(resolve(dist), params)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
