/** Rules about verdicts: their reasons, and what a reader can use instead. */
import { allowedHint } from '../suggest.ts';
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';
import { environmentNames, everyVerdict } from './walk.ts';

function checkExplained(data: DataSet): Problem[] {
  const reasons = Object.keys(data.reasons);
  return everyVerdict(data).flatMap(({ record, field, verdict }) => {
    const { support, reason, notes } = verdict;
    if (!['yes', 'partial', 'no'].includes(support))
      return [
        problem(
          record,
          `${field}.support`,
          support,
          `is no verdict. ${allowedHint(support, ['yes', 'partial', 'no'])}`,
        ),
      ];
    if (support === 'partial' && (notes ?? []).length === 0)
      return [
        problem(record, `${field}.notes`, '', 'is empty. Allowed: what works and what does not.'),
      ];
    return support === 'no' && !reasons.includes(reason ?? '')
      ? [
          problem(
            record,
            `${field}.reason`,
            reason ?? '',
            `is no reason. ${allowedHint(reason ?? '', reasons)}`,
          ),
        ]
      : [];
  });
}

function checkReasonsUsed(data: DataSet): Problem[] {
  const used = new Set(everyVerdict(data).map(({ verdict }) => verdict.reason));
  return Object.keys(data.reasons).flatMap((id) =>
    used.has(id)
      ? []
      : [
          problem(
            `reasons.${id}`,
            'id',
            id,
            'is the reason of no verdict. Allowed: reasons in use. Remove it.',
          ),
        ],
  );
}

function checkReferences(data: DataSet): Problem[] {
  const targets = [...Object.keys(data.points), ...Object.keys(data.blocks)];
  const lists = [
    ...Object.entries({ points: data.points, blocks: data.blocks }).flatMap(([registry, records]) =>
      Object.entries(records).map(([id, record]) => ({
        record: `${registry}.${id}`,
        field: 'related',
        values: record.related ?? [],
      })),
    ),
    ...everyVerdict(data).flatMap(({ record, field, verdict }) =>
      (verdict.alternatives ?? []).map(({ use }, index) => ({
        record,
        field: `${field}.alternatives[${index}].use`,
        values: use,
      })),
    ),
  ];
  return lists.flatMap(({ record, field, values }) =>
    values.flatMap((value, index): Problem[] => {
      const place = `${field}[${index}]`;
      if (!targets.includes(value))
        return [
          problem(
            record,
            place,
            value,
            `is no point and no building block. ${allowedHint(value, targets)}`,
          ),
        ];
      if (record === `points.${value}` || record === `blocks.${value}`)
        return [problem(record, place, value, 'is the record itself. Allowed: another one.')];
      return values.indexOf(value) === index
        ? []
        : [problem(record, place, value, 'stands there twice. Allowed: once.')];
    }),
  );
}

function checkAlternativesUsable(data: DataSet): Problem[] {
  const verdictOf = (id: string, environment: 'onsite' | 'online') => {
    const verdict = (data.points[id] ?? data.blocks[id])?.[environment];
    return typeof verdict === 'object' ? verdict.support : undefined;
  };
  return everyVerdict(data).flatMap(({ record, field, verdict }) => {
    const environment = environmentNames.find((name) => name === field);
    if (environment === undefined) return [];
    return (verdict.alternatives ?? []).flatMap(({ use }, index) =>
      use.flatMap((id, position) =>
        verdictOf(id, environment) === 'no'
          ? [
              problem(
                record,
                `${field}.alternatives[${index}].use[${position}]`,
                id,
                `is itself not available ${environment}. Allowed: points and building blocks that are.`,
              ),
            ]
          : [],
      ),
    );
  });
}

function checkDocumentedFirst(data: DataSet): Problem[] {
  return everyVerdict(data).flatMap(({ record, field, verdict }) =>
    (verdict.alternatives ?? []).flatMap(({ basis }, index, all) =>
      basis === 'documented' && all.slice(0, index).some((other) => other.basis === 'suggested')
        ? [
            problem(
              record,
              `${field}.alternatives[${index}].basis`,
              basis,
              'follows a suggested one. Allowed: all documented alternatives, then the suggested ones.',
            ),
          ]
        : [],
    ),
  );
}

function checkWayOut(data: DataSet): Problem[] {
  return everyVerdict(data).flatMap(({ record, field, verdict }) =>
    record.startsWith('points.') &&
    verdict.support === 'no' &&
    (verdict.alternatives ?? []).length === 0 &&
    (verdict.gap ?? '') === ''
      ? [
          problem(
            record,
            `${field}.alternatives`,
            '',
            'is empty, and there is no gap. Allowed: one alternative or more, or a gap that says that nothing is known.',
          ),
        ]
      : [],
  );
}

export const verdictRules: readonly LintRule[] = [
  {
    id: 'verdicts-explained',
    title: '"Partial" says what works, and "no" says why.',
    reason:
      'A bare mark tells a reader neither whether a case is covered nor whether that can change.',
    check: checkExplained,
  },
  {
    id: 'reasons-used',
    title: 'Every reason is the reason of some verdict.',
    reason: 'Pages explain all reasons; one that nothing needs would confuse.',
    check: checkReasonsUsed,
  },
  {
    id: 'references',
    title: 'Related records and alternatives exist, once each, and are other records.',
    reason:
      'A link that leads back to its own page, or is listed twice, is a dead end for a reader.',
    check: checkReferences,
  },
  {
    id: 'alternatives-usable',
    title: 'An alternative is available in the environment for which it is named.',
    reason: 'Sending readers from one "no" to another wastes their time and their trust.',
    check: checkAlternativesUsable,
  },
  {
    id: 'alternatives-documented-first',
    title: 'Documented alternatives come before suggested ones.',
    reason: 'What SuperOffice itself offers for the job weighs more than our reading.',
    check: checkDocumentedFirst,
  },
  {
    id: 'way-out',
    title: 'A point that is missing in one environment has an alternative there, or names the gap.',
    reason: 'After "no", the next question of every reader is: what instead?',
    check: checkWayOut,
  },
];
