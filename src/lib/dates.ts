import type { IsoDate } from '../data/model.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day for readers: `2026-11-23` becomes `23 November 2026`. */
export function readableDate(date: IsoDate): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
