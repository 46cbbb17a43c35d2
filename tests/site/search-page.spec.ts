/** The search page: filters, what comes from the address, the A-Z list with and without JavaScript. */
import { expect, test } from './fixtures.ts';
import { hits, openFilters, statusOf } from './search-helpers.ts';

test('answers the address to which a browser sends a search of its own', async ({ page }) => {
  const response = await page.request.get('/opensearch.xml');
  const template = /template="([^"]*\{searchTerms\}[^"]*)"/.exec(await response.text())?.[1] ?? '';
  const { pathname, search } = new URL(template.replace('{searchTerms}', 'C%23%20web.config'));
  await page.goto(pathname + search);
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('main [data-search-panel] input')).toHaveValue('C# web.config');
});

test.describe('filters', () => {
  test('narrow the hits, show counts and stand in the address', async ({ page }) => {
    await page.goto('/search/?q=plugin');
    await expect(hits(page).first()).toBeVisible();
    await openFilters(page);
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await expect(kind.getByText(/^Extensibility point \(/)).toHaveCount(1);
    const count = /\((\d+)\)/.exec(
      (await kind.getByText(/^Extensibility point/).textContent()) ?? '',
    );
    await kind.selectOption('point');
    await expect(page).toHaveURL('/search/?q=plugin&kind=point');
    await expect(statusOf(page)).toHaveText(
      new RegExp(`^${count?.[1] ?? 'none'} results with these filters, \\d+ without them\\.$`),
    );
    await page.getByRole('combobox', { name: 'Environment' }).selectOption('online');
    await expect(page).toHaveURL('/search/?q=plugin&kind=point&env=online');
    await expect(page.locator('.search-results .verdicts').first()).toBeVisible();
    for (const verdicts of await page.locator('.search-results .verdicts').allInnerTexts()) {
      expect(verdicts).toMatch(/Online: (Yes|Partly)/);
    }
    await page.reload();
    await openFilters(page);
    await expect(kind).toHaveValue('point');
    await expect(hits(page).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/search/?q=plugin&kind=point');
    await expect(page.getByRole('combobox', { name: 'Environment' })).toHaveValue('');
  });

  test('that leave nothing can be removed', async ({ page }) => {
    await page.goto('/search/?q=zapier&level=database&kind=point');
    await expect(statusOf(page)).toHaveText(/^No result with these filters; \d+ results? without/);
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await expect(hits(page).first()).toHaveText('Zapier');
    await expect(page).toHaveURL('/search/?q=zapier');
  });
});

test.describe('the address', () => {
  test('of a typed search can be shared', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('main').getByRole('searchbox').pressSequentially('C# plugin');
    await expect(page).toHaveURL('/search/?q=C%23+plugin');
    await page.reload();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('C# plugin');
    await expect(hits(page).first()).toBeVisible();
  });

  test('with unknown values is used without them, and says so', async ({ page }) => {
    await page.goto('/search/?q=webhook&level=basement&env=online&theme=x');
    await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toHaveText(
      'The address has values that this page does not know; they were ignored: theme, level.',
    );
    await openFilters(page);
    await expect(page.getByRole('combobox', { name: 'Environment' })).toHaveValue('online');
    await expect(hits(page).first()).toBeVisible();
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '${alert(1)}\u0000\u202e',
  ]) {
    test(`with ${JSON.stringify(hostile)} is text and nothing else`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(hostile)}`);
      await expect(statusOf(page)).not.toBeEmpty();
      await expect(page.locator('main img[src="x"], main script')).toHaveCount(0);
    });
  }

  test('with a value twice is used with the first, and says so', async ({ page }) => {
    await page.goto('/search/?q=zapier&q=webhook');
    await expect(page.getByRole('status').filter({ hasText: 'more than one value' })).toHaveText(
      'The address has more than one value of q; the first is used.',
    );
    await expect(hits(page).first()).toHaveText('Zapier');
  });

  for (const [query, result] of [
    ['$filter', /^\d+ results\.$/],
    ['<script>', /^\d+ results\.$/],
    ['"web panel"', /^\d+ results\.$/],
    ['"panel webhook"', /^No page has these words in this order\.$/],
  ] as const) {
    test(`with ${query} finds what the words find`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(statusOf(page)).toHaveText(result);
    });
  }

  test('with an endless query is not searched', async ({ page }) => {
    await page.goto(`/search/?q=${'a'.repeat(5000)}`);
    await expect(
      page.getByRole('status').filter({ hasText: 'more than 200 characters' }),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and lists pages and aliases', async ({ page }) => {
    await page.goto('/search/?q=webhook');
    // By default Playwright leaves out the text of <noscript>.
    await expect(page.getByRole('main')).toContainText('Search needs JavaScript.', {
      useInnerText: true,
    });
    const list = page.locator('.a-z');
    await expect(list.getByRole('link', { name: 'Webhooks', exact: true }).first()).toBeVisible();
    await list
      .locator('li', { hasText: /^\s*udef:/ })
      .getByRole('link')
      .click();
    await expect(page).toHaveURL('/extensibility/configuration/custom-fields/');
  });
});

test('with JavaScript the A-Z list stays', async ({ page }) => {
  await page.goto('/search/?q=webhook');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A-Z' })).toBeVisible();
  await expect(page.locator('.a-z a').first()).toBeVisible();
});
