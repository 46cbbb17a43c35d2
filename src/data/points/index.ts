/** All extensibility points, by id. A missing or an unknown id is a compile error. */
import type { PointId } from '../ids.ts';
import type { Point } from '../model.ts';
import { configurationPoints } from './configuration.ts';
import { databasePoints } from './database.ts';
import { externalApisPoints } from './external-apis.ts';
import { internalApisPoints } from './internal-apis.ts';
import { scriptingPoints } from './scripting.ts';
import { uiWorkflowPoints } from './ui-workflow.ts';

const all = {
  ...configurationPoints,
  ...uiWorkflowPoints,
  ...scriptingPoints,
  ...externalApisPoints,
  ...internalApisPoints,
  ...databasePoints,
} as const satisfies Record<PointId, Point>;

export const points: Record<PointId, Point> = all;

/** The points with literal verdicts: other registries take from them which points they must speak of. */
export type LiteralPoints = typeof all;
