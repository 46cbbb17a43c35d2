/** Which page is asked for all words of a query at once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedField, bestPhrase, phraseOfField } from '../../src/lib/search/asked.ts';

/** As if each word of the query counted the same. */
const evenly = (has: readonly number[]): number =>
  has.reduce((sum, one) => sum + one, 0) / has.length;

describe('The field of a phrase', () => {
  test('has its words without fillers, and its name tells the place and their number', () => {
    const [name, words] = askedField('how do I join two tables in C#', 7);
    assert.equal(words, 'join two tables C#');
    assert.deepEqual(phraseOfField(name), { place: 7, words: 4 });
  });

  test('has the fillers where there is nothing else', () => {
    const [name, words] = askedField('what can I do', 0);
    assert.equal(words, 'what can I do');
    assert.deepEqual(phraseOfField(name), { place: 0, words: 4 });
  });

  test('is told from the other fields of a page', () => {
    for (const name of ['title', 'aliases', 'asked', 'asked-1', 'asked-1-x', 'unasked-1-2']) {
      assert.equal(phraseOfField(name), undefined, name);
    }
  });
});

describe('The best phrase', () => {
  test('has all words of the query and no others', () => {
    assert.equal(bestPhrase([['asked-0-2'], ['asked-0-2']], evenly), 1);
    assert.equal(bestPhrase([['asked-0-4'], ['asked-0-4']], evenly), 0.75);
    assert.equal(bestPhrase([['asked-0-2'], []], evenly), 0.375);
  });

  test('is worth more than words in several phrases', () => {
    const one = bestPhrase([['asked-3-3'], ['asked-3-3', 'asked-1-3']], evenly);
    const several = bestPhrase([['asked-0-3'], ['asked-1-3', 'asked-2-3']], evenly);
    assert.ok(one > several);
  });

  test('is worth nothing where only names and titles have the words', () => {
    assert.equal(bestPhrase([['title'], ['aliases', 'section']], evenly), 0);
    assert.equal(bestPhrase([], evenly), 0);
  });

  test('counts a phrase once although several words of the query stand for one of it', () => {
    assert.equal(bestPhrase([['asked-0-1'], ['asked-0-1']], evenly), 1);
  });
});
