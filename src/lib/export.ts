/** The published data: what `/data/` serves as JSON and CSV. Made from the same records as the pages. */
import { stringify } from 'csv-stringify/sync';
import { apis, type ApiId } from '../data/apis.ts';
import { audiences } from '../data/audiences.ts';
import { environments, type Environment, type EnvironmentId } from '../data/environments.ts';
import { differences, linkRepairs } from '../data/link-repairs.ts';
import type { Alternative, Change, Described, IsoDate, Statement, Verdict } from '../data/model.ts';
import { places } from '../data/places.ts';
import { products } from '../data/products.ts';
import { reasons } from '../data/reasons.ts';
import type { SourceId } from '../data/sources.ts';
import { platformRows } from './platforms.ts';
import { allBlocks, allLevels, allPoints, idsOf, targetById, type PointRecord } from './records.ts';
import { sourceById } from './sources.ts';
import { environmentIds, statementsOf, verdictWords } from './verdicts.ts';
import { upperFirst } from './words.ts';

/** The addresses of the schemas, as the files name them in `schema`. */
export const schemaUrls = {
  extensibility: '/data/extensibility.schema.json',
  platforms: '/data/platforms.schema.json',
} as const;

/** The oldest of some days: the day from which a whole file counts as checked. */
function oldest(dates: readonly IsoDate[]): IsoDate {
  const [first, ...rest] = dates;
  if (first === undefined) throw new Error('No record has a date on which it was checked.');
  return rest.reduce((a, b) => (a < b ? a : b), first);
}

/** Without the literal types of the registry, in which no API lacks a change. */
const apiRecords: Readonly<Record<ApiId, Described>> = apis;

const sourcesOf = (ids: readonly SourceId[]) =>
  ids.map(sourceById).map(({ id, title, url, checked }) => ({ id, title, url, checked }));

const statement = ({ text, sources }: Statement) => ({ text, sources: sourcesOf(sources) });

const alternative = ({ use, how, basis, sources }: Alternative) => ({
  use: use.map((id) => ({ id, ...pick(targetById(id)) })),
  how,
  basis,
  sources: sourcesOf(sources),
});

const change = ({ overview, certainty, ...rest }: Change) => ({
  overview,
  certainty,
  ...statement(rest),
});

const pick = ({ title, url }: { title: string; url: string }) => ({ title, url });

const cell = (verdict: Verdict) => ({
  support: verdict.support,
  ...(verdict.support === 'yes' && verdict.until !== undefined && { until: verdict.until }),
  notes: (verdict.notes ?? []).map(statement),
  ...(verdict.support === 'no' && {
    reason: {
      id: verdict.reason,
      ...statement(reasons[verdict.reason]),
      title: reasons[verdict.reason].title,
    },
    alternatives: (verdict.alternatives ?? []).map(alternative),
    ...(verdict.gap !== undefined && { gap: verdict.gap }),
  }),
});

const described = (record: Omit<PointRecord, 'onsite' | 'online'>) => ({
  url: record.url,
  docsUrl: sourceById(record.docs).url,
  purpose: record.purpose,
  aliases: record.aliases,
  changed: (record.changed ?? []).map(change),
  sources: sourcesOf(record.sources),
  checked: record.checked,
});

/** The extensibility matrix as data: `/data/extensibility.json`. */
export function extensibilityData() {
  return {
    schema: schemaUrls.extensibility,
    checked: oldest(allPoints.map(({ checked }) => checked)),
    environments: environmentIds.map((id) => {
      const { title, purpose, changed }: Environment = environments[id];
      return {
        id,
        title,
        purpose,
        url: `/deployment/${id}/`,
        changed: (changed ?? []).map(change),
      };
    }),
    levels: allLevels.map(({ id, title, purpose, url }) => ({ id, title, purpose, url })),
    points: allPoints.map((point) => ({
      id: point.id,
      title: point.title,
      level: point.level,
      products: point.products,
      onsite: cell(point.onsite),
      online: cell(point.online),
      audience: point.audience.map((id) => audiences[id]),
      languages: point.languages,
      runs: { place: places[point.runs.place], detail: point.runs.detail },
      ...described(point),
    })),
    blocks: allBlocks.map((block) => ({
      id: block.id,
      title: block.title,
      purpose: block.purpose,
      url: block.url,
      docsUrl: sourceById(block.docs).url,
      onsite: block.onsite === 'not-stated' ? { support: block.onsite } : cell(block.onsite),
      online: block.online === 'not-stated' ? { support: block.online } : cell(block.online),
      aliases: block.aliases,
      sources: sourcesOf(block.sources),
      checked: block.checked,
    })),
    differences: differences.map(change),
    linkRepairs: linkRepairs.map(({ words, where, leadsTo, problem, right }) => ({
      text: words,
      where,
      ...(leadsTo !== undefined && { leadsTo }),
      problem,
      right: pick(sourceById(right)),
    })),
  };
}

/** The platform matrix as data: `/data/platforms.json`. */
export function platformsData() {
  return {
    schema: schemaUrls.platforms,
    checked: oldest(platformRows.map(({ checked }) => checked)),
    apis: idsOf(apis).map((id) => {
      const { title, purpose, docs, aliases, sources, checked, changed } = apiRecords[id];
      return {
        id,
        title,
        purpose,
        url: `/platforms/#api-${id}`,
        docsUrl: sourceById(docs).url,
        aliases,
        changed: (changed ?? []).map(change),
        sources: sourcesOf(sources),
        checked,
      };
    }),
    platforms: platformRows.map((row) => ({
      id: row.id,
      title: row.title,
      purpose: row.purpose,
      support: Object.fromEntries(idsOf(apis).map((id) => [id, cell(row.support[id])])),
      changed: (row.changed ?? []).map(change),
      sources: sourcesOf(row.sources),
      checked: row.checked,
    })),
  };
}

/** CSV that opens right in a spreadsheet: byte order mark, CRLF, and no cell that runs as a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

const remarks = (verdict: Verdict): string =>
  [
    ...(verdict.support === 'yes' && verdict.until !== undefined
      ? [`${upperFirst(verdict.until)}.`]
      : []),
    ...statementsOf(verdict).map(({ text }) => text),
  ].join(' ');

const environmentHeadings = (id: EnvironmentId) => [
  environments[id].title,
  `${environments[id].title}: reason and notes`,
];

/** The extensibility matrix as a table: `/data/extensibility.csv`. */
export function extensibilityCsv(): string {
  const titles = new Map(allLevels.map(({ id, title }) => [id, title]));
  return csv([
    [
      'Level',
      'Extensibility point',
      'Products',
      ...environmentIds.flatMap(environmentHeadings),
      'Changed since the overview',
      'Documentation',
      'Checked',
    ],
    ...allPoints.map((point) => [
      titles.get(point.level) ?? point.level,
      point.title,
      point.products.map((id) => products[id].title).join(', '),
      ...environmentIds.flatMap((id) => [verdictWords[point[id].support], remarks(point[id])]),
      (point.changed ?? []).map(({ text }) => text).join(' '),
      sourceById(point.docs).url,
      point.checked,
    ]),
  ]);
}

/** The platform matrix as a table: `/data/platforms.csv`. */
export function platformsCsv(): string {
  const apiIds = idsOf(apis);
  return csv([
    [
      'Client',
      ...apiIds.flatMap((id) => [apis[id].title, `${apis[id].title}: reason and notes`]),
      'Checked',
    ],
    ...platformRows.map((row) => [
      row.title,
      ...apiIds.flatMap((id) => [verdictWords[row.support[id].support], remarks(row.support[id])]),
      row.checked,
    ]),
  ]);
}
