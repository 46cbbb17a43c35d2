/** No page scrolls sideways or jumps while it loads, from a small phone (or a zoom of 400 %) to a wide window. */
import type { Page } from 'playwright/test';
import { builtPages } from '../built/lib/site.ts';
import { expect, test } from './fixtures.ts';

/** The widths at which a page is loaded, and those to which the window is then made. */
const widths = { 320: [320, 360], 1440: [1440, 768] } as const;

/**
 * Less than a reader can see. A busy machine may paint a page before all of it is there, and a table then still moves
 * by a hair; web.dev/articles/cls calls anything up to 0.1 good.
 */
const unseen = 0.005;

/** The elements that stick out of the window, as an author can find them. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .filter((element) => !element.closest('.scroll, pre'))
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

/** How much has moved without the reader's doing, once nothing has moved for 300 ms after everything loaded. */
async function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const count = (entries: readonly PerformanceEntry[]): void => {
          for (const entry of entries) {
            const ofReader = 'hadRecentInput' in entry && entry.hadRecentInput === true;
            if (!ofReader && 'value' in entry) sum += Number(entry.value);
          }
        };
        const observer = new PerformanceObserver((list) => {
          count(list.getEntries());
          clearTimeout(quiet);
          quiet = setTimeout(finish, 300);
        });
        const finish = (): void => {
          count(observer.takeRecords());
          resolve(sum);
        };
        let quiet = setTimeout(finish, 300);
        observer.observe({ type: 'layout-shift', buffered: true });
      }),
  );
}

/** Every page, and one whose address makes a script change it after it has loaded. */
const addresses = [...builtPages().map(({ path }) => path), '/matrix/?env=online'];

for (const path of addresses) {
  test(`${path} fits every width and does not move`, async ({ page }) => {
    for (const [first, all] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(first), height: 800 });
      await page.goto(path);
      expect(await layoutShifts(page), `${first} px: parts that moved`).toBeLessThan(unseen);
      for (const width of all) {
        await page.setViewportSize({ width, height: 800 });
        expect(await tooWide(page), `${width} px: parts that stick out`).toEqual([]);
      }
    }
  });
}

test('the matrix loses nothing at 320 px: every cell can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/matrix/');
  const last = page.locator('.matrix tr[data-level]').first().getByRole('cell').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  const region = page.getByRole('region', { name: /Extensibility points/ });
  await region.focus();
  await expect(region).toBeFocused();
});

test('print shows the whole matrix and no navigation', async ({ page }) => {
  await page.goto('/matrix/?level=scripting');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
});
