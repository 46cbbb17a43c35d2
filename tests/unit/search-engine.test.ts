/** The search, on an index made of a few words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchLabels } from '../../src/lib/search.ts';
import type { Catalogue } from '../../src/lib/search/catalogue.ts';
import { createEngine, type Answer, type Engine } from '../../src/lib/search/engine.ts';
import type { IndexFiles } from '../../src/lib/search/files.ts';
import { noFilters } from '../../src/lib/search/filters.ts';
import { summaryOf } from '../../src/lib/search/messages.ts';
import { exact } from '../../src/lib/search/names.ts';
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

const head = (url: string, title: string, aliases = '') => ({
  url,
  meta: { title, aliases },
  filters: { kind: ['point'], onsite: ['yes'], online: ['no'] },
});

const pages = [
  head('/webhooks/', 'Webhooks', 'callback, event notification'),
  head('/web-panels/', 'Web panels'),
  head('/crmscript/', 'CRMScript'),
];

function fragment(url: string, excerpt: string): Fragment {
  const known = pages.find((page) => page.url === url) ?? head(url, 'Scripts');
  return { ...known, excerpt, sub_results: [] };
}

const asked: string[] = [];

const pagefind: Pagefind = {
  init: () => Promise.resolve(),
  preload: () => Promise.resolve(),
  search: (term) => {
    asked.push(term);
    const phrase = term.startsWith('"');
    const words = term.toLowerCase().replaceAll('"', '').split(' ');
    const results = Object.entries(texts).flatMap(([url, text]): PagefindResult[] => {
      const inOrder = !phrase || text.toLowerCase().includes(words.join(' '));
      return inOrder && words.every((word) => matches(word, text).length > 0)
        ? [{ id: url, score: 1, words: [], data: () => Promise.resolve(fragment(url, text)) }]
        : [];
    });
    return Promise.resolve({ results });
  },
};

const catalogue: Catalogue = {
  labels: searchLabels,
  pages: pages.map((page) => ({ ...page, id: page.url })),
  places: [
    { title: 'Page layout', url: '/web-panels/#layout', aliases: ['tab design', 'web panel page'] },
  ],
  words: ['server change online', 'runs shows'],
  everyday: 'chance',
  index: {
    folder: '1',
    entry: {},
    version: '1',
    counts: [],
    starts: [],
    shortened: [],
    others: [],
  },
};

/** Files of an index in which "zebra" and "kind" stand on one page each. */
const filesWith = (changes: Partial<IndexFiles> = {}): IndexFiles => ({
  fetch: () => Promise.reject(new Error('Nothing to fetch')),
  fetchPhrase: () => Promise.reject(new Error('Nothing to fetch')),
  prefetch: () => undefined,
  rareWords: (asked) =>
    Promise.resolve(['zebra', 'kind'].filter((word) => word.startsWith(asked.charAt(0)))),
  filters: () => Promise.resolve([]),
  isIncomplete: () => false,
  ...changes,
});
const engineWith = (changes: Partial<IndexFiles> = {}): Engine =>
  createEngine(catalogue, filesWith(changes), () => Promise.resolve(pagefind));
const engine = engineWith();

const search = (query: string, insist = false): Promise<Answer> =>
  engine.search({ query, filters: noFilters }, insist);

async function urls(answer: Answer): Promise<string[]> {
  return (await answer.hits(0, 10)).map(({ url }) => url);
}

const named = (query: string, filters = noFilters): string[] =>
  engine.named({ query, filters }).map(({ url }) => url);

describe('pages that a query names', () => {
  it('are there at once, by title, other name or section, also typed in part', () => {
    assert.deepEqual(named('webhook'), ['/webhooks/']);
    assert.deepEqual(named('webh'), ['/webhooks/']);
    assert.deepEqual(named('event notification'), ['/webhooks/']);
    assert.deepEqual(named('tab design'), ['/web-panels/#layout']);
    assert.deepEqual(named('how does event notification work?'), ['/webhooks/']);
    assert.deepEqual(named('server'), []);
  });

  it('stay in front when the texts are searched', async () => {
    assert.deepEqual(await urls(await search('web')), ['/web-panels/', '/webhooks/']);
  });

  it('are only those that the filters leave', () => {
    assert.deepEqual(named('webhooks', { ...noFilters, env: 'onsite' }), ['/webhooks/']);
    assert.deepEqual(named('webhooks', { ...noFilters, env: 'online' }), []);
  });

  it('wait where a word may be misspelt', () => {
    assert.deepEqual(named('webhoks'), []);
  });
});

describe('the Pagefind of a search', () => {
  it('is its own, with all places of words where the query is a phrase', async () => {
    const started: { files: IndexFiles['fetch']; queries: Set<string> }[] = [];
    let current = '';
    const files = filesWith();
    const own = createEngine(catalogue, files, (fetch) => {
      const use = { files: fetch, queries: new Set<string>() };
      started.push(use);
      return Promise.resolve({
        ...pagefind,
        search: (term) => {
          use.queries.add(current);
          return pagefind.search(term);
        },
      });
    });
    for (const query of ['server', 'web page', 'server change', '"server change"']) {
      current = query;
      await own.search({ query, filters: noFilters });
    }
    const used = started.filter(({ queries }) => queries.size > 0);
    assert.deepEqual(
      used.map(({ queries }) => [...queries]),
      [['server'], ['web page'], ['server change'], ['"server change"']],
    );
    assert.deepEqual(
      used.map((use) => use.files === files.fetchPhrase),
      [false, false, false, true],
    );
  });
});

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

  it('says of an everyday word that no page has it, and shows no other in its place', async () => {
    const answer = await search('server chance');
    assert.deepEqual(answer.unknown, ['chance']);
    assert.equal(
      summaryOf('server chance', answer),
      'No page has “chance”. Showing 2 results for “server”.',
    );
    assert.equal((await search('chance')).total, 0);
  });

  it('takes a rare word for what it is, and names nothing unknown that it cannot know', async () => {
    assert.deepEqual((await search('zebra')).unknown, []);
    assert.deepEqual((await search('zebar')).shown, 'zebra');
    const offline = engineWith({ rareWords: () => Promise.reject(new Error('offline')) });
    const answer = await offline.search({ query: 'webhoks', filters: noFilters });
    assert.deepEqual(answer.unknown, []);
  });

  it('asks for what a correction needs beside the rare words', async () => {
    const early: string[] = [];
    const other = engineWith({ prefetch: (query) => early.push(query) });
    await other.search({ query: 'webhoks', filters: noFilters });
    assert.ok(early.includes('webhooks'));
    await other.search({ query: 'crm scirpt', filters: noFilters });
    assert.ok(early.includes('crmscript'));
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

  it('keeps pages with most of the words of a question after those with all', async () => {
    assert.deepEqual(await urls(await search('server runs crmscript another')), ['/crmscript/']);
  });

  it('shows the nearest where no page has all words, and offers the words alone', async () => {
    const answer = await search('shows runs');
    assert.deepEqual(await urls(answer), ['/web-panels/', '/crmscript/']);
    assert.deepEqual(answer.suggestions, ['shows', 'runs']);
    assert.equal(
      summaryOf('shows runs', answer),
      'No page has all of these words. Showing the nearest: 2 results.',
    );
  });

  it('prefers the page where two words stand as one', async () => {
    assert.equal((await urls(await search('crm script')))[0], '/crmscript/');
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
    assert.ok((await search('webhoks servr', true)).suggestions.includes('webhooks server'));
  });

  it('says that a filter did not load, rather than that nothing passes it', async () => {
    const offline = engineWith({ filters: () => Promise.reject(new Error('offline')) });
    const answer = await offline.search({
      query: 'server',
      filters: { ...noFilters, env: 'online' },
    });
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
    assert.equal(hit.section, 'Web panels');
    assert.equal((await urls(await search('web panel')))[0], '/web-panels/');
  });

  it('puts the verdict first for whose environment the query asks', async () => {
    const [hit] = await (await search('can I use webhooks online')).hits(0, 1);
    assert.equal(hit?.url, '/webhooks/');
    assert.deepEqual(
      hit.verdicts.map(({ environment, isAsked }) => [environment, isAsked]),
      [
        ['Online', true],
        ['Onsite', false],
      ],
    );
  });

  it('shows pages that the catalogue does not list', async () => {
    const [hit] = await (await search('kind')).hits(0, 1);
    assert.equal(hit?.title, 'Scripts');
  });

  it('tells what its order rests on', async () => {
    const { sought, joined, environment } = (await search('how does a crm script run online'))
      .reading;
    const read = [sought, joined, environment];
    assert.deepEqual(read, ['crm script run online', 'crmscript run online', 'online']);
    const [entry] = (await search('event notification')).reading.entries;
    assert.deepEqual([entry?.named?.name, entry?.named?.match], ['event notification', exact]);
  });

  it('counts what each filter would leave of what is shown, once the filters are loaded', async () => {
    const list = Object.keys(texts).map((_, at) => ({ kind: [at % 2 === 0 ? 'point' : 'guide'] }));
    const byPlace = createEngine(
      { ...catalogue, pages: [], places: [] },
      filesWith({ filters: () => Promise.resolve(list) }),
      () =>
        Promise.resolve({
          ...pagefind,
          search: async (term) => {
            const { results } = await pagefind.search(term);
            const place = ({ id }: PagefindResult): number => Object.keys(texts).indexOf(id);
            return { results: results.map((result) => ({ ...result, id: String(place(result)) })) };
          },
        }),
    );
    const query = 'shows runs';
    const before = await byPlace.search({ query, filters: noFilters });
    assert.equal(before.counts, undefined);
    await byPlace.loadFilters();
    const { counts, total } = await byPlace.search({ query, filters: noFilters });
    // Pages with some of the words are shown as well, and so they are counted.
    assert.equal(before.isPartly, true);
    assert.equal((counts?.['kind']?.['point'] ?? 0) + (counts?.['kind']?.['guide'] ?? 0), total);
    for (const kind of ['point', 'guide']) {
      const filtered = await byPlace.search({ query, filters: { ...noFilters, kind } });
      assert.equal(filtered.total, counts?.['kind']?.[kind]);
      assert.equal(filtered.unfiltered, total);
    }
  });

  it('says what filters hide', async () => {
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
    const broken = engineWith({ isIncomplete: () => true });
    await assert.rejects(broken.search({ query: 'server', filters: noFilters }), {
      message: 'A part of the search index did not load.',
    });
  });
});
