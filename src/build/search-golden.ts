/** The golden queries: what readers type, and the pages that they want. One file a kind of query. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goldenQueries, measure, type GoldenQuery, type Outcome } from './search-quality.ts';

/** The golden queries of one kind. */
export interface QuerySet {
  /** The name of the file without its ending, for example "typos". */
  readonly kind: string;
  readonly queries: readonly GoldenQuery[];
}

/** What search made of the queries of one kind. */
export interface MeasuredSet {
  readonly kind: string;
  readonly outcomes: readonly Outcome[];
}

/**
 * Reads all golden queries.
 *
 * @param folder the folder with one JSON file a kind
 * @returns the kinds in alphabetical order
 * @throws Error when the folder has none, when a file is not a list of queries, and when a query is there twice
 */
export async function readQuerySets(folder: string): Promise<readonly QuerySet[]> {
  const files = (await Array.fromAsync(glob('*.json', { cwd: folder }))).sort();
  if (files.length === 0) throw new Error(`No golden queries in ${folder}.`);
  const sets: QuerySet[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const read = goldenQueries.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    if (!read.success) throw new Error(`${join(folder, file)}: ${read.error.message}`);
    for (const { q } of read.data) {
      const other = seen.get(q);
      if (other !== undefined) throw new Error(`"${q}" stands in ${other} and in ${file}.`);
      seen.set(q, file);
    }
    sets.push({ kind: file.replace(/\.json$/, ''), queries: read.data });
  }
  return sets;
}

/**
 * Runs all golden queries against a built site.
 *
 * @param dist the folder of the built site
 * @param folder the folder with the golden queries
 * @throws Error when one of the folders has not what is needed
 */
export async function measureSets(dist: string, folder: string): Promise<readonly MeasuredSet[]> {
  const sets: MeasuredSet[] = [];
  for (const { kind, queries } of await readQuerySets(folder)) {
    sets.push({ kind, outcomes: await measure(dist, queries) });
  }
  return sets;
}

/** One line a kind and one for all: how many queries, and how many have a wanted page first and in the first three. */
export function summaryOf(sets: readonly MeasuredSet[]): string {
  const all = { kind: 'all', outcomes: sets.flatMap(({ outcomes }) => outcomes) };
  const rows = [...sets, all].map(({ kind, outcomes }) => {
    const written = outcomes.filter(({ place }) => place !== 'unwritten');
    return [
      kind,
      String(written.length),
      shareWithin(1, written),
      shareWithin(3, written),
      String(outcomes.length - written.length),
    ];
  });
  return table([['Kind', 'Queries', 'First', 'First three', 'Unwritten'], ...rows]);
}

function shareWithin(places: number, outcomes: readonly Outcome[]): string {
  const found = outcomes.filter(({ place }) => typeof place === 'number' && place <= places).length;
  const share = (100 * found) / Math.max(1, outcomes.length);
  return `${found} (${share.toFixed(1)} %)`;
}

/** Every query whose wanted page is not first, by kind, with what came instead. */
export function missesOf(sets: readonly MeasuredSet[]): string {
  return sets
    .flatMap(({ kind, outcomes }) => {
      const lines = outcomes
        .filter(({ place }) => place !== 1 && place !== 'unwritten')
        .map(({ query, place, came }) => {
          const where = place === 'missed' ? 'is not found' : `is number ${place}`;
          return `  "${query.q}": ${query.want.join(' or ')} ${where}; came ${came.join(', ') || 'nothing'}`;
        });
      return lines.length === 0 ? [] : ['', `Not first, ${kind}:`, ...lines];
    })
    .join('\n');
}

/**
 * Rows as a table of plain text.
 *
 * @param rows the cells; the first column is left-aligned, the others right-aligned
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
