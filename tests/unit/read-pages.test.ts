/** Frontmatter is read as YAML, whatever its style, and each mistake in it has its line. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readPage, readPages } from '../../src/build/read-pages.ts';

const description =
  'description: What NetServer is, and which of its layers a developer uses for which work.';
const rest = [description, 'kind: concept', 'checked: 2026-11-23'];
const page = (...lines: readonly string[]): string =>
  ['---', ...lines, 'asked: [what is it for]', '---', '', '- not an alias'].join('\n');

describe('the frontmatter of a page', () => {
  it('is read with its lists', () => {
    const text = page(
      "title: 'NetServer: the core'",
      ...rest,
      'sources:',
      '  - api/overview/index',
      '  - "api/osql/index"',
      'aliases:',
      '- net server # not indented',
    );
    assert.deepEqual(readPage('content/netserver/index.mdx', text), {
      pages: [
        {
          file: 'content/netserver/index.mdx',
          url: '/netserver/',
          title: 'NetServer: the core',
          description: description.replace('description: ', ''),
          checked: '2026-11-23',
          sources: ['api/overview/index', 'api/osql/index'],
          aliases: ['net server'],
          asked: ['what is it for'],
        },
      ],
      pointPages: [],
      problems: [],
    });
  });

  it('of a point has only what its record lacks', () => {
    const file = 'content/extensibility/scripting/crmscript.mdx';
    const text = page('sources: [automation/crmscript/overview/index]', 'checked: 2026-11-23');
    assert.deepEqual(readPage(file, text), {
      pages: [],
      pointPages: [
        {
          file,
          url: '/extensibility/scripting/crmscript/',
          checked: '2026-11-23',
          sources: ['automation/crmscript/overview/index'],
          asked: ['what is it for'],
        },
      ],
      problems: [],
    });
    const titled = readPage(file, page('title: CRMScript', 'sources: []', 'checked: 2026-11-23'));
    assert.match(titled.problems[0]?.message ?? '', /"title" is no field of this page/);
  });

  it('is read in flow style, over several lines, and with the line ends of Windows', () => {
    const text = page(
      'title: >-',
      '  The',
      '  core',
      ...rest,
      'sources: []',
      "aliases: [net server, 'core']",
    ).replaceAll('\n', '\r\n');
    const { pages, problems } = readPage('content/core.mdx', text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      pages.map(({ title, sources, aliases }) => [title, sources, aliases]),
      [['The core', [], ['net server', 'core']]],
    );
  });
});

describe('a mistake in the frontmatter has the line', () => {
  const title = 'title: Core';
  const sources = 'sources: []';
  const cases: readonly (readonly [string, string, number])[] = [
    ['of an unknown field', page(title, ...rest, sources, 'sorces: []'), 7],
    ['of a wrong value', page(title, ...rest.slice(0, 2), 'checked: 2026-02-30', sources), 5],
    [
      'of an item in a list',
      page(title, ...rest, 'sources:', '  - api/osql/index', '  - api/x'),
      8,
    ],
    ['of broken YAML', page(title, ...rest, 'aliases: [a, b', sources), 7],
    ['of the first line where there is none', '# Core\n', 1],
  ];
  for (const [what, text, line] of cases) {
    it(what, () => {
      const { pages, problems } = readPage('content/core.mdx', text);
      assert.deepEqual(pages, []);
      assert.equal(problems[0]?.line, line, JSON.stringify(problems));
      assert.match(problems[0].message, /^content\/core\.mdx, .+: ".*" .+Allowed: .+/);
    });
  }

  it('but a missing field has none', () => {
    const { problems } = readPage('content/core.mdx', page(title, ...rest));
    assert.deepEqual(
      problems.map(({ field, line }) => [field, line]),
      [['sources', undefined]],
    );
  });
});

describe('the files in content/', () => {
  const root = mkdtempSync(join(tmpdir(), 'guide-pages-'));
  mkdirSync(join(root, 'content', 'deep'), { recursive: true });
  writeFileSync(
    join(root, 'content', 'deep', 'core.mdx'),
    page('title: Core', ...rest, 'sources: []'),
  );
  writeFileSync(join(root, 'content', 'deep', 'lost.md'), page('title: Lost'));
  after(() => rmSync(root, { recursive: true }));

  it('are pages at any depth, and others are reported', () => {
    const { pages, problems } = readPages(root);
    assert.deepEqual(
      pages.map(({ file, url }) => [file, url]),
      [['content/deep/core.mdx', '/deep/core/']],
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'content/deep/lost.md, file: "lost.md" is no page, and the site would leave it out. Allowed: names that end with .mdx. Rename a page; move other files out of content/.',
      ],
    );
  });

  it('may all be missing', () => {
    assert.deepEqual(readPages(join(root, 'nowhere')), {
      pages: [],
      pointPages: [],
      problems: [],
    });
  });
});
