/** Rules about the moving guide. The compiler knows which items need an entry; these rules hold without it too. */
import { problem, type AvailableData, type DataSet, type LintRule, type Problem } from './model.ts';

/** Everything that can be used onsite, by the ids of the moving guide, with its verdict online. */
function onsiteItems(data: DataSet): Map<string, AvailableData> {
  const has = ([, { onsite }]: [string, AvailableData]): boolean =>
    typeof onsite !== 'string' && onsite.support !== 'no';
  return new Map([
    ...Object.entries(data.points).filter(has),
    ...Object.entries(data.layers)
      .filter(has)
      .map(([id, layer]): [string, AvailableData] => [`layer-${id}`, layer]),
  ]);
}

const onlineSupport = ({ online }: AvailableData): string =>
  typeof online === 'string' ? online : online.support;

function checkMoves(data: DataSet): Problem[] {
  const moving = [...onsiteItems(data)]
    .filter(([, record]) => onlineSupport(record) !== 'no')
    .map(([id]) => id);
  const given = Object.keys(data.moves);
  return [
    ...moving
      .filter((id) => !given.includes(id))
      .map((id) =>
        problem(
          `moves.${id}`,
          'record',
          'undefined',
          'is missing. Allowed: an entry for everything that exists onsite and online.',
        ),
      ),
    ...given
      .filter((id) => !moving.includes(id))
      .map((id) =>
        problem(
          `moves.${id}`,
          'id',
          id,
          'does not exist in both environments. Allowed: points and layers that do.',
        ),
      ),
  ];
}

function checkExplained(data: DataSet): Problem[] {
  const items = onsiteItems(data);
  return Object.entries(data.moves).flatMap(([id, { kind, changes }]) => {
    const online = items.get(id)?.online;
    const notes = typeof online === 'object' ? (online.notes ?? []) : [];
    return kind === 'with-changes' && notes.length + (changes ?? []).length === 0
      ? [
          problem(
            `moves.${id}`,
            'changes',
            '',
            'is empty, and the verdict online has no note. Allowed: what changes.',
          ),
        ]
      : [];
  });
}

export const movingRules: readonly LintRule[] = [
  {
    id: 'moves-complete',
    title:
      'What exists onsite and online says whether it changes in a move, and nothing else does.',
    reason:
      'The moving guide computes outcomes from verdicts; a second opinion would contradict them one day.',
    check: checkMoves,
  },
  {
    id: 'moves-explained',
    title: '"With changes" says what changes.',
    reason: 'A reader who is told of changes and not of which must do the research again.',
    check: checkExplained,
  },
];
