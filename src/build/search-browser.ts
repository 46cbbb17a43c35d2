/** Search in Chromium, as a reader uses it: for the figures that only a browser can give. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { loading, searchingTexts } from '../lib/search/messages.ts';

/** So long after the last letter nothing of the query before is under way. */
const rest = 150;
/** An answer that takes longer counts as this. */
const mostTime = 8000;

/** What a query loads, in bytes. */
export interface QueryBytes {
  /** With all that search loads when its dialog opens. */
  readonly cold: number;
  /** Once the dialog is open. */
  readonly query: number;
}

/** Opens the search dialog of a page of the site. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
}

/**
 * Types all letters but the last into the open dialog, and waits until their answer is out of the way: what is there
 * before the last key is no answer to it.
 */
export async function typeAllButLast(page: Page, query: string): Promise<void> {
  const field = page.locator('dialog input');
  await field.fill('');
  await field.fill(query.slice(0, -1));
  await page.waitForTimeout(rest);
  await page.evaluate(() => document.querySelector('dialog .search-results')?.replaceChildren());
}

/** Runs in the page: writes a query as a reader would, and waits until all hits are shown and counted. */
function timeUntilAnswered([query, waiting, most]: readonly [
  string,
  readonly string[],
  number,
]): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('dialog input');
  const status = document.querySelector('dialog [role="status"]');
  if (input === null || status === null) throw new Error('There is no field.');
  status.textContent = '';
  input.value = query;
  const start = performance.now();
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((done) => {
    const look = (): void => {
      const said = status.textContent;
      const isAnswered = said !== '' && !waiting.includes(said);
      if (!isAnswered && performance.now() - start < most) return;
      watch.disconnect();
      done(performance.now() - start);
    };
    const watch = new MutationObserver(look);
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    setTimeout(look, most);
  });
}

function answered(page: Page, query: string): Promise<number> {
  return page.evaluate(timeUntilAnswered, [query, [loading, searchingTexts], mostTime] as const);
}

/**
 * How long each query takes from its last key to the whole answer, in one visit, without delay of a network.
 *
 * @param address a page of the site
 * @param queries what to type
 * @returns milliseconds, in the order of the queries
 */
export async function timesInBrowser(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await openDialog(page);
  const times: number[] = [];
  for (const query of queries) {
    await typeAllButLast(page, query);
    times.push(await answered(page, query));
  }
  await page.close();
  return times;
}

/**
 * What each query loads where nothing of search has been loaded, in the size that the files have with brotli.
 *
 * @param address a page of the site
 * @param folder the folder from which the site is served
 * @param queries what to paste
 */
export async function bytesInBrowser(
  browser: Browser,
  address: string,
  folder: string,
  queries: readonly string[],
): Promise<readonly QueryBytes[]> {
  const sizes = new Map<string, number>();
  const sizeOf = async (path: string): Promise<number> => {
    const size = sizes.get(path) ?? brotliCompressSync(await readFile(join(folder, path))).length;
    sizes.set(path, size);
    return size;
  };
  const sum = async (paths: ReadonlySet<string>): Promise<number> =>
    (await Promise.all([...paths].map(sizeOf))).reduce((all, size) => all + size, 0);

  const bytes: QueryBytes[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const opened = new Set<string>();
    const asked = new Set<string>();
    let requested = opened;
    page.on('request', (request) => requested.add(new URL(request.url()).pathname));
    await openDialog(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(rest);
    requested = asked;
    await answered(page, query);
    // The passages of the hits follow.
    await page.waitForTimeout(rest);
    await context.close();
    const own = await sum(asked);
    bytes.push({ query: own, cold: own + (await sum(opened)) });
  }
  return bytes;
}

/** The value below which the given share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
