/** The moving guide: ticks, report, address, copies, keyboard, no JavaScript, and addresses that somebody else wrote. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { allItems } from '../../src/lib/moving/items.ts';
import { allPoints } from '../../src/lib/records.ts';
import { checkBothThemes } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

const path = '/deployment/moving-online/';
const status = (page: Page) => page.locator('#moving-status');
const report = (page: Page) => page.getByRole('region', { name: 'Report' });
const box = (page: Page, name: string, group: string) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name, exact: true });

test('the report follows the ticks, and the status says so in a sentence', async ({ page }) => {
  await page.goto(path);
  await expect(report(page)).toContainText('Nothing is ticked');
  await expect(report(page).getByRole('button')).toHaveCount(0);
  await box(page, 'Sentry Plugins', 'Internal APIs').check();
  await expect(status(page)).toHaveText('1 item ticked: 1 replaced; 1 with a gap.');
  await expect(report(page).getByRole('heading', { level: 2 })).toHaveText('Report');
  await expect(report(page)).toContainText('0 of 1 item (0 %) move');
  await box(page, 'Quote Connector', 'External APIs').check();
  await expect(status(page)).toHaveText(
    '2 items ticked: 1 with changes, 1 replaced; 1 with a gap.',
  );
  await expect(page).toHaveURL(`${path}?use=quote-connector,sentry-plugins`);
  await expect(report(page).getByRole('article')).toHaveCount(2);
  await expect(report(page)).toContainText('Rules of your own for single rows or fields.');
  await box(page, 'Sentry Plugins', 'Internal APIs').uncheck();
  await expect(report(page).getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(path);
  await expect(status(page)).toHaveText('Nothing is ticked.');
  await expect(report(page)).toContainText('Nothing is ticked');
});

test('an address brings its ticks, survives reload, and back returns to it', async ({ page }) => {
  await page.goto(`${path}?use=triggers,layer-osql`);
  await expect(box(page, 'Triggers', 'UI Workflow')).toBeChecked();
  await expect(box(page, 'OSQL', 'NetServer layers')).toBeChecked();
  await expect(report(page).getByRole('article')).toHaveCount(2);
  await box(page, 'Lists', 'Configuration').check();
  await page.reload();
  await expect(report(page).getByRole('article')).toHaveCount(3);
  await report(page).getByRole('article').getByRole('link', { name: 'Lists' }).click();
  await expect(page).toHaveURL('/extensibility/configuration/lists/');
  await page.goBack();
  await expect(page).toHaveURL(`${path}?use=lists,triggers,layer-osql`);
  await expect(report(page).getByRole('article')).toHaveCount(3);
});

test('back undoes a tick, a whole level and "Clear"', async ({ page }) => {
  await page.goto(path);
  await box(page, 'Lists', 'Configuration').check();
  await box(page, 'All of Scripting', 'Scripting').check();
  await expect(report(page).getByRole('article')).toHaveCount(4);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(report(page).getByRole('article')).toHaveCount(0);
  await page.goBack();
  await expect(report(page).getByRole('article')).toHaveCount(4);
  await page.goBack();
  await expect(report(page).getByRole('article')).toHaveCount(1);
  await expect(box(page, 'CRMScript', 'Scripting')).not.toBeChecked();
  await page.goBack();
  await expect(status(page)).toHaveText('Nothing is ticked.');
  await page.goForward();
  await expect(box(page, 'Lists', 'Configuration')).toBeChecked();
});

test('a link inside the report leads to its item and leaves the report as it is', async ({
  page,
}) => {
  await page.goto(`${path}?use=sentry-plugins,lists`);
  const item = report(page).getByRole('article').first();
  await item.evaluate((element) => {
    element.dataset['seen'] = 'yes';
  });
  await report(page).getByRole('listitem').getByRole('link', { name: 'Sentry Plugins' }).click();
  await expect(page).toHaveURL(/#report-sentry-plugins$/);
  await expect(report(page).getByRole('heading', { level: 4 }).first()).toBeInViewport();
  await expect(item).toHaveAttribute('data-seen', 'yes');
});

test('a whole level is ticked at once, and half a level shows as half', async ({ page }) => {
  await page.goto(path);
  const all = box(page, 'All of Scripting', 'Scripting');
  await all.check();
  await expect(page).toHaveURL(`${path}?use=crmscript,netserver-scripting,windows-client`);
  await box(page, 'CRMScript', 'Scripting').uncheck();
  await expect(all).not.toBeChecked();
  expect(await all.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
});

test('direct database access is SQL Scripts under another name', async ({ page }) => {
  await page.goto(path);
  await box(page, 'Direct database access', 'COM and direct access').check();
  await expect(box(page, 'SQL Scripts', 'Database')).toBeChecked();
  await expect(status(page)).toContainText('1 item ticked');
  await page.goto(`${path}?use=direct-database`);
  await expect(report(page).getByRole('article')).toHaveCount(1);
});

test('what exists online only cannot be ticked, and says why', async ({ page }) => {
  await page.goto(path);
  const zapier = page.getByRole('checkbox', { name: /Zapier.*online only/ });
  await expect(zapier).toBeDisabled();
});

test('the search field narrows the list and keeps the ticks', async ({ page }) => {
  await page.goto(`${path}?use=lists`);
  await page.getByRole('main').getByRole('searchbox').fill('sql');
  await expect(page.locator('#moving-found')).toHaveText(/^\d+ of \d+ entries shown\.$/);
  await expect(box(page, 'SQL Scripts', 'Database')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Configuration' })).toBeHidden();
  await box(page, 'All of Database', 'Database').check();
  await expect(page).toHaveURL(`${path}?use=lists,sql-scripts`);
  await page.getByRole('main').getByRole('searchbox').fill('no such thing');
  await expect(page.locator('#moving-found')).toHaveText('No entry matches.');
});

test('works by keyboard alone, and the focus stays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.getByRole('main').getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(box(page, 'All of Configuration', 'Configuration')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(status(page)).toContainText('1 item ticked');
  await expect(box(page, 'Preferences', 'Configuration')).toBeFocused();
  const link = page.getByRole('link', { name: 'Go to the report' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(report(page).getByRole('heading', { level: 2 })).toBeInViewport();
  // What has the focus is never below the bar with the status.
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(async () => {
      // The browser scrolls to the element in the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const element = document.activeElement;
      if (element === null) return true;
      const { left, top, width, height } =
        element.getClientRects()[0] ?? element.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found === null || !(element.contains(found) || found.contains(element));
    });
    expect(covered).toBe(false);
  }
});

test.describe('copies', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('as Markdown and as CSV', async ({ page }) => {
    await page.goto(`${path}?use=com,lists`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('# Moving online: report');
    expect(text).toContain('#### [COM](http://');
    expect(text).toContain('?use=lists,com');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('moving-online.csv');
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(4);
  });
});

test('prints the report alone; without ticks, the table as a checklist', async ({ page }) => {
  await page.goto(`${path}?use=com,lists`);
  await expect(report(page).getByRole('article')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(report(page).getByRole('heading', { name: 'Plan' })).toBeVisible();
  await expect(report(page).getByText('or to receive its events').last()).toBeVisible();
  await expect(report(page).getByRole('article').getByText('Use instead').first()).toBeVisible();
  await expect(report(page).getByRole('button')).toHaveCount(0);
  await expect(page.locator('table.moving')).toBeHidden();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Sources of this page' })).toBeHidden();
  await page.goto(path);
  await expect(page.locator('table.moving')).toBeVisible();
  await expect(page.locator('table.moving .box').first()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('axe finds nothing in a report, in both themes', async ({ page }) => {
  await page.goto(`${path}?use=${allItems.map(({ id }) => id).join(',')}`);
  await expect(report(page).getByRole('article')).toHaveCount(allItems.length);
  await checkBothThemes(page, 'report');
});

test('a report fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${path}?use=${allItems.map(({ id }) => id).join(',')}`);
  await expect(report(page).getByRole('article')).toHaveCount(allItems.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('hostile addresses', () => {
  for (const attack of [
    '?use=%3Cimg%20src=x%20onerror=alert(1)%3E,lists',
    '?use=__proto__,constructor,toString,lists',
    '?use=lists&use=com&%3Cb%3E=1',
    `?x=${'a'.repeat(5000)}&use=lists`,
    '?use=zapier,lists',
    '?use=%E0%A4%A,lists',
  ]) {
    test(`${attack.slice(0, 60)} ticks what exists and says what was ignored`, async ({ page }) => {
      await page.goto(path + attack);
      await expect(page.locator('#moving-hint')).toContainText('ignored');
      await expect(report(page).getByRole('article')).toHaveCount(1);
      await expect(page.locator('main').locator('script:not([src]), img')).toHaveCount(0);
    });
  }
});

test.describe('when the data cannot be had', () => {
  test.use({ expectedProblems: /status of 5|Failed to load/ });
  test('the status says so, and the next tick tries again', async ({ page }) => {
    await page.route('**/data/moving.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(path);
    await box(page, 'Lists', 'Configuration').check();
    await expect(status(page)).toContainText('cannot be loaded');
    await page.unroute('**/data/moving.json');
    await box(page, 'SAINT', 'Configuration').check();
    await expect(report(page).getByRole('article')).toHaveCount(2);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table says what becomes of every item, and nothing is there that does not work', async ({
    page,
  }) => {
    await page.goto(`${path}?use=lists`);
    const table = page.getByRole('table', { name: 'What becomes of each item online' });
    for (const { id } of allItems) await expect(table.locator(`[id="${id}"]`)).toBeVisible();
    await expect(table.locator('[id="sentry-plugins"]')).toContainText('our suggestion');
    await expect(table.locator('[id="zapier"]')).toContainText('online only');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('needs JavaScript', { useInnerText: true });
  });
});

test('every "no" online in the matrix and on the page of a point leads to its line', async ({
  page,
}) => {
  const refused = allPoints.filter(({ online }) => online.support === 'no');
  await page.goto('/matrix/');
  for (const { id } of refused) {
    const row = page.locator(`[id="${id}"]`);
    await expect(row.getByRole('link', { name: 'If you move' })).toHaveAttribute(
      'href',
      `${path}#${id}`,
    );
  }
  await expect(page.getByRole('link', { name: 'If you move' })).toHaveCount(refused.length);
  await page.goto('/extensibility/internal-apis/sentry-plugins/#instead');
  await page.getByRole('link', { name: 'Sentry Plugins in a move online' }).click();
  await expect(page).toHaveURL(`${path}#sentry-plugins`);
  await expect(page.locator('[id="sentry-plugins"]')).toBeInViewport();
});
