/** How much a page may weigh on a first visit, before search opens. Brotli bytes; 1 kB is 1000 bytes. */
import { load } from 'cheerio';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './site.ts';

/** The limits of a class of pages. */
export interface Budget {
  /** Everything that loads by itself: HTML, styles, scripts, icons. */
  readonly total: number;
  readonly requests: number;
  readonly css: number;
  readonly js: number;
}

export const budgets = {
  /** One initial congestion window: ten packets. */
  ordinary: { total: 14_600, requests: 6, css: 5000, js: 2500 },
  /** Tables of everything and tools: a larger document, and a script (up to 15 kB) and a style of their own. */
  wide: { total: 22_000, requests: 6, css: 5000, js: 17_500 },
} as const satisfies Readonly<Record<string, Budget>>;

/** What a tool adds to its page: its own script, and the data that it fetches with the first tick. */
const toolBudget = 15_000;

/** Compares the files of a tool with its budget; one sentence where they are too heavy. */
export function checkTool(
  files: readonly { readonly path: string; readonly bytes: number }[],
): string[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = files.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');
  return total > toolBudget
    ? [`${total} bytes, allowed are ${toolBudget} for a tool: ${list}`]
    : [];
}

export type PageClass = keyof typeof budgets;

/** The whole guide in one document: as heavy as all pages together, and nobody waits for it to read one. */
export const pagesWithoutBudget: readonly string[] = ['/print/'];

const widePages: readonly string[] = [
  '/deployment/moving-online/',
  '/glossary/',
  '/guides/choose-an-api/',
  '/matrix/',
  '/search/',
  '/sources/',
];

/** The class of a page, by its address. */
export function classOf(path: string): PageClass {
  return widePages.includes(path) ? 'wide' : 'ordinary';
}

/** One request of a first visit. */
export interface Part {
  readonly path: string;
  readonly kind: 'html' | 'css' | 'js' | 'other';
  readonly bytes: number;
}

/** The size of a file as a host with brotli sends it. */
export function brotliSize(content: Buffer): number {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}

const loadingLinks = ['stylesheet', 'icon', 'manifest', 'preload', 'modulepreload'];

/** The files that an HTML page asks for by itself. */
function filesOfPage(html: string): string[] {
  const $ = load(html);
  const links = $('link[href]')
    .filter((_, link) => loadingLinks.includes($(link).attr('rel') ?? ''))
    .map((_, link) => $(link).attr('href'));
  const others = $('script[src], img[src]').map((_, element) => $(element).attr('src'));
  return [...links.toArray(), ...others.toArray()];
}

/** The files that a script or stylesheet asks for by itself; "import(…)" waits for the reader and does not count. */
function filesOfAsset(path: string, text: string): string[] {
  const pattern = path.endsWith('.css')
    ? /url\(\s*["']?([^"')]+)/g
    : /(?:\bimport|\bfrom)\s*["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map(([, address = '']) =>
    posix.resolve(posix.dirname(path), address),
  );
}

function kindOf(path: string): Part['kind'] {
  if (path.endsWith('.css')) return 'css';
  return path.endsWith('.js') ? 'js' : 'other';
}

/**
 * Lists what a first visit to a page loads.
 *
 * @param page the built page
 * @param read gives the content of a built file by its address; throws where it does not exist
 */
export function partsOf(page: BuiltPage, read: (path: string) => Buffer): Part[] {
  const parts: Part[] = [
    { path: page.path, kind: 'html', bytes: brotliSize(Buffer.from(page.html)) },
  ];
  const waiting = filesOfPage(page.html);
  const seen = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const content = read(path);
    const kind = kindOf(path);
    parts.push({ path, kind, bytes: brotliSize(content) });
    if (kind !== 'other') waiting.push(...filesOfAsset(path, content.toString()));
  }
  return parts;
}

/**
 * Compares a page with the budget of its class.
 *
 * @returns one sentence for each limit that is broken: page, figure, limit, and the heaviest part.
 */
export function checkBudget(path: string, parts: readonly Part[], pageClass: PageClass): string[] {
  const sum = (kind?: Part['kind']): number =>
    parts
      .filter((part) => kind === undefined || part.kind === kind)
      .reduce((total, { bytes }) => total + bytes, 0);
  const figures = { total: sum(), requests: parts.length, css: sum('css'), js: sum('js') };
  const heaviest = parts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
  const list = heaviest.map((part) => `${part.path} ${part.bytes}`).join(', ');
  return (['total', 'requests', 'css', 'js'] as const)
    .filter((name) => figures[name] > budgets[pageClass][name])
    .map(
      (name) =>
        `${path}: ${name} is ${figures[name]}, allowed are ${budgets[pageClass][name]} for a page of the class "${pageClass}". Heaviest parts in bytes: ${list}.`,
    );
}
