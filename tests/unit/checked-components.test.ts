/** A mistake in a page stops its compilation with file, line, column, value and what is allowed. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { checkedComponents } from '../../src/build/checked-components.ts';

const file = 'content/extensibility/index.mdx';
const fileURL = pathToFileURL(join(process.cwd(), file));

/** Compiles a page as Astro does. */
const compile = async (page: string) =>
  await mdxToJs(page, {
    mdastPlugins: [checkedComponents],
    fileURL,
    features: { frontmatter: true },
  });

/** The message with which the compilation of a page stops. */
async function messageOf(page: string): Promise<string> {
  try {
    await compile(page);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('a page without mistakes', () => {
  it('compiles', async () => {
    const { code } = await compile(
      [
        '---',
        'title: A page',
        '---',
        '',
        '{/* A comment. */}',
        '',
        'Text with <Availability point="triggers" /> in it, {/* a comment */} and \\{ a brace.',
        '',
        '<Callout title="Note">',
        '',
        'Text in a component.',
        '',
        '```text',
        'https://crm.example.com/<tenant>/api',
        '```',
        '',
        '</Callout>',
      ].join('\n'),
    );
    assert.match(code, /Availability/);
  });
});

describe('a page with a mistake', () => {
  const cases: (readonly [string, string, string, RegExp])[] = [
    [
      'an unknown component',
      '## Title\n\n<Matirx />\n',
      '3:1',
      /<Matirx>\. Did you mean "Matrix"\? Allowed: Alternatives, /,
    ],
    [
      'a table with a column that has no name',
      'Text.\n\n| | Onsite |\n| --- | --- |\n| Who | you |\n',
      '3:1',
      /A column of the table has no name\./,
    ],
    [
      'an unknown component inside a sentence',
      'It is <Avail point="triggers" /> here.\n',
      '1:7',
      /No component is called <Avail>\. Allowed: /,
    ],
    [
      'an unknown id, below the frontmatter',
      '---\ntitle: A page\n---\n\nText.\n\n<PointCard id="zappier" />\n',
      '7:1',
      /<PointCard id="zappier">: no such value\. Did you mean "zapier"\? Allowed: preferences, /,
    ],
    [
      'an unknown property',
      '<Matrix levle="scripting" />\n',
      '1:1',
      /<Matrix> has no property "levle"\. Did you mean "level"\? Allowed: level\./,
    ],
    [
      'a value that is an expression',
      '<PointCard id={id} />\n',
      '1:1',
      /<PointCard id=\{…\}> must be a plain text/,
    ],
    [
      'properties spread from an object',
      '<PointCard {...props} />\n',
      '1:1',
      /<PointCard> has no property "\{…\}"/,
    ],
    [
      'HTML in place of Markdown',
      'Text.\n\n<div>Text</div>\n',
      '3:1',
      /<div> is HTML\. Pages are Markdown and components; write it in Markdown\./,
    ],
    [
      'a component inside another one',
      '<Callout title="Note">\n\n<Rule id="web-service-first" />\n\n</Callout>\n',
      '3:1',
      /<Rule id="web-service-first">: no such value\. Did you mean "web-services-first"\?/,
    ],
  ];
  cases.push(
    [
      'an expression',
      'Text.\n\n{1 + 1}\n',
      '3:1',
      /\{1 \+ 1\} is code, and the build would run it\./,
    ],
    ['an expression inside a sentence', 'It is {1 + 1}.\n', '1:7', /write the text itself/],
    [
      'an expression between comments',
      '{/* a */ 1 /* b */}\n',
      '1:1',
      /is code, and the build would run it/,
    ],
    [
      'an import',
      "Text.\n\nimport fs from 'node:fs';\n",
      '3:1',
      /"import fs from 'node:fs';" is code\. Pages import and export nothing/,
    ],
    [
      'a code block',
      'Text.\n\n```cs\nvar a = 1;\n```\n',
      '3:1',
      /A code block with "cs"\. Put code into a file in samples\/.*<Sample id="…" \/>/,
    ],
    ['a code block without a language', '```\na\n```\n', '1:1', /A code block with no language/],
    ['an export', 'export const a = 1;\n', '1:1', /"export const a = 1;" is code/],
  );
  for (const [mistake, page, place, explanation] of cases) {
    it(`stops at ${mistake}, and says where and what`, async () => {
      const message = await messageOf(page);
      assert.ok(message.includes(`${file}:${place} `), message);
      assert.match(message, explanation);
    });
  }
});

describe('a mistake whose message names "document"', () => {
  it('gets no hint about browser APIs from Astro, which looks at the error as text', async () => {
    await assert.rejects(
      async () => await compile('<PointCard id="document-plugin" />\n'),
      (error: Error) => {
        assert.match(error.message, /Did you mean "document-plugins"\?/);
        assert.doesNotMatch(String(error), /document|window/);
        return true;
      },
    );
  });
});
