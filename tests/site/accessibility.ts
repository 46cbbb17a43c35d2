/** What axe finds on an open page. Not a test: the tests of pages, of the chooser and of the moving guide use it. */
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

declare global {
  interface Window {
    /** Put there by `findings`; the site itself has no such thing. */
    axe?: typeof axe;
  }
}

/** All of WCAG 2.2 AA that a program can check, and what axe calls good practice. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours alone. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, one line a finding: the rule, its help, and the first elements.
 *
 * axe is put into the page once and not by its builder for Playwright, which does so twice for each question.
 *
 * @param rules tags or names of rules of axe.
 */
async function findings(page: Page, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      if (window.axe === undefined) throw new Error('axe is not on the page.');
      const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, help, nodes }) => {
        const places = nodes
          .slice(0, 3)
          .map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`);
        return `${id}: ${help} (${nodes.length} times): ${places.join(' | ')}`.replaceAll(
          /\s+/g,
          ' ',
        );
      });
    },
    [...rules],
  );
}

/** Fails where axe finds anything: all rules in the light theme; the dark one changes nothing but colours. */
export async function checkBothThemes(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findings(page, everything), `${where}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findings(page, colours), `${where}, dark`).toEqual([]);
}
