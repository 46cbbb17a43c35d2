/** No page breaks a rule of WCAG 2.2 AA that a program can check: both themes, wide and narrow, open and closed. */
import type { Page } from 'playwright/test';
import { builtPages } from '../built/lib/site.ts';
import { checkBothThemes } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
] as const;

/**
 * Gives the window a size, and the page the one frame in which it answers: what begins to scroll becomes a stop of the
 * keyboard then. Reading the layout at once, as axe does, sees the new width before the page does.
 */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** All pages in one document take axe as long as all of them. */
const slowest = '/print/';

for (const { path } of builtPages()) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.slow(path === slowest);
    await page.goto(path);
    for (const size of sizes) {
      await resize(page, size);
      await checkBothThemes(page, `${size.width} px`);
    }
  });
}

test('axe finds nothing in the open menu', async ({ page }) => {
  await page.setViewportSize(sizes[1]);
  await page.goto('/netserver/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await checkBothThemes(page, 'menu');
});

test('axe finds nothing in the open search', async ({ page }) => {
  await page.goto('/netserver/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('webhook');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  for (const size of sizes) {
    await resize(page, size);
    await checkBothThemes(page, `search, ${size.width} px`);
  }
});

test('axe finds nothing in the filtered and in the emptied matrix', async ({ page }) => {
  await page.goto('/matrix/?env=online&level=scripting');
  await checkBothThemes(page, 'filtered');
  await page.getByRole('main').getByRole('searchbox').fill('no row has this text');
  await expect(page.locator('#matrix-count')).toContainText('No row matches');
  await checkBothThemes(page, 'emptied');
});

test('axe finds what is wrong: a rule in the light theme, a colour in the dark one', async ({
  page,
}) => {
  await page.goto('/help/');
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  await expect(checkBothThemes(page, 'language')).rejects.toThrow(
    /language, light[^]*html-has-lang/,
  );
  await page.reload();
  await page.evaluate(() => {
    // A rule and not a listener: it holds as soon as the theme is dark, and a listener is called a frame later.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { h1 { color: #222 } }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect(checkBothThemes(page, 'title')).rejects.toThrow(/title, dark[^]*color-contrast/);
});
