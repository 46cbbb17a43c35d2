/** The explanation of a ranking, from a small fixture. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  explanationText,
  placesOf,
  type Explanation,
  type Ranked,
} from '../../src/build/search-explain.ts';

const webhooks: Ranked['page'] = {
  url: '/webhooks/',
  content: 'Webhooks. A webhook tells (webhooks) others.',
  locations: [0, 2, 4],
  meta: {
    title: 'Webhooks',
    aliases: 'hook, web callback, web hook, http web call, old web',
    section: 'Web',
  },
  sub_results: [
    { title: 'Webhooks', url: '/webhooks/', locations: [0] },
    { title: 'Register a webhook', url: '/webhooks/#register', locations: [2] },
  ],
};
const triggers: Ranked['page'] = {
  url: '/triggers/',
  content: 'A trigger is no webhook.',
  locations: [4],
  meta: { title: 'Triggers' },
  sub_results: [],
};

const explanation: Explanation = {
  reading: {
    typed: 'what is a webhok',
    fillers: ['what', 'is', 'a'],
    unknown: ['webhok'],
    shown: 'webhook',
    joined: undefined,
  },
  ranked: [
    { page: webhooks, pagefind: { place: 2, score: 3.456 } },
    { page: triggers, pagefind: { place: 1, score: 4 } },
  ],
  total: 5,
};

describe('The places of a word', () => {
  test('are title, aliases, headings, section and text, in this order', () => {
    assert.deepEqual(placesOf('webhook', webhooks), [
      'title',
      'heading "Register a webhook"',
      'text 3 times (webhooks, webhook)',
    ]);
    assert.deepEqual(placesOf('web', webhooks).slice(1, 2), [
      'alias "web callback", "web hook", "http web call", …',
    ]);
    assert.ok(placesOf('web', webhooks).includes('section'));
  });

  test('are none where the page does not have the word', () => {
    assert.deepEqual(placesOf('zapier', webhooks), []);
  });
});

describe('An explanation', () => {
  test('says how the query was read, then why each page stands where it does', () => {
    assert.deepEqual(explanationText(explanation).split('\n'), [
      'Query: what is a webhok',
      'Left out, as they only ask: "what", "is", "a"',
      'On no page: "webhok"',
      'Searched in its place: webhook',
      'Weights: title 6, aliases 6, section 0.2, headings 2 to 7, text 1; rare words count more, words of short pages too',
      'Pages: 5, the first 2 of them here',
      '',
      '1. /webhooks/ (Webhooks)',
      "   Pagefind's score 3.46, number 2; moved up: the query is its title",
      '   webhook  title; heading "Register a webhook"; text 3 times (webhooks, webhook)',
      '',
      '2. /triggers/ (Triggers)',
      "   Pagefind's score 4.00, number 1; moved down by those above",
      '   webhook  text 1 time (webhook)',
    ]);
  });

  test('names an alias and a joined word as reasons, and a page that Pagefind did not find', () => {
    const reading = { ...explanation.reading, fillers: [], unknown: [] };
    const text = (shown: string, joined: string | undefined, ranked: readonly Ranked[]): string =>
      explanationText({ reading: { ...reading, shown, joined }, ranked, total: ranked.length });
    const second = { page: webhooks, pagefind: { place: 2, score: 1 } };
    assert.match(text('hooks', undefined, [second]), /moved up: the query is another name of it/);
    assert.match(
      text('my web hooks page', 'my webhooks page', [second]),
      /first: my webhooks page\n[^]*moved up: has the words as one/,
    );
    assert.match(
      text('zap', undefined, [{ page: triggers, pagefind: undefined }]),
      /not found by Pagefind; moved up\n {3}zap {2}nowhere/,
    );
  });
});
