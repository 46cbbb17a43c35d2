type Child = Node | string;

/**
 * Makes an element. Text stays text: nothing from the index or the address is ever read as HTML.
 *
 * @param name the element's name
 * @param attributes its attributes
 * @param children elements and texts
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, action: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', action);
  return made;
}
