/** The platform × API matrix, ready for components and exports. */
import { apis, type ApiId } from '../data/apis.ts';
import { compatibility, compatPlatformIds, type CompatPlatformId } from '../data/compatibility.ts';
import { platforms, type Platform } from '../data/platforms.ts';
import type { Verdict } from '../data/model.ts';
import type { Column } from './matrix.ts';
import { idsOf } from './records.ts';

export interface PlatformRow extends Platform {
  readonly id: CompatPlatformId;
  readonly support: Readonly<Record<ApiId, Verdict>>;
}

/** The clients of the matrix with a verdict for every API. */
export const platformRows: readonly PlatformRow[] = compatPlatformIds.map((id) => ({
  id,
  ...platforms[id],
  support: compatibility[id],
}));

/** The APIs as columns of the matrix. */
export const platformColumns: readonly Column<PlatformRow>[] = idsOf(apis).map((id) => ({
  id,
  title: apis[id].title,
  verdict: (row) => row.support[id],
}));

/** Whether a platform is a row of the matrix. */
export function isCompatPlatform(id: string): id is CompatPlatformId {
  return compatPlatformIds.some((row) => row === id);
}

/** What the matrix says of an API with a client. */
export function verdictOf(platform: CompatPlatformId, api: ApiId): Verdict {
  return compatibility[platform][api];
}
