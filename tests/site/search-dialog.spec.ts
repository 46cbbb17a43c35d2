/** Search from any page: what it loads, the dialog and its keys, words that the site does not have, what is kept. */
import { brotliSize } from '../built/lib/budgets.ts';
import { expect, test } from './fixtures.ts';
import { ask, dialogOf, hits, openDialog, openFilters, statusOf } from './search-helpers.ts';

test('nothing of search loads until a reader wants to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/help/', '/search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  const ofSearch = (path: string): boolean => /pagefind|search\.client/.test(path);
  expect(asked.filter(ofSearch)).toEqual([]);
  await page.goto('/help/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).hover();
  await expect.poll(() => asked.filter(ofSearch).length).toBe(3);
});

for (const query of ['webhook', 'compiled assemblies online', 'archve providers']) {
  test(`a first search for "${query}" needs at most 95 kB for its hits`, async ({ page }) => {
    await page.goto('/help/', { waitUntil: 'networkidle' });
    const loaded: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      // Passages come after the hits.
      if (!response.url().includes('/fragment/')) loaded.push(response.body());
    });
    await openDialog(page);
    await ask(page, query);
    await expect(statusOf(page)).toHaveText(/results/);
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(loaded)).map(brotliSize);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(95_000);
  });
}

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/help/');
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${key}`, async ({ page }) => {
      await page.keyboard.press(key);
      await expect(dialogOf(page)).toBeVisible();
    });
  }

  test('opens with a click, closes with its button and with a click outside', async ({ page }) => {
    const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await opener.click();
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialogOf(page)).toBeHidden();
    await opener.click();
    await expect(dialogOf(page)).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(dialogOf(page)).toBeHidden();
    await expect(page).toHaveURL('/help/');
  });

  test('shows title, way, kind, verdicts, marked passage and parts of a point', async ({
    page,
  }) => {
    await openDialog(page);
    await ask(page, 'sentry plugins');
    const first = page.locator('.search-results > ol > li').first();
    await expect(first.locator('[data-hit]')).toHaveText('Sentry Plugins');
    await expect(first.locator('[data-hit]')).toHaveAttribute(
      'href',
      '/extensibility/internal-apis/sentry-plugins/',
    );
    await expect(first).toContainText('Extensibility › Internal APIs · Extensibility point');
    await expect(first.locator('.verdicts')).toHaveText(/Onsite: Yes\s*Online: No/);
    await expect(first.locator('mark').first()).toHaveText(/sentry/i);
    const parts = first.locator('ul a');
    expect(await parts.count()).toBeLessThanOrEqual(3);
    await expect(parts.first()).toHaveAttribute('href', /sentry-plugins\/#/);
    await expect(statusOf(page)).toHaveText(/^\d+ results\.$/);
  });

  test('leads through the hits with the arrow keys and back to the field', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'webhook');
    await expect(hits(page)).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  });

  test('opens the first hit with Enter, also when it is pressed at once', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'zapier');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/extensibility/ui-workflow/zapier/');
  });

  test('leads to the search page with query and filters', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'webhook');
    await openFilters(page);
    await dialogOf(page).getByRole('combobox', { name: 'Level' }).selectOption('scripting');
    await expect(dialogOf(page).getByText('Filters (1 active)')).toBeVisible();
    await dialogOf(page).getByRole('button', { name: 'All results' }).click();
    await expect(page).toHaveURL('/search/?q=webhook&level=scripting');
    await openFilters(page);
    await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue('scripting');
  });

  test('shows more hits on request and goes to the first of them', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'webhook');
    await dialogOf(page).getByRole('button', { name: 'More results' }).click();
    await expect(hits(page)).toHaveCount(14);
    await expect(hits(page).nth(4)).toBeFocused();
  });

  test('closes with one Escape, also when something is typed', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'webhook');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
  });

  test('leads to the section that the query names', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'cron');
    await expect(hits(page).first()).toHaveText('Scheduled tasks');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/extensibility/online-building-blocks/#scheduled-tasks');
  });

  test('shows a hit on a small screen too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 224 });
    await openDialog(page);
    await ask(page, 'webhook');
    await expect(hits(page).first()).toBeInViewport();
  });

  test('asks for more than one letter', async ({ page }) => {
    await openDialog(page);
    await ask(page, 'w');
    await expect(statusOf(page)).toHaveText('Type two letters or more.');
    await expect(hits(page)).toHaveCount(0);
  });
});

test.describe('words that the site does not have', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/help/');
    await openDialog(page);
  });

  test('a slip is corrected, said, and can be insisted on', async ({ page }) => {
    await ask(page, 'webhoks');
    await expect(statusOf(page)).toHaveText(
      /^No page has “webhoks”\. Showing \d+ results for “webhooks”\.$/,
    );
    await expect(hits(page).first()).toHaveText('Webhooks');
    const insist = dialogOf(page).getByRole('button', { name: 'Search for “webhoks” as typed' });
    await insist.click();
    // What Pagefind offers for the beginning of a word depends on how the index is cut into parts.
    await expect(statusOf(page)).toHaveText(
      /^No page has “webhoks”\.(?: \d+ results? for the beginning of the word\.)?$/,
    );
    await expect(insist).toHaveCount(0);
  });

  test('a word that is near to nothing finds nothing and leads to the sections', async ({
    page,
  }) => {
    await ask(page, 'xyzzyplugh');
    await expect(statusOf(page)).toHaveText('No page has “xyzzyplugh”.');
    await expect(
      dialogOf(page).getByRole('button', { name: 'Search for “xyzzyplugh” as typed' }),
    ).toBeVisible();
    await expect(hits(page)).toHaveCount(0);
    const sections = dialogOf(page).getByRole('navigation', { name: 'Sections' });
    await sections.getByRole('link', { name: 'NetServer' }).click();
    await expect(page).toHaveURL('/netserver/');
  });

  test('words that no page has together are offered one by one', async ({ page }) => {
    await ask(page, 'pocket mirroring hmac');
    await expect(statusOf(page)).toHaveText(
      /^No page has all of these words\. Showing the nearest: \d+ results?\.$/,
    );
    await dialogOf(page).getByRole('button', { name: 'hmac' }).click();
    await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('hmac');
    await expect(hits(page).first()).toBeVisible();
  });
});

test.describe('recent searches', () => {
  test('are those that led somewhere, and can be forgotten', async ({ page }) => {
    await page.goto('/help/');
    await openDialog(page);
    await ask(page, 'zapier');
    await hits(page).first().click();
    await expect(page).toHaveURL('/extensibility/ui-workflow/zapier/');
    await openDialog(page);
    await dialogOf(page).getByRole('button', { name: 'zapier' }).click();
    await expect(hits(page).first()).toHaveText('Zapier');
    await ask(page, '');
    await dialogOf(page).getByRole('button', { name: 'Clear' }).click();
    await expect(dialogOf(page).getByText('Recent searches')).toHaveCount(0);
    await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
    await page.reload();
    await openDialog(page);
    await expect(dialogOf(page).getByText('Recent searches')).toHaveCount(0);
  });

  test('are optional: search works where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      });
    });
    await page.goto('/search/?q=zapier');
    await hits(page).first().click();
    await expect(page).toHaveURL('/extensibility/ui-workflow/zapier/');
  });
});
