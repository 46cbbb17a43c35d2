/** The frame of a page: where a reader is, and the ways on. */
import { expect, test } from './fixtures.ts';

test('a page deep in the site says where it stands', async ({ page }) => {
  await page.goto('/extensibility/external-apis/webhooks/');
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link');
  await expect(crumbs).toHaveText(['Extensibility', 'External APIs']);
  const current = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current="page"]');
  await expect(current).toHaveText('Webhooks');
  await expect(current).toBeVisible();
  await expect(current).toHaveAttribute('href', '/extensibility/external-apis/webhooks/');
});

test('"next" leads through the whole site, and "previous" back', async ({ page }) => {
  await page.goto('/');
  const turn = page.getByRole('navigation', { name: 'Previous and next page' });
  const seen = new Set<string>();
  while ((await turn.locator('[rel="next"]').count()) > 0) {
    const from = page.url();
    expect(seen.has(from), `${from} comes twice`).toBe(false);
    seen.add(from);
    const next = (await turn.locator('[rel="next"]').getAttribute('href')) ?? '';
    await page.goto(next);
    const back = (await turn.locator('[rel="prev"]').getAttribute('href')) ?? '';
    expect(new URL(back, from).href).toBe(from);
  }
  expect(seen.size).toBeGreaterThan(45);
});

test('the contents of a page follow the reader', async ({ page }) => {
  await page.goto('/netserver/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const last = contents.getByRole('link').last();
  await last.click();
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
  const heading = page.locator(`[id="${((await last.getAttribute('href')) ?? '').slice(1)}"]`);
  await expect(heading).toBeInViewport();
});

test.describe('an unknown address', () => {
  test.use({ expectedProblems: /status of 404/ });
  for (const path of ['/no-such-page/', '/extensibility/no-such-level/x/', '/no-such-file.png']) {
    test(`${path} gives the error page, which leads back`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      await page.getByRole('main').getByRole('link', { name: 'Extensibility matrix' }).click();
      await expect(page).toHaveURL('/matrix/');
    });
  }
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/matrix?env=online');
  await expect(page).toHaveURL('/matrix/?env=online');
});

test('a chosen theme is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset['firstFrame'] = document.documentElement.dataset['theme'];
    });
  });
  await page.goto('/help/');
  await expect(page.locator('html')).toHaveAttribute('data-first-frame', 'dark');
});

test('a value in the storage that is no theme changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', '"><script>');
  });
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('auto');
});

test('a link to a row leads to the row, and the header does not cover it', async ({ page }) => {
  await page.goto('/matrix/#webhooks');
  const row = page.locator('#webhooks');
  await expect(row).toBeInViewport();
  const header = await page.getByRole('banner').boundingBox();
  const box = await row.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0) - 1);
});
