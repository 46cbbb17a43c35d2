/** The pages with which the scale of search is measured. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { load } from 'cheerio';
import { makePages, randomFrom, sentencesOf } from '../../src/build/search-scale.ts';

const text =
  'A trigger ties an event to a response. Webhooks tell another system that a record changed! ' +
  'Use @superoffice/webapi or C# for programs outside the server. Too short.';

describe('Sentences of a text', () => {
  test('keep names with signs whole and leave out what is too short', () => {
    const sentences = sentencesOf(text);
    assert.equal(sentences.length, 3);
    assert.deepEqual(sentences[2]?.slice(0, 4), ['Use', '@superoffice/webapi', 'or', 'C#']);
  });
});

describe('Made pages', () => {
  const pages = makePages(60, [sentencesOf(text)]);

  test('are the same for the same seed, and others for another', () => {
    assert.deepEqual(makePages(60, [sentencesOf(text)]), pages);
    assert.notDeepEqual(makePages(60, [sentencesOf(text)], 2), pages);
  });

  test('have addresses and titles of their own, sections, aliases and text', () => {
    const titles = pages.map(({ html }) => load(html)('h1').text());
    assert.equal(new Set(titles).size, 60);
    assert.equal(new Set(pages.map(({ url }) => url)).size, 60);
    for (const { html } of pages) {
      const $ = load(html);
      assert.ok($('[data-pagefind-body] h2[id]').length >= 4);
      assert.ok($('[data-pagefind-body] p').text().split(' ').length > 50);
      assert.notEqual($('[data-pagefind-meta="aliases"]').text(), '');
    }
  });

  test('have no title that the site could have: each holds an invented word', () => {
    const known = new Set(
      sentencesOf(text)
        .flat()
        .map((word) => word.toLowerCase()),
    );
    for (const { html } of pages) {
      const words = load(html)('h1').text().toLowerCase().split(' ');
      assert.ok(
        words.some((word) => !known.has(word)),
        words.join(' '),
      );
    }
  });

  test('use few invented words often and many rarely', () => {
    const known = new Set(
      sentencesOf(text)
        .flat()
        .map((word) => word.toLowerCase()),
    );
    const counts = new Map<string, number>();
    const all = pages.map(({ html }) => load(html)('p').text().toLowerCase()).join(' ');
    for (const word of all.match(/\p{L}+/gu) ?? []) {
      if (!known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const often = sorted
      .slice(0, Math.ceil(sorted.length / 10))
      .reduce((sum, count) => sum + count, 0);
    assert.ok(often > total / 2, `${often} of ${total}`);
  });

  test('do not repeat the names that stand on few pages of the site', () => {
    const common = 'a trigger ties an event to a response';
    const sources = Array.from({ length: 5 }, (_, at) => sentencesOf(`${common} of kind${at}.`));
    const words = makePages(20, sources).map(({ html }) => load(html)('body').text().toLowerCase());
    assert.ok(words.every((page) => page.includes('trigger') && !/kind\d/.test(page)));
  });

  test('need sentences', () => {
    assert.throws(() => makePages(1, [[]]), /no sentences/);
  });
});

test('random numbers lie between 0 and 1 and spread', () => {
  const random = randomFrom(7);
  const numbers = Array.from({ length: 1000 }, random);
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  assert.ok(Math.abs(mean - 0.5) < 0.05, String(mean));
});
