/** The jobs that a point does, for links from its page to "Choose an API". */
import { deeds } from '../../data/choosing/deeds.ts';
import type { MeansId } from '../../data/choosing/model.ts';
import type { JobId } from '../../data/choosing/questions.ts';
import type { PointId } from '../../data/ids.ts';
import { idsOf } from '../records.ts';

/** Three points are APIs under another name. */
const meansOfPoint: Readonly<Partial<Record<PointId, MeansId>>> = {
  soap: 'web-services',
  restful: 'web-services',
  'database-access-api': 'netserver-core',
};

/** The jobs of a point: those that it does as a whole, or all of them where it does none as a whole. */
export function jobsOf(point: PointId): readonly JobId[] {
  const id = meansOfPoint[point] ?? point;
  const all = idsOf(deeds).filter((job) => deeds[job].some(({ means }) => means === id));
  const whole = all.filter((job) =>
    deeds[job].some(({ means, part }) => means === id && part !== true),
  );
  return whole.length > 0 ? whole : all;
}
