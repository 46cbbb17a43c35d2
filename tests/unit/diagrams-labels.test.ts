/** Any text can stand in a diagram, and rows must fill their grid. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import fc from 'fast-check';
import { renderDiagrams } from '../../src/build/diagrams/render.ts';
import { drawGrid, type Row } from '../../src/lib/diagrams/grid.ts';
import { escapeLine, nodeId, quotedLabel } from '../../src/lib/diagrams/labels.ts';

test('a label holds nothing that has a meaning in Mermaid, Markdown or HTML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.match(escapeLine(text), /^(?:[\p{L}\p{N} ,:()/']|#\d+;)*$/u);
    }),
  );
});

test('entity codes give back the text, with white space reduced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const decoded = escapeLine(text).replaceAll(/#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      assert.equal(decoded, text.replaceAll(/\s+/g, ' ').trim());
    }),
  );
});

test('lines of a label are kept apart', () => {
  assert.equal(quotedLabel(['Archive', 'providers']), '"Archive<br/>providers"');
});

test('ids hold letters, digits and underscores alone', () => {
  assert.equal(nodeId('point', 'archive-providers'), 'point_archive_providers');
  assert.equal(nodeId('x', 'a"]; b'), 'x_a____b');
});

const hostile = [
  'C# and VB.NET',
  '"quoted" `code` \\ back',
  '<b>bold</b> & <script>alert(1)</script>',
  '#quot; #35; &amp; &#60;',
  '**bold** _slanted_ ~~gone~~ [link](https://example.com)',
  '1. first',
  '2) second',
  '- dash; end; %% comment',
  'a --> b:::c@{ shape: cyl }',
  '{{x}} ((y)) [[z]] |w|',
  'end',
  "the user's browser",
  'Ærlig æøå – “ok” …',
];

test('hostile texts come out of Mermaid as they went in', async () => {
  const rows = hostile.map((text, index): Row => [{ id: `n_${index}`, lines: [text], span: 1 }]);
  const [first, ...rest] = rows;
  assert.ok(first !== undefined);
  const drawing = drawGrid({ columns: 1, padding: 2, rows: [first, ...rest] });
  const [svg] = await renderDiagrams([
    {
      ...drawing,
      id: 'hostile',
      title: 'Hostile',
      description: 'Hostile',
      caption: '',
      text: { kind: 'list', ordered: false, items: [{ label: '' }] },
    },
  ]);
  const $ = load(svg ?? '', { xml: true });
  const texts = $('text')
    .toArray()
    .map((element) => $(element).text());
  assert.deepEqual(texts, hostile);
});

test('a row that does not fill the columns is refused', () => {
  assert.throws(
    () =>
      drawGrid({ columns: 3, padding: 2, rows: [[3], [{ id: 'a', lines: ['A'], span: 1 }, 1]] }),
    /Row 2 of the grid covers 2 columns, and the grid has 3/,
  );
});
