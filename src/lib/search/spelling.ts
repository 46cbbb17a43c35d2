/** Suggests words of the site for words that it does not have. Runs in the browser. */
import { distance } from 'fastest-levenshtein';
import { askedWords, wordsOf } from './words.ts';

const shortest = 4;

/**
 * The words of the vocabulary that are near to a misspelt one: two edits away in a word of six letters or more,
 * one in a shorter one.
 *
 * @param word what was typed
 * @param vocabulary words to choose from, the most useful first
 * @param limit how many to give
 * @returns the nearest first; empty when nothing is near
 */
export function nearWords(word: string, vocabulary: readonly string[], limit = 3): string[] {
  const asked = wordsOf(word)[0] ?? '';
  if (asked.length < shortest) return [];
  const allowed = asked.length < 6 ? 1 : 2;
  return vocabulary
    .map((candidate, order) => ({
      candidate,
      order,
      // A wrong first letter is rarer than a wrong one later.
      cost: distance(asked, candidate) + (candidate.startsWith(asked.slice(0, 1)) ? 0 : 0.5),
    }))
    .filter(({ cost }) => cost < allowed + 1)
    .sort((a, b) => a.cost - b.cost || a.order - b.order)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/**
 * A query with each unknown word replaced by a near one: the nearest of all, then the second nearest, and so on.
 * A word with nothing near is left out, so that no reading holds an unknown word.
 *
 * @param words what was typed
 * @param unknown those of the words that no page has
 * @param vocabulary words to choose from, the most useful first
 */
export function otherReadings(
  words: readonly string[],
  unknown: readonly string[],
  vocabulary: readonly string[],
): string[] {
  const near = new Map(unknown.map((word) => [word, nearWords(word, vocabulary)]));
  const readings = Math.max(0, ...[...near.values()].map((others) => others.length));
  return Array.from({ length: readings }, (_, place) =>
    words
      .flatMap((word) => {
        const others = near.get(word);
        return others === undefined ? word : (others[place] ?? others[0] ?? []);
      })
      .join(' '),
  );
}

/** Two words of the vocabulary that were written as one: "customfields" gives "custom fields". */
function split(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (known.has(start) && known.has(end)) return `${start} ${end}`;
  }
  return undefined;
}

/**
 * A query in which unknown words are replaced: by one word where two were one ("web hooks"), by two where one
 * was two, else by the nearest word. A word with nothing near is left out.
 *
 * @param query what was typed
 * @param unknown the words of it that no page has
 * @param vocabulary words to choose from, the most useful first
 * @returns the better query; '' when nothing is left of it
 */
export function betterQuery(
  query: string,
  unknown: readonly string[],
  vocabulary: readonly string[],
): string {
  const known = new Set(vocabulary);
  const words = askedWords(query);
  const better: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const joined = next === undefined ? '' : (word + next).toLowerCase();
    if (
      next !== undefined &&
      (unknown.includes(word) || unknown.includes(next)) &&
      known.has(joined)
    ) {
      better.push(joined);
      at += 1;
    } else if (unknown.includes(word)) {
      const replacement = replacementFor(word, vocabulary, known);
      if (replacement !== undefined) better.push(replacement);
    } else {
      better.push(word);
    }
  }
  return better.join(' ');
}

/** One wrong letter is likelier than a missing space, and that is likelier than two wrong letters. */
function replacementFor(
  word: string,
  vocabulary: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const asked = wordsOf(word)[0] ?? '';
  const [near] = nearWords(word, vocabulary, 1);
  if (near !== undefined && distance(asked, near) === 1) return near;
  return split(asked, known) ?? near;
}

/**
 * A query in which two neighbours stand as the one word that the vocabulary has: "crm script" gives "crmscript".
 *
 * @returns undefined when no two neighbours make a word
 */
export function joinedQuery(query: string, vocabulary: readonly string[]): string | undefined {
  const words = askedWords(query);
  const at = words.findIndex((word, place) =>
    vocabulary.includes((word + (words[place + 1] ?? ' ')).toLowerCase()),
  );
  if (at === -1) return undefined;
  return [...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)].join(
    ' ',
  );
}
