/**
 * Search while authors write: the development server answers under /pagefind/ with an index of its own pages,
 * made at the first search and again after a change.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { withAsked } from './asked.ts';
import { indexPages, type IndexablePage } from './search-pagefind.ts';

/** The part of Vite's development server that is used. */
export interface DevServer {
  readonly middlewares: { use(handler: Handler): unknown };
  readonly watcher: { on(event: 'all', listener: (event: string, path: string) => void): unknown };
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
}

type Handler = (request: Request, response: Response, next: () => void) => void;

interface Request {
  readonly url?: string | undefined;
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(content?: string | Uint8Array): unknown;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Astro needs a moment after a change until its pages show it. */
const settling = 1000;

/** Changes under these folders change pages. */
const sources = /[\\/](?:content|src)[\\/]/;

/**
 * @param server the development server
 * @param tell is told why an index could not be made
 */
export function serveSearch(server: DevServer, tell: (problem: string) => void): void {
  let stale = true;
  let changedAt = 0;
  let files: Promise<Files> = Promise.resolve(new Map());

  const renewed = (): Promise<Files> => {
    if (!stale) return files;
    stale = false;
    // One after the other: Pagefind has one process. Old files stay for readers who are in the middle of a search.
    files = files
      .catch(() => new Map())
      .then(async (old) => {
        await pause(Math.max(0, changedAt + settling - Date.now()));
        return new Map([...old, ...(await indexOf(server))]);
      });
    files.catch((error: unknown) => {
      stale = true;
      tell(error instanceof Error ? error.message : String(error));
    });
    return files;
  };

  server.watcher.on('all', (_event, path) => {
    if (!sources.test(path)) return;
    stale = true;
    changedAt = Date.now();
  });
  server.middlewares.use((request, response, next) => {
    const path = request.url?.match(/^\/pagefind\/([^?#]+)/)?.[1];
    if (path === undefined) {
      next();
      return;
    }
    renewed().then(
      (index) => send(response, path, index.get(path)),
      () => send(response, path, undefined),
    );
  });
}

function send(response: Response, path: string, content: Uint8Array | undefined): void {
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader('Content-Type', contentType(path));
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.json')) return 'application/json';
  return 'application/octet-stream';
}

async function indexOf(server: DevServer): Promise<Files> {
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('Search: the development server has no address yet.');
  const { files } = await indexPages(withAsked(await pagesFrom(new URL(base))), base);
  return files;
}

/** Reads the pages from the start page on, along their links: all pages are linked. */
async function pagesFrom(base: URL): Promise<IndexablePage[]> {
  const known = new Set(['/', '/search/']);
  const pages: IndexablePage[] = [];
  // A set is walked in the order of insertion, and what is added on the way is walked as well.
  for (const url of known) {
    const response = await fetch(new URL(url, base));
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await response.text();
    pages.push({ url, html });
    for (const [, path] of html.matchAll(/\shref="(\/(?:[\w-]+\/)*)[#?"]/g)) {
      if (path !== undefined) known.add(path);
    }
  }
  return pages;
}
