/** Every link inside the site leads somewhere. */
import { test } from 'node:test';
import { assertNone } from './lib/findings.ts';
import { checkLinks } from './lib/links.ts';
import { builtFiles, builtPages, sourceFiles } from './lib/site.ts';

test('every link, file and fragment exists', () => {
  const findings = checkLinks({ pages: builtPages(), files: builtFiles() }, sourceFiles());
  assertNone(findings);
});
