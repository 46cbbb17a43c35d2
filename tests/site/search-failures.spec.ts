/** Search where something comes late or not at all: answers, parts of the index, the script. */
import { expect, test } from './fixtures.ts';
import { ask, dialogOf, hits, openDialog, statusOf } from './search-helpers.ts';

test('an old answer never replaces a newer one', async ({ page }) => {
  await page.goto('/search/?q=webhook');
  await expect(hits(page).first()).toHaveText('Webhooks');
  // The parts that only the first of two searches needs come late.
  let held = 0;
  await page.route('**/pagefind/*/index/*', async (route) => {
    held += 1;
    await new Promise((done) => setTimeout(done, held === 1 ? 1500 : 0));
    await route.continue();
  });
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('counters');
  await expect.poll(() => held).toBeGreaterThan(0);
  await field.fill('zapier');
  await expect(hits(page).first()).toHaveText('Zapier');
  await expect(statusOf(page)).toHaveText(/^\d+ results\.$/);
  const shown = await hits(page).allTextContents();
  await page.waitForTimeout(2000);
  expect(await hits(page).allTextContents()).toEqual(shown);
});

test('hits by name stay where they are when texts and passages come', async ({ page }) => {
  await page.goto('/help/');
  await openDialog(page);
  await ask(page, 'osql');
  await expect(statusOf(page)).toHaveText(/results?\.$/);
  const late = Promise.withResolvers<undefined>();
  await page.route(/pagefind\/\w+\/(?:index|fragment)\//, async (route) => {
    await late.promise;
    await route.continue();
  });
  await ask(page, 'custom');
  await expect(statusOf(page)).toHaveText('These pages have such names. Searching the texts …');
  const places = async (): Promise<(readonly [string | null, number | undefined])[]> =>
    Promise.all(
      (await hits(page).all()).map(
        async (hit) => [await hit.getAttribute('href'), (await hit.boundingBox())?.y] as const,
      ),
    );
  const before = await places();
  expect(before.length).toBeGreaterThan(1);
  late.resolve(undefined);
  await expect(statusOf(page)).toHaveText(/results\.$/);
  await expect(dialogOf(page).locator('.passage mark').first()).toBeVisible();
  expect((await places()).slice(0, before.length)).toEqual(before);
});

test.describe('an index that does not load', () => {
  test.use({ expectedProblems: /Pagefind|Failed to (?:load|fetch)/ });

  test('(its catalogue) is said, with a way out and a second try', async ({ page }) => {
    await page.goto('/help/');
    await page.route('**/catalogue.json', (route) => route.abort());
    await openDialog(page);
    await ask(page, 'webhooks');
    await expect(statusOf(page)).toHaveText(
      'Search is not available: its index did not load. Try again, or go to a section.',
    );
    const sections = dialogOf(page).getByRole('navigation', { name: 'Sections' });
    await expect(sections.getByRole('link', { name: 'Help' })).toBeVisible();
    await page.unroute('**/catalogue.json');
    await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(hits(page).first()).toHaveText('Webhooks');
    await expect(statusOf(page)).toHaveText(/results\.$/);
  });

  for (const [what, files] of [
    ['code', '**/*.wasm'],
    ['parts', '**/pagefind/*/index/*'],
  ] as const) {
    test(`(its ${what}) leaves the pages with such names, and says so`, async ({ page }) => {
      await page.goto('/help/');
      await page.route(files, (route) => route.abort());
      await openDialog(page);
      await ask(page, 'webhooks');
      await expect(statusOf(page)).toHaveText(
        'Full-text search is not available: its index did not load. These pages have such names.',
      );
      await expect(hits(page).first()).toHaveText('Webhooks');
      const sections = dialogOf(page).getByRole('navigation', { name: 'Sections' });
      await expect(sections.getByRole('link', { name: 'Help' })).toBeVisible();
      // No page has such a name.
      await ask(page, 'counters');
      await expect(statusOf(page)).toContainText('Search is not available');
      await page.unroute(files);
      await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
      await expect(hits(page).first()).toHaveText('SAINT');
    });
  }

  test('(its texts) leaves hits without passages', async ({ page }) => {
    await page.goto('/help/');
    await page.route('**/pagefind/*/fragment/*', (route) => route.abort());
    await openDialog(page);
    await ask(page, 'counters');
    await expect(hits(page).first()).toHaveText('SAINT');
    await expect(statusOf(page)).toHaveText(/results?\.$/);
  });

  test('is waited for, and said while it is', async ({ page }) => {
    await page.goto('/help/');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/*.wasm', async (route) => {
      await promise;
      await route.continue();
    });
    await openDialog(page);
    await ask(page, 'counters');
    await expect(statusOf(page)).toHaveText('Loading the search index …');
    await ask(page, 'webhooks');
    await expect(hits(page).first()).toHaveText('Webhooks');
    await expect(statusOf(page)).toHaveText('These pages have such names. Searching the texts …');
    resolve(undefined);
    await expect(statusOf(page)).toHaveText(/results\.$/);
    await expect(hits(page).first()).toHaveText('Webhooks');
  });

  test('leaves the results without filters where only filters are missing', async ({ page }) => {
    await page.route('**/pagefind/*/filters.json', (route) => route.abort());
    await page.goto('/search/?q=webhook&env=online');
    await expect(statusOf(page)).toHaveText(
      /^Filters are not available: a part of the index did not load\. \d+ results\.$/,
    );
    await expect(hits(page).first()).toHaveText('Webhooks');
  });

  test('(its filters) breaks nothing where a reader only looks at them', async ({ page }) => {
    await page.goto('/search/?q=webhook');
    await expect(hits(page).first()).toHaveText('Webhooks');
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const asked = page.waitForEvent('requestfailed');
    await page.route('**/pagefind/*/filters.json', (route) => route.abort());
    await page.locator('main summary', { hasText: 'Filters' }).click();
    await asked;
    await page.getByRole('combobox', { name: 'Environment' }).selectOption('online');
    await expect(statusOf(page)).toHaveText(/^Filters are not available/);
    await expect(hits(page).first()).toHaveText('Webhooks');
    expect(failures).toEqual([]);
  });

  test('is said where its catalogue is not what it should be', async ({ page }) => {
    await page.route('**/catalogue.json', (route) =>
      route.fulfill({ json: { labels: null, words: [], places: [] } }),
    );
    await page.goto('/search/?q=webhook');
    await expect(statusOf(page)).toContainText('Search is not available');
  });

  test('is waited for on the search page with the query in the field', async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/catalogue.json', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto('/search/?q=webhooks');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('webhooks');
    await expect(statusOf(page)).toHaveText('Loading the search index …');
    resolve(undefined);
    await expect(hits(page).first()).toHaveText('Webhooks');
  });

  test('opens the dialog before its script is there, and keeps what is typed', async ({ page }) => {
    await page.goto('/help/');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/search.client.*', async (route) => {
      await promise;
      await route.continue();
    });
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(statusOf(page)).toHaveText('Loading …');
    await dialogOf(page).getByRole('searchbox').fill('zapier');
    resolve(undefined);
    await expect(hits(page).first()).toHaveText('Zapier');
    await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('zapier');
  });

  test('closes with Escape before its script is there, and stays closed', async ({ page }) => {
    await page.goto('/help/');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/search.client.*', async (route) => {
      await promise;
      await route.continue();
    });
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('searchbox').fill('zapier');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    const loaded = page.waitForResponse('**/search.client.*');
    resolve(undefined);
    await loaded;
    await page.waitForLoadState('networkidle');
    await expect(dialogOf(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  });

  test('leaves the link to the search page where the script itself does not load', async ({
    page,
  }) => {
    await page.goto('/help/');
    await page.route('**/search.client.*', (route) => route.abort());
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
    await page.getByRole('main').getByRole('searchbox').focus();
    await expect(page.getByText('Search failed.')).toBeVisible();
  });
});
