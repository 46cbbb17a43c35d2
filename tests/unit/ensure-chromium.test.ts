/** The search for a Chromium: what it tries, in which order, and what it says when there is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureChromium, type Machine } from '../../scripts/chromium.ts';

/** A machine on which Chromium appears at `path` after the command `after`; commands in `failing` fail. */
function machine(after: string, failing: readonly string[] = []) {
  const commands: string[] = [];
  const stub: Machine = {
    candidates: () => Promise.resolve(['/stub', '/chromium']),
    starts: (path) =>
      Promise.resolve(path === '/chromium' && (after === 'start' || commands.at(-1) === after)),
    ways: [
      [['playwright', 'install']],
      [
        ['apt-get', 'update'],
        ['apt-get', 'install'],
      ],
    ],
    run: (program, args) => {
      const command = [program, ...args].join(' ');
      commands.push(command);
      const ok = !failing.includes(command);
      return Promise.resolve({ ok, output: ok ? '' : 'start\nError: no network\n    at file\n' });
    },
  };
  return { stub, commands };
}

const silent = (): void => undefined;

test('takes the first one that starts, and installs nothing', async () => {
  const { stub, commands } = machine('start');
  assert.equal(await ensureChromium(silent, stub), '/chromium');
  assert.deepEqual(commands, []);
});

test('installs one, and says so', async () => {
  const { stub } = machine('playwright install');
  const said: string[] = [];
  assert.equal(await ensureChromium((line) => said.push(line), stub), '/chromium');
  assert.deepEqual(said, ['Getting Chromium for the tests: playwright install …']);
});

test('goes on with the next way when one fails', async () => {
  const { stub, commands } = machine('apt-get install', ['playwright install']);
  assert.equal(await ensureChromium(silent, stub), '/chromium');
  assert.deepEqual(commands, ['playwright install', 'apt-get update', 'apt-get install']);
});

test('says what was tried and what to do when there is none', async () => {
  const { stub } = machine('never', ['playwright install', 'apt-get update']);
  await assert.rejects(ensureChromium(silent, stub), (error: Error) => {
    assert.match(error.message, /none that starts was found or could be installed/);
    assert.match(error.message, /"playwright install" failed: Error: no network/);
    assert.match(error.message, /"apt-get update" failed: Error: no network/);
    assert.match(error.message, /npx playwright install --with-deps chromium/);
    assert.match(error.message, /CHROMIUM_PATH=/);
    return true;
  });
});
