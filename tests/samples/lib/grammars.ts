/** Parses samples with the grammars of tree-sitter. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import treeSitter from '@vscode/tree-sitter-wasm';
import { crmscriptAsCpp } from './crmscript.ts';
import { extensionOf, type SampleFile } from './files.ts';

export type SyntaxNode = treeSitter.Node;

/** The grammar of each language, by the ends of its files. */
const grammars: Readonly<Record<string, string>> = {
  crmscript: 'cpp',
  cs: 'c-sharp',
  java: 'java',
  js: 'javascript',
  php: 'php',
  py: 'python',
  ts: 'typescript',
};

export const parsedExtensions = Object.keys(grammars);

const parsers = new Map<string, treeSitter.Parser>();

async function parserFor(grammar: string): Promise<treeSitter.Parser> {
  const known = parsers.get(grammar);
  if (known !== undefined) return known;
  await treeSitter.Parser.init();
  const url = import.meta.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${grammar}.wasm`);
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(readFileSync(fileURLToPath(url))));
  parsers.set(grammar, parser);
  return parser;
}

/**
 * The syntax tree of a sample.
 *
 * @throws when there is no grammar for its language
 */
export async function parse({ path, text }: SampleFile): Promise<SyntaxNode> {
  const extension = extensionOf(path);
  const grammar = grammars[extension];
  if (grammar === undefined) throw new Error(`There is no grammar for .${extension} (${path}).`);
  const parser = await parserFor(grammar);
  const tree = parser.parse(extension === 'crmscript' ? crmscriptAsCpp(text) : text);
  if (tree === null) throw new Error(`The grammar ${grammar} gave no tree for ${path}.`);
  return tree.rootNode;
}

/** Where a node begins, as editors count. */
export function placeOf(path: string, node: SyntaxNode): string {
  return `samples/${path}:${node.startPosition.row + 1}:${node.startPosition.column + 1}`;
}

/** The children of a node, and theirs, in the order of the text. */
export function* descendantsOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (const child of node.children) {
    if (child === null) continue;
    yield child;
    yield* descendantsOf(child);
  }
}

/** What the grammar could not read: a sentence each, with file, line and column. */
export async function grammarProblems(file: SampleFile): Promise<string[]> {
  const root = await parse(file);
  if (!root.hasError) return [];
  const found = [...descendantsOf(root)]
    .filter((node) => node.isError || node.isMissing)
    .map((node) => {
      const text = node.text.split('\n', 1)[0]?.slice(0, 60) ?? '';
      return node.isMissing
        ? `${placeOf(file.path, node)} here "${node.type}" is missing.`
        : `${placeOf(file.path, node)} this cannot be read: ${text}`;
    });
  return found.length > 0 ? found : [`samples/${file.path} cannot be read as a whole.`];
}
