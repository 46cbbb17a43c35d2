/** The headers are the same on every answer, and what they forbid does not happen. */
import { headers } from '../../src/build/headers.ts';
import { builtFiles, builtPages } from '../built/lib/site.ts';
import { expect, test } from './fixtures.ts';

/** Playwright gives the names of headers in lower case. */
const wanted = Object.fromEntries(
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
);

test.describe('headers', () => {
  const files = builtFiles().filter((path) => !path.endsWith('.html'));
  const groups = {
    'every page': builtPages().map(({ path }) => path),
    'every other file': files,
    'an unknown address and a redirect': ['/no-such-page/', '/no-such-file.js', '/matrix'],
  };
  for (const [name, paths] of Object.entries(groups)) {
    test(`of ${name}`, async ({ request }) => {
      expect(paths.length).toBeGreaterThan(2);
      for (const path of paths) {
        const response = await request.get(path, { maxRedirects: 0 });
        expect(response.headers(), path).toMatchObject(wanted);
      }
    });
  }
});

test.describe('the policy at work', () => {
  test.use({ expectedProblems: /script-src|style-src|img-src/ });
  test('an inline script, an inline style and a foreign picture are blocked and noticed', async ({
    page,
    problems,
  }) => {
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "hacked"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const picture = new Image();
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      document.body.append(script, style, picture);
    });
    for (const directive of ['script-src', 'style-src', 'img-src']) {
      await expect
        .poll(
          () => problems.filter((line) => line.includes(`Policy violation: ${directive}`)).length,
        )
        .toBeGreaterThan(0);
    }
    await expect(page).not.toHaveTitle('hacked');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('no cookie is set and nothing is stored before a reader chooses', async ({
  page,
  context,
}) => {
  await page.goto('/matrix/');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('hostile addresses', () => {
  const attacks = [
    '/matrix/?env=%3Cscript%3Ealert(1)%3C/script%3E&level=__proto__',
    '/matrix/?level=constructor&product=toString',
    '/matrix/?env=online%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/matrix/?__proto__[x]=1&%3Cb%3E=1',
    `/matrix/?q=${'a'.repeat(5000)}`,
    '/matrix/?env=%E0%A4%A&level=%00#%3Cscript%3E',
  ];
  for (const attack of attacks) {
    test(`${attack.slice(0, 80)} shows the whole table and a hint`, async ({ page }) => {
      await page.goto(attack);
      await expect(page.locator('#matrix-hint')).toBeVisible();
      await expect(page.locator('#matrix-hint')).toContainText('ignored');
      const rows = page.locator('.matrix tr[data-level]');
      await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
      await expect(page.locator('main').locator('script:not([src]), img')).toHaveCount(0);
    });
  }
  test('a hostile text filter is a text and nothing else', async ({ page }) => {
    const text = '"><img src=x onerror=alert(1)>';
    await page.goto(`/matrix/?q=${encodeURIComponent(text)}`);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(text);
    await expect(page.locator('#matrix-count')).toContainText('No row matches');
  });
});
