/**
 * The phrases that readers ask a page for, as fields of the index. Each is a field of its own, so that a page is told
 * apart that is asked for all words of a query at once. Runs in the browser and in the build.
 */
import { askedWords, withoutFillers } from './words.ts';

/** What the name of a field says of the phrase in it. */
export interface AskedPhrase {
  /** The place of the phrase in the list of its page. */
  readonly place: number;
  /** How many words it has. */
  readonly words: number;
}

const prefix = 'asked';
const pattern = new RegExp(`^${prefix}-(\\d+)-(\\d+)$`);

/**
 * The field for a phrase, without its fillers: a query has none either, and they would be half of what is loaded.
 *
 * @returns its name and its words
 */
export function askedField(phrase: string, place: number): readonly [name: string, words: string] {
  const words = askedWords(withoutFillers(phrase));
  return [`${prefix}-${place}-${words.length}`, words.join(' ')];
}

/** What the name of a field says; undefined where the field is not a phrase. */
export function phraseOfField(name: string): AskedPhrase | undefined {
  const [, place, words] = pattern.exec(name) ?? [];
  return words === undefined ? undefined : { place: Number(place), words: Number(words) };
}

/**
 * How well the best phrase of a page answers a query: 1 where it has all words of the query and no others, nearly half
 * where it has all and many others.
 *
 * @param fields the fields of the page that have each word of the query
 * @param share what share of the query its words are, each taken 0 to 1 times
 */
export function bestPhrase(
  fields: readonly (readonly string[])[],
  share: (has: readonly number[]) => number,
): number {
  return Math.max(
    0,
    ...[...new Set(fields.flat())].map((field) => {
      const phrase = phraseOfField(field);
      if (phrase === undefined) return 0;
      const has = fields.map((own) => Number(own.includes(field)));
      const part = Math.min(1, has.filter((one) => one > 0).length / phrase.words);
      return (share(has) * (1 + part)) / 2;
    }),
  );
}
