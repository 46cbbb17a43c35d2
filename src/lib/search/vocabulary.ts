/** The words that search knows, chosen from what the pages say. Runs in the build. */
import { rareWordsFile, rareWordsFiles } from './files.ts';
import { root, wordsOf } from './words.ts';

/** What the index knows of a page, as far as words go. */
export interface PageWords {
  readonly headings: readonly string[];
  readonly content: string;
  /** Title, aliases and section. */
  readonly names: string;
}

export interface Vocabulary {
  /** Words of texts, the most frequent group first; they travel with the catalogue. */
  readonly groups: readonly (readonly string[])[];
  /** All other words by the file in which they are. */
  readonly rare: ReadonlyMap<string, readonly string[]>;
}

/** A word on so many pages is one that this site is about. */
const frequent = 6;
/** A word of the text alone is worth its bytes in the catalogue from so many pages on. */
const enough = 3;
/** The catalogue has no more words than this, however large the site. */
const mostWords = 1500;

/**
 * Sorts all words of the site by how often they are meant. Of the forms of a word, such as "webhook" and "webhooks",
 * the most frequent stands for all.
 *
 * @param pages what the pages say
 * @param names words that need no mention
 */
export function vocabularyOf(pages: readonly PageWords[], names: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const headings = new Set<string>();
  for (const page of pages) {
    for (const word of page.headings.flatMap(wordsOf)) headings.add(word);
    const words = wordsOf(`${page.names} ${page.headings.join(' ')} ${page.content}`);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const forms = new Map<
    string,
    { word: string; most: number; pages: number; isHeading: boolean }
  >();
  for (const [word, most] of counts) {
    const known = forms.get(root(word));
    const isHeading = headings.has(word) || known?.isHeading === true;
    const pagesWith = most + (known?.pages ?? 0);
    forms.set(root(word), {
      ...(known === undefined || most > known.most ? { word, most } : known),
      pages: pagesWith,
      isHeading,
    });
  }
  const named = new Set(names.map(root));
  const others = [...forms]
    .filter(([base]) => !named.has(base))
    .map(([, form]) => form)
    .sort((a, b) => b.pages - a.pages || (a.word < b.word ? -1 : 1));
  const kept = others.filter((form) => form.pages >= enough || form.isHeading).slice(0, mostWords);
  const inGroup = (isFrequent: boolean): string[] =>
    kept
      .filter((form) => form.pages >= frequent === isFrequent)
      .map(({ word }) => word)
      .sort();
  const listed = new Set(kept);
  const rare = new Map<string, string[]>(rareWordsFiles.map((file) => [file, []]));
  for (const form of others) {
    if (listed.has(form)) continue;
    const file = rareWordsFile(form.word);
    rare.set(file, [...(rare.get(file) ?? []), form.word]);
  }
  return { groups: [inGroup(true), inGroup(false)], rare };
}
