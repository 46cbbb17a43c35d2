/** The words that can be found: which are known, and which are near to one that is not. Runs in the browser. */
import { editCost, lettersOf, mayBeNear, slip } from './edits.ts';
import { root } from './words.ts';

export interface Dictionary {
  /** Whether a word stands here, in any form. */
  readonly has: (word: string) => boolean;
  /**
   * Whether a word of the site says what this one says: the same, another form of it, or a longer one.
   *
   * @param isFinished whether the reader typed on after it: a name with a slip is then likelier than a beginning
   */
  readonly knows: (word: string, isFinished?: boolean) => boolean;
  /** Whether a word is part of a name or frequent: what two words that were written as one are. */
  readonly isCommon: (word: string) => boolean;
  /**
   * The words that a mistyped one may mean, the likeliest first.
   *
   * @param limit how many to give
   */
  readonly near: (word: string, limit: number) => readonly Near[];
  /** The same with a last group of words. */
  readonly with: (words: readonly string[]) => Dictionary;
}

export interface Near {
  readonly word: string;
  /** About how many edits away. */
  readonly cost: number;
}

/** Words of as many letters or more may have two edits, shorter ones one. */
const long = 6;
/** The last group of frequent words. */
const frequentGroup = 1;
/** Of words as short as this only names come into question: every two of three letters are near to something. */
const short = 3;
/** A wrong first letter is rarer than a wrong one later. */
const otherStart = 0.5;
/** What every further group costs: names are likelier meant than words of texts. */
const perGroup = 0.15;

interface Known {
  readonly word: string;
  readonly root: string;
  readonly letters: number;
  readonly group: number;
}

const knownOf = (word: string, group: number): Known => ({
  word,
  root: root(word),
  letters: lettersOf(word),
  group,
});

/**
 * @param groups words, the likeliest meant in the first group: names
 * @param everyday words that are no slips of those that they look like, but for one slip of the hand
 */
export function createDictionary(
  groups: readonly (readonly string[])[],
  everyday: readonly string[] = [],
): Dictionary {
  return dictionaryOf(
    groups.flatMap((words, group) => words.map((word) => knownOf(word, group))),
    new Set(everyday),
  );
}

/**
 * @param listed words by their groups; of the same word the first counts
 * @param everyday words that nobody takes for another
 */
function dictionaryOf(listed: readonly Known[], everyday: ReadonlySet<string>): Dictionary {
  const byWord = new Map<string, Known>();
  const groupOf = new Map<string, number>();
  for (const entry of listed) {
    if (!byWord.has(entry.word)) byWord.set(entry.word, entry);
    if (!groupOf.has(entry.root)) groupOf.set(entry.root, entry.group);
  }
  const entries = [...byWord.values()];
  const last = listed.at(-1)?.group ?? 0;
  const found = new Map<string, readonly Near[]>();

  /** Whether a word is a name with one slip: likelier that than the beginning of a word that is no name. */
  function isName(mistyped: string): boolean {
    return (
      mistyped.length >= short &&
      entries.some(
        ({ word, group }) => group === 0 && word.length > short && editCost(mistyped, word, 1) <= 1,
      )
    );
  }

  return {
    has: (word) => groupOf.has(root(word)),
    isCommon: (word) => (groupOf.get(root(word)) ?? Infinity) <= frequentGroup,
    knows: (word, isFinished = false) => {
      const base = root(word);
      // "notify" says what "notification" says, although they have no root in common; "onlinee" is "online" mistyped.
      const isForm = base.length >= 5 && word.length - base.length <= 2 && !word.endsWith('e');
      const start = isForm ? base : word;
      if (groupOf.has(base)) return true;
      const longer = entries.filter((entry) => entry.word.startsWith(start));
      const isBegun = !isFinished && longer.some(({ group }) => group === 0);
      return isBegun || (longer.length > 0 && !isName(word));
    },
    near: (word, limit) => {
      const all = found.get(word) ?? allNear(word);
      found.set(word, all);
      return all.slice(0, limit);
    },
    with: (words) =>
      dictionaryOf([...entries, ...words.map((word) => knownOf(word, last + 1))], everyday),
  };

  function allNear(word: string): readonly Near[] {
    if (word.length < short || !/\p{L}/u.test(word)) return [];
    const letters = lettersOf(word);
    const most = everyday.has(word) ? slip : Infinity;
    const near: (Near & { readonly order: number })[] = [];
    for (const { word: other, letters: others, group } of entries) {
      const allowed = Math.max(word.length, other.length) < long ? 1 : 2;
      const isAsked = word.length > short || (group === 0 && other.length >= short);
      if (!isAsked || !mayBeNear(letters, others, allowed)) continue;
      const cost = editCost(word, other, allowed);
      const start = other.startsWith(word.charAt(0)) ? 0 : otherStart;
      if (cost <= Math.min(allowed, most))
        near.push({ word: other, cost, order: cost + start + group * perGroup });
    }
    return near
      .sort((a, b) => a.order - b.order)
      .map(({ word: other, cost }) => ({ word: other, cost }));
  }
}
