/** The day on which the files of a page were last changed, from the history of the repository. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../data/model.ts';
import { isDay } from '../lib/lint/dates.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One process for all pages: a line with a day begins a commit, the lines below name its files. */
function readHistory(): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // A history above the default of 1 MB would count as none.
      maxBuffer: Infinity,
    });
  try {
    // In a shallow clone every file seems to come from its oldest commit.
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return '';
    const log = ['log', '--format=%cs', '--name-only', '--no-renames'];
    // Paths from this folder, also where it is a part of another repository.
    return git('-c', 'core.quotePath=false', ...log, '--relative', '--', 'content', 'src/data');
  } catch {
    // A download without its history: pages are built without the day.
    return '';
  }
}

/**
 * The newest day of each file.
 *
 * @param history what `git log --format=%cs --name-only` prints, newest commit first
 */
export function daysOf(history: string): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  let day: IsoDate | undefined;
  for (const line of history.split('\n')) {
    if (isDay(line)) day = line;
    else if (line !== '' && day !== undefined && !days.has(line)) days.set(line, day);
  }
  return days;
}

let days: ReadonlyMap<string, IsoDate> | undefined;

/**
 * The newest day on which one of the files was changed.
 *
 * @param files paths from the root of the repository
 * @returns nothing where there is no history, or where no file is in it yet
 */
export function lastChanged(files: readonly string[]): IsoDate | undefined {
  days ??= daysOf(readHistory());
  return files
    .flatMap((file) => days?.get(file) ?? [])
    .sort()
    .at(-1);
}
