/** What becomes of something online, computed from its verdict there. */
import type { OutcomeId } from '../../data/moving-plan.ts';
import type { Move } from '../../data/moving.ts';
import type { Verdict } from '../../data/model.ts';

/**
 * The outcome of an item.
 *
 * @param online its verdict online
 * @param move what changes; for an item that online lacks there is none
 * @throws when the verdict says that online has it, and nothing says whether it changes; types and lint exclude it
 */
export function outcomeOf(online: Verdict, move: Move | undefined): OutcomeId {
  if (online.support === 'no') {
    const bases = (online.alternatives ?? []).map(({ basis }) => basis);
    if (bases.includes('documented')) return 'documented';
    return bases.length > 0 ? 'suggested' : 'none';
  }
  if (move === undefined) throw new Error('What changes for an item that online has is not said.');
  return move.kind === 'as-it-is' ? 'as-it-is' : 'changes';
}
