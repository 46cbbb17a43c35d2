/** Sentences of English text. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The dot of ".NET" ends no sentence, though a space stands before it and a capital behind it. */
const leadingDot = /(?<=^|[\s("])\.(?=\w)/g;

/** The places of the sentences in a text. */
export const segmentsOf = (text: string): Intl.Segments =>
  segmenter.segment(text.replace(leadingDot, '_'));

/** The sentences of a text, trimmed, in order. */
export function sentencesOf(text: string): string[] {
  return [...segmentsOf(text)]
    .map(({ index, segment }) => text.slice(index, index + segment.length).trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has: runs of letters, digits and what joins them, as `so-called` or `Contact/5`. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
