/**
 * Measures search as a reader meets it: the built site in Chromium, with queries whose wanted page is known.
 *
 * - Typed: from the last key to the wanted page in the first place, with everything loaded and no delay of a network.
 * - Waited: cold cache, Fast 3G, the query pasted when the dialog has been open for two seconds.
 * - At once: the same, with the query pasted as soon as there is a field; from the key that opens the dialog.
 *
 * Usage: npm run search:bench [-- how many queries to run on the slow network, 12 by default]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { findChromium } from '../src/build/chromium.ts';
import { openDialog, quantile, typeAllButLast } from '../src/build/search-browser.ts';
import { readQuerySets } from '../src/build/search-golden.ts';
import type { GoldenQuery } from '../src/build/search-quality.ts';
import { serveSite } from './serve.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const queries = fileURLToPath(new URL('../tests/search', import.meta.url));

/** What a reader may wait in milliseconds, and load in kilobytes until the hit is there and in all. */
const limits = { typed: 100, waited: 650, atOnce: 1500, until: 95, all: 130 } as const;

/** Fast 3G, as browsers' developer tools have it. */
const fast3g = {
  offline: false,
  latency: 560,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How long a wanted page is waited for in milliseconds, without and with a slow network; misses take that long. */
const patience = { typed: 1000, slow: 8000 } as const;

/** Runs in the page: writes a query as a reader would, and waits until a wanted page is the first hit. */
function timeUntilRight([query, want, longest]: readonly [
  query: string,
  want: readonly string[],
  longest: number,
]): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('dialog input');
  if (input === null) throw new Error('There is no field.');
  const isRight = (): boolean => {
    const first = document.querySelector('dialog [data-hit]')?.getAttribute('href');
    return first !== undefined && want.includes(first?.replace(/#.*/, '') ?? '');
  };
  input.value = query;
  const start = performance.now();
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((done) => {
    const look = (): void => {
      if (!isRight() && performance.now() - start < longest) return;
      watch.disconnect();
      done(performance.now() - start);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true });
    setTimeout(look, longest);
    look();
  });
}

/** Times the last letter alone. */
async function typed(page: Page, { q, want }: GoldenQuery): Promise<number> {
  await typeAllButLast(page, q);
  return page.evaluate(timeUntilRight, [q, want, patience.typed] as const);
}

interface Slow {
  readonly time: number;
  /** Kilobytes until the right hit was there, and when all was at rest. */
  readonly until: number;
  readonly all: number;
}

async function slow(
  browser: Browser,
  site: string,
  query: GoldenQuery,
  wait: number,
): Promise<Slow> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(site, { waitUntil: 'networkidle' });
  const bytes = await countBytes(session);
  await session.send('Network.emulateNetworkConditions', fast3g);
  const start = performance.now();
  await openDialog(page);
  const opened = performance.now() - start;
  await page.waitForTimeout(Math.max(0, wait - opened));
  const time = await page.evaluate(timeUntilRight, [query.q, query.want, patience.slow] as const);
  const until = bytes() / 1000;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const result = { time: wait > 0 ? time : time + opened, until, all: bytes() / 1000 };
  await page.context().close();
  return result;
}

async function countBytes(session: CDPSession): Promise<() => number> {
  let sum = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  return () => sum;
}

/** Median, 95th percentile and the highest value, and the queries above the limit. */
function figures(
  values: readonly number[],
  ran: readonly GoldenQuery[],
  unit: string,
  limit: number,
): string {
  const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(0));
  const above = ran.flatMap(({ q }, at) => {
    const value = values[at] ?? 0;
    return value > limit ? [`"${q}" ${value.toFixed(0)}`] : [];
  });
  const list = above.length === 0 ? 'none' : `${above.length}: ${above.join(', ')}`;
  return `median ${median}, p95 ${p95}, most ${most} ${unit}; above ${limit}: ${list}`;
}

const golden = (await readQuerySets(queries))
  .flatMap((set) => set.queries)
  // A page that is not written yet would be waited for in vain.
  .filter(({ want }) => want.some((url) => existsSync(join(dist, url, 'index.html'))));
const count = Number(argv[2] ?? '12');
const few = golden.filter((_, at) => at % Math.ceil(golden.length / count) === 0);
const server = await serveSite(dist, 0);
const browser = await chromium.launch(await findChromium());
try {
  const site = `http://localhost:${server.port}/help/`;
  const page = await browser.newPage();
  await page.goto(site);
  await openDialog(page);
  const times: number[] = [];
  for (const query of golden) times.push(await typed(page, query));
  console.log(`Typed:   ${figures(times, golden, 'ms', limits.typed)}`);
  for (const [name, wait, limit] of [
    ['Waited: ', 2000, limits.waited],
    ['At once:', 0, limits.atOnce],
  ] as const) {
    const runs: Slow[] = [];
    for (const query of few) runs.push(await slow(browser, site, query, wait));
    for (const [what, values, unit, most] of [
      [name, runs.map(({ time }) => time), 'ms', limit],
      ['  until the hit:', runs.map(({ until }) => until), 'kB', limits.until],
      ['  in all:', runs.map(({ all }) => all), 'kB', limits.all],
    ] as const) {
      console.log(`${what} ${figures(values, few, unit, most)}`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
