// @ts-check
import { defineConfig } from 'html-validate';

/** How every built page is checked: tests/built/html.test.ts. A rule that is off or changed says why. */
export default defineConfig({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The pages are made by a compressor: blanks at the end of a line are its business, not an author's.
    'no-trailing-whitespace': 'off',
    // Every script and style comes from this host (the policy sees to that), so only others need a hash.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});
