/**
 * Serves the built site as a production host does: the headers of `src/build/headers.ts` on every answer, the slash
 * at the end of an address added by a redirect, compression, and the site's own page for an unknown address.
 *
 * Not Astro's preview server: it leaves the headers out of its "not found" answers, answers `/matrix` with an error
 * page of its own that breaks the policy, and does not compress.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { serve } from 'srvx/node';
import { staticMiddleware } from 'srvx/static';
import { headers } from '../src/build/headers.ts';

/** Media types that srvx does not know. */
const mediaTypes: Readonly<Record<string, string>> = { '.csv': 'text/csv; charset=utf-8' };

/** How many ports after the wanted one are tried. */
const portsToTry = 20;

/** The folders of a built site as addresses without the slash at the end: `/matrix`. */
function foldersOf(dist: string): ReadonlySet<string> {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('/index.html'));
  return new Set(pages.map((path) => path.slice(0, -'/index.html'.length)));
}

/**
 * Answers requests from the built site in `dist`.
 *
 * @throws Error where `dist` does not exist.
 */
export function siteHandler(dist: string): (request: Request) => Promise<Response> {
  const files = staticMiddleware({ dir: dist });
  const folders = foldersOf(dist);
  const notFound = (): Response =>
    new Response(readFileSync(join(dist, '404.html')), {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });

  return async (request) => {
    const { pathname, search } = new URL(request.url);
    // Only known folders: "//host" must never become a redirect to another host.
    const response =
      pathname !== '/' && folders.has(pathname)
        ? new Response(null, { status: 301, headers: { location: `${pathname}/${search}` } })
        : await files(request, notFound);
    const type = mediaTypes[extname(pathname)];
    if (type !== undefined && response.ok) response.headers.set('content-type', type);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
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
    const used = Number(new URL(server.url ?? '').port);
    return { port: used, stop: () => server.close(true) };
  }
  throw new Error(
    `Port ${port} and the ports after it are in use. Set another one, for example: PORT=8080 npm start`,
  );
}
