/** `npm test`: runs every check in order and ends with one line, `N passed, N failed`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium } from './chromium.ts';
import { steps, type Outcome, type Setting, type Step } from './test-steps.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function findBrowser(): Promise<Setting['chromium']> {
  try {
    return { path: await ensureChromium(say) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function outcomeOf(step: Step, setting: Setting, built: boolean): Promise<Outcome> {
  if (step.needsBuild && !built) {
    return { passed: 0, failed: 1, output: 'There is no built site to look at: the build failed.' };
  }
  try {
    return await step.run(setting);
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  }
}

const reports = mkdtempSync(join(tmpdir(), 'guide-test-'));
const setting: Setting = { reports, chromium: await findBrowser() };
let built = true;
let passed = 0;
let failed = 0;
for (const step of steps) {
  const start = performance.now();
  const outcome = await outcomeOf(step, setting, built);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const good = outcome.failed === 0;
  const count = `${outcome.passed} of ${outcome.passed + outcome.failed}`;
  say(`${good ? '✓' : '✗'} ${step.name}: ${count} (${seconds} s)`);
  if (!good) say(`\n${outcome.output.trimEnd()}\n`);
  if (step.builds && !good) built = false;
  passed += outcome.passed;
  failed += outcome.failed;
}
rmSync(reports, { recursive: true });
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
