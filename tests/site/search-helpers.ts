/** The parts of search that its tests look at, and the steps that they share. */
import type { Locator, Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/** The search dialog of `page`. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });

/** The links to the pages found, in the order shown. */
export const hits = (page: Page): Locator => page.locator('[data-hit]').filter({ visible: true });

/** The line that says how the search went. */
export const statusOf = (page: Page): Locator =>
  page.locator('.search-panel [role="status"]:visible');

/** Opens the search dialog with its key; throws if its field does not get the focus. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
}

/** Unfolds the filters, which are folded away until a reader wants them. */
export async function openFilters(page: Page): Promise<void> {
  await page.locator('.search-filters summary').filter({ visible: true }).click();
}

/** Types `query` into the field of the open dialog. */
export async function ask(page: Page, query: string): Promise<void> {
  await dialogOf(page).getByRole('searchbox').fill(query);
}
