/** Search as readers use it: dialog and page, keyboard, states, what comes from the address, what is kept. */
import type { Page } from 'playwright/test';
import { brotliSize } from '../built/lib/budgets.ts';
import { expect, test } from './fixtures.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const hits = (page: Page) => page.locator('[data-hit]').filter({ visible: true });
const statusOf = (page: Page) => page.locator('.search-panel [role="status"]:visible');

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
}

/** The filters are folded away until a reader wants them. */
async function openFilters(page: Page): Promise<void> {
  await page.locator('.search-filters summary').filter({ visible: true }).click();
}

async function ask(page: Page, query: string): Promise<void> {
  await dialogOf(page).getByRole('searchbox').fill(query);
}

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
  await expect.poll(() => asked.filter(ofSearch).length).toBeGreaterThan(4);
});

for (const query of ['webhook', 'compiled assemblies online', 'archve providers']) {
  test(`a first search for "${query}" needs at most 100 kB`, async ({ page }) => {
    await page.goto('/help/', { waitUntil: 'networkidle' });
    const loaded: Promise<Buffer>[] = [];
    page.on('response', (response) => loaded.push(response.body()));
    await openDialog(page);
    await ask(page, query);
    await expect(hits(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(loaded)).map(brotliSize);
    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(100_000);
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
    await expect(hits(page)).toHaveCount(3);
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
    await expect(hits(page)).toHaveCount(9);
    await expect(hits(page).nth(3)).toBeFocused();
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
    await expect(page).toHaveURL('/extensibility/#scheduled-tasks');
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
    await expect(statusOf(page)).toHaveText('No page has all of these words.');
    await dialogOf(page).getByRole('button', { name: 'hmac' }).click();
    await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('hmac');
    await expect(hits(page).first()).toBeVisible();
  });
});

test.describe('filters', () => {
  test('narrow the hits, show counts and stand in the address', async ({ page }) => {
    await page.goto('/search/?q=plugin');
    await expect(hits(page).first()).toBeVisible();
    await openFilters(page);
    const kind = page.getByRole('combobox', { name: 'Kind' });
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
    ['"panel web"', /^No page has these words in this order\.$/],
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
    ['code', '**/*.pagefind'],
    ['list of pages', '**/*.pf_meta'],
    ['parts', '**/*.pf_index'],
    ['pages', '**/*.pf_fragment'],
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
    await page.route('**/*.pagefind', async (route) => {
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
