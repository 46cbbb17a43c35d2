/** Gets a Chromium that starts, for the tests: the one that is there, else Playwright's, else the system's package. */
import process from 'node:process';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from '../src/build/chromium.ts';
import { run } from './run.ts';

/** What the search uses of the machine; a test puts its own in place. */
export interface Machine {
  /** The full paths at which a Chromium may be, best first. */
  candidates(): Promise<readonly string[]>;
  /** Whether one really starts; a file that can be run may still be a stub or lack libraries. */
  starts(executablePath: string): Promise<boolean>;
  /** The ways to install one, each a list of commands, in the order in which they are tried. */
  readonly ways: readonly (readonly (readonly [string, ...string[]])[])[];
  readonly run: typeof run;
}

const ofPlaywright = [['playwright', 'install', 'chromium']] as const;
const ofDebian = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', 'chromium'],
] as const;

const thisMachine: Machine = {
  async candidates() {
    const found = await findChromium();
    return [...(found === undefined ? [] : [found.executablePath]), chromium.executablePath()];
  },
  async starts(executablePath) {
    try {
      const browser = await chromium.launch({ executablePath, args: launchArguments() });
      await browser.close();
      return true;
    } catch {
      return false;
    }
  },
  ways: process.getuid?.() === 0 ? [ofPlaywright, ofDebian] : [ofPlaywright],
  run,
};

async function firstThatStarts(machine: Machine): Promise<string | undefined> {
  for (const path of await machine.candidates()) {
    if (await machine.starts(path)) return path;
  }
  return undefined;
}

/**
 * Finds a Chromium, or installs one.
 *
 * @param say is told, in one line, what takes a while
 * @param machine where to look
 * @returns the full path of a Chromium that starts.
 * @throws Error where there is none and none can be installed; it says what was tried and what to do.
 */
export async function ensureChromium(
  say: (line: string) => void,
  machine: Machine = thisMachine,
): Promise<string> {
  const found = await firstThatStarts(machine);
  if (found !== undefined) return found;
  const tried: string[] = [];
  for (const commands of machine.ways) {
    for (const [program, ...args] of commands) {
      const command = [program, ...args].join(' ');
      say(`Getting Chromium for the tests: ${command} …`);
      const { ok, output } = await machine.run(program, args, {
        DEBIAN_FRONTEND: 'noninteractive',
      });
      if (ok) continue;
      const lines = output.trim().split('\n');
      const reason = lines.find((line) => /error|fail/i.test(line)) ?? lines.at(-1) ?? '';
      tried.push(`"${command}" failed: ${reason.trim()}`);
      break;
    }
    const installed = await firstThatStarts(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'The tests need Chromium, and none that starts was found or could be installed.',
      ...tried.map((line) => `  ${line}`),
      'Install it in one of these ways, then run the tests again:',
      '  npx playwright install --with-deps chromium',
      '  sudo apt-get install chromium   (Debian; other systems have their own package)',
      '  CHROMIUM_PATH=/path/to/chromium npm test   (for one that is somewhere else)',
    ].join('\n'),
  );
}
