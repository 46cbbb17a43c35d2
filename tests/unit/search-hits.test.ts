/** Hits as readers see them, their order by name, and the file that carries their words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchLabels } from '../../src/lib/search.ts';
import { hitOf, piecesOf } from '../../src/lib/search/hits.ts';
import { isVocabulary } from '../../src/lib/search/labels.ts';
import type { Fragment, PagefindResult } from '../../src/lib/search/pagefind.ts';
import { nameScore, namedFirst } from '../../src/lib/search/rank.ts';

const vocabulary = {
  labels: searchLabels,
  words: ['webhooks'],
  places: [{ title: 'Page layout', url: '/a/#layout', aliases: ['tab design'] }],
};

function fragment(url: string, content: string, locations: readonly number[]): Fragment {
  return {
    url,
    content,
    locations,
    excerpt: content,
    meta: { title: url.slice(1, -1) },
    filters: { kind: ['point'], onsite: ['yes'], online: ['no'] },
    sub_results: [],
  };
}

describe('the file beside the index', () => {
  it('is a vocabulary only where all of it is there', () => {
    assert.ok(isVocabulary(vocabulary));
    const { filters } = searchLabels;
    for (const other of [
      null,
      '<!doctype html>',
      {},
      { ...vocabulary, labels: null },
      { ...vocabulary, labels: { ...searchLabels, filters: [{ name: 'kind' }] } },
      { ...vocabulary, labels: { ...searchLabels, environments: [['onsite']] } },
      { ...vocabulary, labels: { filters, support: {} } },
      { ...vocabulary, words: [1] },
      { ...vocabulary, places: [{ title: 'x', url: '/' }] },
      { labels: searchLabels, words: [] },
    ]) {
      assert.ok(!isVocabulary(other), JSON.stringify(other));
    }
  });
});

describe('a page that the query names', () => {
  const page = (title: string, aliases = ''): Fragment => ({
    ...fragment('/a/', '', []),
    meta: { title, aliases },
  });

  it('is known by its title or another name, in any form of the words', () => {
    assert.equal(nameScore(page('Web panels'), 'web-panel'), 2);
    assert.equal(nameScore(page('Triggers', 'event, before save'), 'Before save'), 1);
    assert.equal(nameScore(page('NetServer Scripting', 'event handler'), 'scripting'), 0);
    assert.equal(nameScore(page('CRMScript'), ''), 0);
  });

  it('comes before pages with more matches; the others keep their order', async () => {
    const result = (id: string, title: string, aliases = ''): PagefindResult => ({
      id,
      score: 1,
      data: () => Promise.resolve(page(title, aliases)),
    });
    const ranked = await namedFirst(
      [
        result('a', 'SQL scripts'),
        result('b', 'Macros', 'script'),
        result('c', 'Scripts'),
        result('d', 'More scripts'),
        result('e', 'Script'),
      ],
      'scripts',
    );
    assert.equal(ranked.map(({ id }) => id).join(''), 'cbade');
  });

  it('comes first also where another reading of the query put others in front', async () => {
    const result = (id: string, title: string): PagefindResult => ({
      id,
      score: 1,
      data: () => Promise.resolve(page(title)),
    });
    const others = ['a', 'b', 'c', 'd', 'e'].map((id) => result(id, id));
    const named = result('x', 'Web API');
    const ranked = await namedFirst([...others, named], 'web api', [named, ...others]);
    assert.equal(ranked.map(({ id }) => id).join(''), 'xabcde');
  });
});

describe('a hit', () => {
  it('is text, whatever the page says', () => {
    assert.deepEqual(piecesOf('use &lt;img&gt; in <mark>web</mark> pages'), [
      { text: 'use <img> in ', marked: false },
      { text: 'web', marked: true },
      { text: ' pages', marked: false },
    ]);
  });

  it('does not begin with its own title', () => {
    const page = { ...fragment('/a/', '', []), meta: { title: 'Web panels' } };
    const hit = hitOf(
      { ...page, excerpt: '<mark>Web</mark> panels. Show a page.' },
      'web',
      vocabulary,
    );
    assert.deepEqual(hit.excerpt, [{ text: 'Show a page.', marked: false }]);
  });

  it('says kind and verdicts in words', () => {
    const hit = hitOf(fragment('/a/', '', []), 'a', vocabulary);
    assert.equal(hit.kind, 'Extensibility point');
    assert.deepEqual(hit.verdicts, [
      { environment: 'Onsite', support: 'yes', word: 'Yes' },
      { environment: 'Online', support: 'no', word: 'No' },
    ]);
  });

  it('has the three parts with the most matches, in the order of the page', () => {
    const part = (id: string, matches: number) => ({
      title: id,
      url: `/a/#${id}`,
      locations: Array<number>(matches).fill(1),
    });
    const page = {
      ...fragment('/a/', '', []),
      sub_results: [
        { title: 'a', url: '/a/', locations: [1, 2, 3, 4, 5] },
        part('one', 1),
        part('two', 3),
        part('three', 2),
        part('four', 4),
      ],
    };
    const titles = hitOf(page, 'a', vocabulary).parts.map(({ title }) => title);
    assert.deepEqual(titles, ['two', 'three', 'four']);
  });
});
