/** What readers may ask is in the search index, and in nothing else that is published. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPages } from '../../src/build/read-pages.ts';
import { withEngine } from '../../src/build/search-quality.ts';
import { noFilters } from '../../src/lib/search/filters.ts';
import { assertNone } from './lib/findings.ts';
import { builtFiles, readBuilt } from './lib/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = readPages(root);
const pages = [...read.pages, ...read.pointPages];

/** Pages, their twins, the files for machines, and the index: it has the words, and no phrase. */
const texts = builtFiles()
  .filter((path) => /\.(?:csv|html|json|md|txt|xml)$/.test(path))
  .map((path) => ({ path, text: readBuilt(path).toString() }));

test('no published text carries what readers may ask', () => {
  assert.ok(pages.length > 10 && texts.length > pages.length);
  assertNone(
    texts.flatMap(({ path, text }) => {
      const plain = text.toLowerCase();
      return pages
        .filter(({ asked }) => {
          // A text may say one of them by chance.
          const said = asked.filter((phrase) => plain.includes(phrase.toLowerCase()));
          return said.length > asked.length / 2;
        })
        .map(({ file }) => `${path} carries what readers may ask according to ${file}`);
    }),
  );
  assertNone(
    texts
      .filter(({ text }) => text.includes('data-pagefind-meta="asked'))
      .map(({ path }) => `${path} has a field of the index for what readers may ask`),
  );
});

test('what readers may ask finds the page although no page says it', async () => {
  const word = 'Fivetran';
  const said = texts.filter(
    ({ path, text }) => !path.startsWith('/pagefind/') && text.includes(word),
  );
  assertNone(said.map(({ path }) => path));
  const urls: string[] = [];
  await withEngine(fileURLToPath(new URL('../../dist', import.meta.url)), async (engine) => {
    const answer = await engine.search({ query: word, filters: noFilters });
    for (const { url } of await answer.hits(0, 1)) urls.push(url);
  });
  assert.deepEqual(urls, ['/extensibility/external-apis/database-mirroring/']);
});
