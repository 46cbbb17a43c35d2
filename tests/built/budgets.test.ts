/** Every page keeps its budget. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  brotliSize,
  checkBudget,
  checkTool,
  classOf,
  pagesWithoutBudget,
  partsOf,
} from './lib/budgets.ts';
import { assertNone } from './lib/findings.ts';
import { builtFiles, builtPages, readBuilt } from './lib/site.ts';

const tools = [
  { page: '/deployment/moving-online/', script: 'MovingOnline', data: '/data/moving.json' },
  { page: '/guides/choose-an-api/', script: 'ChooseApi', data: '/data/choosing.json' },
] as const;

describe('Budgets', () => {
  for (const page of builtPages().filter(({ path }) => !pagesWithoutBudget.includes(path))) {
    test(`${page.path} keeps the budget of its class`, () => {
      const findings = checkBudget(page.path, partsOf(page, readBuilt), classOf(page.path));
      assertNone(findings);
    });
  }

  for (const { page, script, data } of tools) {
    const own = builtFiles().filter(
      (path) => path === data || (path.startsWith(`/_astro/${script}`) && path.endsWith('.js')),
    );

    test(`${page} keeps the budget of a tool: its script and its data together`, () => {
      assert.equal(own.length, 2, own.join(', '));
      assertNone(checkTool(own.map((path) => ({ path, bytes: brotliSize(readBuilt(path)) }))));
    });

    test(`only ${page} loads its script`, () => {
      const pages = builtPages().filter(({ html }) => html.includes(`/_astro/${script}`));
      assert.deepEqual(
        pages.map(({ path }) => path),
        [page],
      );
    });
  }
});
