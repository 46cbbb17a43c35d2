/** Finds a Chromium on this machine. Never downloads one: that is the test command's business. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process, { env, platform } from 'node:process';
import { chromium } from 'playwright';

/** What Playwright's `chromium.launch()` takes. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/** Places where operating systems put Chromium or Chrome. */
const systemPaths: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const commandNames: Readonly<Record<string, readonly string[]>> = {
  win32: ['chrome.exe', 'chromium.exe'],
  default: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(): string[] {
  const names = commandNames[platform] ?? commandNames['default'] ?? [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...(systemPaths[platform] ?? []),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    chromium.executablePath(),
  ];
}

/** The flags a Chromium needs on this machine: its sandbox does not work for root. */
export function launchArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Looks for a Chromium: `CHROMIUM_PATH`, then the system's, then the one in Playwright's cache.
 *
 * @returns what to start it with, or `undefined` where there is none.
 * @throws Error where `CHROMIUM_PATH` names a file that cannot be run.
 */
export async function findChromium(): Promise<ChromiumLaunch | undefined> {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (await isExecutable(wanted)) return { executablePath: wanted, args: launchArguments() };
    throw new Error(
      `CHROMIUM_PATH is "${wanted}", and no program can be run there. Give the full path of a Chromium or Chrome, or unset the variable.`,
    );
  }
  for (const path of candidates()) {
    if (await isExecutable(path)) return { executablePath: path, args: launchArguments() };
  }
  return undefined;
}
