/** How near to each other the words of a query stand on a page. Runs in the browser. */

/**
 * The most that words which stand near to each other weigh together.
 *
 * @param places where each word stands on the page, counted in words from its start
 * @param weights what each word weighs
 * @param reach how many words apart the first and the last may be
 */
export function nearestWeight(
  places: readonly (readonly number[])[],
  weights: readonly number[],
  reach: number,
): number {
  const all = places
    .flatMap((own, word) => own.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place);
  const inside = places.map(() => 0);
  let [from, weight, most] = [0, 0, 0];
  for (const { place, word } of all) {
    if (inside[word] === 0) weight += weights[word] ?? 0;
    inside[word] = (inside[word] ?? 0) + 1;
    for (let first = all[from]; first !== undefined && first.place < place - reach;) {
      inside[first.word] = (inside[first.word] ?? 0) - 1;
      if (inside[first.word] === 0) weight -= weights[first.word] ?? 0;
      from += 1;
      first = all[from];
    }
    most = Math.max(most, weight);
  }
  return most;
}
