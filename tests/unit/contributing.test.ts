/** What CONTRIBUTING.md says about the project is so. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lintRules } from '../../src/lib/lint/index.ts';

const root = join(import.meta.dirname, '../..');
/** Prettier pads the cells of tables. */
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').replace(/ {2,}/g, ' ');

describe('CONTRIBUTING.md', () => {
  for (const { id, title, reason } of lintRules) {
    it(`lists the rule "${id}" with its sentence and its reason`, () => {
      const row = `| ${id} | ${title} | ${reason} |`;
      assert.ok(text.includes(row), `Put this row into the first table of the guidelines:\n${row}`);
    });
  }

  it('names files that exist', () => {
    const paths = [...text.matchAll(/`((?:src|tests|content)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('names every place that counts the points, for whoever adds one', () => {
    const steps = text.slice(text.indexOf('## Add a point'), text.indexOf('## Add a page'));
    for (const place of [
      'src/data/ids.ts',
      'src/lib/lint/order.ts',
      'tests/unit/fixtures/overview-matrix.ts',
      'tests/unit/parity.test.ts',
      'npm run diagrams',
    ])
      assert.ok(steps.includes(place), place);
  });
});
