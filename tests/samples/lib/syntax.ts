/** Whether a sample can be read at all, by the means that its language offers. */
import rehypeParse from 'rehype-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { extensionOf, type SampleFile } from './files.ts';
import { grammarProblems, parsedExtensions } from './grammars.ts';
import { parseHttp } from './http-file.ts';

function xmlProblems({ path, text }: SampleFile): string[] {
  const problems: string[] = [];
  const parser = new SaxesParser({ position: true });
  // The message begins with line and column.
  parser.on('error', ({ message }) => problems.push(`samples/${path}:${message}`));
  parser.write(text).close();
  return problems;
}

function jsonProblems({ path, text }: SampleFile): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`samples/${path} ${String(error)}`];
  }
}

function htmlProblems({ path, text }: SampleFile): string[] {
  const fragment = !/^\s*<!doctype/i.test(text);
  const { messages } = unified()
    .use(rehypeParse, { emitParseErrors: true, fragment })
    .use(function compileToNothing() {
      this.compiler = () => '';
    })
    .processSync(text);
  return messages.map(
    ({ line, column, reason }) => `samples/${path}:${line ?? '?'}:${column ?? '?'} ${reason}`,
  );
}

function httpProblems({ path, text }: SampleFile): string[] {
  return parseHttp(text).problems.map(({ line, message }) => `samples/${path}:${line} ${message}`);
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * For SQL there is no parser: this check only compares brackets, and ends of texts and comments. It accepts much
 * that no database does.
 */
export function bracketProblems({ path, text }: SampleFile): string[] {
  const bare = text.replace(/--.*|\/\*[^]*?\*\/|'(?:[^']|'')*'/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
  const open: string[] = [];
  for (const { 0: sign, index } of bare.matchAll(/[()[\]{}']|\/\*/g)) {
    const place = `samples/${path}:${bare.slice(0, index).split('\n').length}`;
    if (sign === "'" || sign === '/*') return [`${place} ${sign} does not end.`];
    const closes = closing[sign];
    if (closes !== undefined) open.push(closes);
    else if (open.pop() !== sign) return [`${place} "${sign}" closes nothing.`];
  }
  return open.length === 0 ? [] : [`samples/${path} "${open.at(-1) ?? ''}" is missing at the end.`];
}

const checks: Readonly<Record<string, (file: SampleFile) => string[] | Promise<string[]>>> = {
  ...Object.fromEntries(parsedExtensions.map((extension) => [extension, grammarProblems])),
  html: htmlProblems,
  http: httpProblems,
  json: jsonProblems,
  sql: bracketProblems,
  xml: xmlProblems,
};

/** Why a sample cannot be read: a sentence for each place, with file, line and, where known, column. */
export async function syntaxProblems(file: SampleFile): Promise<string[]> {
  const check = checks[extensionOf(file.path)];
  if (check === undefined) return [`samples/${file.path}: no check reads files with this end.`];
  return await check(file);
}
