import { distance } from 'fastest-levenshtein';

/**
 * The allowed value that a wrong one was probably meant to be.
 *
 * @param value what was written
 * @param allowed the values that would be right
 * @returns the nearest allowed value, or undefined when none is near enough to be a slip of the pen
 */
export function suggest(value: string, allowed: readonly string[]): string | undefined {
  // Rounded, so that two swapped letters (two edits) in a word of five still get a suggestion.
  const limit = Math.max(1, Math.round(value.length / 3));
  const ranked = allowed
    .map((candidate) => ({
      candidate,
      edits: distance(value.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= limit ? best.candidate : undefined;
}

/**
 * One sentence that tells an author what may stand where a wrong value stands.
 *
 * @param value what was written
 * @param allowed the values that would be right, not empty
 */
export function allowedHint(value: string, allowed: readonly string[]): string {
  const meant = suggest(value, allowed);
  return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Allowed: ${allowed.join(', ')}.`;
}
