/** Makes any text safe as a label in Mermaid source. */

/**
 * Everything but characters that mean nothing to Mermaid, to its Markdown or to HTML, wherever they stand in a
 * quoted label. It becomes an entity code, so that `C#`, `<b>` or `"` comes out as it was written.
 */
const notPlain = /[^\p{L}\p{N} ,:()/']/gu;

/** Mermaid reads a number and a bracket at the start of a line as a list, and draws an error for it. */
const listNumber = /^\d+\)/;

const entity = (character: string): string => `#${character.codePointAt(0) ?? 0};`;

/**
 * One line of a label.
 *
 * @param text any text; white space is reduced to single spaces
 * @returns the text with everything that has a meaning in Mermaid as entity codes
 */
export function escapeLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const start = listNumber.exec(line)?.[0] ?? '';
  return start.replaceAll(/./g, entity) + line.slice(start.length).replaceAll(notPlain, entity);
}

/** A quoted label of one or more lines. */
export function quotedLabel(lines: readonly string[]): string {
  return `"${lines.map(escapeLine).join('<br/>')}"`;
}

/** An id that Mermaid takes: letters, digits and underscores, never one of its keywords. */
export function nodeId(kind: string, name: string): string {
  return `${kind}_${name.replaceAll(/\W/g, '_')}`;
}
