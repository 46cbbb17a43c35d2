/** The filters of the matrix: what they let pass, and what they do with an address that somebody else wrote. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  filtersFrom,
  passes,
  queryFor,
  type ChoiceName,
  type FilterableRow,
  type Filters,
} from '../../src/lib/matrix-filter.ts';

const allowed = {
  env: ['onsite', 'online', 'both', 'onsite-only', 'online-only'],
  level: ['configuration', 'scripting', 'database'],
  product: ['sales', 'service'],
} as const satisfies Record<ChoiceName, readonly string[]>;

const none: Filters = { env: '', level: '', product: '', q: '' };
const read = (query: string) => filtersFrom(new URLSearchParams(query), allowed);

const crmscript: FilterableRow = {
  level: 'scripting',
  products: ['service'],
  onsite: 'yes',
  online: 'yes',
  text: 'crmscript crm script automate work',
};
const plugin: FilterableRow = { ...crmscript, products: ['sales'], online: 'no' };
const zapier: FilterableRow = { ...crmscript, onsite: 'no', online: 'partial' };

describe('filters in an address', () => {
  it('are read from it', () => {
    assert.deepEqual(read('env=online&level=scripting&product=sales&q=macro'), {
      filters: { env: 'online', level: 'scripting', product: 'sales', q: 'macro' },
      ignored: [],
    });
  });

  it('are all open in an empty address', () => {
    assert.deepEqual(read(''), { filters: none, ignored: [] });
    assert.deepEqual(read('env=&level=&product=&q='), { filters: none, ignored: [] });
  });

  it('are ignored, and named, where their value is unknown', () => {
    assert.deepEqual(read('env=moon&level=scripting'), {
      filters: { ...none, level: 'scripting' },
      ignored: ['env=moon'],
    });
  });

  it('are ignored, and named once, where their name is unknown', () => {
    assert.deepEqual(read('utm=1&utm=2&level=database').ignored, ['utm']);
  });

  for (const value of [
    '<script>alert(1)</script>',
    'constructor',
    '__proto__',
    'toString',
    'ONLINE',
    ' online',
    '%00',
    '../../etc',
  ]) {
    it(`do not take "${value}" for a choice`, () => {
      const { filters, ignored } = read(new URLSearchParams({ env: value }).toString());
      assert.equal(filters.env, '');
      assert.equal(ignored.length, 1);
      assert.match(ignored[0] ?? '', /^env=/);
    });
  }

  it('show nothing of an address that could hide or turn text, and little of a long one', () => {
    assert.deepEqual(read(`env=${encodeURIComponent('on\u202eline\u0000')}`).ignored, [
      'env=on line',
    ]);
    assert.equal(read(`env=${'x'.repeat(500)}`).ignored[0]?.length, 41);
  });

  it('do not take a text of great length', () => {
    const { filters, ignored } = read(`q=${'a'.repeat(81)}`);
    assert.equal(filters.q, '');
    assert.deepEqual(ignored, ['q (longer than 80 characters)']);
  });

  it('take the first of two values, and say so', () => {
    const { filters, ignored } = read('env=online&env=onsite');
    assert.equal(filters.env, 'online');
    assert.deepEqual(ignored, ['env (given again)']);
  });

  it('leave no trace of a filter that is open', () => {
    assert.equal(queryFor(none), '');
    assert.equal(queryFor({ ...none, env: 'online', q: 'c#' }), '?env=online&q=c%23');
  });
});

describe('a row passes', () => {
  const cases: readonly (readonly [string, string, readonly FilterableRow[]])[] = [
    ['env', 'onsite', [crmscript, plugin]],
    ['env', 'online', [crmscript, zapier]],
    ['env', 'both', [crmscript]],
    ['env', 'onsite-only', [plugin]],
    ['env', 'online-only', [zapier]],
    ['level', 'database', []],
    ['product', 'sales', [plugin]],
    ['q', 'CRM  script', [crmscript, plugin, zapier]],
    ['q', 'crm nowhere', []],
  ];
  for (const [name, value, wanted] of cases) {
    it(`${name}=${value} where it should`, () => {
      const filters = { ...none, [name]: value };
      assert.deepEqual(
        [crmscript, plugin, zapier].filter((row) => passes(row, filters)),
        wanted,
      );
    });
  }
});

const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    env: fc.constantFrom('', ...allowed.env),
    level: fc.constantFrom('', ...allowed.level),
    product: fc.constantFrom('', ...allowed.product),
    q: fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim()),
  },
  { noNullPrototype: true },
);

/** Any UTF-16 text, broken pairs too; often behind the names that are read. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
const anyAddress = fc.oneof(
  anyText,
  anyText.map((text) => `env=${text}&level=${text}&product=${text}&q=${text}`),
);

const anySupport = fc.constantFrom('yes', 'partial', 'no');
const anyRow: fc.Arbitrary<FilterableRow> = fc.record({
  level: fc.constantFrom(...allowed.level),
  products: fc.subarray([...allowed.product], { minLength: 1 }),
  onsite: anySupport,
  online: anySupport,
  text: fc.string({ maxLength: 60 }).map((text) => text.toLowerCase()),
});

describe('whatever the filters are', () => {
  it('an address made from them gives them back', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const back = read(queryFor(filters));
        assert.deepEqual(back.ignored, filters.q.length > 80 ? ['q'] : []);
        if (back.ignored.length === 0) assert.deepEqual(back.filters, filters);
      }),
    );
  });

  it('an address of any text is read without an error, into allowed values alone', () => {
    const lists: Readonly<Record<ChoiceName, readonly string[]>> = allowed;
    fc.assert(
      fc.property(anyAddress, (text) => {
        const { filters } = read(text);
        for (const name of ['env', 'level', 'product'] as const) {
          assert.ok(filters[name] === '' || lists[name].includes(filters[name]));
        }
        assert.ok(filters.q.length <= 80);
      }),
    );
  });

  it('one filter more never lets more rows pass', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 20 }),
        anyFilters,
        fc.constantFrom('env', 'level', 'product', 'q'),
        (rows, filters, name) => {
          const open = { ...filters, [name]: '' };
          const before = rows.filter((row) => passes(row, open));
          const after = rows.filter((row) => passes(row, filters));
          assert.ok(after.every((row) => before.includes(row)));
        },
      ),
    );
  });

  it('one word more never lets more rows pass', () => {
    fc.assert(
      fc.property(anyRow, anyFilters, fc.string({ maxLength: 10 }), (row, filters, word) => {
        if (passes(row, { ...filters, q: `${filters.q} ${word}` })) assert.ok(passes(row, filters));
      }),
    );
  });

  it('open filters let every row pass', () => {
    fc.assert(fc.property(anyRow, (row) => passes(row, none)));
  });
});
