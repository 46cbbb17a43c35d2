/**
 * Prints why pages rank where they do: how the query was read, then for the first pages the places of each word,
 * Pagefind's score and what our own ranking changed.
 *
 * Usage: npm run search:explain "query" [folder of the built site, dist by default]
 */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { explain, explanationText } from '../src/build/search-explain.ts';

const [query = '', dist = 'dist'] = argv.slice(2);

try {
  if (query.trim() === '') throw new Error('Usage: npm run search:explain "query"');
  console.log(explanationText(await explain(resolve(dist), query)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
