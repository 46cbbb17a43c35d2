/** The steps of `npm test`, in their order. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import {
  countLastLine,
  countPlaywright,
  countTap,
  countWhole,
  type Counts,
} from './test-counts.ts';

export interface Outcome extends Counts {
  /** Shown when the step failed. */
  readonly output: string;
}

/** What the steps share. */
export interface Setting {
  /** A folder for reports, outside the project. */
  readonly reports: string;
  /** The full path of Chromium, or why there is none. */
  readonly chromium: { readonly path: string } | { readonly problem: string };
}

export interface Step {
  readonly name: string;
  /** The other steps build on this one: they count as failed when it fails. */
  readonly builds?: true;
  /** The step works on the built site. */
  readonly needsBuild?: true;
  run(setting: Setting): Promise<Outcome>;
}

/** A step made of commands that pass or fail together; the first that fails ends it. */
function whole(...commands: readonly (readonly [string, ...string[]])[]): Step['run'] {
  return async () => {
    for (const [program, ...args] of commands) {
      const { ok, output } = await run(program, args);
      if (!ok) return { ...countWhole(false), output };
    }
    return { ...countWhole(true), output: '' };
  };
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** A step that runs the `node:test` files of a folder. */
function nodeTests(folder: string): Step['run'] {
  return async ({ reports, chromium }) => {
    const report = join(reports, `${folder.replaceAll('/', '-')}.tap`);
    const { ok, output } = await run(
      'node',
      [
        '--test',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        `${folder}/**/*.test.ts`,
      ],
      'path' in chromium ? { CHROMIUM_PATH: chromium.path } : {},
    );
    return { ...countTap(read(report), ok), output: onlyFailures(output) };
  };
}

/** The part of a `spec` report that says what failed; all of it where the runner itself failed. */
function onlyFailures(output: string): string {
  const start = output.indexOf('✖ failing tests:');
  return start === -1 ? output : output.slice(start);
}

const dataLint: Step['run'] = async () => {
  const { ok, output } = await run('node', ['scripts/lint-data.ts']);
  return { ...countLastLine(output, ok), output };
};

const siteTests: Step['run'] = async ({ reports, chromium }) => {
  if ('problem' in chromium) return { ...countWhole(false), output: chromium.problem };
  const report = join(reports, 'site.json');
  const { ok, output } = await run('playwright', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { ...countPlaywright(read(report), ok), output };
};

export const steps: readonly Step[] = [
  { name: 'Format', run: whole(['prettier', '--check', '.']) },
  // The types of the content collections come from "astro sync"; the linter looks at types too.
  { name: 'Lint', run: whole(['astro', 'sync'], ['eslint', '.', '--max-warnings=0']) },
  {
    name: 'Types of pages and components',
    run: whole(['astro', 'check', '--minimumFailingSeverity', 'hint']),
  },
  { name: 'Types of everything else', run: whole(['tsc', '--noEmit']) },
  { name: 'Unit tests', run: nodeTests('tests/unit') },
  { name: 'Code samples', run: nodeTests('tests/samples') },
  { name: 'Data rules', run: dataLint },
  { name: 'Spelling', run: whole(['cspell', '--no-progress', '--no-summary']) },
  { name: 'Build', builds: true, run: whole(['astro', 'build']) },
  { name: 'Diagrams', run: whole(['node', 'scripts/render-diagrams.ts', '--check']) },
  { name: 'Checks of the built site', needsBuild: true, run: nodeTests('tests/built') },
  { name: 'Tests in the browser', needsBuild: true, run: siteTests },
];
