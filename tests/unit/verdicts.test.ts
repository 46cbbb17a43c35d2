/** How verdicts are said: the same words everywhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement, Verdict } from '../../src/data/model.ts';
import { reasons } from '../../src/data/reasons.ts';
import { readableDate } from '../../src/lib/dates.ts';
import {
  availabilitySentence,
  environmentIds,
  statementsOf,
  supportsIn,
  verdictText,
  verdictWords,
} from '../../src/lib/verdicts.ts';

const note: Statement = { text: 'Script events only.', sources: ['api/overview/index'] };
const yes: Verdict = { support: 'yes' };
const ended: Verdict = { support: 'yes', until: 'before version 9' };
const partial: Verdict = { support: 'partial', notes: [note] };
const no: Verdict = { support: 'no', reason: 'direct-database', notes: [note] };

describe('a verdict', () => {
  it('has a word of its own', () => {
    assert.deepEqual(verdictWords, { yes: 'Yes', partial: 'Partly', no: 'No' });
  });

  it('says up to when it holds, behind its word', () => {
    assert.equal(verdictText(ended), 'Yes, before version 9');
    assert.equal(verdictText(yes), 'Yes');
    assert.equal(verdictText(no), 'No');
  });

  it('rests on its notes, and a "no" on its reason first', () => {
    assert.deepEqual(statementsOf(yes), []);
    assert.deepEqual(statementsOf(partial), [note]);
    assert.deepEqual(statementsOf(no), [reasons['direct-database'], note]);
  });
});

describe('a set of verdicts', () => {
  it('is summed up as yes, partial, no, each once and only where it occurs', () => {
    assert.deepEqual(supportsIn([no, yes, partial, yes]), ['yes', 'partial', 'no']);
    assert.deepEqual(supportsIn([no, yes]), ['yes', 'no']);
    assert.deepEqual(supportsIn([]), []);
  });
});

describe('the sentence of availability', () => {
  it('names both environments, onsite first', () => {
    assert.deepEqual(environmentIds, ['onsite', 'online']);
    assert.equal(availabilitySentence({ onsite: yes, online: no }), 'Onsite: yes. Online: no.');
    assert.equal(
      availabilitySentence({ onsite: partial, online: yes }),
      'Onsite: partly. Online: yes.',
    );
    assert.equal(
      availabilitySentence({ onsite: ended, online: no }),
      'Onsite: yes, before version 9. Online: no.',
    );
  });
});

describe('a day for readers', () => {
  it('is written out, and no time zone moves it', () => {
    assert.equal(readableDate('2026-11-23'), '23 November 2026');
    assert.equal(readableDate('2026-01-01'), '1 January 2026');
  });
});
