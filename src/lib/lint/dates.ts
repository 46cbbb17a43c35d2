/** Rules about the days on which records, pages and sources were compared with the documentation. */
import type { IsoDate } from '../../data/model.ts';
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';
import { everyRecord, leavesOf } from './walk.ts';

/** How far behind the newest day of the data set a day may be. */
const monthsUntilStale = 18;

interface Dated {
  readonly record: string;
  readonly field: string;
  readonly value: string;
}

const dates = (data: DataSet): Dated[] =>
  [
    ...everyRecord(data),
    ...Object.entries(data.sources).map(([id, value]) => ({ name: `sources.${id}`, value })),
    ...[...data.pages, ...data.pointPages].map((page) => ({ name: page.file, value: page })),
  ].flatMap(({ name, value }) =>
    leavesOf(value)
      .filter(({ key }) => key === 'checked')
      .map((leaf) => ({ record: name, field: leaf.field, value: leaf.value })),
  );

/** Whether a text is a day of the calendar: 2026-02-30 has the form, but is none. */
export function isDay(value: string): value is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function checkValid(data: DataSet): Problem[] {
  return dates(data).flatMap(({ record, field, value }) => {
    if (!isDay(value))
      return [
        problem(record, field, value, `is no day. Allowed: year-month-day, such as ${data.today}.`),
      ];
    return value > data.today
      ? [problem(record, field, value, `is in the future. Allowed: ${data.today} or before.`)]
      : [];
  });
}

function checkFresh(data: DataSet): Problem[] {
  const valid = dates(data).filter(({ value }) => isDay(value));
  const newest = valid.reduce((latest, { value }) => (value > latest ? value : latest), '');
  if (newest === '') return [];
  const limit = new Date(`${newest}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - monthsUntilStale);
  const oldest = limit.toISOString().slice(0, 10);
  return valid.flatMap(({ record, field, value }) =>
    value < oldest
      ? [
          problem(
            record,
            field,
            value,
            `is more than ${monthsUntilStale} months before the newest day, ${newest}. Allowed: ${oldest} or later. Read the sources again, then set the day on which you did.`,
          ),
        ]
      : [],
  );
}

export const dateRules: readonly LintRule[] = [
  {
    id: 'dates',
    title: 'A day of checking exists and is not in the future.',
    reason: 'The day tells readers up to when a statement was known to hold.',
    check: checkValid,
  },
  {
    id: 'dates-fresh',
    title: `No day of checking is more than ${monthsUntilStale} months behind the newest.`,
    reason:
      'A record that nobody has compared for that long may be wrong beside records that are right.',
    check: checkFresh,
  },
];
