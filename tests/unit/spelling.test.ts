/** A misspelt word is reported with its place; names and code are not; the list of words holds nothing to spare. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** What the spell checker says of a file with this text. */
function findings(file: string, text: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/cspell/bin.mjs', '--no-progress', '--no-summary', `stdin://${file}`],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  assert.equal(status, lines.length === 0 ? 0 : 1, stderr);
  return lines;
}

describe('the spell checker', () => {
  it('reports misspelt words of a page with file, line and column', () => {
    const page = '---\ntitle: A pgae\n---\n\nOne sentence.\n\n- An item is mispelt.\n';
    assert.deepEqual(findings('content/page.mdx', page), [
      'content/page.mdx:2:10 - Unknown word (pgae)',
      'content/page.mdx:7:14 - Unknown word (mispelt)',
    ]);
  });

  it('reads headings, tables, link texts and titles of components', () => {
    const page = [
      '## A headnig',
      '| A clumn | *emphsis* |',
      '[The lnik](/netserver/osql/)',
      '<Callout title="A tilte">',
    ].join('\n\n');
    const words = findings('content/page.mdx', page).map((line) => /\((.+)\)/.exec(line)?.[1]);
    assert.deepEqual(words, ['headnig', 'clumn', 'emphsis', 'lnik', 'tilte']);
  });

  it('reads the texts of records', () => {
    const record = "export const points = {\n  saint: {\n    purpose: 'A sentense.',\n  },\n};\n";
    assert.deepEqual(findings('src/data/points/more.ts', record), [
      'src/data/points/more.ts:3:17 - Unknown word (sentense)',
    ]);
  });

  it('leaves code, addresses, paths, ids and names alone', () => {
    const page = [
      '---\nsources:\n  - api/osql/soundxx\naliases:\n  - mispelt\n---',
      'Call `mispelt()` of ContactRowz at https://example.com/mispelt or /mispelt/soundxx.',
      '```text\nmispelt\n```',
      '<Sample id="mispelt" />',
    ].join('\n\n');
    assert.deepEqual(findings('content/page.mdx', page), []);
    const record =
      "  mispelt: {\n    names: ['mispelt',\n 'soundxx'],\n    docs: 'mispelt',\n  },\n";
    assert.deepEqual(findings('src/data/points/more.ts', record), []);
  });

  it('accepts both British and American words', () => {
    const page = 'A customised colour and a customized color.\n';
    assert.deepEqual(findings('content/page.mdx', page), []);
  });
});

describe('the list of words', () => {
  const words = readFileSync(join(root, 'words.txt'), 'utf8').trimEnd().split('\n');

  it('is in alphabetical order, each word once', () => {
    const lower = words.map((word) => word.toLowerCase());
    assert.deepEqual(lower, [...new Set(lower)].sort());
  });

  it('holds no word that nothing says', () => {
    const files = globSync(['content/**/*.mdx', 'src/data/**/*.ts', '*.md'], { cwd: root });
    const text = files
      .map((file) => readFileSync(join(root, file), 'utf8').toLowerCase())
      .join('\n');
    assert.deepEqual(
      words.filter((word) => !text.includes(word.toLowerCase())),
      [],
    );
  });
});
