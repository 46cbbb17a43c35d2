/**
 * `npm run lint:data`: runs the rules over the data and the frontmatter of the pages.
 * Prints each finding with its place, and ends with `N passed, N failed` (rules).
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { siteData } from '../src/lib/lint/data-set.ts';
import { lint, lintRules } from '../src/lib/lint/index.ts';
import type { DataSet, Finding, PageData } from '../src/lib/lint/model.ts';
import { pageFrom } from '../src/lib/lint/pages.ts';

const root = join(import.meta.dirname, '..');

/** The files in which the records of a registry stand, where its name is not the name of its file. */
const registryFiles: Readonly<Record<string, readonly string[]>> = {
  helpChannels: ['src/data/help.ts'],
  layers: ['src/data/layers/*.ts'],
  pointIdsByLevel: ['src/data/ids.ts'],
  points: ['src/data/points/*.ts'],
};

/** The pages in `content/`. */
export function readPages(): PageData[] {
  return globSync('content/**/*.mdx', { cwd: root })
    .sort()
    .map((file) => pageFrom(file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')));
}

/** The real data with all pages, as of today. */
export function readSiteData(): DataSet {
  return siteData(readPages(), new Date().toISOString().slice(0, 10));
}

/** The file and, where a record begins on a line of its own, the line of a finding. */
export function placeOf({ record }: Pick<Finding, 'record'>): string {
  if (record.endsWith('.mdx')) return record;
  const [registry = '', ...rest] = record.split('.');
  const id = rest.join('.');
  const patterns = registryFiles[registry] ?? [`src/data/${registry}.ts`];
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  for (const file of files) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.trimStart().replaceAll("'", '').startsWith(`${id}:`));
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

function main(): void {
  const findings = lint(readSiteData());
  const { lines, summary } = report(findings);
  for (const line of lines) console.error(line);
  console.log(summary);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

if (argv[1] === import.meta.filename) main();
