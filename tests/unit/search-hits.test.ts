/** Hits as readers see them, and the file that carries their words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchLabels } from '../../src/lib/search.ts';
import { isCatalogue } from '../../src/lib/search/catalogue.ts';
import { hitOf, noPassage, passageOf, piecesOf } from '../../src/lib/search/hits.ts';
import { createNames } from '../../src/lib/search/names.ts';

const head = (url: string, title: string, aliases = '') => ({
  id: url,
  url,
  meta: { title, aliases },
  filters: { kind: ['point'], onsite: ['yes'], online: ['no'] },
});

const catalogue = {
  labels: searchLabels,
  pages: [head('/a/', 'Webhooks')],
  places: [{ title: 'Page layout', url: '/a/#layout', aliases: ['tab design'] }],
  words: ['server change'],
  everyday: 'chance',
  index: {
    folder: '1',
    entry: {},
    version: '1',
    counts: [1],
    starts: [''],
    shortened: [],
    others: [],
  },
};

describe('the file beside the index', () => {
  it('is a catalogue only where all of it is there', () => {
    assert.ok(isCatalogue(catalogue));
    const { filters } = searchLabels;
    for (const other of [
      null,
      '<!doctype html>',
      {},
      { ...catalogue, labels: null },
      { ...catalogue, labels: { ...searchLabels, filters: [{ name: 'kind' }] } },
      { ...catalogue, labels: { ...searchLabels, environments: [['onsite']] } },
      { ...catalogue, labels: { filters, support: {} } },
      { ...catalogue, words: [1] },
      { ...catalogue, everyday: [] },
      { ...catalogue, places: [{ title: 'x', url: '/' }] },
      { ...catalogue, pages: [{ url: '/' }] },
      { ...catalogue, index: { entry: {} } },
      { ...catalogue, index: { ...catalogue.index, counts: ['1'] } },
      { labels: searchLabels, words: [] },
    ]) {
      assert.ok(!isCatalogue(other), JSON.stringify(other));
    }
  });
});

describe('pages that a query names', () => {
  const find = (query: string, ...pages: readonly ReturnType<typeof head>[]): string =>
    createNames(pages, catalogue.places)
      .find(query)
      .map(({ page, place }) => place?.url ?? page.url)
      .join(' ');

  it('are known by title or another name, in any form of the words', () => {
    assert.equal(find('web-panel', head('/p/', 'Web panels')), '/p/');
    assert.equal(find('Before save', head('/t/', 'Triggers', 'event, before save')), '/t/');
    assert.equal(find('', head('/c/', 'CRMScript')), '');
  });

  it('come in the order in which the name fits: whole, beginning, among others, inside a question', () => {
    const pages = [
      head('/among/', 'Run SQL scripts'),
      head('/begin/', 'SQL scripts online'),
      head('/alias/', 'Raw queries', 'sql script'),
      head('/title/', 'SQL scripts'),
    ];
    assert.equal(find('sql scripts', ...pages), '/title/ /alias/ /begin/ /among/');
    assert.equal(find('sql scripts at night', ...pages), '/title/ /alias/');
    assert.equal(find('scripts', ...pages.slice(0, 1)), '/among/');
  });

  it('begin with the overview where several fit alike', () => {
    const pages = [head('/a/b/', 'NetServer scripting'), head('/n/', 'NetServer and its layers')];
    assert.equal(find('netserver', ...pages), '/n/ /a/b/');
  });

  it('are known with other spaces in their names, and by names of code as they are written', () => {
    assert.equal(find('screenchooser', head('/s/', 'Custom screens', 'screen chooser')), '/s/');
    assert.equal(find('on site', head('/o/', 'Installations', 'onsite')), '/o/');
    assert.equal(find('ISoListProvider', head('/l/', 'Lists', 'isolistprovider')), '/l/');
  });

  it('are told from the schemes of addresses', () => {
    const pages = [head('/s/', 'Sync', 'app://'), head('/m/', 'Mobile', 'app')];
    assert.equal(find('app://', ...pages), '/s/');
    assert.equal(find('app', ...pages), '/m/');
  });

  it('are known by beginnings of the words of a name', () => {
    assert.equal(find('movin onl', head('/m/', 'Moving online')), '/m/');
    assert.equal(find('movin far', head('/m/', 'Moving online')), '');
  });

  it('begin with the one whose name has the words that only ask, or is typed letter by letter', () => {
    const names = createNames(
      [head('/apis/', 'Interfaces', 'api'), head('/choose/', 'A choice', 'which api')],
      [],
    );
    const first = (query: string, typed: string): string | undefined =>
      names.find(query, typed)[0]?.page.url;
    assert.equal(first('api', 'which api should I use'), '/choose/');
    assert.equal(first('api', 'api'), '/apis/');
    const alike = [head('/n/', 'Providers'), head('/p/x/', 'Plugins', 'provider')];
    assert.equal(find('provider', ...alike), '/p/x/ /n/');
    assert.equal(find('providers', ...alike), '/n/ /p/x/');
  });

  it('begin, inside a question, with the one that has its other words among its names', () => {
    const pages = [
      head('/a/', 'Archive providers'),
      head('/b/', 'Archive providers', 'writing plugins'),
    ];
    assert.equal(find('write archive providers', ...pages), '/b/ /a/');
  });

  it('are sections where the name is that of a section', () => {
    assert.equal(find('tab design', head('/a/', 'Webhooks', 'tab design')), '/a/#layout');
  });
});

describe('a hit', () => {
  const found = { place: undefined, environment: undefined, passage: noPassage };

  it('is text, whatever the page says', () => {
    assert.deepEqual(piecesOf('use &lt;img&gt; in <mark>web</mark> pages'), [
      { text: 'use <img> in ', marked: false },
      { text: 'web', marked: true },
      { text: ' pages', marked: false },
    ]);
  });

  it('does not begin with its own title', () => {
    const page = { ...head('/a/', 'Web panels'), sub_results: [] };
    const { excerpt } = passageOf({ ...page, excerpt: '<mark>Web</mark> panels. Show a page.' });
    assert.deepEqual(excerpt, [{ text: 'Show a page.', marked: false }]);
  });

  it('says kind and verdicts in words, first that for which the query asks', () => {
    const page = head('/a/', 'Web panels');
    const { kind, verdicts } = hitOf(page, searchLabels, found);
    assert.equal(kind, 'Extensibility point');
    assert.deepEqual(verdicts, [
      { environment: 'Onsite', support: 'yes', word: 'Yes', isAsked: false },
      { environment: 'Online', support: 'no', word: 'No', isAsked: false },
    ]);
    const [first] = hitOf(page, searchLabels, { ...found, environment: 'online' }).verdicts;
    assert.deepEqual(first, { environment: 'Online', support: 'no', word: 'No', isAsked: true });
  });

  it('has the three parts with the most matches, in the order of the page', () => {
    const part = (id: string, matches: number) => ({
      title: id,
      url: `/a/#${id}`,
      locations: Array<number>(matches).fill(1),
    });
    const { parts } = passageOf({
      ...head('/a/', 'a'),
      excerpt: '',
      sub_results: [
        { title: 'a', url: '/a/', locations: [1, 2, 3, 4, 5] },
        part('one', 1),
        part('two', 3),
        part('three', 2),
        part('four', 4),
      ],
    });
    assert.deepEqual(
      parts.map(({ title }) => title),
      ['two', 'three', 'four'],
    );
  });
});
