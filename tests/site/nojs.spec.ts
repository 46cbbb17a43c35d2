/** Without JavaScript the site is complete: everything can be read and reached. */
import { levels, type LevelId } from '../../src/data/levels.ts';
import { allPoints } from '../../src/lib/records.ts';
import { builtPages } from '../built/lib/site.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('the navigation leads through the site', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Pages' });
  await menu.getByRole('link', { name: 'Extensibility', exact: true }).click();
  await menu.getByRole('link', { name: 'Scripting', exact: true }).click();
  await menu.getByRole('link', { name: 'CRMScript', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CRMScript');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().click();
  await expect(page).toHaveURL('/extensibility/scripting/');
});

test('the menu of narrow screens opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
});

test('the matrix is complete, whatever the address says', async ({ page }) => {
  await page.goto('/matrix/?level=scripting');
  await expect(page.locator('.matrix tr[data-level]')).toHaveCount(allPoints.length);
  for (const { title } of allPoints) {
    await expect(page.getByRole('row', { name: title }).first()).toBeVisible();
  }
  const groups: LevelId[] = ['configuration', 'database'];
  for (const id of groups) {
    await expect(page.getByRole('rowheader', { name: levels[id].title }).first()).toBeVisible();
  }
});

test('the filters are there and say what they need', async ({ page }) => {
  await page.goto('/matrix/');
  const form = page.getByRole('search', { name: 'Filter the matrix' });
  await expect(form.getByRole('combobox')).toHaveCount(3);
  // By default Playwright leaves out the text of <noscript>.
  await expect(form).toContainText('need JavaScript', { useInnerText: true });
});

test('the link to search leads to a list of everything', async ({ page }) => {
  await page.goto('/help/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/');
  const addresses = builtPages()
    .map(({ path }) => path)
    .filter((path) => !['/404.html', '/print/', '/search/'].includes(path));
  for (const path of addresses) {
    await expect(page.getByRole('main').locator(`a[href="${path}"]`).first()).toBeVisible();
  }
});

test('what only works with JavaScript is not shown', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
