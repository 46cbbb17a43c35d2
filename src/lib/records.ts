/** Typed ways from ids to records. The only place that knows in which order records are shown. */
import { blockIds, pointIdsByLevel, type BlockId, type PointId } from '../data/ids.ts';
import { blocks } from '../data/blocks.ts';
import { levels, type Level, type LevelId } from '../data/levels.ts';
import type { Block, Point, TargetId } from '../data/model.ts';
import { points } from '../data/points/index.ts';

export interface PointRecord extends Point {
  readonly id: PointId;
  readonly level: LevelId;
  /** The address of the point's page. */
  readonly url: string;
}

export interface LevelRecord extends Level {
  readonly id: LevelId;
  readonly url: string;
}

export interface BlockRecord extends Block {
  readonly id: BlockId;
  /** The address of the block's section. */
  readonly url: string;
}

/** The keys of a registry with their literal type, in the order in which they were written. */
export function idsOf<T extends object>(registry: T): (keyof T & string)[] {
  const isId = (key: string): key is keyof T & string => Object.hasOwn(registry, key);
  return Object.keys(registry).filter(isId);
}

/** The six levels, from the easiest to the one nearest to the database. */
export const allLevels: readonly LevelRecord[] = idsOf(levels).map((id) => ({
  id,
  url: `/extensibility/${id}/`,
  ...levels[id],
}));

/** All points in the order of the matrix: by level, then as in the overview. */
export const allPoints: readonly PointRecord[] = allLevels.flatMap((level) =>
  pointIdsByLevel[level.id].map((id) => ({
    id,
    level: level.id,
    url: `${level.url}${id}/`,
    ...points[id],
  })),
);

const pointIndex = new Map<string, PointRecord>(allPoints.map((point) => [point.id, point]));

/** The online building blocks that the overview's table lacks. */
export const allBlocks: readonly BlockRecord[] = blockIds.map((id) => ({
  id,
  url: `/extensibility/#${id}`,
  ...blocks[id],
}));

const blockIndex = new Map<string, BlockRecord>(allBlocks.map((block) => [block.id, block]));

/**
 * The record of a point.
 *
 * @throws when no point has the id; cannot happen for a value of type PointId
 */
export function pointById(id: PointId): PointRecord {
  const point = pointIndex.get(id);
  if (point === undefined) throw new Error(`No extensibility point has the id "${id}".`);
  return point;
}

/** The points of one level, in the order of the matrix. */
export function pointsOf(level: LevelId): readonly PointRecord[] {
  return allPoints.filter((point) => point.level === level);
}

/**
 * The title and address of anything that can be used instead of, or together with, a point.
 *
 * @throws when neither a point nor a block has the id; cannot happen for a value of type TargetId
 */
export function targetById(id: TargetId): { readonly title: string; readonly url: string } {
  const target = pointIndex.get(id) ?? blockIndex.get(id);
  if (target === undefined)
    throw new Error(`Neither a point nor a building block has the id "${id}".`);
  return target;
}
