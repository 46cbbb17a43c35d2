/** How queries and pages are cut into words, compared and corrected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { createDictionary } from '../../src/lib/search/dictionary.ts';
import { editCost, lettersOf, mayBeNear } from '../../src/lib/search/edits.ts';
import {
  betterQuery,
  joinedQuery,
  otherReadings,
  takenApart,
  unknownWords,
} from '../../src/lib/search/spelling.ts';
import { vocabularyOf } from '../../src/lib/search/vocabulary.ts';
import { indexQuery, root, withoutFillers, wordsOf } from '../../src/lib/search/words.ts';

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
    assert.deepEqual(wordsOf('app:// app'), ['app://', 'app', 'app']);
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
});

const names = [
  'webhooks',
  'triggers',
  'archive',
  'providers',
  'crmscript',
  'custom',
  'fields',
  'mdo',
];
const dictionary = createDictionary([names, ['schedule', 'agent', 'contact', 'agenda'], ['zebra']]);
const near = (word: string): readonly string[] =>
  dictionary.near(word, 3).map((found) => found.word);

describe('words that no page has', () => {
  it('are those that no word is a form of or begins with', () => {
    assert.deepEqual(unknownWords('webhoks Scheduler webho (custom)', dictionary), ['webhoks']);
    assert.deepEqual(unknownWords('fieldsx arch', dictionary), ['fieldsx']);
    const notes = createDictionary([['notification', 'confirmation']]);
    assert.deepEqual(unknownWords('notify confiration', notes), ['confiration']);
  });

  it('are slips in a name rather than beginnings of other words, above all where the reader typed on', () => {
    const slips = createDictionary([['forum', 'onsite', 'overview', 'move'], ['formula']]);
    assert.deepEqual(unknownWords('formu', slips), ['formu']);
    assert.deepEqual(unknownWords('ove', slips), []);
    assert.deepEqual(unknownWords('ove formula', slips), ['ove']);
    assert.deepEqual(unknownWords('onsitee', slips), ['onsitee']);
  });

  it('are taken apart at their signs', () => {
    assert.equal(
      takenApart('.well-known/jwks custom-fields', dictionary),
      'well known jwks custom fields',
    );
    assert.equal(takenApart('web-hooks', dictionary), 'web-hooks');
    assert.equal(takenApart('known://', dictionary), 'known');
    assert.equal(takenApart('"well-known"', dictionary), '"well-known"');
  });
});

describe('the distance of two words', () => {
  it('is never ruled out by the letters where it is small enough', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'x', '1'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        // An edit may cost less than one, so more of them fit: 0.8 each.
        const edits = Math.floor(editCost(typed, meant, 9) / 0.8);
        assert.ok(mayBeNear(lettersOf(typed), lettersOf(meant), edits));
      }),
    );
    assert.ok(!mayBeNear(lettersOf('webhook'), lettersOf('zapier'), 2));
  });

  it('is about the number of edits, two neighbours the other way round being less than one', () => {
    assert.equal(editCost('webhooks', 'webhooks', 2), 0);
    assert.ok(editCost('wbehooks', 'webhooks', 2) < 1);
    assert.equal(editCost('webhook', 'webhooks', 2), 1);
    assert.equal(editCost('abc', 'xyz', 2) > 2, true);
  });

  it('is shorter for a slip to the next key and for a letter twice or once', () => {
    assert.ok(editCost('webhpoks', 'webhooks', 2) < editCost('webhzoks', 'webhooks', 2));
    assert.ok(editCost('webhoks', 'webhooks', 2) < editCost('wbhooks', 'webhooks', 2));
  });

  it('is the same both ways, and never more than that of plain edits', () => {
    const word = fc.stringMatching(/^[a-e]{0,7}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const cost = editCost(one, other, 9);
        assert.ok(Math.abs(cost - editCost(other, one, 9)) < 1e-9);
        assert.ok(cost <= distance(one, other));
      }),
    );
  });
});

describe('a better spelling', () => {
  it('is up to two letters away in a long word, one in a short one', () => {
    assert.deepEqual(near('webhoks'), ['webhooks']);
    assert.deepEqual(near('trigrs'), ['triggers']);
    assert.deepEqual(near('fiels'), ['fields']);
    assert.deepEqual(near('filds'), ['fields']);
    assert.equal(near('agemt')[0], 'agent');
    assert.deepEqual(near('zabro'), []);
  });

  it('takes three letters for a name, but for no other word', () => {
    assert.deepEqual(near('mod'), ['mdo']);
    assert.deepEqual(near('zeb'), []);
    assert.deepEqual(near('m'), []);
  });

  it('takes a name before another word that is as near', () => {
    const two = createDictionary([['mango'], ['tango']]);
    assert.deepEqual(
      two.near('bango', 2).map(({ word }) => word),
      ['mango', 'tango'],
    );
  });

  it('takes an everyday word for itself, but for one slip of the hand', () => {
    const site = createDictionary([['golang', 'quote', 'extra']], ['going', 'quite', 'extract']);
    const nearest = (word: string): string | undefined =>
      site.with(['goings']).near(word, 1)[0]?.word;
    assert.equal(nearest('going'), undefined);
    assert.equal(nearest('extract'), undefined);
    assert.equal(nearest('golng'), 'golang');
    assert.equal(nearest('quite'), 'quote');
    assert.equal(betterQuery('extract quote', ['extract'], site), 'quote');
  });

  it('corrects the parts of a name in camel case', () => {
    assert.equal(betterQuery('ContactAgnet', ['ContactAgnet'], dictionary), 'contact agent');
  });

  it('replaces only what is unknown', () => {
    assert.equal(betterQuery('archve providers', ['archve'], dictionary), 'archive providers');
  });

  it('joins and splits', () => {
    assert.equal(betterQuery('web hooks', ['hooks'], dictionary), 'webhooks');
    assert.equal(betterQuery('customfields', ['customfields'], dictionary), 'custom fields');
    assert.equal(joinedQuery('crm script macros', dictionary), 'crmscript macros');
    assert.equal(joinedQuery('custom fields', dictionary), undefined);
  });

  it('has other readings, none with an unknown word', () => {
    assert.deepEqual(
      otherReadings(
        ['webhoks', 'custm', 'xyzzy', 'now'],
        ['webhoks', 'custm', 'xyzzy'],
        dictionary,
      ),
      ['webhooks custom now'],
    );
    assert.deepEqual(otherReadings(['now'], [], dictionary), []);
  });

  it('leaves out what is near to nothing', () => {
    assert.equal(betterQuery('xyzzy triggers', ['xyzzy'], dictionary), 'triggers');
    assert.equal(betterQuery('xyzzy', ['xyzzy'], dictionary), '');
  });

  it('exists for any text', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const words = query.split(/\s+/);
        return typeof betterQuery(query, words, dictionary) === 'string';
      }),
    );
  });
});

describe('the vocabulary', () => {
  const page = (headings: readonly string[], content: string) => ({ headings, content, names: '' });

  it('has frequent words first, then headings, and the rare ones by their beginning', () => {
    const { groups, rare } = vocabularyOf(
      [
        ...Array.from({ length: 8 }, () => page(['How to start'], 'server webhooks')),
        page([], 'quokka servers'),
        page(['Layout'], 'some quince'),
      ],
      ['webhook'],
    );
    assert.deepEqual(groups, [['how', 'server', 'start', 'to'], ['layout']]);
    assert.deepEqual(rare.get('words/qm.txt'), ['quince', 'quokka']);
    assert.deepEqual(rare.get('words/sm.txt'), ['some']);
    assert.deepEqual(rare.get('words/sa.txt'), []);
  });
});
