/** Words in the middle of a sentence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOf, lowerFirst, upperFirst } from '../../src/lib/words.ts';

describe('a small first letter', () => {
  it('changes the first letter only', () => {
    assert.equal(lowerFirst('Part of SuperOffice CRM Online'), 'part of SuperOffice CRM Online');
    assert.equal(lowerFirst('Customer developer'), 'customer developer');
  });

  it('leaves abbreviations and what is small already', () => {
    assert.equal(lowerFirst('SQL'), 'SQL');
    assert.equal(lowerFirst('C#'), 'C#');
    assert.equal(lowerFirst('vbScript'), 'vbScript');
    assert.equal(lowerFirst(''), '');
  });
});

describe('a capital first letter', () => {
  it('begins a sentence', () => {
    assert.equal(upperFirst('before version 9'), 'Before version 9');
  });
});

describe('a list in a sentence', () => {
  it('keeps the capital of its first item', () => {
    assert.equal(
      listOf(['Partner developer', 'Customer developer']),
      'Partner developer, customer developer',
    );
    assert.equal(listOf([]), '');
  });
});
