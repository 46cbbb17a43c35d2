/** Reads counts from what the test runners write for machines. Pure functions: text in, counts out. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const wholeStep: Counts = { passed: 0, failed: 1 };

/** A run that found nothing to test has not shown anything, and one that crashed may have counted no failure. */
function honest(counts: Counts, ok: boolean): Counts {
  const nothing = counts.passed + counts.failed === 0;
  const hidden = !ok && counts.failed === 0;
  return nothing || hidden ? { passed: counts.passed, failed: 1 } : counts;
}

/** Counts a step that passes or fails as a whole. */
export function countWhole(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : wholeStep;
}

/**
 * Reads the summary at the end of a TAP report of `node --test`. Cancelled tests and tests that were skipped or
 * marked "todo" count as failed: nobody may take them for passed.
 *
 * @param tap the report
 * @param ok whether the run ended well
 */
export function countTap(tap: string, ok: boolean): Counts {
  const number = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = ['fail', 'cancelled', 'skipped', 'todo'].map(number).reduce((a, b) => a + b, 0);
  return honest({ passed: number('pass'), failed }, ok);
}

function numberIn(value: object, name: string): number {
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'number' ? found : 0;
}

/**
 * Reads the JSON report of Playwright. Flaky and skipped tests count as failed.
 *
 * @param json the report; '' where none was written
 * @param ok whether the run ended well
 */
export function countPlaywright(json: string, ok: boolean): Counts {
  if (json === '') return wholeStep;
  const report: unknown = JSON.parse(json);
  const stats: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  if (typeof stats !== 'object' || stats === null) return wholeStep;
  const failed = ['unexpected', 'flaky', 'skipped'].map((name) => numberIn(stats, name));
  return honest(
    { passed: numberIn(stats, 'expected'), failed: failed.reduce((a, b) => a + b, 0) },
    ok,
  );
}

/**
 * Reads the last line of a check that ends with `12 passed, 0 failed`.
 *
 * @param output all that the check wrote
 * @param ok whether it ended well
 */
export function countLastLine(output: string, ok: boolean): Counts {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line.trim()) ?? [];
  if (passed === undefined || failed === undefined) return wholeStep;
  return honest({ passed: Number(passed), failed: Number(failed) }, ok);
}
