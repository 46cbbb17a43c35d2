/** Runs samples against the stub server. */
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { env, execPath } from 'node:process';
import type { Exchange, Expectations } from '../exchange.ts';
import type { SampleFile } from './files.ts';
import { fillIn, parseHttp, type HttpRequest } from './http-file.ts';
import { startStub, type Stub } from './stub-server.ts';

export const testToken = '8A:Cust12345.dGVzdA';

const longest = 30_000;

/** Sends one request, every header as it stands in the file, and waits for the end of the answer. */
async function send(
  { method, address, headers, body }: HttpRequest,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const filled = headers.map(([name, value]): [string, string] => [name, fillIn(value, values)]);
  const content = body === undefined ? undefined : fillIn(body, values);
  const length = content === undefined ? {} : { 'Content-Length': Buffer.byteLength(content) };
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const call = request(
    fillIn(address, values),
    { method, headers: { ...Object.fromEntries(filled), ...length }, timeout: longest },
    (response) => {
      response.resume().once('end', () => resolve(undefined));
    },
  );
  call.once('error', reject);
  call.end(content);
  await promise;
}

/** Does something with a stub and gives what the stub, or the doing, found wrong. */
async function withStub(
  exchanges: readonly Exchange[],
  act: (stub: Stub) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const stub = await startStub(exchanges);
  try {
    const problems = await act(stub);
    return [...stub.problems(), ...problems];
  } finally {
    await stub.close();
  }
}

/**
 * Sends the requests of an `.http` file.
 *
 * @param file the sample
 * @param exchanges what it must send
 * @param variables values of the variables besides `{{api}}`, `{{signin}}` and `{{token}}`
 * @returns what went wrong
 */
export async function replayHttp(
  { text }: SampleFile,
  exchanges: readonly Exchange[],
  variables: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  return await withStub(exchanges, async ({ api, origin }) => {
    const values = { ...variables, api, signin: origin, token: testToken };
    for (const one of parseHttp(text).requests) await send(one, values);
    return [];
  });
}

/**
 * Runs a TypeScript file with Node, with the stub in place of the tenant.
 *
 * @param path the full path of the file
 * @param exchanges what it must send
 * @returns what went wrong; with what the program wrote, where it failed
 */
export async function runTypeScript(
  path: string,
  exchanges: readonly Exchange[],
): Promise<readonly string[]> {
  return await withStub(exchanges, async ({ api, origin }) => {
    const child = spawn(execPath, ['--import', import.meta.resolve('./like-a-bundler.ts'), path], {
      env: {
        PATH: env['PATH'],
        SUPEROFFICE_API: api,
        SUPEROFFICE_SIGNIN: origin,
        SUPEROFFICE_TOKEN: testToken,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.once('error', reject);
    child.once('close', resolve);
    const code = await promise;
    return code === 0
      ? []
      : [`It ended with ${code ?? 'a signal'}:\n${Buffer.concat(chunks).toString()}`];
  });
}

/** A file that looks like this may talk to a server. */
const talks = /\bfetch\(|@superoffice\/|node:https?|SUPEROFFICE_API|XMLHttpRequest|WebSocket/;

/**
 * The samples of which nobody has written what they must send, and expectations without a sample. A TypeScript file
 * that only exports, and talks to no server, needs none.
 */
export function missingExpectations(files: readonly SampleFile[], all: Expectations): string[] {
  return [
    ...files
      .filter(({ path, text }) => {
        if ((all[path] ?? []).length > 0) return false;
        return path.endsWith('.http') || talks.test(text) || !/^export /m.test(text);
      })
      .map(
        ({ path }) => `samples/${path} has no expectations. Write them in tests/samples/expected/.`,
      ),
    ...Object.keys(all)
      .filter((path) => !files.some((file) => file.path === path))
      .map((path) => `tests/samples/expected/: there is no samples/${path}.`),
  ];
}
