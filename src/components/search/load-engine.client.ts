/** Loads the search index's code and words, once, and again after a failure. */
import * as pagefind from 'virtual:pagefind';
import { createEngine, type Engine } from '../../lib/search/engine.ts';
import { isVocabulary, type Vocabulary } from '../../lib/search/labels.ts';
import { pagefindOptions } from '../../lib/search/pagefind.ts';

export interface LoadedSearch {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
}

let loading: Promise<LoadedSearch> | undefined;

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
  const [vocabulary] = await Promise.all([loadVocabulary(), startPagefind()]);
  return { engine: createEngine(pagefind, vocabulary), vocabulary };
}

/** Starts Pagefind, and fails here rather than at the first search when the index is missing. */
async function startPagefind(): Promise<void> {
  // What an earlier failure left behind would fail again.
  await pagefind.destroy();
  await pagefind.options({ ...pagefindOptions, basePath: '/pagefind/', baseUrl: '/' });
  await pagefind.filters();
}

async function loadVocabulary(): Promise<Vocabulary> {
  const response = await fetch('/pagefind/vocabulary.json');
  const vocabulary: unknown = await response.json();
  if (!isVocabulary(vocabulary)) throw new Error('/pagefind/vocabulary.json is no vocabulary.');
  return vocabulary;
}
