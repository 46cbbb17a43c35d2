/** Puts the page that a reader names in front of those that only mention the name. Runs in the browser. */
import type { Fragment, PagefindResult } from './pagefind.ts';
import { plainName } from './words.ts';

/** How many of the first results can change places: those that are shown first, and loaded for it. */
export const rankedResults = 3;
/** How many of them count where the words are as the reader typed them: these are likelier to be a name. */
const literalResults = 4;

/** 2 where the query is the page's title, 1 where it is another of its names, else 0. */
export function nameScore({ meta }: Pick<Fragment, 'meta'>, query: string): number {
  const asked = plainName(query);
  if (asked === '') return 0;
  if (plainName(meta['title'] ?? '') === asked) return 2;
  return (meta['aliases'] ?? '').split(',').some((alias) => plainName(alias) === asked) ? 1 : 0;
}

/**
 * Pagefind gives a title that has a word among others as much weight as one that is the word. Among the first results,
 * those that the query names come first; the rest keep their order.
 *
 * @param results what was found
 * @param query what was asked
 * @param literal the results in the order that they have without `inFront`; the first of them count as well
 */
export async function namedFirst(
  results: readonly PagefindResult[],
  query: string,
  literal: readonly PagefindResult[] = results,
): Promise<readonly PagefindResult[]> {
  const first = [...results.slice(0, rankedResults), ...literal.slice(0, literalResults)];
  const candidates = [...new Map(first.map((result) => [result.id, result])).values()];
  const scored = await Promise.all(
    candidates.map(async (result) => ({ result, score: nameScore(await result.data(), query) })),
  );
  // The sort is stable.
  const named = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ result }) => result);
  const ids = new Set(named.map(({ id }) => id));
  return [...named, ...results.filter(({ id }) => !ids.has(id))];
}

/** The pages that another reading of the query finds come first; the others keep their order. */
export function inFront(
  results: readonly PagefindResult[],
  better: readonly PagefindResult[],
): readonly PagefindResult[] {
  const ids = new Set(better.map(({ id }) => id));
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}
