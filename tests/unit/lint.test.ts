/** Each rule over the data finds the mistake it is there for, says so in full, and finds nothing in the real data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSiteData } from '../../src/build/data-lint.ts';
import { lint, lintRules } from '../../src/lib/lint/index.ts';
import type { BadData } from './fixtures/bad-data/change.ts';
import { badData } from './fixtures/bad-data/index.ts';

const real = readSiteData();

describe('the rules over the data', () => {
  for (const rule of lintRules) {
    describe(`rule "${rule.id}": ${rule.title}`, () => {
      it('finds nothing in the real data', () => {
        const messages = lint(real, [rule]).map(({ message }) => message);
        assert.deepEqual(messages, []);
      });

      it('says why it exists', () => {
        assert.match(rule.reason, /^.{20,}\.$|^.{20,}\?$/);
      });

      const cases: readonly BadData[] = badData[rule.id] ?? [];
      it('is shown at least one mistake by this test', () => {
        assert.ok(cases.length > 0, `tests/unit/fixtures/bad-data has no case for ${rule.id}`);
      });

      for (const { mistake, change, finding } of cases) {
        it(`refuses ${mistake}`, () => {
          const found = lint(change(real), [rule]);
          assert.equal(found.length, 1, found.map(({ message }) => message).join('\n'));
          const [first] = found;
          assert.ok(first);
          assert.equal(first.rule, rule.id);
          assert.equal(first.record, finding.record);
          assert.equal(first.field, finding.field);
          assert.equal(first.value, finding.value);
          assert.ok(
            first.message.startsWith(`${finding.record}, ${finding.field}: "${finding.value}" `),
            first.message,
          );
          assert.match(first.message, /Allowed: .+\./);
          assert.ok(first.message.includes(finding.says), first.message);
        });
      }
    });
  }

  it('have ids of their own', () => {
    const ids = lintRules.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });

  it('are the only ones for which there are bad data', () => {
    const ids = new Set(lintRules.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(badData).filter((id) => !ids.has(id)),
      [],
    );
  });

  it('report the mistakes of several records at once, not the first alone', () => {
    const rules = ['titles', 'dates', 'navigation'];
    const bad = rules.reduce((data, rule) => badData[rule]?.[0]?.change(data) ?? data, real);
    const found = lint(bad).map(({ rule }) => rule);
    assert.deepEqual(
      rules.filter((rule) => !found.includes(rule)),
      [],
    );
  });
});
