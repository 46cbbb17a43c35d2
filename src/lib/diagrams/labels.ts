/** Makes any text safe as a label in Mermaid source. */

/**
 * Characters that mean nothing to Mermaid, to its Markdown or to HTML, wherever they stand in a quoted label.
 * Everything else becomes an entity code, so that `C#`, `<b>` or `"` comes out as it was written.
 */
const plain = /^[\p{L}\p{N} ,:()/']$/u;

/** Mermaid reads a number and a full stop at the start of a line as a list, for which it draws an error. */
const listNumber = /^(\d+)([.)])/;

function entity(character: string): string {
  return plain.test(character) ? character : `#${character.codePointAt(0) ?? 0};`;
}

/**
 * One line of a label.
 *
 * @param text any text; white space is reduced to single spaces
 * @returns the text with everything that has a meaning in Mermaid as entity codes
 */
export function escapeLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const start = listNumber.exec(line)?.[0] ?? '';
  const rest = [...line.slice(start.length)].map(entity).join('');
  return `${[...start].map((character) => `#${character.codePointAt(0) ?? 0};`).join('')}${rest}`;
}

/** A quoted label of one or more lines. */
export function quotedLabel(lines: readonly string[]): string {
  return `"${lines.map(escapeLine).join('<br/>')}"`;
}

/** An id that Mermaid takes: letters, digits and underscores, never one of its keywords. */
export function nodeId(kind: string, name: string): string {
  return `${kind}_${name.replaceAll(/\W/g, '_')}`;
}
