/** "Choose an API": ticks, answer, address, copies, keyboard, no JavaScript, and addresses that somebody else wrote. */
import type { Page } from 'playwright/test';
import { commonCases } from '../../src/data/choosing/cautions.ts';
import { caseFrom, queryOf } from '../../src/lib/choosing/address.ts';
import { recommend } from '../../src/lib/choosing/choose.ts';
import { answerIds, noCase, questionIds } from '../../src/lib/choosing/model.ts';
import { jobTitle, statusOf } from '../../src/lib/choosing/words.ts';
import { choosing } from '../../src/lib/choosing/choose.ts';
import { checkBothThemes } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

const path = '/guides/choose-an-api/';
const status = (page: Page) => page.locator('#choosing-status');
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const box = (page: Page, name: string, group: string) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name, exact: true });
/** The titles of the choices under a heading of the answer, in order; folded ones too. */
const choicesUnder = (page: Page, heading: string) =>
  page.locator(
    `xpath=//*[@id="choosing-result"]/*[preceding-sibling::h3[1]="${heading}"]/descendant-or-self::ol/li/h4/a`,
  );

const everything = queryOf({ ...noCase, job: answerIds.job });

test('the answer follows the ticks, and the status says so in a sentence', async ({ page }) => {
  await page.goto(path);
  await expect(answer(page)).toContainText('Tick at least one box');
  await expect(answer(page).getByRole('button')).toHaveCount(0);
  await box(page, 'Online', 'Environments to support').check();
  await expect(status(page)).toHaveText('NetServer Web Services alone; 2 ruled out.');
  await box(page, 'Add rules or rights', 'What the solution does').check();
  await expect(page).toHaveURL(`${path}?env=online&job=rules`);
  await expect(choicesUnder(page, 'Add rules or rights').first()).toHaveText('Triggers');
  await expect(answer(page)).toContainText('Sentry Plugins: Needs your own assembly on the server');
  await box(page, 'Online', 'Environments to support').uncheck();
  await expect(choicesUnder(page, 'Add rules or rights').nth(3)).toHaveText('Sentry Plugins');
  await page.goBack();
  await expect(box(page, 'Online', 'Environments to support')).toBeChecked();
  await expect(page).toHaveURL(`${path}?env=online&job=rules`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(path);
  await expect(status(page)).toHaveText('Nothing is ticked.');
});

test('the page answers every common case as the function does', async ({ page }) => {
  for (const { query } of commonCases) {
    await page.goto(`${path}?${query}`);
    const { given } = caseFrom(new URLSearchParams(query));
    const expected = recommend(given);
    await expect(status(page)).toHaveText(statusOf(expected));
    for (const id of questionIds) {
      await expect(page.locator(`input[data-question="${id}"]:checked`)).toHaveCount(
        given[id].length,
      );
    }
    for (const { job, choices } of expected.jobs) {
      await expect(choicesUnder(page, jobTitle(choosing(), job))).toHaveText(
        choices.map(({ means }) => means.title),
      );
    }
  }
});

test('a common case and a change are one click, and the answer takes the focus', async ({
  page,
}) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'A save must follow a rule, online' }).click();
  await expect(page).toHaveURL(`${path}?env=online&job=rules`);
  await expect(answer(page).getByRole('heading', { level: 2, name: 'Answer' })).toBeFocused();
  await expect(box(page, 'Online', 'Environments to support')).toBeChecked();
  await answer(page).getByRole('link', { name: 'Without “online”, these fit too' }).click();
  await expect(page).toHaveURL(`${path}?job=rules`);
  await expect(box(page, 'Online', 'Environments to support')).not.toBeChecked();
  await expect(choicesUnder(page, 'Add rules or rights').nth(3)).toHaveText('Sentry Plugins');
});

test('what is missing online leads to its line in the moving guide', async ({ page }) => {
  await page.goto(`${path}?env=online&job=documents`);
  const line = answer(page)
    .getByRole('listitem')
    .filter({ hasText: /^Document Plugins:/ });
  await line.getByRole('link', { name: 'What to use instead' }).click();
  await expect(page).toHaveURL('/deployment/moving-online/#document-plugins');
  await expect(page.locator('#document-plugins')).toBeInViewport();
});

test('works by keyboard alone, and the focus stays on what was ticked', async ({ page }) => {
  await page.goto(path);
  const onsite = box(page, 'Onsite', 'Environments to support');
  await onsite.focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('NetServer Web Services first of 3 APIs.');
  await expect(onsite).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page, 'Online', 'Environments to support')).toBeFocused();
  await page.getByRole('link', { name: 'Go to the answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test.describe('copies', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('as Markdown', async ({ page }) => {
    await page.goto(`${path}?env=online&job=ui`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('# Choose an API: answer');
    expect(text).toContain('?env=online&job=ui');
    expect(text).toContain('[Web panels](http://');
  });
});

test('prints the answer alone, with its conditions', async ({ page }) => {
  await page.goto(`${path}?env=online&job=ui`);
  await expect(choicesUnder(page, 'Change or extend the user interface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page).getByText('Ruled out', { exact: true })).toBeVisible();
  await expect(answer(page).getByText('Online, register an app').first()).toBeVisible();
  await expect(answer(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.locator('table.choosing')).toBeHidden();
});

test('axe finds nothing in an answer, in both themes', async ({ page }) => {
  await page.goto(path + everything);
  await expect(answer(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  await checkBothThemes(page, 'answer');
});

test('an answer fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path + everything);
  await expect(answer(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('hostile addresses', () => {
  for (const attack of [
    '?env=%3Cimg%20src=x%20onerror=alert(1)%3E,online',
    '?env=__proto__,constructor,toString,online',
    '?env=online&env=onsite&%3Cb%3E=1',
    `?x=${'a'.repeat(5000)}&env=online`,
    '?env=%E0%A4%A,online',
  ]) {
    test(`${attack.slice(0, 60)} takes what exists and says what was ignored`, async ({ page }) => {
      await page.goto(path + attack);
      await expect(page.locator('#choosing-hint')).toContainText('ignored');
      await expect(status(page)).toHaveText('NetServer Web Services alone; 2 ruled out.');
      await expect(page.locator('main').locator('script:not([src]), img')).toHaveCount(0);
    });
  }
});

test.describe('when the data cannot be had', () => {
  test.use({ expectedProblems: /status of 5|Failed to load/ });
  test('the status says so, and the next tick tries again', async ({ page }) => {
    await page.route('**/data/choosing.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(path);
    await box(page, 'Online', 'Environments to support').check();
    await expect(status(page)).toContainText('cannot be loaded');
    await page.unroute('**/data/choosing.json');
    await box(page, 'Onsite', 'Environments to support').check();
    await expect(status(page)).toContainText('ruled out');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('common cases have their answers, and the table has all options', async ({ page }) => {
    await page.goto(path);
    const table = page.getByRole('table', { name: 'All options by job' });
    for (const { choices } of recommend({ ...noCase, job: answerIds.job }).jobs) {
      for (const { means } of choices) {
        await expect(
          table.getByRole('link', { name: means.title, exact: true }).first(),
        ).toBeVisible();
      }
    }
    await expect(
      page.getByText('The only API that fits: NetServer Web Services.').first(),
    ).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('needs JavaScript', { useInnerText: true });
  });
});

test('the start page, the matrices and the pages of points lead here', async ({ page }) => {
  for (const from of ['/', '/matrix/', '/platforms/', '/guides/']) {
    await page.goto(from);
    await expect(page.getByRole('main').locator(`a[href^="${path}"]`).first()).toBeVisible();
  }
  await page.goto('/extensibility/internal-apis/sentry-plugins/');
  await page.getByRole('link', { name: 'Other options for the same job' }).click();
  await expect(page).toHaveURL(`${path}?job=rules`);
  await expect(choicesUnder(page, 'Add rules or rights').first()).toHaveText('Triggers');
});
