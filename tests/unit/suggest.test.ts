/** "Did you mean": a slip of the pen gets a suggestion, anything else does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allowedHint, suggest } from '../../src/lib/suggest.ts';

const ids = ['triggers', 'webhooks', 'web-panels', 'zapier'];

describe('a suggestion', () => {
  it('is the allowed value that differs by a slip', () => {
    assert.equal(suggest('tigger', ids), 'triggers');
    assert.equal(suggest('webpanels', ids), 'web-panels');
    assert.equal(suggest('ZAPIER', ids), 'zapier');
    assert.equal(suggest('levle', ['level', 'id']), 'level');
  });

  it('is none where nothing is near', () => {
    assert.equal(suggest('database', ids), undefined);
    assert.equal(suggest('', ids), undefined);
    assert.equal(suggest('triggers', []), undefined);
  });

  it('is the value itself where it is allowed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        assert.equal(suggest(id, ids), id);
      }),
    );
  });

  it('is always one of the allowed values', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 8 }), (value, allowed) => {
        const meant = suggest(value, allowed);
        assert.ok(meant === undefined || allowed.includes(meant));
      }),
    );
  });
});

describe('the hint for an author', () => {
  it('gives the suggestion first, then all that is allowed', () => {
    assert.equal(
      allowedHint('tigger', ids),
      'Did you mean "triggers"? Allowed: triggers, webhooks, web-panels, zapier.',
    );
  });

  it('gives all that is allowed where nothing is near', () => {
    assert.equal(allowedHint('database', ids), 'Allowed: triggers, webhooks, web-panels, zapier.');
  });
});
