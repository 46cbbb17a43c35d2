/**
 * The rule that every record has its fields. The compiler says so too, but the build does not run the compiler:
 * without this rule, a missing field ends in an error inside whatever reads it first.
 */
import { idsOf } from '../records.ts';
import { allowedHint } from '../suggest.ts';
import { problem, shown, type DataSet, type LintRule, type Problem } from './model.ts';

interface Wrong {
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

type Check = (value: unknown, field: string) => Wrong[];

const is =
  (test: (value: unknown) => boolean, allowed: string): Check =>
  (value, field) =>
    test(value) ? [] : [{ field, value, allowed }];

const text = is((value) => typeof value === 'string', 'a text');
const number = is((value) => typeof value === 'number', 'a number');
const flag = is((value) => typeof value === 'boolean', 'true or false');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf =
  (item: Check): Check =>
  (value, field) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, `${field}[${index}]`))
      : [{ field, value, allowed: 'a list' }];

/** An object with these fields; those in `optional` may be missing. */
const object =
  (
    fields: Readonly<Record<string, Check>>,
    optional: Readonly<Record<string, Check>> = {},
  ): Check =>
  (value, field) => {
    if (!isObject(value)) {
      return [{ field, value, allowed: `an object with ${Object.keys(fields).join(', ')}` }];
    }
    const values = new Map<string, unknown>(Object.entries(value));
    const at = (name: string): string => (field === '' ? name : `${field}.${name}`);
    return [
      ...Object.entries(fields).flatMap(([name, check]) => check(values.get(name), at(name))),
      ...Object.entries(optional).flatMap(([name, check]) =>
        values.get(name) === undefined ? [] : check(values.get(name), at(name)),
      ),
    ];
  };

const texts = listOf(text);
const statement = object({ text, sources: texts });
const statements = listOf(statement);
const changes = listOf(object({ overview: text, text, certainty: text, sources: texts }));
const alternative = object({ use: texts, how: text, basis: text, sources: texts });
const verdict = object(
  { support: text },
  { reason: text, notes: statements, alternatives: listOf(alternative), gap: text },
);
const verdictOrText: Check = (value, field) =>
  typeof value === 'string' ? [] : verdict(value, field);

const described = { title: text, purpose: text, aliases: texts, docs: text, sources: texts };
const dated = { ...described, checked: text };
const optional = { changed: changes };
const runs = object({ detail: text });

/** What a record of each registry must hold. */
const records = {
  environments: object({ title: text, purpose: text, aliases: texts }),
  levels: object(
    { title: text, purpose: text, who: text, skill: text, upgrade: text, aliases: texts },
    { notes: statements },
  ),
  points: object(
    {
      ...dated,
      products: texts,
      onsite: verdict,
      online: verdict,
      about: texts,
      audience: texts,
      languages: texts,
      runs,
      start: texts,
      names: texts,
      limits: texts,
      related: texts,
    },
    { ...optional, licence: statement },
  ),
  blocks: object(
    { ...dated, onsite: verdictOrText, online: verdictOrText, limits: texts },
    optional,
  ),
  layers: object(
    {
      ...dated,
      long: text,
      group: text,
      useWhen: text,
      avoidWhen: text,
      distance: number,
      nearness: text,
      access: text,
      runs,
      namespaces: texts,
      names: texts,
      onsite: verdict,
      online: verdict,
    },
    optional,
  ),
  apis: object(dated, optional),
  platforms: object(
    { ...dated, long: text, runs: texts, standing: statement, extension: statements },
    optional,
  ),
  packages: object(
    {
      ...dated,
      registry: text,
      url: text,
      usedBy: text,
      language: text,
      transport: text,
      needsConfiguration: flag,
      configuration: statement,
      standing: statement,
    },
    optional,
  ),
  rules: object({ title: text, text, sources: texts }, optional),
  reasons: object({ title: text, text, sources: texts }),
  helpChannels: object({ title: text, text, url: text }),
  glossary: object(
    { title: text, definition: text, sources: texts },
    { forms: texts, pages: texts, except: texts },
  ),
  moves: object({ kind: text }, { because: statement, changes: statements }),
  effortHints: statement,
  outcomes: object({ title: text, text }),
  moveSteps: object({ title: text, text, why: text, basis: text, sources: texts }),
  sameWork: object({ items: texts, text, sources: texts }),
  itemNames: object({ title: text, item: text, aliases: texts, text }),
  sources: object({ title: text, checked: text }, { url: text }),
} as const satisfies Partial<Record<keyof DataSet, Check>>;

const toProblem = (record: string, { field, value, allowed }: Wrong): Problem =>
  problem(
    record,
    field === '' ? 'record' : field,
    shown(value),
    `is ${value === undefined ? 'missing' : 'wrong'}. Allowed: ${allowed}.`,
  );

/** That the keys of a registry are these, and no others. */
function checkKeys(
  name: string,
  registry: object,
  ids: readonly string[],
  list: string,
): Problem[] {
  const keys = Object.keys(registry);
  return [
    ...ids
      .filter((id) => !keys.includes(id))
      .map((id) =>
        problem(
          `${name}.${id}`,
          'record',
          'undefined',
          `is missing. Allowed: one for each of ${list}.`,
        ),
      ),
    ...keys
      .filter((key) => !ids.includes(key))
      .map((key) =>
        problem(`${name}.${key}`, 'id', key, `is none of ${list}. ${allowedHint(key, ids)}`),
      ),
  ];
}

function checkCells(data: DataSet): Problem[] {
  const rows = data.compatPlatformIds;
  const apiIds = Object.keys(data.apis);
  return [
    ...checkKeys('compatibility', data.compatibility, rows, 'compatPlatformIds'),
    ...Object.entries(data.compatibility).flatMap(([platform, cells]) => {
      const record = `compatibility.${platform}`;
      const row = object(Object.fromEntries(apiIds.map((id) => [id, verdict])));
      const extra = isObject(cells) ? Object.keys(cells).filter((id) => !apiIds.includes(id)) : [];
      return [
        ...row(cells, '').map((wrong) => toProblem(record, wrong)),
        ...extra.map((id) => problem(record, id, id, `is no API. ${allowedHint(id, apiIds)}`)),
      ];
    }),
  ];
}

function checkComplete(data: DataSet): Problem[] {
  const pointIds = Object.values(data.pointIdsByLevel).flat();
  return [
    ...checkKeys('points', data.points, pointIds, 'the ids in src/data/ids.ts'),
    ...checkKeys('blocks', data.blocks, data.blockIds, 'the ids in src/data/ids.ts'),
    ...idsOf(records).flatMap((registry) =>
      Object.entries<unknown>(data[registry]).flatMap(([id, record]) =>
        records[registry](record, '').map((wrong) => toProblem(`${registry}.${id}`, wrong)),
      ),
    ),
    ...checkCells(data),
  ];
}

export const completeRules: readonly LintRule[] = [
  {
    id: 'complete',
    title: 'Every record and every cell of a matrix exists, and has its fields.',
    reason:
      'Pages, diagrams and data files read them without asking. What is missing would stop one of them far from the mistake.',
    check: checkComplete,
  },
];
