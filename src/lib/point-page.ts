/** What a point's page shows and in which order, decided from its record: no section is empty. */
import { netserverPluginPoints } from '../data/points/internal-apis-netserver.ts';
import type { SourceId } from '../data/sources.ts';
import type { Heading } from './contents.ts';
import type { PointRecord } from './records.ts';
import { availabilitySentence, environmentIds, statementsOf } from './verdicts.ts';

/** Headings of the sections that a point page can have, by the fragment that leads to them. */
export const sectionTitles = {
  environments: 'Onsite and online',
  instead: 'What to use instead',
  who: 'Who does it, and where it runs',
  start: 'How to start',
  names: 'Names you meet',
  limits: 'Limits and pitfalls',
  changed: 'What has changed',
  related: 'Read on',
} as const;

type SectionId = keyof typeof sectionTitles;

/** The sections for which the record has something to say, in reading order. */
export function sectionsOf(point: PointRecord): readonly SectionId[] {
  const refused = environmentIds.some((id) => {
    const verdict = point[id];
    return verdict.support === 'no' && (verdict.alternatives ?? verdict.gap) !== undefined;
  });
  return [
    'environments',
    ...(refused ? (['instead'] as const) : []),
    'who',
    'start',
    'names',
    'limits',
    ...(point.changed === undefined ? [] : (['changed'] as const)),
    'related',
  ];
}

/**
 * The sections as on-page contents.
 *
 * @param text the headings of the point's text in `content/`, which stands behind its first steps
 */
export function headingsOf(point: PointRecord, text: readonly Heading[]): readonly Heading[] {
  return sectionsOf(point).flatMap((slug) => [
    { depth: 2, slug, text: sectionTitles[slug] },
    ...(slug === 'start' ? text : []),
  ]);
}

/** A description for search engines: what it is for, and where it can be used. */
export function pointDescription(point: PointRecord): string {
  const full = `${point.title}: ${point.purpose} ${availabilitySentence(point)}`;
  return full.length <= 165
    ? full
    : `${point.title} in SuperOffice: ${availabilitySentence(point)} Steps, limits, names and alternatives.`;
}

/** The file in which the record of a point stands. */
export function pointFile({ id, level }: PointRecord): string {
  const part =
    level !== 'internal-apis' ? '' : id in netserverPluginPoints ? '-netserver' : '-web-client';
  return `src/data/points/${level}${part}.ts`;
}

/**
 * Every source that anything on the page rests on, each once; the record's own come first.
 *
 * @param text the sources of the point's text in `content/`
 */
export function pointSources(point: PointRecord, text: readonly SourceId[]): readonly SourceId[] {
  const verdicts = environmentIds.map((id) => point[id]);
  const alternatives = verdicts.flatMap((verdict) =>
    verdict.support === 'no' ? (verdict.alternatives ?? []) : [],
  );
  const statements = [
    ...verdicts.flatMap(statementsOf),
    ...alternatives,
    ...(point.changed ?? []),
    ...(point.licence === undefined ? [] : [point.licence]),
  ];
  return [
    ...new Set([
      point.docs,
      ...point.sources,
      ...statements.flatMap(({ sources }) => sources),
      ...text,
    ]),
  ];
}
