/** Names and texts of the site itself. */
export const site = {
  title: 'SuperOffice extensibility guide',
  /** For lists with little room; a browser's list of search engines takes 16 characters. */
  shortName: 'SO extensibility',
  /** The two parts of the title; the header drops the first one on narrow screens. */
  vendor: 'SuperOffice',
  subject: 'extensibility guide',
  language: 'en',
  description:
    'For developers, consultants and architects who extend or integrate SuperOffice: NetServer’s layers, what can be extended onsite and online and why, which API fits, and the first call.',
  /** The words for the picture that previews of links show. */
  imageText: 'SuperOffice extensibility guide: what can be extended, onsite and online',
} as const;
