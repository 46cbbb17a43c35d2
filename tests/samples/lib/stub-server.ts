/** A server that expects exchanges in order, answers them, and notes everything that differs. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Exchange } from '../exchange.ts';

/** Where the stub puts the tenant: a sample gets it as the address of the API. */
export const tenantPath = '/Cust12345/api';

export interface Stub {
  /** The address of the server. */
  readonly origin: string;
  /** The address of the tenant's API. */
  readonly api: string;
  /** What was different from what was expected until now, and what is still missing. */
  problems(): readonly string[];
  close(): Promise<void>;
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value instanceof RegExp ? String(value) : JSON.stringify(value);
}

const difference = (what: string, expected: unknown, received: unknown): string =>
  `  ${what}\n    expected ${show(expected)}\n    received ${show(received)}`;

function headerDifferences(expected: Exchange['request']['headers'], received: Received): string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const value = received.headers[name];
    const text = Array.isArray(value) ? value.join(', ') : value;
    const same = typeof wanted === 'string' ? text === wanted : wanted.test(text ?? '');
    return same ? [] : [difference(`header "${name}"`, wanted, text)];
  });
}

/** A body is JSON where its header says so. */
function bodyOf({ headers, body }: Received): unknown {
  if (body === '') return undefined;
  if (!/json\b/.test(headers['content-type'] ?? '')) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function differences({ request }: Exchange, received: Received): string[] {
  const body = bodyOf(received);
  return [
    ...(request.method === received.method
      ? []
      : [difference('method', request.method, received.method)]),
    ...(request.path === received.path ? [] : [difference('path', request.path, received.path)]),
    ...headerDifferences(request.headers, received),
    ...(isDeepStrictEqual(request.body, body) ? [] : [difference('body', request.body, body)]),
  ];
}

async function receive(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const { method = '', url = '', headers } = message;
  const path = url.startsWith(`${tenantPath}/`) ? url.slice(tenantPath.length) : url;
  return { method, path, headers, body: Buffer.concat(chunks).toString() };
}

async function listen(server: Server): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stub has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/**
 * Starts the server on a free port of this machine.
 *
 * @param exchanges what it expects, in order
 */
export async function startStub(exchanges: readonly Exchange[]): Promise<Stub> {
  const found: string[] = [];
  let count = 0;

  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const received = await receive(message);
    const exchange = exchanges[count];
    count += 1;
    const name = `Request ${count}, ${received.method} ${received.path}`;
    const problem =
      exchange === undefined
        ? `${name}: not expected.`
        : differences(exchange, received).join('\n');
    if (exchange === undefined) found.push(problem);
    else if (problem !== '') found.push(`${name}:\n${problem}`);
    if (exchange === undefined || problem !== '') {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(problem);
      return;
    }
    const { status, headers = {}, body } = exchange.response;
    const json = body === undefined ? '' : JSON.stringify(body);
    const type: Record<string, string> =
      json === '' ? {} : { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(status, { ...type, ...headers }).end(json);
  };

  const server = createServer((message, response) => {
    answer(message, response).catch((error: unknown) => {
      found.push(String(error));
      response.destroy();
    });
  });
  const origin = await listen(server);
  return {
    origin,
    api: origin + tenantPath,
    problems: () => [
      ...found,
      ...exchanges
        .slice(count)
        .map(({ request }) => `${request.method} ${request.path}: expected, but did not come.`),
    ],
    close: async () => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      server.close(() => resolve(undefined));
      server.closeAllConnections();
      await promise;
    },
  };
}
