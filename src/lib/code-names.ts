/** A piece of a sentence: plain text, or an exact name that is shown as code. */
export interface TextPiece {
  readonly text: string;
  readonly code: boolean;
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name counts where no letter, digit or underscore touches it. */
const alone = (name: string): string => `(?<![\\w])${escape(name)}(?![\\w])`;
/** Words that are names and ordinary words at once stay text: only what looks like code is marked. */
const looksLikeCode = (name: string): boolean => /[a-z][A-Z]|[./_<>()[\]{}@-]|\d/.test(name);

/**
 * Splits a sentence at the exact names that occur in it.
 *
 * @param text the sentence
 * @param names the names to look for, for example those of a point's record
 * @returns the pieces in order; put together again they are the sentence
 */
export function splitAtNames(text: string, names: readonly string[]): TextPiece[] {
  const wanted = names.filter(looksLikeCode).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, code: false }];
  const pattern = new RegExp(`(${wanted.map(alone).join('|')})`);
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, code: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}
