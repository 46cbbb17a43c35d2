/** A matrix ready to be shown: notes are numbered in reading order, once each, with the way back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change, Statement, Verdict } from '../../src/data/model.ts';
import { reasons } from '../../src/data/reasons.ts';
import { environmentColumns, matrixOf, type Matrix } from '../../src/lib/matrix.ts';
import { platformColumns, platformRows } from '../../src/lib/platforms.ts';
import { allPoints } from '../../src/lib/records.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly onsite: Verdict;
  readonly online: Verdict;
  readonly changed?: readonly Change[];
}

const note = (text: string): Statement => ({ text, sources: ['api/overview/index'] });
const yes: Verdict = { support: 'yes' };
const shared: Verdict = { support: 'yes', notes: [note('Shared.')] };

const row = (id: string, onsite: Verdict, online: Verdict, changed?: readonly Change[]): Row => ({
  id,
  title: id.toUpperCase(),
  onsite,
  online,
  ...(changed && { changed }),
});

const numbersIn = <T>({ rows }: Matrix<T>) =>
  rows.map(({ refs, cells }) => [refs, ...cells.map((cell) => cell.refs)].flat());

describe('the notes of a matrix', () => {
  const matrix = matrixOf(
    [
      row('a', yes, { support: 'partial', notes: [note('First.'), note('Second.')] }),
      row('b', shared, { support: 'no', reason: 'cloud-only', notes: [note('Third.')] }),
      row('c', shared, yes),
    ],
    environmentColumns,
  );

  it('are numbered in reading order', () => {
    assert.deepEqual(
      matrix.notes.map(({ number, text }) => [number, text]),
      [
        [1, 'First.'],
        [2, 'Second.'],
        [3, 'Shared.'],
        [4, reasons['cloud-only'].text],
        [5, 'Third.'],
      ],
    );
  });

  it('put the reason of a "no" before its other notes', () => {
    const cell = matrix.rows[1]?.cells[1];
    assert.ok(cell);
    assert.equal(cell.reason, reasons['cloud-only'].title);
    assert.deepEqual(
      cell.refs.map(({ number }) => number),
      [4, 5],
    );
  });

  it('are listed once where cells share them, and lead back to every cell', () => {
    assert.deepEqual(matrix.notes[2]?.from, [
      { id: 'ref-b-onsite-3', label: 'B, Onsite' },
      { id: 'ref-c-onsite-3', label: 'C, Onsite' },
    ]);
  });

  it('keep their sources', () => {
    assert.deepEqual(matrix.notes[0]?.sources, ['api/overview/index']);
    assert.deepEqual(matrix.notes[3]?.sources, reasons['cloud-only'].sources);
  });
});

describe('what has changed since the overview', () => {
  const change = (certainty: 'stated' | 'inferred'): Change => ({
    ...note('It is gone.'),
    overview: 'It is there.',
    certainty,
  });
  const matrix = matrixOf(
    [row('a', shared, yes, [change('stated')]), row('b', yes, yes, [change('inferred')])],
    environmentColumns,
  );

  it('is a note of the row, before the notes of its cells', () => {
    assert.deepEqual(
      matrix.notes.map(({ number, text, from }) => [number, text, from[0]?.id]),
      [
        [1, 'Changed since the overview: It is gone.', 'ref-a-1'],
        [2, 'Shared.', 'ref-a-onsite-2'],
        [3, 'Our reading, not stated by SuperOffice: It is gone.', 'ref-b-3'],
      ],
    );
  });
});

describe('the legend', () => {
  it('lists only the verdicts that occur, in a fixed order', () => {
    const no: Verdict = { support: 'no', reason: 'cloud-only' };
    assert.deepEqual(matrixOf([row('a', no, yes)], environmentColumns).legend, ['yes', 'no']);
    assert.deepEqual(matrixOf([row('a', no, no)], environmentColumns).legend, ['no']);
    assert.deepEqual(matrixOf<Row>([], environmentColumns).legend, []);
  });
});

for (const [name, matrix] of [
  ['the extensibility matrix', matrixOf(allPoints, environmentColumns)],
  ['the platform matrix', matrixOf(platformRows, platformColumns)],
] as const) {
  describe(name, () => {
    const refs = numbersIn<unknown>(matrix).flat();

    it('numbers its notes from 1 without a gap, in the order in which a reader meets them', () => {
      assert.deepEqual(
        matrix.notes.map(({ number }) => number),
        matrix.notes.map((_, at) => at + 1),
      );
      const firstMet = [...new Set(refs.map(({ number }) => number))];
      assert.deepEqual(
        firstMet,
        matrix.notes.map(({ number }) => number),
      );
    });

    it('has no two references with one id', () => {
      const ids = refs.map(({ id }) => id);
      assert.deepEqual([...new Set(ids)], ids);
    });

    it('leads from each reference to its note and back', () => {
      const back = new Map(
        matrix.notes.flatMap(({ number, from }) => from.map(({ id }) => [id, number] as const)),
      );
      assert.equal(back.size, refs.length);
      for (const { id, number } of refs) assert.equal(back.get(id), number);
    });

    it('explains every cell that is not a plain "yes"', () => {
      const bare = matrix.rows.flatMap(({ cells }) =>
        cells.filter(({ support, refs: own }) => support !== 'yes' && own.length === 0),
      );
      assert.deepEqual(bare, []);
    });
  });
}
