/** What only works on a screen: copies of a page, as Markdown or on paper, leave it out. */
export const screenOnly: readonly string[] = [
  // What an author marks: the page says the same in another way.
  '[data-screen-only]',
  '[hidden]',
  '.toc-inline',
  '.self',
  'form',
  'template',
  'script',
  'noscript',
  'link',
];
