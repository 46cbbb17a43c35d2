/** Everything that an onsite solution can use, with its verdicts, in the order in which readers tick it. */
import { apis } from '../../data/apis.ts';
import { compatibility } from '../../data/compatibility.ts';
import type { Statement, Verdict } from '../../data/model.ts';
import { moveAreas, type AreaId } from '../../data/moving-plan.ts';
import { effortHints, moves, type Move, type OnsiteItemId } from '../../data/moving.ts';
import { allLayers, allLevels, allPoints, idsOf, pointsOf } from '../records.ts';

export interface SourceItem {
  readonly id: OnsiteItemId;
  readonly title: string;
  readonly url: string;
  readonly aliases: readonly string[];
  readonly online: Verdict;
  readonly move: Move | undefined;
  readonly area: AreaId;
  readonly licence: Statement | undefined;
  readonly effort: Statement | undefined;
}

const known: readonly OnsiteItemId[] = idsOf(moveAreas);
/** The item with an id, where it is one: a point that exists online alone is none. */
const itemId = (id: string): OnsiteItemId | undefined => known.find((item) => item === id);

const movesById: Readonly<Record<string, Move | undefined>> = moves;

interface Named {
  readonly title: string;
  readonly url: string;
  readonly aliases: readonly string[];
  readonly online: Verdict;
  readonly licence?: Statement;
}

function itemOf(id: string, record: Named): SourceItem[] {
  const item = itemId(id);
  if (item === undefined) return [];
  const { title, url, aliases, online, licence } = record;
  return [
    {
      id: item,
      title,
      url,
      aliases,
      online,
      move: movesById[item],
      area: moveAreas[item],
      licence,
      effort: effortHints[item],
    },
  ];
}

export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly SourceItem[];
}

/** The groups of items: the levels, the layers of NetServer, and COM. */
export const itemGroups: readonly SourceGroup[] = [
  ...allLevels.map(({ id, title }) => ({
    id,
    title,
    items: pointsOf(id).flatMap((point) => itemOf(point.id, point)),
  })),
  {
    id: 'layers',
    title: 'NetServer layers',
    items: allLayers.flatMap((layer) =>
      itemOf(`layer-${layer.id}`, { ...layer, title: `${layer.title} (layer)` }),
    ),
  },
  {
    id: 'direct',
    title: 'COM and direct access',
    items: itemOf('com', {
      ...apis.com,
      url: '/platforms/#api-com',
      online: compatibility.online.com,
    }),
  },
];

/** All items, in order. */
export const allItems: readonly SourceItem[] = itemGroups.flatMap(({ items }) => items);

/** The points that exist online only: nothing onsite uses them, so nothing can move. */
export const onlineOnly = allPoints.filter(({ onsite }) => onsite.support === 'no');
