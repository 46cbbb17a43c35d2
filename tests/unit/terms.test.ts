/** The search for terms in a paragraph: what becomes a link, and what does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termFinder, termLinksIn, type Piece } from '../../src/lib/terms.ts';

const find = termFinder([
  { id: 'netserver', forms: ['NetServer'] },
  { id: 'netserver-core', forms: ['NetServer Core'] },
  { id: 'tenant', forms: ['tenant', 'tenants'] },
  { id: 'web-panel', forms: ['web panel', 'web panels'] },
  { id: 'service', forms: ['Service'] },
  { id: 'progid', forms: ['ProgId', 'progId'] },
]);

const text = (value: string): Piece => ({ text: value, linkable: true });
const closed = (value: string): Piece => ({ text: value, linkable: false });
const none: ReadonlySet<string> = new Set();

/** The words of a paragraph that become links, each with its term. */
function linked(pieces: readonly Piece[], taken = none, most = 12): string[] {
  return termLinksIn(pieces, find, taken, most).map(
    ({ id, piece, from, to }) => `${pieces[piece]?.text.slice(from, to) ?? ''} > ${id}`,
  );
}

describe('a term in a text', () => {
  const cases: (readonly [what: string, text: string, links: readonly string[]])[] = [
    ['the term itself', 'Ask the tenant first.', ['tenant > tenant']],
    ['another form', 'It shows web panels.', ['web panels > web-panel']],
    ['a capital at the start', 'Tenants share files.', ['Tenants > tenant']],
    ['the longer of two forms', 'NetServer Core is old.', ['NetServer Core > netserver-core']],
    ['a possessive', "The tenant's host moves.", ['tenant > tenant']],
    ['brackets and a full stop', 'It moves (a tenant).', ['tenant > tenant']],
    ['the first use only', 'A tenant moves. The tenant waits.', ['tenant > tenant']],
    [
      'one link a sentence',
      'A tenant has a web panel. Then NetServer answers a web panel.',
      ['tenant > tenant', 'NetServer > netserver'],
    ],
    ['no other capitals', 'TENANT and Web Panel and netserver.', []],
    ['no small letter where the form has a capital', 'The service runs.', []],
    ['no part of a longer word', 'Multitenant and tenantship.', []],
    ['no part of a compound', 'A multi-tenant and a tenant-wide host.', []],
    ['no part of a name or an address', 'SuperOffice.NetServer or /tenant/ or tenant.json.', []],
    ['the term before a stop that ends the sentence', 'Ask NetServer.', ['NetServer > netserver']],
  ];
  for (const [what, value, links] of cases) {
    it(`links ${what}`, () => assert.deepEqual(linked([text(value)]), links));
  }

  it('counts words of closed pieces for the ends of words and sentences, and links none of them', () => {
    assert.deepEqual(linked([closed('tenant'), text('s and a web panel.')]), [
      'web panel > web-panel',
    ]);
    assert.deepEqual(linked([text('The '), closed('tenant'), text(' and the tenant.')]), [
      'tenant > tenant',
    ]);
    assert.deepEqual(linked([text('See NetServer'), closed(' Core')]), []);
  });

  it('leaves out terms that are taken, and takes the next one of the sentence', () => {
    assert.deepEqual(linked([text('A tenant has a web panel.')], new Set(['tenant'])), [
      'web panel > web-panel',
    ]);
  });

  it('stops when there are enough links', () => {
    assert.deepEqual(linked([text('A tenant. A web panel.')], none, 1), ['tenant > tenant']);
    assert.deepEqual(linked([text('A tenant.')], none, 0), []);
  });
});

describe('the search', () => {
  it('finds nothing without terms', () => {
    assert.deepEqual(termFinder([])('A tenant.'), []);
  });

  it('refuses a form that two terms have', () => {
    const terms = [
      { id: 'a', forms: ['tenant'] },
      { id: 'b', forms: ['tenant'] },
    ];
    assert.throws(() => termFinder(terms), /"tenant" is a form of a and of b\./);
  });

  it('takes characters of patterns as they are', () => {
    const matches = termFinder([{ id: 'c', forms: ['C++ (old)'] }])('See C++ (old) here, not C.');
    assert.deepEqual(matches, [{ id: 'c', from: 4, to: 13 }]);
  });
});
