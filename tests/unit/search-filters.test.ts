/** What search does with an address that somebody else wrote. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { searchLabels } from '../../src/lib/search.ts';
import {
  addressOf,
  countsOf,
  longestQuery,
  noFilters,
  passes,
  requestFrom,
} from '../../src/lib/search/filters.ts';
import { droppedHint } from '../../src/lib/search/messages.ts';

const labels = searchLabels.filters;
const read = (query: string) => requestFrom(new URLSearchParams(query), labels);
const nothing = { ignored: [], repeated: [], tooLong: false };

describe('a search in an address', () => {
  it('is read from it', () => {
    assert.deepEqual(read('q=web+panel&kind=point&level=scripting&env=online&product=sales'), {
      query: 'web panel',
      filters: { kind: 'point', level: 'scripting', env: 'online', product: 'sales' },
      dropped: nothing,
    });
  });

  it('loses what nobody knows, by name', () => {
    const { filters, dropped } = read('q=x&kind=secret&level=&utm=1');
    assert.deepEqual(filters, noFilters);
    assert.deepEqual(dropped, { ...nothing, ignored: ['utm', 'kind'] });
    assert.equal(
      droppedHint(dropped),
      'The address has values that this page does not know; they were ignored: utm, kind.',
    );
  });

  it('takes the first of what is there twice, and says so', () => {
    const { query, filters, dropped } = read('q=a&q=b&env=online&env=onsite&utm=1&utm=2');
    assert.equal(query, 'a');
    assert.equal(filters.env, 'online');
    assert.deepEqual(dropped, { ...nothing, ignored: ['utm'], repeated: ['q', 'env'] });
    assert.equal(
      droppedHint({ ...nothing, repeated: ['q', 'env'] }),
      'The address has more than one value of q, env; the first is used.',
    );
  });

  it('loses what is no text', () => {
    assert.equal(read(`q=${encodeURIComponent(' a\u0000b\u202Ec \n d ')}`).query, 'a b c d');
  });

  it('has an end', () => {
    const dropped = { ...nothing, tooLong: true };
    assert.deepEqual(read(`q=${'a'.repeat(longestQuery + 1)}`), {
      query: '',
      filters: noFilters,
      dropped,
    });
    assert.equal(
      droppedHint(dropped),
      'The address asks for more than 200 characters; such a text is not searched.',
    );
  });

  it('comes back as it went in', () => {
    const value = (name: string) =>
      fc.constantFrom(
        '',
        ...(labels.find((label) => label.name === name)?.options ?? []).map(([id]) => id),
      );
    fc.assert(
      fc.property(
        fc.record(
          {
            kind: value('kind'),
            level: value('level'),
            env: value('env'),
            product: value('product'),
          },
          { noNullPrototype: true },
        ),
        fc.constantFrom('', 'C# & .NET', '100 % "phrase"', 'a+b=c'),
        (filters, query) => {
          assert.deepEqual(read(addressOf({ query, filters })), {
            query,
            filters,
            dropped: nothing,
          });
        },
      ),
    );
  });

  it('never breaks the page, and never chooses what is not in a list', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const { query, filters, dropped } = requestFrom(new URLSearchParams(pairs), labels);
        for (const { name, options } of labels) {
          assert.ok(filters[name] === '' || options.some(([id]) => id === filters[name]));
        }
        assert.ok(query.length <= longestQuery);
        assert.ok(droppedHint(dropped).length < 450);
      }),
    );
  });
});

describe('filters', () => {
  const page = (kind: string, level: string, online: string) => ({
    filters: { kind: [kind], level: [level], onsite: ['yes'], online: [online] },
  });
  const pages = [
    page('point', 'scripting', 'yes'),
    page('point', 'scripting', 'partial'),
    page('point', 'database', 'no'),
    { filters: { kind: ['guide'] } },
  ];

  it('count partly available as available', () => {
    const counts = countsOf(pages, noFilters, labels);
    assert.deepEqual([counts['env']?.['online'], counts['env']?.['onsite']], [2, 3]);
    assert.deepEqual([counts['kind']?.['point'], counts['kind']?.['guide']], [3, 1]);
    assert.equal(counts['level']?.['configuration'], 0);
  });

  it('count what a choice would leave, with the other choices as they are', () => {
    const counts = countsOf(pages, { ...noFilters, kind: 'point', env: 'online' }, labels);
    assert.deepEqual([counts['level']?.['scripting'], counts['level']?.['database']], [2, 0]);
    assert.deepEqual([counts['kind']?.['point'], counts['kind']?.['guide']], [2, 0]);
    assert.equal(counts['env']?.['onsite'], 3);
    const choice = fc.constantFrom(
      ...labels.flatMap(({ name, options }) => options.map(([value]) => [name, value] as const)),
    );
    fc.assert(
      fc.property(choice, choice, ([first, chosenValue], [name, value]) => {
        const chosen = { ...noFilters, [first]: chosenValue };
        const left = pages.filter((own) => passes(own, { ...chosen, [name]: value })).length;
        assert.equal(countsOf(pages, chosen, labels)[name]?.[value], left);
      }),
    );
  });

  it('stand in the address only where something is chosen', () => {
    assert.equal(addressOf({ query: '', filters: noFilters }), '');
  });
});
