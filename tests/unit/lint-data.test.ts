/** `npm run lint:data`: names the place of a finding, ends with a summary, and speaks before every build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { placeOf, readSiteData, report, stopOnFindings } from '../../src/build/data-lint.ts';
import { lint, lintRules } from '../../src/lib/lint/index.ts';
import { badData } from './fixtures/bad-data/index.ts';
import { point } from './fixtures/bad-data/change.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the place of a finding', () => {
  const lineAt = (place: string) => {
    const [file = '', line = ''] = place.split(':');
    return readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1];
  };

  for (const [record, file, line] of [
    ['points.crmscript', 'src/data/points/scripting.ts', '  crmscript: {'],
    [
      'points.sentry-plugins',
      'src/data/points/internal-apis-netserver.ts',
      "  'sentry-plugins': {",
    ],
    ['layers.osql', 'src/data/layers/core.ts', '  osql: {'],
    ['sources.api/osql/index', 'src/data/sources/api.ts', "  'api/osql/index': {"],
    ['pointIdsByLevel.database', 'src/data/ids.ts', '  database: ['],
    ['compatibility.online', 'src/data/compatibility.ts', '  online: {'],
    ['helpChannels.forums', 'src/data/help.ts', '  forums: {'],
  ] as const) {
    it(`is file and line of ${record}`, () => {
      const place = placeOf({ record });
      assert.ok(place.startsWith(`${file}:`), place);
      assert.ok(lineAt(place)?.startsWith(line), place);
    });
  }

  it('is the file alone where no line holds the record', () => {
    assert.equal(placeOf({ record: 'blocks' }), 'src/data/blocks.ts');
    assert.equal(placeOf({ record: 'pointIdsByLevel' }), 'src/data/ids.ts');
    assert.equal(placeOf({ record: 'blockIds' }), 'src/data/ids.ts');
    assert.equal(placeOf({ record: 'content/help.mdx' }), 'content/help.mdx');
  });

  it('has the line where a page is the record and the rule knows it', () => {
    assert.equal(placeOf({ record: 'content/help.mdx', line: 3 }), 'content/help.mdx:3');
  });
});

describe('the report', () => {
  it('names file, rule, record, field, value, what is allowed and a suggestion', () => {
    const bad = point('zapier', { related: ['webhoks'] })(readSiteData());
    const { lines, summary } = report(lint(bad));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(
      lines[0] ?? '',
      /^src\/data\/points\/ui-workflow\.ts:\d+ references: points\.zapier, related\[0\]: "webhoks" is no point and no building block\. Did you mean "webhooks"\? Allowed: preferences, /,
    );
    assert.equal(summary, `${lintRules.length - 1} passed, 1 failed`);
  });
});

describe('npm run lint:data', () => {
  it('passes on the real data and counts its rules in the last line', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'lint-data.ts')],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(stdout.trimEnd().split('\n').at(-1), `${lintRules.length} passed, 0 failed`);
  });

  it('looks at every page', () => {
    const urls = readSiteData().pages.map(({ url }) => url);
    for (const url of ['/', '/netserver/', '/extensibility/scripting/', '/help/'])
      assert.ok(urls.includes(url), url);
  });
});

describe('a build with findings', () => {
  it('stops with every finding, and without the hint that Astro adds to "document"', () => {
    const bad = point('zapier', { related: ['document-plugin'] })(readSiteData());
    assert.throws(
      () => stopOnFindings(lint(bad)),
      (error: Error) => {
        assert.match(error.message, /references: points\.zapier, related\[0\]: "document-plugin" /);
        assert.match(error.message, /npm run lint:data$/);
        assert.doesNotMatch(String(error), /document|window/);
        return true;
      },
    );
  });

  it('does not stop without any', () => {
    assert.doesNotThrow(() => stopOnFindings([]));
  });
});

describe('incomplete records', () => {
  for (const { mistake, change } of badData['complete'] ?? []) {
    it(`end in findings of one rule and never in an exception: ${mistake}`, () => {
      const rules = lint(change(readSiteData())).map(({ rule }) => rule);
      assert.deepEqual([...new Set(rules)], ['complete']);
    });
  }
});
