/**
 * Finds what authors should mend in search: pages that no golden query reaches, and aliases that bring the wrong
 * page first. Each finding says what to do.
 *
 * Usage: npm run search:lint [-- folder of the built site, dist by default]
 */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureSets } from '../src/build/search-golden.ts';
import { namedPages, unreachedPages, wrongAliasesIn } from '../src/build/search-lint.ts';

const folder = fileURLToPath(new URL('../tests/search', import.meta.url));
const dist = resolve(argv[2] ?? 'dist');

try {
  const pages = await namedPages(dist);
  const findings = [
    ...unreachedPages(pages, await measureSets(dist, folder)),
    ...(await wrongAliasesIn(dist)),
  ];
  const aliases = pages.flatMap((page) => page.aliases).length;
  for (const finding of findings) console.error(finding);
  console.log(`${pages.length} pages, ${aliases} aliases, ${findings.length} findings`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
