/** The words that can be found: which are known, and which are near to one that is not. Runs in the browser. */
import { editCost } from './edits.ts';
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

/** @param groups words, the likeliest meant in the first group: names. Words of the last ones are rare. */
export function createDictionary(groups: readonly (readonly string[])[]): Dictionary {
  const entries: { readonly word: string; readonly root: string; readonly group: number }[] = [];
  const all = new Set<string>();
  const groupOf = new Map<string, number>();
  for (const [group, words] of groups.entries()) {
    for (const word of words) {
      if (all.has(word)) continue;
      const entry = { word, root: root(word), group };
      all.add(word);
      if (!groupOf.has(entry.root)) groupOf.set(entry.root, group);
      entries.push(entry);
    }
  }

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
    isCommon: (word) => (groupOf.get(root(word)) ?? groups.length) <= frequentGroup,
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
      if (word.length < short || !/\p{L}/u.test(word)) return [];
      return entries
        .filter(
          ({ word: other, group }) => word.length > short || (group === 0 && other.length >= short),
        )
        .map((entry) => {
          const allowed = Math.max(word.length, entry.word.length) < long ? 1 : 2;
          const cost = editCost(word, entry.word, allowed);
          const start = entry.word.startsWith(word.charAt(0)) ? 0 : otherStart;
          return {
            word: entry.word,
            cost,
            isNear: cost <= allowed,
            order: cost + start + entry.group * perGroup,
          };
        })
        .filter(({ isNear }) => isNear)
        .sort((a, b) => a.order - b.order)
        .slice(0, limit)
        .map(({ word: found, cost }) => ({ word: found, cost }));
    },
  };
}
