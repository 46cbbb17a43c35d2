/** Every page keeps its budget. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  brotliSize,
  checkBudget,
  classOf,
  pagesWithoutBudget,
  partsOf,
  toolBudget,
} from './lib/budgets.ts';
import { assertNone } from './lib/findings.ts';
import { builtFiles, builtPages, readBuilt } from './lib/site.ts';

describe('Budgets', () => {
  for (const page of builtPages().filter(({ path }) => !pagesWithoutBudget.includes(path))) {
    test(`${page.path} keeps the budget of its class`, () => {
      const findings = checkBudget(page.path, partsOf(page, readBuilt), classOf(page.path));
      assertNone(findings);
    });
  }

  test('the moving guide keeps the budget of a tool: script, data and style together', () => {
    const own = builtFiles().filter(
      (path) =>
        /^\/_astro\/(?:MovingOnline\b.*\.js|moving\..*\.css)$/.test(path) ||
        path === '/data/moving.json',
    );
    assert.equal(own.length, 3, own.join(', '));
    const sizes = own.map((path) => ({ path, bytes: brotliSize(readBuilt(path)) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    const list = sizes.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');
    assert.ok(total <= toolBudget, `${total} bytes, allowed are ${toolBudget}: ${list}`);
  });

  test('only the page of the moving guide loads its script', () => {
    const pages = builtPages().filter(({ html }) => html.includes('/_astro/MovingOnline'));
    assert.deepEqual(
      pages.map(({ path }) => path),
      ['/deployment/moving-online/'],
    );
  });
});
