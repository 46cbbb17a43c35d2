import { allLevels, pointsOf, type LevelRecord } from '../records.ts';
import { drawGrid, type Row } from './grid.ts';
import { nodeId } from './labels.ts';
import { nonEmpty } from './lists.ts';
import type { Diagram } from './model.ts';

/** Columns that a step is set back from the one below it. */
const tread = 3;
/** Columns of the top step. */
const top = 6;
const columns = top + tread * (allLevels.length - 1);

const count = ({ id }: LevelRecord): string => `${pointsOf(id).length} points`;

function step(level: LevelRecord, index: number): Row {
  const back = tread * index;
  const box = {
    id: nodeId('level', level.id),
    lines: [level.title, count(level)],
    span: columns - back,
    look: 'step',
    href: level.url,
  } as const;
  return back === 0 ? [box] : [back, box];
}

/** The six levels as stairs, the easiest at the bottom. */
export const stairsDiagram: Diagram = {
  id: 'stairs',
  title: 'The extensibility levels as stairs',
  description:
    'Six steps go up from left to right. The lowest and easiest step is Configuration, the highest and hardest is Database. Each step names its number of extensibility points.',
  caption:
    'Start at the lowest step that does the job. Each step up asks for more skill and more care.',
  ...drawGrid({
    columns,
    padding: 4,
    rows: nonEmpty(allLevels.map(step).toReversed(), 'levels'),
  }),
  text: {
    kind: 'list',
    ordered: true,
    items: nonEmpty(
      allLevels.map((level, index) => ({
        label: level.title,
        detail: count(level),
        href: level.url,
        ...(index === 0 && { note: 'the easiest step' }),
        ...(index === allLevels.length - 1 && { note: 'the hardest step' }),
      })),
      'levels',
    ),
  },
};
