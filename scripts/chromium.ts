/** Gets a Chromium that starts, for the tests: the one that is there, else Playwright's, else the system's package. */
import process from 'node:process';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from '../src/build/chromium.ts';
import { run } from './run.ts';

/** Whether a Chromium really starts; a file that can be run may still be a stub or lack libraries. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments() });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** The ways to get one, in the order in which they are tried. */
function ways(): readonly (readonly string[])[][] {
  const ofPlaywright = [['playwright', 'install', 'chromium']];
  if (process.getuid?.() !== 0) return [ofPlaywright];
  const ofDebian = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', 'chromium'],
  ];
  return [ofPlaywright, ofDebian];
}

/**
 * Finds a Chromium, or installs one.
 *
 * @param say is told, in one line, what takes a while
 * @returns the full path of a Chromium that starts.
 * @throws Error where there is none and none can be installed; it says what was tried and what to do.
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = await findChromium();
  if (found !== undefined && (await starts(found.executablePath))) return found.executablePath;
  const tried: string[] = [];
  if (found !== undefined) tried.push(`${found.executablePath} is there, but does not start.`);
  for (const commands of ways()) {
    for (const [program = '', ...args] of commands) {
      const command = [program, ...args].join(' ');
      say(`Getting Chromium: ${command} …`);
      const { ok, output } = await run(program, args, { DEBIAN_FRONTEND: 'noninteractive' });
      if (ok) continue;
      tried.push(`"${command}" failed: ${output.trim().split('\n').at(-1) ?? ''}`);
      break;
    }
    const installed = [chromium.executablePath(), (await findChromium())?.executablePath];
    for (const path of installed) {
      if (path !== undefined && (await starts(path))) return path;
    }
  }
  throw new Error(
    [
      'The tests need Chromium, and there is none that starts.',
      ...tried.map((line) => `  ${line}`),
      'Install it in one of these ways, then run the tests again:',
      '  npx playwright install --with-deps chromium',
      '  sudo apt-get install chromium        (Debian; other systems: their own package)',
      '  CHROMIUM_PATH=/path/to/chromium npm test   (a Chromium or Chrome that is somewhere else)',
    ].join('\n'),
  );
}
