/**
 * Serves the built site as a production host does: the headers of `src/build/headers.ts` on every answer, the slash
 * at the end of an address added by a redirect, compression, and the site's own page for an unknown address.
 *
 * Not Astro's preview server: it leaves the headers out of its "not found" answers, answers `/matrix` with an error
 * page of its own that breaks the policy, and does not compress.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serve } from 'srvx/node';
import { staticMiddleware } from 'srvx/static';
import { headers } from '../src/build/headers.ts';
import { openSearchPath, openSearchType } from '../src/lib/open-search.ts';

/** Media types that srvx does not know, by the path of a file or by its ending. */
const mediaTypes: Readonly<Record<string, string>> = {
  [openSearchPath]: openSearchType,
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** How many ports after the wanted one are tried. */
const portsToTry = 20;

const methods = ['GET', 'HEAD'];

/**
 * The address of the page that another spelling means: `/matrix`, `/matrix//`, `/matrix/index` and
 * `/matrix/index.html` mean `/matrix/`.
 *
 * @returns the address; `undefined` where it is no page of the site in `dist`. It begins with exactly one slash:
 *   "//host" would be a redirect to another host.
 */
function pageOf(pathname: string, dist: string): string | undefined {
  const folder = pathname.replace(/\/+$/, '').replace(/\/index(?:\.html)?$/, '');
  // Asked each time: a build may replace the site while it is served.
  return /^(?:\/[\w-]+)*$/.test(folder) && existsSync(join(dist, folder, 'index.html'))
    ? `${folder}/`
    : undefined;
}

/** Answers requests from the built site in `dist`. */
export function siteHandler(dist: string): (request: Request) => Promise<Response> {
  const files = staticMiddleware({ dir: dist, encodings: { br: '.br' } });
  const notFound = (): Response =>
    new Response(readFileSync(join(dist, '404.html')), {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });

  const answer = async (request: Request): Promise<Response> => {
    if (!methods.includes(request.method)) {
      return new Response(null, { status: 405, headers: { allow: methods.join(', ') } });
    }
    const { pathname, search } = new URL(request.url);
    // No address of the site begins so; what reads the path as files would take it for one slash.
    if (pathname.startsWith('//')) return notFound();
    const page = pageOf(pathname, dist);
    if (page !== undefined && page !== pathname) {
      return new Response(null, { status: 301, headers: { location: `${page}${search}` } });
    }
    return pathname.includes('//') ? notFound() : files(request, notFound);
  };

  return async (request) => {
    const response = await answer(request);
    const { pathname } = new URL(request.url);
    const type = mediaTypes[pathname] ?? mediaTypes[extname(pathname)];
    if (type !== undefined && response.ok) response.headers.set('content-type', type);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

/** The port of an address; addresses leave out the one that every browser uses, 80. */
export function portOf(address: string): number {
  return Number(new URL(address).port || '80');
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Serves `dist` on `port` of this machine, or on the next free port (0: any free port).
 *
 * @returns the port in use, and what ends the server.
 * @throws Error where no port is free or the port may not be used.
 */
export async function serveSite(
  dist: string,
  port: number,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const fetch = siteHandler(dist);
  for (let candidate = port; candidate < port + portsToTry && candidate <= 65535; candidate += 1) {
    const server = serve({
      fetch,
      port: candidate,
      // Nobody else on the network needs to see it.
      hostname: 'localhost',
      manual: true,
      silent: true,
      gracefulShutdown: false,
    });
    try {
      await server.serve();
    } catch (error) {
      if (isPortTaken(error)) continue;
      throw error;
    }
    // With 0 the address tells which port it became.
    return { port: portOf(server.url ?? ''), stop: () => server.close(true) };
  }
  throw new Error(
    `Port ${port} and the ports after it are in use. Set another one, for example: PORT=8080 npm start`,
  );
}
