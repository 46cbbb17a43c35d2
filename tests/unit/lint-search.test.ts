/** The checks for authors: each is shown to fail on bad data. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MeasuredSet } from '../../src/build/search-golden.ts';
import {
  aliasProblem,
  unreachedPages,
  wrongAliases,
  type NamedHit,
} from '../../src/build/search-lint.ts';

const triggers = { url: '/triggers/', title: 'Triggers', aliases: ['event handler'] };
const webhooks = { url: '/webhooks/', title: 'Webhooks', aliases: ['callback', 'push'] };

describe('Pages that no golden query reaches', () => {
  const reached: MeasuredSet = {
    kind: 'names',
    outcomes: [
      {
        query: { q: 'triggers', want: ['/other/', '/triggers/'] },
        place: 2,
        came: ['/else/', '/triggers/'],
      },
      { query: { q: 'hooks', want: ['/webhooks/'] }, place: 4, came: ['/else/', '/a/', '/b/'] },
    ],
  };

  test('are none where a query wants each and finds it among the first three', () => {
    assert.deepEqual(unreachedPages([triggers], [reached]), []);
  });

  test('are those that no query wants', () => {
    assert.deepEqual(unreachedPages([triggers], []), [
      '/triggers/ ("Triggers"): no golden query wants this page. Add what a reader of it would type to a file in tests/search/.',
    ]);
  });

  test('are those that their queries do not find among the first three', () => {
    const [message = ''] = unreachedPages([triggers, webhooks], [reached]);
    assert.match(message, /^\/webhooks\/ .*wanted by "hooks", but .*; \/else\/ came first\./);
  });
});

describe('An alias', () => {
  const first = (...hits: readonly (readonly [string, string])[]): NamedHit[] =>
    hits.map(([url, title]) => ({ url, title }));

  test('is right where its page, or a section of it, comes first', () => {
    assert.deepEqual(aliasProblem(webhooks, 'push', first(['/webhooks/', 'Webhooks'])), []);
    assert.deepEqual(aliasProblem(webhooks, 'push', first(['/webhooks/#push', 'Push'])), []);
  });

  test('is right after a page that has it as its title, whatever its form', () => {
    const hits = first(['/callbacks/', 'Callbacks'], ['/webhooks/', 'Webhooks']);
    assert.deepEqual(aliasProblem(webhooks, 'callback', hits), []);
  });

  test('is wrong where another page comes first; the message says which and what to do', () => {
    const hits = first(['/triggers/', 'Triggers'], ['/webhooks/', 'Webhooks']);
    assert.deepEqual(aliasProblem(webhooks, 'push', hits), [
      'alias "push" of /webhooks/ ("Webhooks"): /triggers/ ("Triggers") comes first. Remove the alias, give it to the page that comes first, or choose words that only this page is about.',
    ]);
  });

  test('is wrong where nothing is found, or only a page of its name', () => {
    assert.match(aliasProblem(webhooks, 'push', [])[0] ?? '', /nothing comes first/);
    const only = first(['/push/', 'Push']);
    assert.match(aliasProblem(webhooks, 'push', only)[0] ?? '', /nothing comes first/);
  });

  test('is looked up once for each page that has it', async () => {
    const asked: string[] = [];
    const problems = await wrongAliases([triggers, webhooks], (query) => {
      asked.push(query);
      return Promise.resolve(first(['/triggers/', 'Triggers']));
    });
    assert.deepEqual(asked, ['event handler', 'callback', 'push']);
    assert.equal(problems.length, 2);
  });
});
