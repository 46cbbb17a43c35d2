/** Makes highlighted code small: what the style sheet does not colour needs no element. */

/** The tokens that `src/styles/base.css` colours. */
export const markedTokens: readonly string[] = [
  'comment',
  'prolog',
  'keyword',
  'tag',
  'operator',
  'string',
  'attr-value',
  'function',
  'class-name',
  'property',
];

/**
 * Takes the spans of unmarked tokens out of Prism's HTML, and the classes without colour out of the others.
 *
 * @param html code as Prism marks it
 */
export function onlyMarkedTokens(html: string): string {
  const open: boolean[] = [];
  return html.replace(/<span class="token ([^"]*)"[^>]*>|<\/span>/g, (tag, classes?: string) => {
    if (classes === undefined) return open.pop() === true ? tag : '';
    const marked = classes.split(' ').find((name) => markedTokens.includes(name));
    open.push(marked !== undefined);
    return marked === undefined ? '' : `<span class="token ${marked}">`;
  });
}
