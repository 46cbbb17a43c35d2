/** Reads what authors wrote in `content/`, paragraph by paragraph, for the rules about texts. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Prose } from '../lib/lint/model.ts';

/** The nodes that hold running text. */
const kinds = { paragraph: 'text', heading: 'heading', tableCell: 'cell' } as const;

const isProse = (type: string): type is keyof typeof kinds => Object.hasOwn(kinds, type);

/** The words of a node, without components. Code counts as one word, so that a dot in it ends no sentence. */
export function wordsOf(node: Readonly<MdastNode>): string {
  if (node.type === 'inlineCode') return node.value.replace(/\W+/g, '_');
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function proseIn(node: MdastNode, file: string): Prose[] {
  if (isProse(node.type)) {
    const text = wordsOf(node).replace(/\s+/g, ' ').trim();
    return [{ file, line: node.position?.start.line ?? 1, kind: kinds[node.type], text }];
  }
  return 'children' in node ? node.children.flatMap((child) => proseIn(child, file)) : [];
}

/**
 * The running text of a page: paragraphs, list items, headings and cells of tables, without code and components.
 *
 * @param file the path of the page from the root of the repository
 * @param text the whole page
 */
export function proseOf(file: string, text: string): Prose[] {
  return proseIn(mdxToMdast(text, { features: { smartPunctuation: false } }), file).filter(
    (prose) => prose.text !== '',
  );
}

/**
 * Reads the running text of all pages of a project.
 *
 * @param root the folder that holds `content/`
 */
export function readProse(root: string): Prose[] {
  return globSync('content/**/*.mdx', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => proseOf(file, readFileSync(join(root, file), 'utf8')));
}
