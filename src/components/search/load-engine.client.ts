/** Loads the catalogue and the index's code side by side, once, and again after a failure. */
import { createPagefind } from 'virtual:pagefind';
import { catalogueFile, isCatalogue, type Catalogue } from '../../lib/search/catalogue.ts';
import { createEngine, type Engine } from '../../lib/search/engine.ts';
import {
  codeFile,
  indexFiles,
  indexFolder,
  type GetFile,
  type PagefindFetch,
} from '../../lib/search/files.ts';
import { startPagefind, type Pagefind } from '../../lib/search/pagefind.ts';

export interface LoadedSearch {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
}

let loading: Promise<LoadedSearch> | undefined;
let loaded: LoadedSearch | undefined;

/** The search if it is there already, so that an answer by names comes with the key that asks for it. */
export function loadedEngine(): LoadedSearch | undefined {
  return loaded;
}

/**
 * The search: able to find names, and texts as soon as Pagefind is ready.
 *
 * @throws where the catalogue cannot be loaded; a later call tries again
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
  loaded = undefined;
}

const get: GetFile = (path) => fetch(`${indexFolder}${path}`);

async function load(): Promise<LoadedSearch> {
  // The code does not wait for the catalogue. Its failure is that of the search that needs it.
  const code = get(codeFile);
  code.catch(() => undefined);
  const response = await get(catalogueFile);
  const catalogue: unknown = await response.json();
  if (!isCatalogue(catalogue)) throw new Error(`${catalogueFile} is no catalogue.`);
  const files = indexFiles(catalogue.index, (path) => (path === codeFile ? code : get(path)));
  const start = (fetch: PagefindFetch): Promise<Pagefind> => startPagefind(createPagefind, fetch);
  loaded = { engine: createEngine(catalogue, files, start), catalogue };
  return loaded;
}
