/** The explanation of a ranking, from a small fixture. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  explanationText,
  placesOf,
  type Explanation,
  type Ranked,
} from '../../src/build/search-explain.ts';
import { noFilters } from '../../src/lib/search/filters.ts';
import { among, exact, inside, type Named } from '../../src/lib/search/names.ts';

const page = {
  id: 'en_1',
  url: '/webhooks/',
  meta: {
    title: 'Webhooks',
    aliases: 'hook, web callback, web hook, http web call, old web',
    section: 'Web',
  },
  filters: {},
};
const text = {
  excerpt: 'A <mark>webhook</mark> tells (<mark>webhooks)</mark> others of a <mark>webhook</mark>.',
  sub_results: [
    { title: 'Webhooks', url: '/webhooks/', locations: [0] },
    { title: 'Register a webhook', url: '/webhooks/#register', locations: [2, 4] },
  ],
};

const named: Named = { page, place: undefined, name: 'Webhooks', match: exact, score: 53 };
const webhooks: Ranked = {
  hit: { url: '/webhooks/', title: 'Webhooks' },
  named,
  whole: { place: 2, score: 3.456 },
  joined: undefined,
  words: [{ word: 'webhook', score: 3.456, places: ['title', 'text 3 times, as in "webhooks"'] }],
  worth: undefined,
  verdict: undefined,
};
const triggers: Ranked = {
  hit: { url: '/triggers/', title: 'Triggers' },
  named: undefined,
  whole: { place: 1, score: 4 },
  joined: undefined,
  words: [{ word: 'webhook', score: 4, places: ['text 1 time, as in "webhook"'] }],
  worth: undefined,
  verdict: undefined,
};

const explanation: Explanation = {
  request: { query: 'what is a webhok', filters: noFilters },
  answer: {
    shown: 'webhook',
    unknown: ['webhok'],
    total: 5,
    unfiltered: 5,
    reading: { sought: 'webhook', joined: undefined, environment: undefined },
  },
  ranked: [webhooks, triggers],
};

describe('The places of a word', () => {
  test('are title, aliases, headings, section and text, in this order', () => {
    assert.deepEqual(placesOf('webhook', page.meta, text), [
      'title',
      'heading "Register a webhook"',
      'text 3 times, as in "webhook", "webhooks"',
    ]);
    assert.deepEqual(placesOf('web', page.meta, undefined), [
      'title',
      'alias "web callback", "web hook", "http web call", …',
      'section',
    ]);
    assert.deepEqual(
      placesOf('hook', { title: 'Hook' }, undefined, [
        { place: 0, words: 3 },
        { place: 4, words: 2 },
      ]),
      ['title', 'asked phrase 1, 5'],
    );
  });

  test('are none where the page does not have the word', () => {
    assert.deepEqual(placesOf('zapier', page.meta, undefined), []);
  });
});

describe('An explanation', () => {
  test('says how the query was read, then why each page stands where it does', () => {
    assert.deepEqual(explanationText(explanation).split('\n'), [
      'Query: what is a webhok',
      'Left out, as they only ask: "what", "is", "a"',
      'On no page: "webhok"',
      'Searched in its place: webhook',
      'Order: pages found by name; then pages found by text, by what each word is worth on the page, how much of the query stands among its names, whether it has a whole name, and how much stands in one phrase that it is asked for and near to each other',
      'Weights: title 6, aliases 6, section 0.2, headings 2 to 7, text 1; rare words count more, words of short pages too',
      'Pages: 5; the first 2 of them here',
      '',
      '1. /webhooks/ (Webhooks)',
      '   By name: title "Webhooks" is the query; score 53.00',
      '   By text: all words, number 2, score 3.46',
      '   webhook   3.46  title; text 3 times, as in "webhooks"',
      '',
      '2. /triggers/ (Triggers)',
      '   By text: all words, number 1, score 4.00',
      '   webhook   4.00  text 1 time, as in "webhook"',
    ]);
  });

  test('says what filters hide, which words stand as one, and which environment is asked for', () => {
    const shown = explanationText({
      request: {
        query: 'web hook online',
        filters: { ...noFilters, kind: 'point', env: 'online' },
      },
      answer: {
        ...explanation.answer,
        shown: 'web hook online',
        unknown: [],
        total: 1,
        reading: {
          sought: 'web hook online',
          joined: 'webhook online',
          environment: 'online',
        },
      },
      ranked: [
        { ...triggers, whole: undefined, joined: { place: 3, score: 2.5 }, verdict: 'partial' },
      ],
    });
    assert.match(shown, /^Filters: kind=point, env=online$/m);
    assert.match(shown, /^Sought with two words as one as well: webhook online$/m);
    assert.match(shown, /^Asks for the environment: online$/m);
    assert.match(shown, /^Pages: 1, 5 without filters$/m);
    assert.match(shown, /^ {3}By text: two words as one, number 3, score 2\.50$/m);
    assert.match(shown, /^ {3}Verdict online: partial$/m);
    assert.doesNotMatch(shown, /Left out|On no page|in its place/);
  });

  test('says that a page lacks a word, and what the words are worth together', () => {
    const words = [
      { word: 'server', score: 1.5, places: ['section'] },
      { word: 'webhook', score: 2, places: [] },
      { word: 'x', score: undefined, places: [] },
    ];
    const shown = explanationText({
      ...explanation,
      ranked: [
        {
          ...triggers,
          whole: undefined,
          words,
          worth: { words: 1, names: 0.25, whole: 0.2, asked: 0, near: 0.1 },
        },
      ],
    });
    assert.match(
      shown,
      / {3}By text: not by "x"; its words together 3\.50\n {3}Together: 1\.55 = words 1\.00 \+ names 0\.25 \+ whole 0\.20 \+ asked 0\.00 \+ near 0\.10\n {3}server {3} 1\.50 {2}section\n {3}webhook {2} 2\.00 {2}nowhere\n {3}x {12}- {2}nowhere$/,
    );
  });

  test('says which name of a page or section it is, and how it matches', () => {
    const line = (change: Partial<Named>): string =>
      explanationText({
        ...explanation,
        ranked: [{ ...webhooks, named: { ...named, ...change } }],
      });
    assert.match(
      line({ name: 'web hook', match: inside, score: 10.5 }),
      /By name: alias "web hook" stands whole in the query; score 10\.50/,
    );
    const place = { title: 'Register a webhook', url: '/webhooks/#register', aliases: ['sign up'] };
    assert.match(
      line({ place, name: 'Register a webhook', match: among }),
      /By name: title of the section #register "Register a webhook" has all words of the query;/,
    );
    assert.match(line({ place, name: 'sign up' }), /By name: alias of the section #register "sign/);
  });
});
