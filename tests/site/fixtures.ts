/**
 * What every browser test uses. A page fails its test on anything that a reader's console would show: a violation of
 * the policy, an error, a failed request; and on a request to another host or a dialog, which the site never makes.
 */
import { test as base } from 'playwright/test';

export { expect } from 'playwright/test';

interface Fixtures {
  /** Problems that a test provokes on purpose: one that matches is no failure. Set it with `test.use`. */
  readonly expectedProblems: RegExp | undefined;
  /** What went wrong on the page until now. */
  readonly problems: string[];
}

/** Runs in the page, before its own scripts. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    console.error(
      `Policy violation: ${effectiveDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`,
    );
  });
}

export const test = base.extend<Fixtures>({
  expectedProblems: [undefined, { option: true }],
  problems: [
    async ({ page, baseURL, expectedProblems }, use) => {
      const problems: string[] = [];
      await page.addInitScript(reportViolations);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          problems.push(`Console ${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      page.on('pageerror', (error) => {
        problems.push(`Error: ${error.stack ?? error.message}`);
      });
      page.on('dialog', (dialog) => {
        problems.push(`Dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) {
          problems.push(`Request to another host: ${request.url()}`);
        }
      });
      await use(problems);
      const unexpected = problems.filter((problem) => !expectedProblems?.test(problem));
      if (unexpected.length > 0) {
        throw new Error(
          `The page had problems:\n${unexpected.map((line) => `- ${line}`).join('\n')}`,
        );
      }
    },
    { auto: true },
  ],
});
