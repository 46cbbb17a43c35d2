/** Puts the page that a reader names in front of those that only mention the name. Runs in the browser. */
import type { Fragment, PagefindResult } from './pagefind.ts';
import { root, wordsOf } from './words.ts';

/** How many of the first results can change places: those that are shown first, and loaded for it. */
export const rankedResults = 4;

/** A name in a form in which "Web panel" and "web-panels" are the same. */
function plain(name: string): string {
  return wordsOf(name.replace(/[-\s]+/g, ' '))
    .map(root)
    .join(' ');
}

/** 2 where the query is the page's title, 1 where it is another of its names, else 0. */
export function nameScore({ meta }: Pick<Fragment, 'meta'>, query: string): number {
  const asked = plain(query);
  if (asked === '') return 0;
  if (plain(meta['title'] ?? '') === asked) return 2;
  return (meta['aliases'] ?? '').split(',').some((alias) => plain(alias) === asked) ? 1 : 0;
}

/**
 * Pagefind gives a title that has a word among others as much weight as one that is the word. Among the first results,
 * those that the query names come first; the rest keep their order.
 */
export async function namedFirst(
  results: readonly PagefindResult[],
  query: string,
): Promise<readonly PagefindResult[]> {
  const head = await Promise.all(
    results.slice(0, rankedResults).map(async (result) => ({
      result,
      score: nameScore(await result.data(), query),
    })),
  );
  // The sort is stable.
  head.sort((a, b) => b.score - a.score);
  return [...head.map(({ result }) => result), ...results.slice(rankedResults)];
}

/** The pages that another reading of the query finds come first; the others keep their order. */
export function inFront(
  results: readonly PagefindResult[],
  better: readonly PagefindResult[],
): readonly PagefindResult[] {
  const ids = new Set(better.map(({ id }) => id));
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}
