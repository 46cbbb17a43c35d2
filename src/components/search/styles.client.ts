/**
 * The style sheet of search. It is no part of the page's own, so that only readers who search load it, and travels with
 * the script, so that the dialog never waits for it.
 */
import styles from './search.css?inline';

let isAdded = false;

/** Adds the style sheet once. */
export function addStyles(): void {
  if (isAdded) return;
  isAdded = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
