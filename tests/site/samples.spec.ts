/** Code samples in several languages: one choice for all pages, remembered, and nothing hidden without scripts. */
import type { Page } from 'playwright/test';
import { builtPages } from '../built/lib/site.ts';
import { expect, test } from './fixtures.ts';

/** The pages with tabs, those with the most languages first. The page with all pages is far too long for this. */
const pages = builtPages()
  .filter(({ path }) => path !== '/print/')
  .map(({ path, html }) => ({ path, html, tabs: (html.match(/-tab"/g) ?? []).length }))
  .filter(({ tabs }) => tabs > 0)
  .sort((a, b) => b.tabs - a.tabs);
const first = pages[0] ?? { path: 'no page has tabs', html: '', tabs: 0 };

/** The page with its first sample a second time, as another sample: two groups above each other. */
function twice(html: string): string {
  const figure = /<figure class="sample">(?:(?!<\/figure>)[^])*class="tabs"[^]*?<\/figure>/.exec(
    html,
  )?.[0];
  const id = /id="([\w-]+)-tab"/.exec(figure ?? '')?.[1]?.replace(/-\w+$/, '');
  if (figure === undefined || id === undefined) throw new Error('No page shows tabs.');
  return html.replace(figure, () => figure + figure.replaceAll(`"${id}-`, `"${id}-again-`));
}

/** Opens a page that has two groups with the same languages. */
async function openTwoGroups(page: Page): Promise<void> {
  await page.route(`**${first.path}`, (route) =>
    route.fulfill({ body: twice(first.html), contentType: 'text/html' }),
  );
  await page.goto(first.path);
}

/** The names of the tabs that are selected, one for each group. */
async function selectedIn(page: Page): Promise<string[]> {
  return await page.locator('[role=tab][aria-selected=true]').allInnerTexts();
}

const chosenOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['code']);

test('a click chooses the language of all groups, and only that is shown', async ({ page }) => {
  await openTwoGroups(page);
  const groups = page.getByRole('tablist');
  const group = groups.nth(1);
  await expect(page.getByRole('tabpanel').first()).toBeVisible();
  const tab = group.getByRole('tab').nth(1);
  const name = await tab.innerText();
  const place = await tab.boundingBox();
  await tab.click();
  expect((await selectedIn(page)).slice(0, 2)).toEqual([name, name]);
  // Every group shows one variant, and it is named after its tab.
  await expect(page.getByRole('tabpanel')).toHaveCount(await groups.count());
  await expect(page.getByRole('tabpanel', { name, exact: true }).first()).toBeVisible();
  await expect(tab).toHaveCSS('cursor', 'pointer');
  expect(place).not.toBeNull();
});

test('the tab stays where it was when groups above it change their height', async ({ page }) => {
  await openTwoGroups(page);
  const tab = page.getByRole('tablist').nth(1).getByRole('tab').last();
  // A variant of its own height in the group above.
  await page.evaluate(() => {
    const pre = document.querySelectorAll('.variant pre');
    for (const [index, block] of pre.entries()) block.append('\n'.repeat(index * 7));
  });
  await tab.scrollIntoViewIfNeeded();
  const before = await tab.evaluate((element) => element.getBoundingClientRect().top);
  await tab.click();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const after = await tab.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
});

test('the tabs of a group are one stop, and arrow keys, Home and End move in it', async ({
  page,
}) => {
  await openTwoGroups(page);
  const tabs = page.getByRole('tablist').first().getByRole('tab');
  const count = await tabs.count();
  await tabs.first().focus();
  const moves: [string, number][] = [
    ['ArrowLeft', count - 1],
    ['ArrowRight', 0],
    ['ArrowRight', 1],
    ['Home', 0],
    ['End', count - 1],
  ];
  for (const [key, index] of moves) {
    await page.keyboard.press(key);
    await expect(tabs.nth(index)).toBeFocused();
    await expect(tabs.nth(index)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('[role=tab]:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(tabs.nth(count - 1)).toBeFocused();
});

test('arrows with Alt stay the shortcuts of the browser for back and forward', async ({ page }) => {
  await page.goto(first.path);
  const tab = page.getByRole('tab').first();
  await tab.focus();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  const taken = await tab.evaluate(
    (element) =>
      !element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          altKey: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
  );
  expect(taken).toBe(false);
  await expect(tab).toHaveAttribute('aria-selected', 'true');
});

test('the choice holds after a reload and on other pages, from the first frame on', async ({
  page,
}) => {
  await page.goto(first.path);
  const tab = page.getByRole('tablist').first().getByRole('tab').nth(1);
  const name = await tab.innerText();
  await tab.click();
  const chosen = await chosenOn(page);
  await page.addInitScript(() => {
    // The root element does not exist yet.
    const note = (key: string, value: string): void => {
      document.documentElement.dataset[key] = value;
    };
    let shift = 0;
    requestAnimationFrame(() => note('firstFrame', document.documentElement.dataset['code'] ?? ''));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
      note('shift', String(shift));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-first-frame', chosen ?? '');
  expect(await selectedIn(page)).toContain(name);
  expect(Number((await html.getAttribute('data-shift')) ?? 0)).toBe(0);
  for (const { path } of pages.slice(1, 4)) {
    await page.goto(path);
    await expect(html).toHaveAttribute('data-first-frame', chosen ?? '');
    await expect(page.getByRole('tabpanel')).toHaveCount(await page.getByRole('tablist').count());
    for (const list of await page.getByRole('tablist').all()) {
      const same = list.getByRole('tab', { name, exact: true });
      if ((await same.count()) > 0) await expect(same).toHaveAttribute('aria-selected', 'true');
      else await expect(list.getByRole('tab').first()).toHaveAttribute('aria-selected', 'true');
    }
  }
});

for (const value of ['"><script>', 'cobol', 'first cs', '']) {
  test(`the value ${JSON.stringify(value)} in the storage changes nothing`, async ({ page }) => {
    await page.addInitScript((hostile) => {
      localStorage.setItem('code', hostile);
    }, value);
    await page.goto(first.path);
    expect(await chosenOn(page)).toBe('first');
    const tab = page.getByRole('tablist').first().getByRole('tab').first();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  });
}

test('blocked storage leaves a choice for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(first.path);
  const tab = page.getByRole('tablist').first().getByRole('tab').nth(1);
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
});

test('tabs are large enough and stay in the window at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(first.path);
  for (const tab of await page.getByRole('tab').all()) {
    const box = await tab.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  }
});

test('print shows every variant under its name', async ({ page }) => {
  await page.goto(first.path);
  await page.emulateMedia({ media: 'print' });
  await expectAllVariants(page);
});

test.describe('a page whose script does not arrive', () => {
  test.use({ expectedProblems: /ERR_FAILED/ });
  test('shows every variant', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(first.path);
    await expectAllVariants(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every variant can be read under its name', async ({ page }) => {
    await page.goto(first.path);
    await expectAllVariants(page);
  });
});

async function expectAllVariants(page: Page): Promise<void> {
  const variants = page.locator('.variant');
  await expect(variants).toHaveCount(first.tabs);
  for (const variant of await variants.all()) {
    await expect(variant.locator('pre')).toBeVisible();
    await expect(variant.locator('p')).toBeVisible();
  }
  await expect(page.locator('.tabs').first()).toBeHidden();
}
