/**
 * The report as CSV, one row an item, in the form of the data files: RFC 4180 with a byte order mark, and nothing that
 * a spreadsheet would run. Runs in the browser, where the library that writes the data files would be too heavy.
 */
import type { Item, MovingData, Way } from './model.ts';
import type { Report } from './report.ts';

const headings = [
  'Group',
  'Item',
  'Outcome',
  'What happens',
  'Use instead, documented',
  'Use instead, our suggestion',
  'No replacement for',
  'Conditions and licence',
  'Effort',
  'Page',
] as const;

/** A cell. A text that a spreadsheet would take for a formula gets an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const joined = (texts: readonly { readonly text: string }[]): string =>
  texts.map(({ text }) => text).join(' ');

const ways = (all: readonly Way[], documented: boolean): string =>
  all
    .filter((way) => way.documented === documented)
    .map(({ use, how }) => `${use.map(({ title }) => title).join(' + ')}: ${how}`)
    .join(' ');

/**
 * @param data the selection of the data module
 * @param report what came out for the ticked items
 * @param address the full address of the page; the addresses of items become full by it
 */
export function reportCsv(data: MovingData, report: Report, address: string): string {
  const groupOf = ({ id }: Item): string =>
    data.groups.find(({ items }) => items.includes(id))?.title ?? '';
  const rows = report.items.map((item) => [
    groupOf(item),
    item.title,
    data.outcomes[item.outcome].title,
    joined(item.what),
    ways(item.ways, true),
    ways(item.ways, false),
    item.gap ?? '',
    joined([...item.conditions, ...(item.licence === undefined ? [] : [item.licence])]),
    item.effort?.text ?? '',
    new URL(item.url, address).href,
  ]);
  return `\uFEFF${[headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
