/** The search, on an index made of a few words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchLabels } from '../../src/lib/search.ts';
import { createEngine, type Answer } from '../../src/lib/search/engine.ts';
import { noFilters } from '../../src/lib/search/filters.ts';
import { summaryOf } from '../../src/lib/search/messages.ts';
import type { Fragment, Pagefind, PagefindResult } from '../../src/lib/search/pagefind.ts';

const texts: Readonly<Record<string, string>> = {
  '/webhooks/': 'Webhooks tell another server about a change',
  '/web-panels/': 'A web panel shows a page',
  '/crmscript/': 'CRMScript runs on the server',
  '/scripts/': 'A CRM script of another kind',
};

/** Finds as Pagefind does: all words, as beginnings; where none begins so, the longest word that the asked one begins with. */
function matches(asked: string, text: string): number[] {
  const site = Object.values(texts).join(' ').toLowerCase().split(' ');
  const beginning = site.some((word) => word.startsWith(asked))
    ? asked
    : site.filter((word) => asked.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  return text
    .toLowerCase()
    .split(' ')
    .flatMap((word, at) => (beginning !== undefined && word.startsWith(beginning) ? [at] : []));
}

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

const missing: string[] = [];
const asked: string[] = [];
let loadedFilters: readonly string[] = [];

const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
  filters: () => Promise.resolve({}),
  search: (term, { filters }) => {
    asked.push(term);
    const phrase = term.startsWith('"');
    const words = term.toLowerCase().replaceAll('"', '').split(' ');
    const results = Object.entries(texts).flatMap(([url, text]): PagefindResult[] => {
      const found = words.map((word) => (missing.includes(word) ? [] : matches(word, text)));
      const inOrder = !phrase || text.toLowerCase().includes(words.join(' '));
      return inOrder && found.every(({ length }) => length > 0)
        ? [{ id: url, score: 1, data: () => Promise.resolve(fragment(url, text, found.flat())) }]
        : [];
    });
    const none = Object.keys(filters).length > 0;
    return Promise.resolve({
      results: none ? [] : results,
      unfilteredResultCount: results.length,
      totalFilters: Object.fromEntries(loadedFilters.map((name) => [name, {}])),
    });
  },
};

const places = [
  { title: 'Page layout', url: '/web-panels/#layout', aliases: ['tab design', 'web panel page'] },
];
const vocabulary = {
  labels: searchLabels,
  words: ['webhooks', 'server', 'panel', 'crmscript'],
  places,
};
const engine = createEngine(pagefind, vocabulary);

const search = (query: string, insist = false): Promise<Answer> =>
  engine.search({ query, filters: noFilters }, insist);

async function urls(answer: Answer): Promise<string[]> {
  return (await answer.hits(0, 10)).map(({ url }) => url);
}

describe('a search', () => {
  it('finds what all words are on', async () => {
    const answer = await search('server change');
    assert.deepEqual(await urls(answer), ['/webhooks/']);
    assert.deepEqual(answer.unknown, []);
    assert.equal(summaryOf('server change', answer), '1 result.');
  });

  it('corrects a word that no page has, and says so', async () => {
    const answer = await search('webhoks');
    assert.equal(answer.shown, 'webhooks');
    assert.deepEqual(await urls(answer), ['/webhooks/']);
    assert.equal(
      summaryOf('webhoks', answer),
      'No page has “webhoks”. Showing 1 result for “webhooks”.',
    );
  });

  it('takes what was typed where the reader insists', async () => {
    const answer = await search('webhoks', true);
    assert.equal(answer.total, 2);
    assert.equal(
      summaryOf('webhoks', answer),
      'No page has “webhoks”. 2 results for the beginning of the word.',
    );
  });

  it('finds nothing for words that are near to nothing', async () => {
    const answer = await search('quokka');
    assert.equal(answer.total, 0);
    assert.equal(summaryOf('quokka', answer), 'No page has “quokka”.');
  });

  it('offers words alone that no page has together', async () => {
    const answer = await search('panel crmscript');
    assert.equal(answer.total, 0);
    assert.deepEqual(answer.suggestions, ['panel', 'crmscript']);
    assert.equal(summaryOf('panel crmscript', answer), 'No page has all of these words.');
  });

  it('prefers the page where two words stand as one', async () => {
    assert.deepEqual(await urls(await search('crm script')), ['/scripts/']);
    assert.deepEqual(await urls(await search('crmscript')), ['/crmscript/']);
  });

  it('asks the index for words as the index has them', async () => {
    for (const query of [
      '$panel',
      '<panel>',
      '(panel)',
      'panel=',
      '`panel`',
      '+panel:',
      '$pa-nel',
    ]) {
      asked.length = 0;
      const answer = await search(query);
      assert.deepEqual(await urls(answer), ['/web-panels/'], query);
      assert.deepEqual(answer.unknown, [], query);
      assert.ok(
        asked.every((term) => term === 'panel'),
        `${query} asks for ${asked.join()}`,
      );
    }
  });

  it('finds a phrase only where its words stand in this order', async () => {
    for (const query of ['"web panel"', '“web panel”', '"$web panel"']) {
      assert.deepEqual(await urls(await search(query)), ['/web-panels/'], query);
    }
    const answer = await search('"panel web"');
    assert.equal(answer.total, 0);
    assert.deepEqual(answer.unknown, []);
    assert.deepEqual(answer.suggestions, ['panel web', 'panel', 'web']);
    assert.equal(summaryOf('"panel web"', answer), 'No page has these words in this order.');
  });

  it('offers no reading that still holds an unknown word', async () => {
    const { shown, suggestions } = await search('webhoks servr quokka');
    assert.equal(shown, 'webhooks server');
    assert.deepEqual(suggestions, []);
    assert.deepEqual((await search('webhoks servr', true)).suggestions, ['webhooks server']);
  });

  it('says that a filter did not load, rather than that nothing passes it', async () => {
    loadedFilters = ['kind'];
    const request = { query: 'server', filters: { ...noFilters, env: 'online' } };
    const answer = await engine.search(request);
    loadedFilters = [];
    assert.ok(answer.filtersFailed);
    assert.equal(
      summaryOf('server', answer),
      'Filters are not available: a part of the index did not load. 2 results.',
    );
  });

  it('leads to the section that the query names', async () => {
    const [hit] = await (await search('web panel page')).hits(0, 1);
    assert.equal(hit?.url, '/web-panels/#layout');
    assert.equal(hit.title, 'Page layout');
    assert.equal(hit.section, 'web-panels');
    assert.deepEqual(await urls(await search('web panel')), ['/web-panels/']);
  });

  it('says what filters hide', async () => {
    loadedFilters = ['kind', 'level'];
    const answer = await engine.search({
      query: 'server',
      filters: { ...noFilters, level: 'database' },
    });
    assert.equal(answer.total, 0);
    assert.equal(
      summaryOf('server', answer),
      'No result with these filters; 2 results without them.',
    );
  });

  it('fails rather than says "nothing" where a part of the index is missing', async () => {
    missing.push('panel');
    await assert.rejects(search('panel'), {
      message: 'The part of the search index with "panel" did not load.',
    });
    missing.length = 0;
  });
});
