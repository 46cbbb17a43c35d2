/** No page breaks a rule of WCAG 2.2 AA that a program can check: both themes, wide and narrow, open and closed. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { builtPages } from '../built/lib/site.ts';
import { expect, test } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
] as const;

/** Without frames on the pages, "legacy mode" finds the same and saves axe a page of its own. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

/** What axe finds, one line a finding: the rule, its help, and the first elements. */
async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`.replaceAll(/\s+/g, ' '));
    return `${id}: ${help} (${nodes.length} times): ${places.join(' | ')}`;
  });
}

/** What depends on colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** All rules in the light theme; the dark one changes nothing but colours. */
async function checkBothThemes(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findings(axeOn(page).withTags(tags)), `${where}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findings(axeOn(page).withRules(colourRules)), `${where}, dark`).toEqual([]);
}

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
