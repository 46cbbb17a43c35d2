/** Everything works without a mouse, and the focus is always where a reader expects it. */
import { expect, test } from './fixtures.ts';

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/netserver/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every stop can be seen, shows the focus and is not covered', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/extensibility/scripting/');
  const stops = await page.locator('a[href], button, select, input, summary').count();
  const seen = new Set<string>();
  for (let stop = 0; stop < stops + 10; stop += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(async () => {
      // The browser scrolls to the element in the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      // The first line: the middle of a link that runs over two lines may lie beside it.
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(element);
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const covered = top === null || !(element.contains(top) || top.contains(element));
      return {
        html: element.outerHTML.slice(0, 120),
        outlined: outlineStyle !== 'none',
        coveredBy: covered ? (top?.outerHTML.slice(0, 120) ?? 'the edge of the window') : undefined,
      };
    });
    if (state === undefined) break;
    expect(state.outlined, `no outline: ${state.html}`).toBe(true);
    expect(state.coveredBy, `covered: ${state.html}`).toBeUndefined();
    seen.add(state.html);
  }
  expect(seen.size, 'the walk ends early: a trap').toBeGreaterThan(20);
});

test('what scrolls sideways is a stop of the keyboard, and only while it scrolls', async ({
  page,
}) => {
  await page.goto('/netserver/plugins/');
  const region = page.locator('.scroll').first();
  for (const [width, stops] of [
    [1280, false],
    [360, true],
    [1280, false],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await expect.poll(() => region.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(stops);
    await expect(region).toHaveJSProperty('tabIndex', stops ? 0 : -1);
  }
});

test('the menu of narrow screens opens, closes with Escape and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/netserver/');
  const button = page.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'Pages' });
  await expect(menu).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await menu.getByRole('link', { name: 'Extensibility', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/extensibility/');
});

test('search opens with "/" and Ctrl+K, closes with Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto('/netserver/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  for (const key of ['/', 'Control+k', 'Enter']) {
    await opener.focus();
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('"/" stays a letter in a field', async ({ page }) => {
  await page.goto('/matrix/');
  const text = page.getByRole('main').getByRole('searchbox');
  await text.focus();
  await page.keyboard.type('a/b');
  await expect(text).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a hit of the search is reached and opened with the keyboard', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').pressSequentially('webhooks');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/extensibility/external-apis/webhooks/');
});

test('a hit keeps the focus when the texts come after the names', async ({ page }) => {
  await page.route('**/pagefind/*/index/*', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto('/help/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('webhook');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#search-dialog [role=status]')).toHaveText(/results/);
  await expect(page.locator('[data-hit]').first()).toBeFocused();
});

test('the matrix is filtered with the keyboard, and the count is announced', async ({ page }) => {
  await page.goto('/matrix/');
  const rows = page.locator('.matrix tr[data-level]').filter({ visible: true });
  const all = await rows.count();
  await page.getByRole('combobox', { name: 'Level' }).focus();
  await page.keyboard.type('Scripting');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/matrix/?level=scripting');
  const count = page.getByRole('status').filter({ hasText: 'rows shown' });
  await expect(count).toHaveText(`3 of ${all} rows shown.`);
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(all);
  await expect(page.locator(':focus')).toBeVisible();
});

test('a filter survives reload, back and sharing', async ({ page }) => {
  await page.goto('/matrix/');
  const level = page.getByRole('combobox', { name: 'Level' });
  const rows = page.locator('.matrix tr[data-level]').filter({ visible: true });
  const all = await rows.count();
  await level.selectOption('database');
  await page.getByRole('combobox', { name: 'Environment' }).selectOption('onsite-only');
  await expect(page).toHaveURL('/matrix/?env=onsite-only&level=database');
  const filtered = await rows.count();
  expect(filtered).toBeGreaterThan(0);
  await page.reload();
  await expect(level).toHaveValue('database');
  await expect(rows).toHaveCount(filtered);
  await page.goBack();
  await expect(page).toHaveURL('/matrix/?level=database');
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await expect(level).toHaveValue('');
});

test('the theme is chosen with the keyboard and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await theme.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(theme).toHaveValue('dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto('/help/');
  await expect(theme).toHaveValue('dark');
  expect(await background()).toBe(dark);
  await theme.selectOption('auto');
  expect(await background()).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
