/**
 * `npm run lint:data`: runs the rules over the data and the frontmatter of the pages.
 * Prints each finding with its place, and ends with `N passed, N failed` (rules).
 */
import process from 'node:process';
import { readSiteData, report } from '../src/build/data-lint.ts';
import { lint } from '../src/lib/lint/index.ts';

const findings = lint(readSiteData());
const { lines, summary } = report(findings);
for (const line of lines) console.error(line);
console.log(summary);
process.exitCode = findings.length > 0 ? 1 : 0;
