/** Runs the rules over the data and the pages: for the command, and before every build. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteData } from '../lib/lint/data-set.ts';
import { lint, lintRules } from '../lib/lint/index.ts';
import type { DataSet, Finding } from '../lib/lint/model.ts';
import { AuthorError } from './author-error.ts';
import { readPages } from './read-pages.ts';
import { readProse } from './read-prose.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files in which the records of a registry stand, where its name is not the name of its file. */
const registryFiles: Readonly<Record<string, readonly string[]>> = {
  commonCases: ['src/data/choosing/cautions.ts'],
  deeds: ['src/data/choosing/deeds.ts'],
  effortHints: ['src/data/moving.ts'],
  itemNames: ['src/data/moving-plan.ts'],
  means: ['src/data/choosing/means.ts'],
  moveSteps: ['src/data/moving-plan.ts'],
  moves: ['src/data/moving.ts'],
  outcomes: ['src/data/moving-plan.ts'],
  sameWork: ['src/data/moving-plan.ts'],
  blockIds: ['src/data/ids.ts'],
  differences: ['src/data/link-repairs.ts'],
  glossary: ['src/data/glossary/*.ts'],
  helpChannels: ['src/data/help.ts'],
  languageSupport: ['src/data/languages.ts'],
  layers: ['src/data/layers/*.ts'],
  linkRepairs: ['src/data/link-repairs.ts'],
  pointIdsByLevel: ['src/data/ids.ts'],
  points: ['src/data/points/*.ts'],
  questions: ['src/data/choosing/questions.ts'],
  samples: ['src/data/samples/*.ts'],
  sources: ['src/data/sources/*.ts'],
};

/** The real data with all pages, as of today. */
export function readSiteData(): DataSet {
  return siteData(
    { ...readPages(root), prose: readProse(root) },
    new Date().toISOString().slice(0, 10),
  );
}

/** The file of a finding and its line, where it is known or a record begins on a line of its own. */
export function placeOf({ record, line }: Pick<Finding, 'record' | 'line'>): string {
  if (record.startsWith('content/')) return line === undefined ? record : `${record}:${line}`;
  const [registry = '', ...rest] = record.split('.');
  const id = rest.join('.');
  const patterns = registryFiles[registry] ?? [`src/data/${registry}.ts`];
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  for (const file of files) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const at = lines.findIndex((text) => text.trimStart().replaceAll("'", '').startsWith(`${id}:`));
    if (id !== '' && at !== -1) return `${file.replaceAll('\\', '/')}:${at + 1}`;
  }
  return (files[0] ?? 'src/data').replaceAll('\\', '/');
}

/**
 * What the command prints.
 *
 * @returns one line a finding with file, rule and message, and the summary in rules
 */
export function report(findings: readonly Finding[]): { lines: string[]; summary: string } {
  const failed = new Set(findings.map(({ rule }) => rule)).size;
  return {
    lines: findings.map((finding) => `${placeOf(finding)} ${finding.rule}: ${finding.message}`),
    summary: `${lintRules.length - failed} passed, ${failed} failed`,
  };
}

/**
 * @throws AuthorError with every finding, where there are any
 */
export function stopOnFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const { lines } = report(findings);
  throw new AuthorError(
    ['The data and the pages have mistakes:', ...lines, 'Look again with: npm run lint:data'].join(
      '\n',
    ),
  );
}

/**
 * The Astro integration: a build with findings stops. It must come first, so that the rules speak before code that
 * needs correct data. The development server starts in any case: authors look at unfinished pages.
 */
export function dataLint(): AstroIntegration {
  return {
    name: 'data-lint',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') stopOnFindings(lint(readSiteData()));
      },
    },
  };
}
