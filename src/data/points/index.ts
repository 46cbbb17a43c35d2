/** All extensibility points, by id. A missing or an unknown id is a compile error. */
import type { PointId } from '../ids.ts';
import type { Point } from '../model.ts';
import { configurationPoints } from './configuration.ts';
import { databasePoints } from './database.ts';
import { externalApisPoints } from './external-apis.ts';
import { internalApisPoints } from './internal-apis.ts';
import { scriptingPoints } from './scripting.ts';
import { uiWorkflowPoints } from './ui-workflow.ts';

export const points: Record<PointId, Point> = {
  ...configurationPoints,
  ...uiWorkflowPoints,
  ...scriptingPoints,
  ...externalApisPoints,
  ...internalApisPoints,
  ...databasePoints,
};
