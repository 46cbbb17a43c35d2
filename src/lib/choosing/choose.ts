/** The answer to a case from the whole data module: for the build, for tests and for other programs. */
import type { Case, ChoosingData } from './model.ts';
import { recommendFrom, type Recommendation } from './recommend.ts';
import { choosingData } from './selection.ts';

let selection: ChoosingData | undefined;

/** The selection, made once. */
export function choosing(): ChoosingData {
  selection ??= choosingData();
  return selection;
}

/**
 * Recommends what to use for a case. The browser does the same with the data that it has loaded.
 *
 * @param given the answers; no answer at all is a case too
 */
export function recommend(given: Case): Recommendation {
  return recommendFrom(choosing(), given);
}
