/** Finds what a query with unknown words may mean. Runs in the browser. */
import type { Dictionary } from './dictionary.ts';
import { askedWords, isFiller, isPhrase, isScheme, partsOfName, wordsOf } from './words.ts';

/** The words of a query that no page has, in any form or as a beginning. */
export function unknownWords(query: string, dictionary: Dictionary): string[] {
  const words = askedWords(query);
  return words.filter((word, at) => {
    const [asked] = wordsOf(word);
    return asked !== undefined && !dictionary.knows(asked, at < words.length - 1);
  });
}

/**
 * A query in which code that stands nowhere as a whole is taken apart at its signs: of ".well-known/jwks" the words
 * "well", "known" and "jwks" can be found.
 */
export function takenApart(query: string, dictionary: Dictionary): string {
  if (isPhrase(query)) return query;
  return askedWords(query)
    .map((word) => {
      const parts = word.split(/[^\p{L}\p{N}#_]+/u).filter((part) => part !== '');
      const isApart = parts.length > 1 || isScheme(word);
      return isApart && !dictionary.knows(wholeOf(word)) ? parts.join(' ') : word;
    })
    .join(' ');
}

/**
 * A query in which unknown words are replaced: by one word where two were one ("web hooks"), by two where one
 * was two ("customfields"), else by the nearest word. A word with nothing near is left out.
 *
 * @param query what was typed
 * @param unknown the words of it that no page has
 * @returns the better query; '' when nothing is left of it
 */
export function betterQuery(
  query: string,
  unknown: readonly string[],
  dictionary: Dictionary,
): string {
  const words = askedWords(query);
  const better: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const joined = next === undefined ? '' : wholeOf(word + next);
    if (
      next !== undefined &&
      (unknown.includes(word) || unknown.includes(next)) &&
      dictionary.has(joined)
    ) {
      better.push(joined);
      at += 1;
    } else if (unknown.includes(word)) {
      const replacement = replacementFor(word, dictionary);
      if (replacement !== undefined) better.push(replacement);
    } else {
      better.push(word);
    }
  }
  return better.join(' ');
}

/** One wrong letter is likelier than a missing space, and that is likelier than two wrong letters. */
function replacementFor(word: string, dictionary: Dictionary): string | undefined {
  const whole = wholeOf(word);
  const [near] = dictionary.near(whole, 1);
  if (near !== undefined && near.cost <= 1) return near.word;
  return split(whole, dictionary) ?? near?.word ?? partsFor(word, dictionary);
}

/** The known parts of a name in camel case or with dots, each corrected by itself: "SaleAgnet" gives "sale agent". */
function partsFor(word: string, dictionary: Dictionary): string | undefined {
  const parts = partsOfName(word);
  if (parts.length < 2) return undefined;
  const known = parts.flatMap((part) =>
    dictionary.knows(part) ? part : (dictionary.near(part, 1)[0]?.word ?? []),
  );
  return known.length > 0 ? known.join(' ') : undefined;
}

/** Two words that were written as one: "customfields" gives "custom fields". */
function split(word: string, dictionary: Dictionary): string | undefined {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (dictionary.isCommon(start) && dictionary.isCommon(end)) return `${start} ${end}`;
  }
  return undefined;
}

/** How many readings of an unknown word are offered. */
const mostReadings = 8;

/**
 * A query with each unknown word replaced by a near one: the nearest of all, then the second nearest, and so on.
 * A word with nothing near is left out, so that no reading holds an unknown word.
 *
 * @param words what was typed
 * @param unknown those of the words that no page has
 */
export function otherReadings(
  words: readonly string[],
  unknown: readonly string[],
  dictionary: Dictionary,
): string[] {
  const near = new Map(
    unknown.map((word) => [
      word,
      dictionary.near(wholeOf(word), mostReadings).map((other) => other.word),
    ]),
  );
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

/** So many words may stand as one: "so data reader". */
const mostJoined = 4;

/**
 * A query in which neighbours stand as the one word that the site has: "crm script" gives "crmscript". More words
 * before fewer.
 *
 * @returns undefined when no neighbours make a word
 */
export function joinedQuery(query: string, dictionary: Dictionary): string | undefined {
  const words = askedWords(query);
  for (let length = mostJoined; length > 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const together = words.slice(at, at + length);
      const joined = together.join('');
      if (together.every(isFiller) || isFiller(joined) || !dictionary.has(wholeOf(joined)))
        continue;
      return [...words.slice(0, at), joined, ...words.slice(at + length)].join(' ');
    }
  }
  return undefined;
}

function wholeOf(word: string): string {
  return wordsOf(word)[0] ?? '';
}
