/**
 * Reads `.http` files: requests separated by `### Title`, each with a request line, headers, and behind an empty line
 * a body. `{{name}}` is a variable.
 */
export interface HttpRequest {
  /** The line of the request line, from 1. */
  readonly line: number;
  readonly title: string;
  readonly method: string;
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

export interface HttpProblem {
  readonly line: number;
  readonly message: string;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * @param text the file
 * @returns its requests, and what is wrong with it; a request with mistakes in its headers is left out
 */
export function parseHttp(text: string): {
  readonly requests: readonly HttpRequest[];
  readonly problems: readonly HttpProblem[];
} {
  const problems: HttpProblem[] = [];
  const requests: HttpRequest[] = [];
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (line.startsWith('###') ? [index] : []));
  if (starts[0] !== 0) problems.push({ line: 1, message: 'The file must begin with "### Title".' });
  for (const [index, start] of starts.entries()) {
    const block = lines.slice(start, starts[index + 1] ?? lines.length);
    const request = readRequest(block, start + 1);
    if ('message' in request) problems.push(request);
    else requests.push(request);
  }
  return { requests, problems };
}

function readRequest(block: readonly string[], line: number): HttpRequest | HttpProblem {
  const title = (block[0] ?? '').replace(/^#+/, '').trim();
  if (title === '') return { line, message: '"###" needs a title.' };
  const [method = '', address = '', ...more] = (block[1] ?? '').split(' ');
  if (!methods.includes(method)) {
    return { line: line + 1, message: `"${method}" is no method. Allowed: ${methods.join(', ')}.` };
  }
  if (!/^(?:\{\{\w+\}\}|https:\/\/)\S*$/.test(address) || more.length > 0) {
    return { line: line + 1, message: `"${address}" is no address such as {{api}}/v1/Contact/5.` };
  }
  const end = block.findIndex((text, index) => index > 1 && text.trim() === '');
  const head = block.slice(2, end === -1 ? block.length : end);
  const bad = head.findIndex((text) => !/^[\w-]+: \S/.test(text));
  if (bad !== -1) {
    return {
      line: line + 2 + bad,
      message: `"${head[bad] ?? ''}" is no header such as "Accept: text/plain".`,
    };
  }
  const headers = head.map((text): [string, string] => {
    const colon = text.indexOf(':');
    return [text.slice(0, colon), text.slice(colon + 1).trim()];
  });
  const body = end === -1 ? '' : block.slice(end).join('\n').trim();
  const isJson = headers.some(
    ([name, value]) => /^content-type$/i.test(name) && /json\b/.test(value),
  );
  const mistake = isJson ? jsonMistake(body) : undefined;
  if (mistake !== undefined)
    return { line: line + 1 + Math.max(end, 1), message: `The body is no JSON: ${mistake}` };
  return { line: line + 1, title, method, address, headers, body: body === '' ? undefined : body };
}

function jsonMistake(body: string): string | undefined {
  try {
    JSON.parse(body);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/**
 * Puts values in the place of `{{name}}`.
 *
 * @throws when a variable has no value
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (found, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(
        `${found} has no value. Known: ${Object.keys(values).join(', ')}. Others belong to the variables in tests/samples/expected/.`,
      );
    }
    return value;
  });
}
