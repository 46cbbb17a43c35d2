/** The CSV files open right in a spreadsheet and say the same as the matrices. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  csv as csvOf,
  extensibilityCsv,
  extensibilityData,
  platformsCsv,
  platformsData,
} from '../../src/lib/export.ts';
import { parseCsv } from './fixtures/csv.ts';
import { overviewPlatforms, overviewRows } from './fixtures/overview-matrix.ts';

const byteOrderMark = '\uFEFF';

const untilSentence = (until: string) => `${until.charAt(0).toUpperCase()}${until.slice(1)}.`;

/** The rows below the headings, each as a record of heading and value. */
function recordsOf(csv: string): Record<string, string>[] {
  const [headings = [], ...rows] = parseCsv(csv.slice(1));
  return rows.map((row) => {
    assert.equal(row.length, headings.length);
    return Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? '']));
  });
}

describe('the reader of these tests', () => {
  it('reads plain, quoted and empty fields, doubled quotes and line breaks in quotes', () => {
    assert.deepEqual(parseCsv('a,"b,""c""",\r\n"line\r\nbreak",,d\r\n'), [
      ['a', 'b,"c"', ''],
      ['line\r\nbreak', '', 'd'],
    ]);
  });

  it('refuses what is no CSV', () => {
    assert.throws(() => parseCsv('a,"b'), /not closed/);
    assert.throws(() => parseCsv('"a"b\r\n'), /CRLF/);
    assert.throws(() => parseCsv('a,b\n'), /CRLF/);
  });
});

describe('a CSV file', () => {
  it('gives back every text, with commas, quotes, line breaks and foreign letters in it', () => {
    const rows = [
      ['a, b', 'say "yes"', ''],
      ['line\r\nbreak', 'Ærø, Łódź, 東京', ' spaces '],
    ];
    assert.deepEqual(parseCsv(csvOf(rows).slice(1)), rows);
  });

  it('disarms a text that a spreadsheet would run as a formula', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'];
    const [fields = []] = parseCsv(csvOf([formulas]).slice(1));
    assert.deepEqual(
      fields,
      formulas.map((formula) => `'${formula}`),
    );
  });
});

for (const [name, csv] of [
  ['/data/extensibility.csv', extensibilityCsv()],
  ['/data/platforms.csv', platformsCsv()],
] as const) {
  describe(name, () => {
    it('begins with a byte order mark, so that a spreadsheet takes it for UTF-8', () => {
      assert.ok(csv.startsWith(byteOrderMark));
      assert.equal(csv.lastIndexOf(byteOrderMark), 0);
    });

    it('has as many fields in each row as in the headings, none of the headings twice', () => {
      const [headings = [], ...rows] = parseCsv(csv.slice(1));
      assert.deepEqual([...new Set(headings)], headings);
      assert.ok(rows.length > 0);
      for (const row of rows) assert.equal(row.length, headings.length);
    });

    it('has no field that a spreadsheet would run as a formula', () => {
      const fields = parseCsv(csv.slice(1)).flat();
      assert.deepEqual(
        fields.filter((field) => /^[=+\-@\t\r]/.test(field)),
        [],
      );
    });
  });
}

describe('/data/extensibility.csv', () => {
  const records = recordsOf(extensibilityCsv());

  it('has the rows and marks of the overview', () => {
    const word = (mark: boolean) => (mark ? 'Yes' : 'No');
    assert.deepEqual(
      records.map((row) => [
        row['Level'],
        row['Extensibility point'],
        row['Products'],
        row['Onsite'],
        row['Online'],
      ]),
      overviewRows.map(({ level, title, products, onsite, online }) => [
        level,
        title,
        products.join(', '),
        word(onsite),
        word(online),
      ]),
    );
  });

  it('carries the reason and the notes of every verdict', () => {
    const { points } = extensibilityData();
    for (const [at, { onsite, online }] of points.entries()) {
      const row = records[at] ?? {};
      const texts = (cell: typeof onsite) => [
        ...('until' in cell ? [untilSentence(cell.until)] : []),
        ...[...(cell.reason === undefined ? [] : [cell.reason]), ...cell.notes].map(
          ({ text }) => text,
        ),
      ];
      assert.equal(row['Onsite: reason and notes'], texts(onsite).join(' '));
      assert.equal(row['Online: reason and notes'], texts(online).join(' '));
    }
  });
});

describe('a "yes" in the CSV that has ended', () => {
  const row = recordsOf(extensibilityCsv()).find(
    (record) => record['Extensibility point'] === 'Windows Client',
  );

  it('stays "Yes", as in the overview, and the notes begin with the end', () => {
    assert.equal(row?.['Onsite'], 'Yes');
    assert.match(row['Onsite: reason and notes'] ?? '', /^Before version 9\. /);
  });
});

describe('/data/platforms.csv', () => {
  const records = recordsOf(platformsCsv());

  it('has the platforms and marks of the overview', () => {
    const titles = platformsData().apis.map(({ title }) => title);
    assert.deepEqual(
      records.map((row) => [row['Client'], titles.map((title) => row[title] !== 'No')]),
      overviewPlatforms.map(([title, marks]) => [title, [...marks]]),
    );
  });

  it('says "Partly" where one part of an API can be used', () => {
    assert.equal(records[1]?.['NetServer Core'], 'Partly');
  });
});
