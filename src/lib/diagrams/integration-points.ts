import { places, type PlaceId } from '../../data/places.ts';
import { allPoints, idsOf, type PointRecord } from '../records.ts';
import { drawGrid, type Look, type Row } from './grid.ts';
import { nodeId } from './labels.ts';
import { inPairs, nonEmpty } from './lists.ts';
import type { Diagram } from './model.ts';

const columns = 2;

/** From outside to the data; the settings of the lowest level come from the admin pages wherever they are kept. */
const order = [
  'outside',
  'client',
  'browser',
  'admin-pages',
  'web-server',
  'script-engine',
  'netserver',
  'database',
] as const satisfies readonly (PlaceId | 'admin-pages')[];

type Spot = (typeof order)[number];

const titles: Readonly<Record<Spot, string>> = { ...places, 'admin-pages': 'In the admin pages' };

const spotOf = (point: PointRecord): Spot =>
  point.level === 'configuration' ? 'admin-pages' : point.runs.place;

const kinds = {
  both: { look: 'node', words: 'Onsite and online' },
  onsite: { look: 'outline', words: 'Onsite only' },
  online: { look: 'strong', words: 'Online only' },
} as const satisfies Record<string, { look: Look; words: string }>;

type Kind = keyof typeof kinds;

const keyHeading = { id: 'key', lines: ['Key'], span: columns, look: 'heading' } as const;

function kindOf(point: PointRecord): Kind {
  if (point.online.support === 'no') return 'onsite';
  return point.onsite.support === 'no' ? 'online' : 'both';
}

const groups = order
  .map((spot) => ({ spot, points: allPoints.filter((point) => spotOf(point) === spot) }))
  .filter(({ points }) => points.length > 0);

function rowsOf({ spot, points }: (typeof groups)[number]): Row[] {
  const boxes = points.map((point) => ({
    id: nodeId('point', point.id),
    lines: [point.title],
    span: 1,
    look: kinds[kindOf(point)].look,
    href: point.url,
  }));
  const heading = {
    id: nodeId('spot', spot),
    lines: [titles[spot]],
    span: columns,
    look: 'heading',
  } as const;
  return [[heading], ...inPairs(boxes, 1)];
}

/** Where each extensibility point attaches. */
export const integrationPointsDiagram: Diagram = {
  id: 'integration-points',
  title: 'Where the extensibility points attach',
  description:
    'All extensibility points in groups, from programs outside SuperOffice down to the database. The frame of each box tells where it can be used: onsite, online or both.',
  caption:
    'Points of the level Configuration stand where an administrator sets them up. All other points stand where their code or data does its work.',
  ...drawGrid({
    columns,
    padding: 4,
    rows: nonEmpty(
      [
        [keyHeading],
        ...inPairs(
          idsOf(kinds).map((kind) => ({
            id: nodeId('key', kind),
            lines: [kinds[kind].words],
            span: 1,
            look: kinds[kind].look,
          })),
          1,
        ),
        ...groups.flatMap(rowsOf),
      ],
      'places',
    ),
  }),
  text: {
    kind: 'list',
    ordered: false,
    items: nonEmpty(
      groups.map(({ spot, points }) => ({
        label: titles[spot],
        items: nonEmpty(
          points.map((point) => ({
            label: point.title,
            href: point.url,
            note: kinds[kindOf(point)].words.toLowerCase(),
          })),
          `points ${titles[spot]}`,
        ),
      })),
      'places',
    ),
  },
};
