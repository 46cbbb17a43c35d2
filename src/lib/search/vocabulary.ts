/** The words that search suggests, chosen from what the pages say. Runs in the build. */
import { wordsOf } from './words.ts';

/** What the index knows of a page, as far as words go. */
export interface PageWords {
  readonly title: string;
  readonly aliases: string;
  readonly headings: readonly string[];
  readonly content: string;
}

const shortest = 4;
const mostWords = 600;
/** A word of the text alone counts from this many pages on: a rarer one is as likely a slip as a term. */
const enoughPages = 3;

/**
 * The words to suggest: those of titles, aliases and headings, then the frequent ones of the text.
 *
 * @returns lower-case words of four letters or more, the most useful first
 */
export function vocabularyOf(pages: readonly PageWords[]): string[] {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of new Set(wordsOf(text))) {
      if (word.length >= shortest && /^\p{L}[\p{L}\p{N}]*$/u.test(word)) {
        weights.set(word, (weights.get(word) ?? 0) + weight);
      }
    }
  };
  const named = new Set<string>();
  for (const { title, aliases, headings, content } of pages) {
    const names = `${title} ${aliases} ${headings.join(' ')}`;
    for (const word of wordsOf(names)) named.add(word);
    add(title, 20);
    add(aliases, 20);
    add(headings.join(' '), 5);
    add(content, 1);
  }
  return [...weights]
    .filter(([word, weight]) => named.has(word) || weight >= enoughPages)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}
