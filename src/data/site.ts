/** Names and texts of the site itself. */
export const site = {
  title: 'SuperOffice extensibility guide',
  shortTitle: 'Extensibility guide',
  language: 'en',
} as const;
