/** The summary of `npm test` counts what the runners report, and never takes silence for success. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLastLine, countPlaywright, countTap } from '../../scripts/test-counts.ts';

/** The report of `node --test`, with one further count of tests that did not run to their end. */
const tap = (pass: number, fail: number, other = ''): string =>
  ['TAP version 13', '# tests 9', `# pass ${pass}`, `# fail ${fail}`, other, ''].join('\n');

test('TAP: passed and failed, and what did not run to its end counts as failed', () => {
  assert.deepEqual(countTap(tap(8, 1), false), { passed: 8, failed: 1 });
  assert.deepEqual(countTap(tap(8, 0), true), { passed: 8, failed: 0 });
  for (const kind of ['cancelled', 'skipped', 'todo']) {
    assert.deepEqual(countTap(tap(8, 0, `# ${kind} 1`), true), { passed: 8, failed: 1 }, kind);
    assert.deepEqual(countTap(tap(8, 0, `# ${kind} 0`), true), { passed: 8, failed: 0 }, kind);
  }
});

test('TAP: no test, no report, or a crash counts as one failure', () => {
  assert.deepEqual(countTap(tap(0, 0), true), { passed: 0, failed: 1 });
  assert.deepEqual(countTap('', true), { passed: 0, failed: 1 });
  assert.deepEqual(countTap(tap(8, 0), false), { passed: 8, failed: 1 });
});

test('Playwright: flaky and skipped count as failed', () => {
  const report = (stats: object): string => JSON.stringify({ stats });
  const good = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
  assert.deepEqual(countPlaywright(report(good), true), { passed: 5, failed: 0 });
  assert.deepEqual(
    countPlaywright(report({ ...good, unexpected: 1, flaky: 2, skipped: 3 }), false),
    {
      passed: 5,
      failed: 6,
    },
  );
});

test('Playwright: no report, a strange report or no test counts as one failure', () => {
  for (const report of ['', '{}', 'null', JSON.stringify({ stats: {} })]) {
    assert.deepEqual(countPlaywright(report, true), { passed: 0, failed: 1 });
  }
});

test('last line: "N passed, N failed", anything else counts as one failure', () => {
  assert.deepEqual(countLastLine('x\n12 passed, 0 failed\n', true), { passed: 12, failed: 0 });
  assert.deepEqual(countLastLine('10 passed, 2 failed', false), { passed: 10, failed: 2 });
  assert.deepEqual(countLastLine('12 passed, 0 failed\nError', false), { passed: 0, failed: 1 });
  assert.deepEqual(countLastLine('12 passed, 0 failed', false), { passed: 12, failed: 1 });
});
