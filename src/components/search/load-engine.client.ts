/** Loads the search index's code and words, once, and again after a failure. */
import { createEngine, type Engine } from '../../lib/search/engine.ts';
import type { Vocabulary } from '../../lib/search/labels.ts';
import { pagefindOptions, type Pagefind } from '../../lib/search/pagefind.ts';

export interface LoadedSearch {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
}

let loading: Promise<LoadedSearch> | undefined;
let attempts = 0;

/**
 * The search, ready to be asked.
 *
 * @throws where its files cannot be loaded; a later call tries again
 */
export function loadEngine(): Promise<LoadedSearch> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Begins to load, and leaves failures to the search that needs it. */
export function prepareEngine(): void {
  loadEngine().catch(() => undefined);
}

/** Forgets what is loaded, so that the next search starts afresh: after a part of the index failed to load. */
export function forgetEngine(): void {
  loading = undefined;
}

async function load(): Promise<LoadedSearch> {
  attempts += 1;
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(), loadVocabulary()]);
  return { engine: createEngine(pagefind, vocabulary), vocabulary };
}

async function loadPagefind(): Promise<Pagefind> {
  // A browser may remember that a module failed; another address makes it ask again.
  const address = `/pagefind/pagefind.js${attempts > 1 ? `?${attempts}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.destroy();
  await pagefind.options(pagefindOptions);
  // Starts Pagefind, and fails here rather than at the first search when the index is missing.
  await pagefind.filters();
  return pagefind;
}

async function loadVocabulary(): Promise<Vocabulary> {
  const response = await fetch('/pagefind/vocabulary.json');
  if (!response.ok) throw new Error(`The search vocabulary answers ${response.status}.`);
  return response.json();
}
