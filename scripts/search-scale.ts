/**
 * Shows how search fares on a far larger site: the built site, and the same with 2,000 made-up pages, indexed alike in
 * a temporary folder. Prints relevance, latency, bytes, index size, build time and memory of both.
 *
 * Usage: npm run search:scale [-- number of pages, 2000 by default]
 */
import { cp, glob, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, pid, resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { measureSets, readQuerySets, table } from '../src/build/search-golden.ts';
import { writeIndex } from '../src/build/search-index.ts';
import { withEngine } from '../src/build/search-quality.ts';
import { makePages, sentencesOf } from '../src/build/search-scale.ts';
import { noFilters } from '../src/lib/search/filters.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const golden = fileURLToPath(new URL('../tests/search', import.meta.url));

/** Hits that are loaded for each query, as the search page does. */
const shownHits = 10;
/** Bytes are measured for every so many queries, each from a cold start. */
const everyQuery = 10;

/** Figures of a site of one size, each with its name. */
type Figures = readonly (readonly [name: string, value: string])[];

/** The value below which the given share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Copies the pages of the site and of its search, and adds made-up ones. */
async function fill(folder: string, count: number): Promise<void> {
  const texts: string[] = [];
  for await (const path of glob('**/index.html', { cwd: dist })) {
    await cp(join(dist, path), join(folder, path), { recursive: true });
    const $ = load(await readFile(join(dist, path), 'utf8'));
    $('p, li, td, h2, h3').append('\n');
    texts.push($('[data-pagefind-body]').text());
  }
  if (texts.length === 0)
    throw new Error(`No pages in ${dist}. Build the site first: npm run build`);
  for (const { url, html } of makePages(count, texts.flatMap(sentencesOf))) {
    await mkdir(join(folder, url), { recursive: true });
    await writeFile(join(folder, url, 'index.html'), html);
  }
}

/** The peak memory of the programs that this process has started, in bytes; 0 where the system does not tell. */
async function childrenPeak(): Promise<number> {
  const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
  const children = (await read(`/proc/${pid}/task/${pid}/children`)).split(' ');
  const peaks = children
    .filter((child) => child !== '')
    .map(async (child) => {
      const status = await read(`/proc/${child}/status`);
      return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    });
  return (await Promise.all(peaks)).reduce((sum, peak) => sum + peak, 0);
}

/** Indexes a folder and watches time and memory. */
async function indexed(folder: string): Promise<Figures> {
  let peak = 0;
  const watch = setInterval(() => {
    void childrenPeak().then((now) => {
      peak = Math.max(peak, now);
    });
  }, 50);
  const start = performance.now();
  const { pages, words } = await writeIndex(folder);
  const time = performance.now() - start;
  clearInterval(watch);
  let size = 0;
  let files = 0;
  for await (const path of glob('pagefind/**/*.*', { cwd: folder })) {
    size += (await stat(join(folder, path))).size;
    files += 1;
  }
  return [
    ['Pages', String(pages)],
    ['Words', String(words)],
    ['Time to build the index', `${(time / 1000).toFixed(1)} s`],
    ['Size of the index', `${megabytes(size)} in ${files} files`],
    ['Peak memory of Node', megabytes(1024 * resourceUsage().maxRSS)],
    ['Peak memory of Pagefind', peak === 0 ? 'not known' : megabytes(peak)],
  ];
}

/** How long each golden query takes, one after the other as in one visit. */
async function latency(folder: string, queries: readonly string[]): Promise<Figures> {
  const times: number[] = [];
  await withEngine(folder, async (engine) => {
    for (const query of queries) {
      const start = performance.now();
      await (await engine.search({ query, filters: noFilters })).hits(0, shownHits);
      times.push(performance.now() - start);
    }
  });
  return [
    ['Latency, median', milliseconds(quantile(times, 0.5))],
    ['Latency, p95', milliseconds(quantile(times, 0.95))],
  ];
}

/** What a first query loads, compressed, with the words and the script of search. */
async function bytes(folder: string, queries: readonly string[]): Promise<Figures> {
  const sizes = new Map<string, number>();
  const sizeOf = async (path: string): Promise<number> => {
    const size = sizes.get(path) ?? brotliCompressSync(await readFile(path)).length;
    sizes.set(path, size);
    return size;
  };
  let fixed = await sizeOf(join(folder, 'pagefind', 'vocabulary.json'));
  for await (const path of glob('_astro/search*.{js,css}', { cwd: dist })) {
    fixed += await sizeOf(join(dist, path));
  }
  const totals: number[] = [];
  const fetchFile = globalThis.fetch;
  for (const query of queries) {
    const asked = new Set<string>();
    // Pagefind fetches by itself, and nothing else tells what it asked for.
    globalThis.fetch = (input, options) => {
      const address = input instanceof Request ? input.url : String(input);
      asked.add(new URL(address).pathname);
      return fetchFile(input, options);
    };
    try {
      await withEngine(folder, async (engine) => {
        await (await engine.search({ query, filters: noFilters })).hits(0, shownHits);
      });
    } finally {
      globalThis.fetch = fetchFile;
    }
    const loaded = await Promise.all(
      [...asked].map((path) => sizeOf(join(folder, 'pagefind', path))),
    );
    totals.push(loaded.reduce((sum, size) => sum + size, fixed));
  }
  return [
    ['First query, median', kilobytes(quantile(totals, 0.5))],
    ['First query, largest', kilobytes(Math.max(...totals))],
  ];
}

async function relevance(folder: string): Promise<Figures> {
  const places = (await measureSets(folder, golden))
    .flatMap(({ outcomes }) => outcomes.map(({ place }) => place))
    .filter((place) => place !== 'unwritten');
  const share = (most: number): string => {
    const found = places.filter((place) => typeof place === 'number' && place <= most).length;
    return `${((100 * found) / places.length).toFixed(1)} %`;
  };
  return [
    ['Golden queries', String(places.length)],
    ['Wanted page first', share(1)],
    ['Wanted page in first three', share(3)],
  ];
}

async function figuresOf(count: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'search-scale-'));
  try {
    await fill(folder, count);
    const built = await indexed(folder);
    const sets = await readQuerySets(golden);
    const queries = sets.flatMap((set) => set.queries.map(({ q }) => q));
    const some = queries.filter((_, at) => at % everyQuery === 0);
    return [
      ...built,
      ...(await relevance(folder)),
      ...(await latency(folder, queries)),
      ...(await bytes(folder, some)),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

try {
  const count = Number(argv[2] ?? 2000);
  if (!Number.isInteger(count) || count < 1)
    throw new Error('Usage: npm run search:scale [-- pages]');
  const site = await figuresOf(0);
  const large = await figuresOf(count);
  const rows = site.map(([name, value], at) => [name, value, large[at]?.[1] ?? '']);
  console.log(table([['', 'The site', `With ${count} more`], ...rows]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
