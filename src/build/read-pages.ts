/** Reads the frontmatter of the pages in `content/`, and tells what is wrong with it, line by line. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'astro/zod';
import {
  problem,
  shown,
  type PageData,
  type PointPageData,
  type Problem,
} from '../lib/lint/model.ts';
import { addressOf, isPointText } from '../lib/pages.ts';
import { pageFields, pointPageFields } from './page-fields.ts';

/** What was read of one page or of all, and what could not be read. */
export interface PagesRead {
  readonly pages: readonly PageData[];
  readonly pointPages: readonly PointPageData[];
  readonly problems: readonly Problem[];
}

/** Frontmatter begins in the line after the first `---`. */
const linesBefore = 1;

/**
 * Reads the frontmatter of a page.
 *
 * @param file the path of the page from the root of the repository, as `content/netserver/index.mdx`
 * @param text the whole page
 */
export function readPage(file: string, text: string): PagesRead {
  const stop = (...problems: readonly Problem[]): PagesRead => ({
    pages: [],
    pointPages: [],
    problems,
  });
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (block === undefined) {
    const first = text.split(/\r?\n/, 1)[0] ?? '';
    const explanation =
      'is no frontmatter. Allowed: a page begins with ---, its fields, and --- again.';
    return stop({ ...problem(file, 'frontmatter', first, explanation), line: 1 });
  }
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + linesBefore;
  const document = parseDocument(block, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    const lines = block.split(/\r?\n/);
    return stop(
      ...document.errors.map(({ message, pos: [at] }) => {
        const written = lines[lineCounter.linePos(at).line - 1]?.trim() ?? '';
        return {
          ...problem(
            file,
            'frontmatter',
            written,
            `is no YAML: ${message}. Allowed: field: value.`,
          ),
          line: lineAt(at),
        };
      }),
    );
  }
  const values: unknown = document.toJS();
  const id = file.replace(/^content\//, '').replace(/\.mdx$/, '');
  const wrong = ({ issues }: z.ZodError): PagesRead =>
    stop(...issues.flatMap((issue) => problemsOf(file, issue, values, document, lineAt)));
  if (isPointText(id)) {
    const fields = pointPageFields.safeParse(values);
    if (!fields.success) return wrong(fields.error);
    const { checked, sources, asked } = fields.data;
    const pointPages = [{ file, url: addressOf(id), checked, sources, asked }];
    return { pages: [], pointPages, problems: [] };
  }
  const fields = pageFields.safeParse(values);
  if (!fields.success) return wrong(fields.error);
  const { title, description, checked, sources, aliases, asked } = fields.data;
  return {
    pages: [{ file, url: addressOf(id), title, description, checked, sources, aliases, asked }],
    pointPages: [],
    problems: [],
  };
}

function problemsOf(
  file: string,
  issue: z.core.$ZodIssue,
  values: unknown,
  document: Document,
  lineAt: (offset: number) => number,
): Problem[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path];
  return paths.map((path) => {
    const field = path
      .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
      .join('');
    const offset = offsetOf(document, path);
    return {
      record: file,
      field,
      value: issue.code === 'unrecognized_keys' ? field : shown(valueAt(values, path)),
      message: `${file}, ${field === '' ? 'frontmatter' : field}: ${issue.message}`,
      ...(offset !== undefined && { line: lineAt(offset) }),
    };
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(new Map<PropertyKey, unknown>(Object.entries(value)).get(String(part)), rest);
}

/** Where the key of a field, or an item of a list, begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const [key, ...rest] = path;
  if (rest.length > 0) {
    const node = document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/**
 * Reads all pages of a project.
 *
 * @param root the folder that holds `content/`
 */
export function readPages(root: string): PagesRead {
  const files = globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
  const read = files.map((file) =>
    file.endsWith('.mdx')
      ? readPage(file, readFileSync(join(root, file), 'utf8'))
      : { pages: [], pointPages: [], problems: [notAPage(file)] },
  );
  return {
    pages: read.flatMap(({ pages }) => pages),
    pointPages: read.flatMap(({ pointPages }) => pointPages),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const notAPage = (file: string): Problem =>
  problem(
    file,
    'file',
    file.slice(file.lastIndexOf('/') + 1),
    `is no page, and the site would leave it out. Allowed: names that end with .mdx. Rename a page; move other files out of content/.`,
  );
