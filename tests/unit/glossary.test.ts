/** The glossary: order, forms and pages of its terms. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTerms, pageLinksOf, termGroups } from '../../src/lib/glossary.ts';
import { readingOrder } from '../../src/lib/navigation.ts';
import { sentencesOf } from '../../src/lib/sentences.ts';
import { termFinder } from '../../src/lib/terms.ts';

describe('the terms of the glossary', () => {
  it('stand in alphabetical order', () => {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
    const titles = allTerms.map(({ title }) => title);
    assert.deepEqual(titles, titles.toSorted(compare));
  });

  it('have ids that are no letters of the list and fit an address', () => {
    const wrong = allTerms.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id));
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      allTerms.filter(({ id }) => id.startsWith('letter-')),
      [],
    );
  });

  it('share no form, so that every word leads to one term', () => {
    const find = termFinder(allTerms.map(({ id, forms = [] }) => ({ id, forms })));
    for (const { id, forms = [] } of allTerms) {
      for (const form of forms) {
        assert.deepEqual(find(form), [{ id, from: 0, to: form.length }], form);
      }
    }
  });

  it('are explained in one sentence or two', () => {
    const long = allTerms.filter(({ definition }) => sentencesOf(definition).length > 2);
    assert.deepEqual(
      long.map(({ id }) => id),
      [],
    );
  });

  it('name pages that exist', () => {
    const urls = readingOrder.map(({ url }) => url);
    const wrong = allTerms.flatMap(({ pages = [], except = [] }) =>
      [...pages, ...except].filter((url) => !urls.includes(url)),
    );
    assert.deepEqual(wrong, []);
  });

  it('are all in one group, by their first letter', () => {
    assert.deepEqual(
      termGroups.flatMap(({ terms }) => terms),
      allTerms,
    );
    assert.ok(
      termGroups.every(({ letter, terms }) => terms.every(({ title }) => title.startsWith(letter))),
    );
  });
});

describe('the links to the pages of a term', () => {
  it('have the titles of the pages', () => {
    assert.deepEqual(pageLinksOf({ pages: ['/netserver/osql/'] }), [
      { title: 'OSQL', url: '/netserver/osql/' },
    ]);
    assert.deepEqual(pageLinksOf({}), []);
  });

  it('name the section where two pages have one title', () => {
    const links = pageLinksOf({
      pages: ['/netserver/archive-providers/', '/extensibility/internal-apis/archive-providers/'],
    });
    assert.deepEqual(
      links.map(({ title }) => title),
      ['Archive providers (NetServer)', 'Archive Providers (Internal APIs)'],
    );
  });

  it('lead to no page that does not exist', () => {
    assert.throws(() => pageLinksOf({ pages: ['/netserver/nothing/'] }), /No page has the address/);
  });
});
