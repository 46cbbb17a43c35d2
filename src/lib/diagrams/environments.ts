import { environments, type EnvironmentId } from '../../data/environments.ts';
import { allLevels, allPoints, pointsOf, type LevelRecord, type PointRecord } from '../records.ts';
import { environmentIds } from '../verdicts.ts';
import { drawGrid, type Box, type Row } from './grid.ts';
import { nodeId } from './labels.ts';
import { nonEmpty } from './lists.ts';
import type { Diagram, TextCell } from './model.ts';

/** Columns of a number and of the name in the middle; a bar takes one column a point. */
const numberSpan = 3;
const nameSpan = 12;

const usable = (points: readonly PointRecord[], environment: EnvironmentId): number =>
  points.filter((point) => point[environment].support !== 'no').length;

const longest = Math.max(...allLevels.map(({ id }) => pointsOf(id).length));
const side = longest + numberSpan;
const headSpan = numberSpan * 2;
const allLabel = `All ${allPoints.length}`;

const address = (environment: EnvironmentId): string => `/deployment/${environment}/`;

const number = (level: string, environment: EnvironmentId, value: number): Box => ({
  id: nodeId(environment, level),
  lines: [String(value)],
  span: numberSpan,
  look: 'plain',
});

const total = (environment: EnvironmentId): Box => ({
  ...number('all', environment, usable(allPoints, environment)),
  look: 'sum',
});

/** A bar that grows from the middle, and the empty rest of its side, nearest to the middle first. */
function bar(level: string, environment: EnvironmentId, value: number): (Box | number)[] {
  const id = nodeId(`bar_${environment}`, level);
  const box: Box[] = value === 0 ? [] : [{ id, lines: [], span: value, look: 'bar' }];
  return value === longest ? box : [...box, longest - value];
}

function levelRow(level: LevelRecord): Row {
  const points = pointsOf(level.id);
  const [onsite, online] = [usable(points, 'onsite'), usable(points, 'online')];
  return nonEmpty(
    [
      ...bar(level.id, 'onsite', onsite).toReversed(),
      number(level.id, 'onsite', onsite),
      {
        id: nodeId('level', level.id),
        lines: [level.title],
        span: nameSpan,
        look: 'plain',
        href: level.url,
      },
      number(level.id, 'online', online),
      ...bar(level.id, 'online', online),
    ],
    'boxes of a level',
  );
}

const head = (environment: EnvironmentId): Box => ({
  id: nodeId('environment', environment),
  lines: [environments[environment].title],
  span: headSpan,
  look: 'plain',
  href: address(environment),
});

const cell = (points: readonly PointRecord[], environment: EnvironmentId): TextCell => ({
  label: String(usable(points, environment)),
  note: `of ${points.length}`,
});

/** What each level offers onsite and online. */
export const environmentsDiagram: Diagram = {
  id: 'environments',
  title: 'Onsite against online, level by level',
  description: `Two bars for each level show how many of its extensibility points you can use: onsite to the left, online to the right. In all, ${usable(allPoints, 'onsite')} of ${allPoints.length} points are usable onsite and ${usable(allPoints, 'online')} online.`,
  caption:
    'How many extensibility points of each level you can use, fully or partly. Both sides have the same scale.',
  ...drawGrid({
    columns: side * 2 + nameSpan,
    padding: 2.25,
    rows: [
      [side - headSpan, head('onsite'), nameSpan, head('online'), side - headSpan],
      ...allLevels.map(levelRow),
      [
        longest,
        total('onsite'),
        { id: 'all', lines: [allLabel], span: nameSpan, look: 'sum', href: '/matrix/' },
        total('online'),
        longest,
      ],
    ],
  }),
  text: {
    kind: 'table',
    columns: [
      { label: '', note: 'Level' },
      ...environmentIds.map((id): TextCell => ({
        label: environments[id].title,
        href: address(id),
      })),
    ],
    rows: nonEmpty(
      [
        ...allLevels.map((level): [TextCell, ...TextCell[]] => [
          { label: level.title, href: level.url },
          ...environmentIds.map((id) => cell(pointsOf(level.id), id)),
        ]),
        [{ label: allLabel, href: '/matrix/' }, ...environmentIds.map((id) => cell(allPoints, id))],
      ],
      'levels',
    ),
  },
};
