/** Samples that query archive providers and read lists. */
import type { Sample } from './model.ts';

export const providersSamples = {
  'archive-query': {
    title: 'Read the largest sales of a project',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Core of version 10, registered at start-up, and a user who may see the sales.',
    files: ['providers/archive-query.cs'],
    sources: [
      'api/archive-providers/how-to-query',
      'api/archive-providers/restriction-types',
      'api/archive-providers/reference/findsale',
    ],
  },
  'archive-columns': {
    title: 'Ask a provider for its row types and columns',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core of version 10 and an open session.',
    files: ['providers/archive-columns.cs'],
    sources: ['api/archive-providers/metadata', 'api/archive-providers/data-classes'],
  },
  'mdo-list': {
    title: 'Print a list with its headings and its history',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Core of version 10, registered at start-up, and a user who may sign in.',
    files: ['providers/mdo-list.cs'],
    sources: ['api/lists/entity/how-to/get-list', 'api/lists/entity/typed-list'],
  },
} as const satisfies Record<string, Sample>;
