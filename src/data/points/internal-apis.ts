/** The points of the level "Internal APIs": those of the onsite web client, then those of NetServer. */
import type { PointIdOf } from '../ids.ts';
import type { Point } from '../model.ts';
import { netserverPluginPoints } from './internal-apis-netserver.ts';
import { webClientPoints } from './internal-apis-web-client.ts';

export const internalApisPoints = {
  ...webClientPoints,
  ...netserverPluginPoints,
} as const satisfies Record<PointIdOf<'internal-apis'>, Point>;
