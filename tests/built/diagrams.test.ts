/** Diagrams in the built pages: as many as the sources ask for, each complete, no id twice. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { diagramById } from '../../src/lib/diagrams/index.ts';
import { wordsOf } from '../../src/lib/diagrams/text.ts';
import { addressOf } from '../../src/lib/pages.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const pages = globSync('**/*.html', { cwd: dist }).toSorted();

const figuresOf = (html: string): { ids: string[]; $: ReturnType<typeof load> } => {
  const $ = load(html);
  const ids = $('figure[id^="diagram-"]')
    .toArray()
    .map((figure) => ($(figure).attr('id') ?? '').slice('diagram-'.length));
  return { ids, $ };
};

const read = (page: string): string => readFileSync(join(dist, page), 'utf8');

test('there are built pages', () => {
  assert.ok(pages.length > 0, 'dist holds no pages. Build first: npm run build');
});

test('every diagram that a page asks for stands in its output, in the same order', () => {
  const sources = globSync('**/*.mdx', { cwd: join(root, 'content') });
  let asked = 0;
  for (const source of sources) {
    const text = readFileSync(join(root, 'content', source), 'utf8');
    const wanted = [...text.matchAll(/<Diagram\s[^>]*?id="([^"]*)"/g)].map(([, id]) => id);
    const page = join(addressOf(source.replaceAll('\\', '/').replace(/\.mdx$/, '')), 'index.html');
    assert.deepEqual(figuresOf(read(page)).ids, wanted, `content/${source}`);
    asked += wanted.length;
  }
  const built = pages.reduce((sum, page) => sum + figuresOf(read(page)).ids.length, 0);
  assert.equal(built, asked);
  assert.ok(built > 0, 'no page shows a diagram');
});

for (const page of pages) {
  const { ids, $ } = figuresOf(read(page));
  if (ids.length === 0) continue;
  test(`${page}: its diagrams are complete`, () => {
    for (const id of ids) {
      const figure = $(`#diagram-${id}`);
      const { title, description, text } = diagramById(id);
      const svg = figure.find('.picture > svg');
      assert.equal(svg.length, 1, `#diagram-${id} has no picture`);
      assert.equal(svg.children('title').text(), title);
      assert.equal(svg.children('desc').text(), description);
      assert.equal(svg.find('style, [style]').length, 0);
      assert.ok(figure.children('figcaption').text().includes(title));
      const version = figure.find('details :is(ol, ul, table)').first();
      const links = version
        .find('a')
        .toArray()
        .map((link) => $(link).attr('href'));
      assert.deepEqual(links, wordsOf(text).links);
      for (const words of wordsOf(text).said) assert.ok(version.text().includes(words), words);
    }
  });
  test(`${page}: no id stands twice`, () => {
    const all = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    assert.deepEqual(
      all.filter((id, index) => all.indexOf(id) !== index),
      [],
    );
  });
}
