/** What goes in and out of the moving guide: addresses, the file with its data, Markdown and CSV. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { directAccess } from '../../src/data/moving-plan.ts';
import { matches, queryOf, tickedFrom } from '../../src/lib/moving/address.ts';
import { reportCsv } from '../../src/lib/moving/csv.ts';
import { onlineOnly } from '../../src/lib/moving/items.ts';
import { reportMarkdown } from '../../src/lib/moving/markdown.ts';
import { readMovingData } from '../../src/lib/moving/read.ts';
import { movingReport } from '../../src/lib/moving/report.ts';
import { movingData } from '../../src/lib/moving/selection.ts';
import { parseCsv } from './fixtures/csv.ts';

const data = movingData();
const ids = data.items.map(({ id }) => id);
const known = {
  items: ids,
  names: new Map([[directAccess.id, directAccess.item]]),
  onlineOnly: onlineOnly.map(({ id }) => id),
};
const read = (query: string) => tickedFrom(new URLSearchParams(query), known);
const page = 'https://guide.example.com/deployment/moving-online/?use=com';

describe('an address', () => {
  it('carries any ticks, and gives them back', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (ticked) => {
        assert.deepEqual(read(queryOf(ticked)), { ticked, ignored: [] });
      }),
    );
    assert.equal(queryOf([]), '');
    assert.ok(queryOf(ids).length < 2000);
  });

  it('counts direct database access as SQL Scripts, once', () => {
    assert.deepEqual(read('use=direct-database,sql-scripts,direct-database'), {
      ticked: ['sql-scripts'],
      ignored: [],
    });
  });

  it('cannot tick what exists online only, and says so', () => {
    assert.deepEqual(read('use=zapier,lists'), {
      ticked: ['lists'],
      ignored: ['zapier (online only)'],
    });
  });

  for (const [query, ignored] of [
    ['use=lits,lists', 'lits'],
    ['use=lists&utm_source=x', 'utm_source'],
    ['use=lists&use=com', 'use (given again)'],
    ['use=lists,%3Cscript%3E', 'a part that is no name'],
    ['use=lists,__proto__', '__proto__'],
    ['use=lists,constructor,', 'constructor'],
    ['use=lists,%E2%80%AEabc', 'a part that is no name'],
  ] as const) {
    it(`ignores and names what it does not know: ${query}`, () => {
      assert.deepEqual(read(query), { ticked: ['lists'], ignored: [ignored] });
    });
  }

  it('is not read at all where it is too long', () => {
    const { ticked, ignored } = read(`use=lists,${'a'.repeat(5000)}`);
    assert.deepEqual(ticked, []);
    assert.deepEqual(ignored, ['use (longer than 2000 characters)']);
  });

  it('never throws, ticks items alone, and echoes nothing but short words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const { ticked, ignored } = read(query);
        for (const id of ticked) assert.ok(ids.includes(id));
        for (const piece of ignored) assert.match(piece, /^[\w() -]{1,40}$/);
      }),
    );
  });
});

describe('the search field of the list', () => {
  it('finds an item by every word, in any case', () => {
    assert.ok(matches('sentry plugins internal apis', 'INTERNAL sen'));
    assert.ok(!matches('sentry plugins internal apis', 'sentry external'));
    assert.ok(matches('anything', ''));
  });
});

describe('the file with the data', () => {
  const copy = (): unknown => JSON.parse(JSON.stringify(data));

  it('is read back as it was written', () => {
    assert.deepEqual(readMovingData(copy()), data);
  });

  for (const [name, wrong] of [
    ['nothing', undefined],
    ['another object', { items: [] }],
    ['an item without an outcome', { ...data, items: [{ ...data.items[0], outcome: 'maybe' }] }],
    ['a source without an address', { ...data, sources: [{ title: 'A page' }] }],
    [
      'a step for an area without its name',
      { ...data, steps: [{ ...data.steps[0], for: { kind: 'area' } }] },
    ],
    ['a number where a text belongs', { ...data, checked: 5 }],
  ] as const) {
    it(`is refused where it holds ${name}`, () => {
      assert.throws(() => readMovingData(wrong), /another shape/);
    });
  }
});

describe('the report as Markdown', () => {
  it('has every ticked item once with its outcome, its ways, its gap and its questions', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (ticked) => {
        const text = reportMarkdown(data, movingReport(data, ticked), page);
        for (const { id, title, gap, url } of data.items) {
          const heading = `\n#### [${title}](https://guide.example.com${url})\n`;
          assert.equal(text.split(heading).length - 1, ticked.includes(id) ? 1 : 0, id);
          if (ticked.includes(id) && gap !== undefined && !/[<>_*[\]]/.test(gap))
            assert.ok(text.includes(gap), id);
        }
        assert.match(text, /## Plan\n\n1\. \*\*Take stock\*\*/);
        assert.match(text, /## Rules online/);
        assert.doesNotMatch(text, /\]\(\/|undefined|\[object/);
      }),
      { numRuns: 40 },
    );
  });

  it('says so where nothing is ticked', () => {
    assert.match(reportMarkdown(data, movingReport(data, []), page), /Nothing is ticked/);
  });
});

describe('the report as CSV', () => {
  it('has a row for each ticked item, and every cell as the library writes it', () => {
    const csv = reportCsv(data, movingReport(data, ids), page);
    const rows = parseCsv(csv.slice(1));
    assert.equal(rows.length, ids.length + 1);
    assert.deepEqual(
      rows.slice(1).map(([, title]) => title),
      data.items.map(({ title }) => title),
    );
    const again = stringify(rows, {
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    });
    assert.equal(csv, again);
  });

  it('defuses what a spreadsheet would run, and quotes what would break a row', () => {
    const [item] = data.items;
    assert.ok(item);
    const titles = ['=1+1', '@x', '-1', '+1', 'a "b", c', 'two\nlines'];
    const hostile = {
      ...data,
      items: titles.map((title, index) => ({ ...item, id: String(index), title })),
    };
    const csv = reportCsv(hostile, movingReport(hostile, ['0', '1', '2', '3', '4', '5']), page);
    for (const cell of [",'=1+1,", ",'@x,", ",'-1,", ",'+1,", ',"a ""b"", c",', ',"two\nlines",'])
      assert.ok(csv.includes(cell), cell);
  });
});
