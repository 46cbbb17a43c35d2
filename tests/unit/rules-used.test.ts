/** Every rule stands on a page: a rule that nobody reads helps nobody. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rules } from '../../src/data/rules.ts';
import { idsOf } from '../../src/lib/records.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync('content/**/*.mdx', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('the rules', () => {
  for (const id of idsOf(rules)) {
    it(`shows "${rules[id].title}" on a page`, () => {
      assert.ok(pages.includes(`<Rule id="${id}" />`), id);
    });
  }
});
