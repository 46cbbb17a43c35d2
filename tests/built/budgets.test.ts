/** Every page keeps its budget. */
import { describe, test } from 'node:test';
import { checkBudget, classOf, pagesWithoutBudget, partsOf } from './lib/budgets.ts';
import { assertNone } from './lib/findings.ts';
import { builtPages, readBuilt } from './lib/site.ts';

describe('Budgets', () => {
  for (const page of builtPages().filter(({ path }) => !pagesWithoutBudget.includes(path))) {
    test(`${page.path} keeps the budget of its class`, () => {
      const findings = checkBudget(page.path, partsOf(page, readBuilt), classOf(page.path));
      assertNone(findings);
    });
  }
});
