/**
 * Shows how search fares on a far larger site: the built site, and the same with 2,000 made-up pages, indexed alike in
 * a temporary folder. Prints relevance, latency in Node and in Chromium, bytes, index size, build time and memory of
 * both.
 *
 * Usage: npm run search:scale [-- number of pages, 2000 by default]
 */
import { cp, glob, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, pid, resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { chromium } from 'playwright';
import { findChromium } from '../src/build/chromium.ts';
import { bytesInBrowser, quantile, timesInBrowser } from '../src/build/search-browser.ts';
import { measureSets, readQuerySets, table } from '../src/build/search-golden.ts';
import { writeIndex } from '../src/build/search-index.ts';
import { withEngine } from '../src/build/search-quality.ts';
import { makePages, sentencesOf } from '../src/build/search-scale.ts';
import { noFilters } from '../src/lib/search/filters.ts';
import { serveSite } from './serve.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const golden = fileURLToPath(new URL('../tests/search', import.meta.url));

/** Hits that are loaded for each query, as the search page does. */
const shownHits = 10;
/** Every so many queries are typed in Chromium. */
const everyTyped = 3;
/** What is loaded is weighed for every so many queries, each from a cold start. */
const everyWeighed = 10;

/** Figures of a site of one size, each with its name. */
type Figures = readonly (readonly [name: string, value: string])[];

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Copies the site without its index, and adds made-up pages. */
async function fill(folder: string, count: number): Promise<void> {
  const texts: string[] = [];
  await cp(dist, folder, { recursive: true, filter: (path) => path !== join(dist, 'pagefind') });
  for await (const path of glob('**/index.html', { cwd: folder })) {
    const $ = load(await readFile(join(folder, path), 'utf8'));
    $('p, li, td, h2, h3').append('\n');
    texts.push($('[data-pagefind-body]').text());
  }
  if (texts.length === 0)
    throw new Error(`No pages in ${dist}. Build the site first: npm run build`);
  for (const { url, html } of makePages(count, texts.map(sentencesOf))) {
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
    if (path.endsWith('.br')) continue;
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
    ['Latency in Node, median', milliseconds(quantile(times, 0.5))],
    ['Latency in Node, p95', milliseconds(quantile(times, 0.95))],
  ];
}

/** The same queries typed in the dialog of the served site, and what some of them load. */
async function inBrowser(folder: string, queries: readonly string[]): Promise<Figures> {
  const server = await serveSite(folder, 0);
  const browser = await chromium.launch(await findChromium());
  try {
    const address = `http://localhost:${server.port}/help/`;
    const every = (step: number): readonly string[] => queries.filter((_, at) => at % step === 0);
    const times = await timesInBrowser(browser, address, every(everyTyped));
    const bytes = await bytesInBrowser(browser, address, folder, every(everyWeighed));
    const rows = [
      ['A query, dialog open', bytes.map(({ query }) => query)],
      ['A first query, all of search', bytes.map(({ cold }) => cold)],
    ] as const;
    return [
      ['Latency in Chromium, median', milliseconds(quantile(times, 0.5))],
      ['Latency in Chromium, p95', milliseconds(quantile(times, 0.95))],
      ...rows.flatMap(([name, sizes]): Figures => [
        [`${name}, median`, kilobytes(quantile(sizes, 0.5))],
        [`${name}, p95`, kilobytes(quantile(sizes, 0.95))],
        [`${name}, most`, kilobytes(quantile(sizes, 1))],
      ]),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
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
    return [
      ...built,
      ...(await relevance(folder)),
      ...(await latency(folder, queries)),
      ...(await inBrowser(folder, queries)),
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
