/** Running text is read with its lines, and without code, components and frontmatter. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proseOf } from '../../src/build/read-prose.ts';
import { sentencesOf, wordCount } from '../../src/lib/sentences.ts';

const page = [
  '---',
  'title: Not read',
  '---',
  '',
  'The file *web.config* names [a key](/help/) of `Factory/DynamicLoad. Then` more.',
  '',
  '## A heading',
  '',
  '- An item with a <Availability point="triggers" /> badge.',
  '',
  '| Column | Other |',
  '| --- | --- |',
  '| A cell | `code` |',
  '',
  '```text',
  'not read',
  '```',
  '',
  '<Callout title="Also not">',
  '  Inside a component.',
  '</Callout>',
  '',
].join('\n');

describe('the running text of a page', () => {
  const prose = proseOf('content/help.mdx', page);

  it('has each paragraph, heading, item and cell with its line', () => {
    assert.deepEqual(
      prose.map(({ line, kind, text }) => [line, kind, text]),
      [
        [5, 'text', 'The file web.config names a key of Factory_DynamicLoad_Then more.'],
        [7, 'heading', 'A heading'],
        [9, 'text', 'An item with a badge.'],
        [11, 'cell', 'Column'],
        [11, 'cell', 'Other'],
        [13, 'cell', 'A cell'],
        [13, 'cell', 'code'],
        [20, 'text', 'Inside a component.'],
      ],
    );
  });

  it('names the file', () => {
    assert.ok(prose.every(({ file }) => file === 'content/help.mdx'));
  });
});

describe('a sentence', () => {
  it('ends where its full stop stands, not at a dot inside a name', () => {
    assert.deepEqual(sentencesOf('It needs .NET 8. "A (.NET) app" runs.'), [
      'It needs .NET 8.',
      '"A (.NET) app" runs.',
    ]);
    assert.deepEqual(sentencesOf('Edit web.config first. Then restart.'), [
      'Edit web.config first.',
      'Then restart.',
    ]);
  });

  it('is counted in words, and signs alone are none', () => {
    assert.equal(wordCount('A well-known key – and Contact/5.'), 5);
  });
});
