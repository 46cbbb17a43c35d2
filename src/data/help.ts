/** Where a reader can ask SuperOffice and other developers. */
import { sources } from './sources.ts';

export interface HelpChannel {
  readonly title: string;
  /** What it is good for. One sentence or two. */
  readonly text: string;
  /** Where it is: a web address or a `mailto:` address. */
  readonly url: string;
}

export const helpChannels = {
  forums: {
    title: 'Developer forums',
    text: 'Ask for a recommendation before you decide on an approach.',
    url: sources['external/developer-forums'].url,
  },
  email: {
    title: 'sdk@superoffice.com',
    text: 'Send a question about an integration straight to SuperOffice.',
    url: 'mailto:sdk@superoffice.com',
  },
  documentation: {
    title: 'SuperOffice documentation',
    text: 'Read the reference of the API that you chose. Each page of this guide links to the public pages behind it.',
    url: 'https://docs.superoffice.com/en/api/overview/index',
  },
} as const satisfies Record<string, HelpChannel>;
