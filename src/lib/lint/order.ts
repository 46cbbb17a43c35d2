/** Rules about ids, titles and the order of rows. */
import { allowedHint } from '../suggest.ts';
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';

/** The rows of the overview's table, level by level: the order in which readers know them. */
const overviewOrder: Readonly<Record<string, readonly string[]>> = {
  Configuration: ['Preferences', 'Lists', 'Custom Fields', 'SAINT', 'Sales Guide', 'Project Guide'],
  'UI Workflow': [
    'Drive the application UI',
    'Triggers',
    'SuperMacro',
    'Extra Tables',
    'Custom Screens',
    'Web panels',
    'Zapier',
  ],
  Scripting: ['CRMScript', 'NetServer Scripting', 'Windows Client'],
  'External APIs': [
    'SOAP',
    'Restful',
    'Quote Connector',
    'ERP Sync Connector',
    'Database Mirroring',
    'Webhooks',
  ],
  'Internal APIs': [
    'Custom Pages',
    'Custom Dialogs',
    'DataHandlers',
    'Ajax Methods',
    'Archive Providers',
    'MDO Providers',
    'Document Plugins',
    'Sentry Plugins',
    'Batch Task Plugins',
  ],
  Database: ['Database access API', 'Continuous Database', 'SQL Scripts'],
};

/** Reports the first place at which a list leaves the wanted order; later places follow from it. */
function firstDifference(
  record: string,
  field: string,
  actual: readonly string[],
  wanted: readonly string[],
): Problem[] {
  const length = Math.max(actual.length, wanted.length);
  for (let at = 0; at < length; at += 1) {
    const found = actual[at];
    const expected = wanted[at];
    if (found === expected) continue;
    return [
      problem(
        record,
        `${field}[${at}]`,
        found ?? '',
        expected === undefined
          ? `is one too many. Allowed: ${wanted.join(', ')}.`
          : `stands where "${expected}" belongs. ${allowedHint(found ?? '', wanted)}`,
      ),
    ];
  }
  return [];
}

function checkOrder(data: DataSet): Problem[] {
  const levelIds = Object.keys(data.levels);
  // An id that stands twice is a finding of "ids"; here it would look like a missing record.
  const pointIds = [...new Set(Object.values(data.pointIdsByLevel).flat())];
  return [
    ...firstDifference(
      'levels',
      'title',
      Object.values(data.levels).map(({ title }) => title),
      Object.keys(overviewOrder),
    ),
    ...firstDifference('pointIdsByLevel', 'level', Object.keys(data.pointIdsByLevel), levelIds),
    ...levelIds.flatMap((level, index) =>
      firstDifference(
        `pointIdsByLevel.${level}`,
        'id',
        (data.pointIdsByLevel[level] ?? []).map((id) => data.points[id]?.title ?? id),
        Object.values(overviewOrder)[index] ?? [],
      ),
    ),
    ...firstDifference('points', 'id', Object.keys(data.points), pointIds),
    ...firstDifference('blocks', 'id', Object.keys(data.blocks), data.blockIds),
  ];
}

function checkIds(data: DataSet): Problem[] {
  const places = [
    ...Object.entries(data.pointIdsByLevel).flatMap(([level, ids]) =>
      ids.map((id, index) => ({ id, record: `pointIdsByLevel.${level}`, field: `id[${index}]` })),
    ),
    ...data.blockIds.map((id, index) => ({ id, record: 'blockIds', field: `id[${index}]` })),
    ...Object.keys(data.levels).map((id, index) => ({
      id,
      record: 'levels',
      field: `id[${index}]`,
    })),
  ];
  return places.flatMap(({ id, record, field }, index) => {
    const shape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
      ? []
      : [problem(record, field, id, 'is no id. Allowed: lower-case words joined by hyphens.')];
    const first = places.findIndex((place) => place.id === id);
    const earlier = first < index ? places[first] : undefined;
    return earlier === undefined
      ? shape
      : [
          ...shape,
          problem(
            record,
            field,
            id,
            `is the id at ${earlier.record}, ${earlier.field} too. Allowed: an id that no level, point or building block has.`,
          ),
        ];
  });
}

function checkTitles(data: DataSet): Problem[] {
  const groups = [
    { points: data.points, blocks: data.blocks, levels: data.levels },
    { layers: data.layers },
    { apis: data.apis },
    { platforms: data.platforms },
    { packages: data.packages },
    { rules: data.rules },
    { reasons: data.reasons },
    { glossary: data.glossary },
  ];
  return groups.flatMap((registries) => {
    const owners = new Map<string, string>();
    return Object.entries(registries).flatMap(([registry, records]) =>
      Object.entries(records).flatMap(([id, { title }]) => {
        const name = `${registry}.${id}`;
        const owner = owners.get(title.toLowerCase());
        owners.set(title.toLowerCase(), owner ?? name);
        return owner === undefined
          ? []
          : [
              problem(
                name,
                'title',
                title,
                `is the title of ${owner} too. Allowed: a title of its own.`,
              ),
            ];
      }),
    );
  });
}

export const orderRules: readonly LintRule[] = [
  {
    id: 'order',
    title: 'Levels and points stand in the order of the overview.',
    reason:
      'Readers compare the matrix with the public table row by row. Navigation, matrix, data files and previous/next all take their order from the lists of ids.',
    check: checkOrder,
  },
  {
    id: 'ids',
    title: 'An id is lower-case words with hyphens, and no level, point or block shares it.',
    reason:
      'Ids are parts of addresses, fragments and data files that others keep. An alternative names a point or a block by its id alone.',
    check: checkIds,
  },
  {
    id: 'titles',
    title: 'No two records that stand side by side have the same title.',
    reason:
      'In a list, a search result or a matrix, a reader has the title alone to tell them apart.',
    check: checkTitles,
  },
];
