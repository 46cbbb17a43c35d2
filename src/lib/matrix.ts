/**
 * A matrix ready to be shown: rows by group, cells with references to numbered notes, and the notes with the
 * way back. A note that several cells share is listed once.
 */
import { environments } from '../data/environments.ts';
import type { Change, NonEmpty, Statement, Support, Verdict } from '../data/model.ts';
import { reasons } from '../data/reasons.ts';
import type { SourceId } from '../data/sources.ts';
import { environmentIds, statementsOf, supportsIn } from './verdicts.ts';

/** A reference from a cell to a note. */
export interface NoteRef {
  readonly number: number;
  /** The id of the reference itself, so that the note can lead back to it. */
  readonly id: string;
}

export interface Note {
  readonly number: number;
  readonly text: string;
  readonly sources: NonEmpty<SourceId>;
  readonly from: readonly { readonly id: string; readonly label: string }[];
}

export interface Cell {
  /** The id of the column. */
  readonly column: string;
  readonly support: Support;
  /** For a "no": the reason in a few words. */
  readonly reason?: string;
  /** For a "yes" that has ended: up to when it holds. */
  readonly until?: string;
  readonly refs: readonly NoteRef[];
}

export interface Row<T> {
  readonly record: T;
  readonly cells: readonly Cell[];
  /** Notes about the row as a whole: what differs from the overview today. */
  readonly refs: readonly NoteRef[];
}

export interface Matrix<T> {
  readonly rows: readonly Row<T>[];
  readonly notes: readonly Note[];
  /** The verdicts that occur, for the legend. */
  readonly legend: readonly Support[];
}

/** What a row is made from. */
export interface RowInput {
  readonly id: string;
  readonly title: string;
  readonly changed?: readonly Change[];
}

/** A column: its id, its title, and where the verdict of a record stands. */
export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly verdict: (record: T) => Verdict;
}

/**
 * Numbers the notes of all cells in reading order.
 *
 * @param records the rows in the order in which they are shown
 * @param columns the columns with verdicts, from left to right
 */
export function matrixOf<T extends RowInput>(
  records: readonly T[],
  columns: readonly Column<T>[],
): Matrix<T> {
  const notes = new Map<string, { note: Statement; from: { id: string; label: string }[] }>();

  const refer = (note: Statement, place: string, label: string): NoteRef => {
    const entry = notes.get(note.text) ?? { note, from: [] };
    notes.set(note.text, entry);
    const number = [...notes.keys()].indexOf(note.text) + 1;
    const id = `ref-${place}-${number}`;
    entry.from.push({ id, label });
    return { number, id };
  };

  const rows = records.map((record): Row<T> => {
    const refs = (record.changed ?? []).map((change) =>
      refer({ text: changeText(change), sources: change.sources }, record.id, record.title),
    );
    const cells = columns.map((column): Cell => {
      const verdict = column.verdict(record);
      return {
        column: column.id,
        support: verdict.support,
        ...(verdict.support === 'no' && { reason: reasons[verdict.reason].title }),
        ...(verdict.support === 'yes' && verdict.until !== undefined && { until: verdict.until }),
        refs: statementsOf(verdict).map((note) =>
          refer(note, `${record.id}-${column.id}`, `${record.title}, ${column.title}`),
        ),
      };
    });
    return { record, cells, refs };
  });

  return {
    rows,
    notes: [...notes.values()].map(({ note, from }, index) => ({
      ...note,
      from,
      number: index + 1,
    })),
    legend: supportsIn(records.flatMap((record) => columns.map(({ verdict }) => verdict(record)))),
  };
}

/** A difference from the overview as a note: dated by its page, marked where it is our reading. */
function changeText({ certainty, text }: Change): string {
  return `${certainty === 'inferred' ? 'Our reading, not stated by SuperOffice: ' : 'Changed since the overview: '}${text}`;
}

/** The two columns of the extensibility matrix. */
export const environmentColumns: readonly Column<{
  readonly onsite: Verdict;
  readonly online: Verdict;
}>[] = environmentIds.map((id) => ({
  id,
  title: environments[id].title,
  verdict: (record) => record[id],
}));
