/** Typed ways from ids to records. The only place that knows in which order records are shown. */
import { blockIds, pointIdsByLevel, type BlockId, type PointId } from '../data/ids.ts';
import { blocks } from '../data/blocks.ts';
import { layers, type Layer, type LayerId } from '../data/layers.ts';
import { levels, type Level, type LevelId } from '../data/levels.ts';
import type { Block, Point, TargetId } from '../data/model.ts';
import { platforms, type Platform, type PlatformId } from '../data/platforms.ts';
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

export interface LayerRecord extends Layer {
  readonly id: LayerId;
  /** The address of the layer's page. */
  readonly url: string;
}

export interface PlatformRecord extends Platform {
  readonly id: PlatformId;
  /** The address of the platform's page. */
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
  url: `/extensibility/online-building-blocks/#${id}`,
  ...blocks[id],
}));

const blockIndex = new Map<string, BlockRecord>(allBlocks.map((block) => [block.id, block]));

/** NetServer's layers, from the database upwards, then the faces of the web services. */
export const allLayers: readonly LayerRecord[] = idsOf(layers).map((id) => ({
  id,
  url: `/netserver/${layers[id].group === 'services' ? 'web-services/' : ''}${id}/`,
  ...layers[id],
}));

/** The page of a platform. Pocket CRM, the app before Mobile CRM, is a section of that app's page. */
const platformUrl = (id: PlatformId): string =>
  id === 'pocket' ? '/platforms/mobile/#pocket-crm' : `/platforms/${id}/`;

/** The platforms and clients of SuperOffice. */
export const allPlatforms: readonly PlatformRecord[] = idsOf(platforms).map((id) => ({
  id,
  url: platformUrl(id),
  ...platforms[id],
}));

/**
 * The record of a point.
 *
 * @throws when no point has the id; cannot happen for a value of type PointId
 */
export function pointById(id: PointId): PointRecord {
  return found(allPoints, id, 'extensibility point');
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

/**
 * The record of a layer.
 *
 * @throws when no layer has the id; cannot happen for a value of type LayerId
 */
export function layerById(id: LayerId): LayerRecord {
  return found(allLayers, id, 'layer of NetServer');
}

/**
 * The record of a platform.
 *
 * @throws when no platform has the id; cannot happen for a value of type PlatformId
 */
export function platformById(id: PlatformId): PlatformRecord {
  return found(allPlatforms, id, 'platform');
}

/**
 * The record of an online building block.
 *
 * @throws when no block has the id; cannot happen for a value of type BlockId
 */
export function blockById(id: BlockId): BlockRecord {
  return found(allBlocks, id, 'online building block');
}

function found<T extends { readonly id: string }>(all: readonly T[], id: string, kind: string): T {
  const record = all.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`No ${kind} has the id "${id}".`);
  return record;
}
