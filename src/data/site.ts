/** Names and texts of the site itself. */
export const site = {
  title: 'SuperOffice extensibility guide',
  /** The two parts of the title; the header drops the first one on narrow screens. */
  vendor: 'SuperOffice',
  subject: 'extensibility guide',
  language: 'en',
} as const;
