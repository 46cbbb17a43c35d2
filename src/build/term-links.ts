/** Makes the first use of a term on a page a link to the glossary, so that a newcomer can look it up. */
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginDefinition } from 'satteri';
import type { Piece, TermLink } from '../lib/terms.ts';
import { wordsOf } from './read-prose.ts';

/** More links than that make a page restless. */
const mostLinks = 12;

/** The text nodes of a paragraph in which links may stand are kept with their pieces. */
interface Part extends Piece {
  readonly node: Readonly<MdastNode>;
}

/** The nodes that hold no running text, or text that must stay as it is. */
const closed: readonly string[] = ['heading', 'table', 'code', 'link', 'linkReference'];

/** A paragraph in pieces: its own text and that of an emphasis may hold links. */
function partsOf(children: readonly Readonly<MdastNode>[], nested = false): Part[] {
  return children.flatMap((node) => {
    if (node.type === 'emphasis' && !nested) return partsOf(node.children, true);
    return [{ node, text: wordsOf(node), linkable: node.type === 'text' }];
  });
}

function paragraphsIn(node: Readonly<MdastNode>): Readonly<MdastNode>[] {
  if (closed.includes(node.type)) return [];
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

/** The addresses of terms by their ids. */
type Addresses = ReadonlyMap<string, string>;

/** A text with links in it, as nodes. */
function withLinks(text: string, links: readonly TermLink[], addresses: Addresses): MdastNode[] {
  const nodes: MdastNode[] = [];
  const addText = (value: string): void => {
    if (value !== '') nodes.push({ type: 'text', value });
  };
  let at = 0;
  for (const { id, from, to } of links) {
    addText(text.slice(at, from));
    nodes.push({
      type: 'link',
      url: addresses.get(id) ?? '',
      children: [{ type: 'text', value: text.slice(from, to) }],
      data: { hProperties: { class: 'term' } },
    });
    at = to;
  }
  addText(text.slice(at));
  return nodes;
}

/** The id that the content loader gives a page. */
const idOf = (file: URL): string =>
  fileURLToPath(file)
    .replaceAll('\\', '/')
    .replace(/^.*\/content\//, '')
    .replace(/\.mdx$/, '');

export const termLinks: MdastPluginDefinition = defineMdastPlugin({
  name: 'term-links',
  before: async (root, context) => {
    if (context.fileURL === undefined) return;
    // Loaded at the first use: the build checks the data before.
    const { addressOf } = await import('../lib/pages.ts');
    const { allTerms, glossaryPage, isNoLinkOn } = await import('../lib/glossary.ts');
    const { termFinder, termLinksIn } = await import('../lib/terms.ts');
    const page = addressOf(idOf(context.fileURL));
    if (page === glossaryPage) return;
    const find = termFinder(allTerms.map(({ id, forms = [] }) => ({ id, forms })));
    const taken = new Set<string>(
      allTerms.filter((term) => isNoLinkOn(page, term)).map(({ id }) => id),
    );
    const addresses = new Map<string, string>(allTerms.map(({ id, url }) => [id, url]));
    let room = mostLinks;
    for (const paragraph of paragraphsIn(root)) {
      const parts = 'children' in paragraph ? partsOf(paragraph.children) : [];
      const links = termLinksIn(parts, find, taken, room);
      room -= links.length;
      for (const { id } of links) taken.add(id);
      for (const [index, { node, text }] of parts.entries()) {
        const own = links.filter(({ piece }) => piece === index);
        if (own.length > 0) context.replaceNode(node, withLinks(text, own, addresses));
      }
    }
  },
});
