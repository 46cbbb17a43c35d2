/** How queries and pages are cut into words, compared and corrected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  betterQuery,
  joinedQuery,
  nearWords,
  otherReadings,
} from '../../src/lib/search/spelling.ts';
import { vocabularyOf } from '../../src/lib/search/vocabulary.ts';
import {
  extendsWord,
  indexQuery,
  root,
  unknownWords,
  withoutFillers,
  wordsOf,
} from '../../src/lib/search/words.ts';

describe('words of a text', () => {
  it('are lower case and without punctuation', () => {
    assert.deepEqual(wordsOf('Triggers, (online).'), ['triggers', 'online']);
  });

  it('are the whole and the parts of a name', () => {
    assert.deepEqual(wordsOf('SO-AppToken'), ['soapptoken', 'so', 'app', 'token']);
    assert.deepEqual(wordsOf('web.config'), ['webconfig', 'web', 'config']);
    assert.deepEqual(wordsOf('XMLHttpRequest'), ['xmlhttprequest', 'xml', 'http', 'request']);
  });

  it('keep the sharp of C#', () => {
    assert.deepEqual(wordsOf('C#'), ['c#']);
  });

  it('are none in signs alone', () => {
    assert.deepEqual(wordsOf('?! --'), []);
  });
});

describe('a query for the index', () => {
  it('has no sign that the index does not have', () => {
    assert.equal(indexQuery('$filter <usec> a=b C# x_y'), 'filter usec ab C# x_y');
    assert.equal(indexQuery('$ <>'), '');
  });

  it('is a phrase where all of it stands in quotes', () => {
    assert.equal(indexQuery(' "webhook payload" '), '"webhook payload"');
    assert.equal(indexQuery('“webhook payload”'), '"webhook payload"');
    assert.equal(indexQuery('a "webhook payload"'), 'a webhook payload');
    assert.equal(indexQuery('"'), '');
  });
});

describe('filler words', () => {
  it('are left out of a question', () => {
    assert.equal(withoutFillers('How do I move to online?'), 'move online?');
    assert.equal(withoutFillers('automation vs integration'), 'automation integration');
  });

  it('stay where nothing else is asked, and in quotes', () => {
    assert.equal(withoutFillers('what is this'), 'what is this');
    assert.equal(withoutFillers('"how to start"'), '"how to start"');
  });
});

describe('forms of a word', () => {
  it('have one root', () => {
    for (const [one, other] of [
      ['configuring', 'configuration'],
      ['policies', 'policy'],
      ['running', 'run'],
      ['triggers', 'trigger'],
    ] as const) {
      assert.equal(root(one), root(other));
    }
  });

  it('do not shrink to nothing', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}$/),
        (word) => root(word).length >= Math.min(3, word.length),
      ),
      // A short word whose last letter stands twice: "add" and not "ad".
      { examples: [['added']], numRuns: 2000 },
    );
    assert.equal(root('nightly'), root('night'));
  });

  it('answer for each other', () => {
    assert.ok(extendsWord('webhook', 'EnableWebhooks'));
    assert.ok(extendsWord('scheduler', 'schedule,'));
    assert.ok(extendsWord('plug', 'plug-ins'));
  });

  it('are not every word that begins alike', () => {
    assert.ok(!extendsWord('webhoks', 'web'));
    assert.ok(!extendsWord('restfull', 'Restful'));
    assert.ok(!extendsWord('archve', 'arch'));
  });
});

describe('words that no page has', () => {
  it('are noticed although the index answers with shorter ones', () => {
    assert.deepEqual(unknownWords('webhoks online', ['web', 'Online.']), ['webhoks']);
    assert.deepEqual(unknownWords('web.config', ['web.config,']), []);
  });
});

const vocabulary = [
  'webhooks',
  'triggers',
  'archive',
  'providers',
  'crmscript',
  'custom',
  'fields',
];

describe('a better spelling', () => {
  it('is up to two letters away in a long word, one in a short one', () => {
    assert.deepEqual(nearWords('webhoks', vocabulary), ['webhooks']);
    assert.deepEqual(nearWords('trigrs', vocabulary), ['triggers']);
    assert.deepEqual(nearWords('fiels', vocabulary), ['fields']);
    assert.deepEqual(nearWords('fels', vocabulary), []);
    assert.deepEqual(nearWords('abc', vocabulary), []);
  });

  it('replaces only what is unknown', () => {
    assert.equal(betterQuery('archve providers', ['archve'], vocabulary), 'archive providers');
  });

  it('joins and splits', () => {
    assert.equal(betterQuery('web hooks', ['hooks'], vocabulary), 'webhooks');
    assert.equal(betterQuery('customfields', ['customfields'], vocabulary), 'custom fields');
    assert.equal(joinedQuery('crm script macros', vocabulary), 'crmscript macros');
    assert.equal(joinedQuery('custom fields', vocabulary), undefined);
  });

  it('has other readings, none with an unknown word', () => {
    assert.deepEqual(
      otherReadings(
        ['webhoks', 'custm', 'xyzzy', 'now'],
        ['webhoks', 'custm', 'xyzzy'],
        vocabulary,
      ),
      ['webhooks custom now'],
    );
    assert.deepEqual(otherReadings(['now'], [], vocabulary), []);
  });

  it('leaves out what is near to nothing', () => {
    assert.equal(betterQuery('xyzzy triggers', ['xyzzy'], vocabulary), 'triggers');
    assert.equal(betterQuery('xyzzy', ['xyzzy'], vocabulary), '');
  });

  it('exists for any text', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const words = query.split(/\s+/);
        return typeof betterQuery(query, words, vocabulary) === 'string';
      }),
    );
  });
});

describe('the vocabulary', () => {
  const page = (title: string, aliases: string, content: string) => ({
    title,
    aliases,
    headings: ['How to start'],
    content,
  });

  it('has the words of names first, then those of several pages, and no rare one', () => {
    const words = vocabularyOf([
      page('Webhooks', 'callback', 'server quokka'),
      page('Triggers', 'event', 'server'),
      page('Zapier', 'zap', 'server'),
    ]);
    assert.ok(words.indexOf('webhooks') < words.indexOf('server'));
    assert.ok(words.includes('callback'));
    assert.ok(words.includes('start'));
    assert.ok(!words.includes('quokka'));
    assert.ok(!words.includes('zap'), 'three letters are too few to correct');
  });
});
