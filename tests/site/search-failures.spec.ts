/** Search where something comes late or not at all: answers, parts of the index, the script. */
import { expect, test } from './fixtures.ts';
import { ask, dialogOf, hits, openDialog, statusOf } from './search-helpers.ts';

test('an old answer never replaces a newer one', async ({ page }) => {
  await page.goto('/search/?q=webhook');
  await expect(hits(page).first()).toHaveText('Webhooks');
  // Pages that only the first of two searches needs come late.
  let held = 0;
  await page.route('**/fragment/**', async (route) => {
    held += 1;
    await new Promise((done) => setTimeout(done, held <= 4 ? 1500 : 0));
    await route.continue();
  });
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('saint');
  await expect.poll(() => held).toBeGreaterThan(0);
  await field.fill('zapier');
  await expect(hits(page).first()).toHaveText('Zapier');
  await page.waitForTimeout(2000);
  await expect(hits(page).first()).toHaveText('Zapier');
});

test.describe('an index that does not load', () => {
  test.use({ expectedProblems: /Pagefind|Failed to (?:load|fetch)/ });

  for (const [what, files] of [
    ['entry', '**/pagefind-entry.json*'],
    ['words', '**/vocabulary.json'],
    ['code', '**/*.wasm'],
    ['list of pages', '**/*.pf_meta'],
    ['parts', '**/*.pf_index'],
    ['pages', '**/pagefind/fragment/*'],
  ] as const) {
    test(`(its ${what}) is said, with a way out and a second try`, async ({ page }) => {
      await page.goto('/help/');
      await page.route(files, (route) => route.abort());
      await openDialog(page);
      await ask(page, 'webhooks');
      await expect(statusOf(page)).toHaveText(
        'Search is not available: its index did not load. Try again, or go to a section.',
      );
      const sections = dialogOf(page).getByRole('navigation', { name: 'Sections' });
      await expect(sections.getByRole('link', { name: 'Help' })).toBeVisible();
      await page.unroute(files);
      await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
      await expect(hits(page).first()).toHaveText('Webhooks');
    });
  }

  test('is waited for, and said while it is', async ({ page }) => {
    await page.goto('/help/');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/*.wasm', async (route) => {
      await promise;
      await route.continue();
    });
    await openDialog(page);
    await ask(page, 'webhooks');
    await expect(statusOf(page)).toHaveText('Loading the search index …');
    resolve(undefined);
    await expect(hits(page).first()).toHaveText('Webhooks');
  });

  test('leaves the results without filters where only filters are missing', async ({ page }) => {
    await page.route('**/*.pf_filter', (route) => route.abort());
    await page.goto('/search/?q=webhook&env=online');
    await expect(statusOf(page)).toHaveText(
      /^Filters are not available: a part of the index did not load\. \d+ results\.$/,
    );
    await expect(hits(page).first()).toHaveText('Webhooks');
  });

  test('is said where its words are not what they should be', async ({ page }) => {
    await page.route('**/vocabulary.json', (route) =>
      route.fulfill({ json: { labels: null, words: [], places: [] } }),
    );
    await page.goto('/search/?q=webhook');
    await expect(statusOf(page)).toContainText('Search is not available');
  });

  test('is waited for on the search page with the query in the field', async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/vocabulary.json', async (route) => {
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
    await expect(statusOf(page)).toHaveText('Loading search …');
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
    await expect(page.getByText('Search did not load. The list below')).toBeVisible();
  });
});
