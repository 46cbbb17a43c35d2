/** Samples for the layers of NetServer Core that read and write: OSQL, Rows and Entities. */
import type { Sample } from './model.ts';

export const coreSamples = {
  'osql-select': {
    title: 'Read the companies of one country',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core, registered at start-up, and a SuperOffice user.',
    files: ['core/osql-select.cs'],
    sources: ['api/osql/index', 'api/osql/orderby', 'api/osql/howto/using-select'],
  },
  'osql-join': {
    title: 'Join three tables',
    environments: ['onsite'],
    needs: 'An open session.',
    files: ['core/osql-join.cs'],
    sources: ['api/osql/osql-evolution', 'api/osql/howto/using-select'],
  },
  'osql-count': {
    title: 'Count the users of each group',
    environments: ['onsite'],
    needs: 'An open session.',
    files: ['core/osql-count.cs'],
    sources: ['api/osql/alias', 'api/osql/howto/using-select'],
  },
  'osql-write': {
    title: 'Insert, update and delete in one transaction',
    environments: ['onsite'],
    needs: 'An open session, and holidays to rename and to delete.',
    files: ['core/osql-write.cs'],
    sources: [
      'api/osql/howto/using-insert',
      'api/osql/howto/using-update',
      'api/osql/howto/using-delete',
      'api/osql/howto/contact/update-person-osql',
    ],
  },
  'rows-update': {
    title: 'Read, change and add a row (up to version 10.5)',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core up to 10.5, registered at start-up, and a SuperOffice user.',
    files: ['core/rows-update.cs'],
    sources: ['api/rows/update-row', 'api/rows/create-row', 'api/security/sentry/rows/index'],
  },
  'rows-update-async': {
    title: 'The same task from version 11.1 on',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core from 11.1 on, and an open session.',
    files: ['core/rows-update-async.cs'],
    sources: ['release-notes/11/api/11.1/11.1-core-update', 'api/rows/create-row'],
  },
  'rows-search': {
    title: 'Search rows over two tables (up to version 10.5)',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core up to 10.5, and an open session.',
    files: ['core/rows-search.cs'],
    sources: [
      'api/rows/howto/contact/collection',
      'api/rows/howto/saint/search-saint-contactrow-customsearch',
      'api/security/sentry/osql/distinct',
    ],
  },
  'entities-update': {
    title: 'Change a company with its address and emails (up to version 10.5)',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Core up to 10.5, a SuperOffice user, and a user-defined text field SuperOffice:1.',
    files: ['core/entities-update.cs'],
    sources: [
      'api/entities/index',
      'api/entities/setdefaults',
      'api/entities/howto/custom-objects/udef-on-contact',
      'api/security/sentry/entity/index',
      'api/security/sentry/rows/index',
    ],
  },
  'entities-update-async': {
    title: 'The same changes from version 11.1 on',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core from 11.1 on, and an open session.',
    files: ['core/entities-update-async.cs'],
    sources: ['release-notes/11/api/11.1/11.1-core-update', 'api/entities/index'],
  },
  'entities-create': {
    title: 'Create a company, a person and a sale with one save (up to version 10.5)',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core up to 10.5, and an open session.',
    files: ['core/entities-create.cs'],
    sources: [
      'api/entities/collections',
      'api/entities/create-entity',
      'api/entities/create-entity-in-entity',
    ],
  },
} as const satisfies Record<string, Sample>;
