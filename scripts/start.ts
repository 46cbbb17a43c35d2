/**
 * `npm start`: builds the site and serves it with its production headers.
 * `npm run preview` (`--no-build`): serves what is built already.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv, env, exit } from 'node:process';
import { root, run } from './run.ts';
import { serveSite } from './serve.ts';

const defaultPort = 4321;
const dist = join(root, 'dist');

function stop(message: string): never {
  console.error(`\n${message}`);
  exit(1);
}

/** The port to use: `PORT`, or the default. 0 means any free port. */
function wantedPort(): number {
  const text = env['PORT'] ?? '';
  if (text === '') return defaultPort;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  return stop(
    `PORT is "${text}". Allowed: a whole number from 0 (any free port) to 65535, for example PORT=${defaultPort}.`,
  );
}

const port = wantedPort();
if (argv.includes('--no-build')) {
  if (!existsSync(join(dist, 'index.html'))) {
    stop(
      'There is no built site in dist/. Build it first: npm run build (or build and serve: npm start)',
    );
  }
} else {
  console.log('Building the site …');
  const { ok, output } = await run('astro', ['build']);
  if (!ok) stop(`${output}\nThe site could not be built: the lines above say why.`);
}

const server = await serveSite(dist, port).catch((error: unknown) =>
  stop(error instanceof Error ? error.message : String(error)),
);
const taken =
  port !== 0 && server.port !== port
    ? `\n  Port ${port} is in use; this is the next free one.`
    : '';
console.log(`
  SuperOffice extensibility guide
  http://localhost:${server.port}/${taken}
  Press Ctrl+C to stop.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.stop().finally(() => exit(0));
  });
}
