/**
 * Checks every component in a page while Astro compiles it, so that a wrong name, property or id stops the
 * build with file, line and column; so does code. `astro check` does not read MDX.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { ComponentUse } from '../lib/prose-components.ts';
import { AuthorError } from './author-error.ts';

interface Position {
  readonly start: { readonly line: number; readonly column: number };
}

interface JsxElement {
  readonly name: string | null;
  readonly attributes: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?: Position | undefined;
}

/** The name and the plain-text properties of an element; other values become `undefined`. */
function toUse(element: JsxElement): ComponentUse {
  const props = element.attributes.map(({ name, value }): [string, string | undefined] => [
    name ?? '{…}',
    typeof value === 'string' ? value : undefined,
  ]);
  return { name: element.name ?? '', props: Object.fromEntries(props) };
}

/** A component's name begins with a capital letter; `<br />` and its like are HTML. */
const isComponent = (name: string | null): boolean => name !== null && /^[A-Z]/.test(name);

function stopAt(
  { position }: { readonly position?: Position | undefined },
  file: URL | undefined,
  mistakes: readonly string[],
): void {
  if (mistakes.length === 0) return;
  const page = file === undefined ? 'a page' : relative(process.cwd(), fileURLToPath(file));
  const where = `${page}:${position?.start.line ?? '?'}:${position?.start.column ?? '?'}`;
  throw new AuthorError(mistakes.map((mistake) => `${where} ${mistake}`).join('\n'));
}

async function check(element: JsxElement, file: URL | undefined): Promise<void> {
  // Loaded at the first use: the components know the data, and the build checks that before.
  const { mistakesIn } = await import('../lib/prose-components.ts');
  stopAt(
    element,
    file,
    isComponent(element.name)
      ? mistakesIn(toUse(element))
      : [
          `<${element.name ?? ''}> is HTML. Pages are Markdown and components; write it in Markdown.`,
        ],
  );
}

/** The only expression that does nothing. */
const comment = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

interface TableRow {
  readonly children: readonly { readonly children: readonly unknown[] }[];
  readonly position?: Position | undefined;
}

/** The first row names the columns: a screen reader says the name before each cell. */
function refuseNamelessColumns(head: TableRow | undefined, file: URL | undefined): void {
  if (head?.children.some((cell) => cell.children.length === 0) !== true) return;
  stopAt(head, file, [
    'A column of the table has no name. Write one in the first row, for example "Question" above the first column.',
  ]);
}

interface Code {
  readonly value: string;
  readonly position?: Position | undefined;
}

function refuseExpression({ value, position }: Code, file: URL | undefined): void {
  if (comment.test(value)) return;
  stopAt({ position }, file, [
    `{${value}} is code, and the build would run it. Pages are Markdown and components: write the text itself, put \\ before a brace that is meant as one, or write a comment as {/* … */}.`,
  ]);
}

function refuseModule({ value, position }: Code, file: URL | undefined): void {
  stopAt({ position }, file, [
    `"${value.split('\n')[0] ?? ''}" is code. Pages import and export nothing: every component is there without it. Remove the line; where it is text, begin the line with another word.`,
  ]);
}

interface Fence {
  readonly lang?: string | null | undefined;
  readonly position?: Position | undefined;
}

/** A sample in a file of its own is parsed, run and checked; a fence is not, so it holds only what is no code. */
function refuseFence({ lang, position }: Fence, file: URL | undefined): void {
  if (lang === 'text') return;
  const mark = lang === null || lang === undefined || lang === '' ? 'no language' : `"${lang}"`;
  stopAt({ position }, file, [
    `A code block with ${mark}. Put code into a file in samples/, register it in src/data/samples/ and show it with <Sample id="…" />. Addresses, folders and output may stay here, as a block with the language "text".`,
  ]);
}

export const checkedComponents: MdastPluginDefinition = defineMdastPlugin({
  name: 'checked-components',
  options: { position: true },
  mdxJsxFlowElement: (node, context) => check(node, context.fileURL),
  mdxJsxTextElement: (node, context) => check(node, context.fileURL),
  table: (node, context) => {
    refuseNamelessColumns(node.children[0], context.fileURL);
  },
  mdxFlowExpression: (node, context) => {
    refuseExpression(node, context.fileURL);
  },
  mdxTextExpression: (node, context) => {
    refuseExpression(node, context.fileURL);
  },
  code: (node, context) => {
    refuseFence(node, context.fileURL);
  },
  mdxjsEsm: (node, context) => {
    refuseModule(node, context.fileURL);
  },
});
