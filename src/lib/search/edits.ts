/** How far a mistyped word is from a right one. Runs in the browser. */

/**
 * The keys around each key of a keyboard with the letters in the usual order. A finger that slips is likelier than
 * one that goes elsewhere.
 */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
/** Each row stands half a key to the right of the one above it. */
const shift = 0.5;
const reach = 1.2;
const keys = new Map(
  rows.flatMap((row, down) =>
    Array.from(row, (key, at) => [key, [at + down * shift, down]] as const),
  ),
);

function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [keys.get(a), keys.get(b)];
  if (one === undefined || other === undefined) return false;
  return Math.hypot(one[0] - other[0], one[1] - other[1]) <= reach;
}

/** What an edit costs where it is a likely slip: a key beside the right one, a letter twice or once, or two in turn. */
export const slip = 0.8;

/**
 * The edits from one word to another: a letter more, less or other, or two neighbours the other way round, which
 * counts once (optimal string alignment). No library weighs the slips of a keyboard, and plain edit distance takes
 * two neighbours the other way round for two edits: "wbehooks" would be as far as "webhook".
 *
 * @param most the cost from which on the exact one does not matter
 * @returns the cost; more than `most` where it is higher
 */
export function editCost(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) * slip > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charAt(row - 1);
    const current = [row];
    let lowest = row;
    for (let at = 1; at <= meant.length; at += 1) {
      const other = meant.charAt(at - 1);
      const diagonal = above[at - 1] ?? 0;
      let cost = letter === other ? diagonal : diagonal + (areNeighbours(letter, other) ? slip : 1);
      cost = Math.min(
        cost,
        (above[at] ?? 0) + (letter === typed.charAt(row - 2) ? slip : 1),
        (current[at - 1] ?? 0) + (other === meant.charAt(at - 2) ? slip : 1),
      );
      if (letter === meant.charAt(at - 2) && typed.charAt(row - 2) === other && row > 1 && at > 1) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + slip);
      }
      current.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > most) return most + 1;
    before = above;
    above = current;
  }
  return above[meant.length] ?? 0;
}

/** The letters of a word as a set: one bit a letter, some signs share a bit. */
export function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

/**
 * Whether so many edits can be enough: each adds, takes away or replaces one letter. Nearly all words are sorted out
 * by their letters, without a look at the order.
 *
 * @param typed the letters of one word
 * @param meant the letters of the other
 */
export function mayBeNear(typed: number, meant: number, edits: number): boolean {
  return bitsOf(typed & ~meant) <= edits && bitsOf(meant & ~typed) <= edits;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
