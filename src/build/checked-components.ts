/**
 * Checks every component in a page while Astro compiles it, so that a wrong name, property or id stops the
 * build with file, line and column. `astro check` does not read MDX.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { mistakesIn, type ComponentUse } from '../lib/prose-components.ts';

interface JsxElement {
  readonly name: string | null;
  readonly attributes: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
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

function check(element: JsxElement, file: URL | undefined): void {
  const where = `${file === undefined ? 'a page' : relative(process.cwd(), fileURLToPath(file))}:${element.position?.start.line ?? '?'}:${element.position?.start.column ?? '?'}`;
  const mistakes = isComponent(element.name)
    ? mistakesIn(toUse(element))
    : [`<${element.name ?? ''}> is HTML. Pages are Markdown and components; write it in Markdown.`];
  if (mistakes.length > 0)
    throw new Error(mistakes.map((mistake) => `${where} ${mistake}`).join('\n'));
}

export const checkedComponents: MdastPluginDefinition = defineMdastPlugin({
  name: 'checked-components',
  options: { position: true },
  mdxJsxFlowElement: (node, context) => {
    check(node, context.fileURL);
  },
  mdxJsxTextElement: (node, context) => {
    check(node, context.fileURL);
  },
});
