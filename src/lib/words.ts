/** Small changes to words that stand in the middle of a sentence. */

/**
 * A text with a small first letter, for use inside a sentence. Abbreviations keep their capitals.
 *
 * @example lowerFirst('Customer developer') // "customer developer"
 * @example lowerFirst('SQL') // "SQL"
 */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A text with a capital first letter, for the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Texts as one list inside a sentence: the first keeps its capital, the others lose theirs.
 *
 * @example listOf(['Partner developer', 'Customer developer']) // "Partner developer, customer developer"
 */
export function listOf(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text : lowerFirst(text))).join(', ');
}
