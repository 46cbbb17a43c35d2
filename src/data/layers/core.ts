/**
 * The domain-level layers: NetServer Core. All of them need a direct connection to the database,
 * so all of them are "no" online, each with what does the work there.
 */
import type { Layer } from '../layers.ts';

const inDomain = {
  where: 'onsite-domain',
  detail: 'In .NET code with a database connection: a program, a plugin or a NetServer script.',
} as const;

export const coreLayers = {
  osql: {
    title: 'OSQL',
    long: 'SQL data objects (OSQL)',
    group: 'core',
    purpose:
      'Write SQL as typed .NET objects, checked by the compiler and independent of the database product.',
    useWhen:
      'Use it when speed counts, when one query must join several tables, or inside a NetServer script.',
    avoidWhen:
      'Avoid it when business rules must run: OSQL runs none, and you keep keys and relations right yourself.',
    distance: 1,
    nearness:
      'Nearest to the database. What the higher layers ask of the database also goes through OSQL.',
    access: 'read-write',
    runs: inDomain,
    namespaces: ['SuperOffice.CRM.Data', 'SuperOffice.Data', 'SuperOffice.Data.SQL'],
    names: [
      'TablesInfo',
      'S.NewSelect()',
      'Select',
      'Insert',
      'Update',
      'Delete',
      'QueryExecutionHelper',
      'SoDataReader',
    ],
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'The rights of the signed-in user apply: NetServer extends the query so that hidden rows stay hidden.',
          sources: ['api/osql/index'],
        },
      ],
    },
    online: {
      support: 'no',
      reason: 'direct-database',
      alternatives: [
        {
          use: ['restful'],
          how: 'REST and Agents endpoints read and change the data, with columns and filters instead of SQL.',
          basis: 'suggested',
          sources: ['api/web-services/index', 'api/search/odata/index'],
        },
        {
          use: ['dynamic-archive-provider'],
          how: 'It joins tables through names with dots, and only reads.',
          basis: 'suggested',
          sources: ['api/search/odata/dynamic-provider'],
        },
      ],
    },
    aliases: ['objectified sql', 'sql data objects', 'sodbif', 'query builder'],
    docs: 'api/osql/index',
    sources: [
      'api/osql/index',
      'api/osql/osql-evolution',
      'api/reference/netserver/core/index',
      'automation/netserver-scripting/basic-scripting',
      'api/overview/netserver',
      'api/overview/index',
    ],
    checked: '2026-11-23',
  },
  rows: {
    title: 'Rows',
    long: 'Row and Rows',
    group: 'core',
    purpose: 'Read and write single table rows, or sets of them, as objects with typed properties.',
    useWhen:
      'Use it when you work with one table and know its keys: every table has a Row class and a Rows class.',
    avoidWhen:
      'Avoid it when one change touches several related tables: foreign keys are plain ids here, and no business logic runs.',
    distance: 2,
    nearness: 'One step above OSQL: one table, no SQL to write.',
    access: 'read-write',
    runs: inDomain,
    namespaces: ['SuperOffice.CRM.Rows'],
    names: [
      'ContactRow',
      'ContactRows',
      'ContactRow.CreateNew()',
      'ContactRow.GetFromIdxContactId()',
      'Save()',
      'CustomSearch',
    ],
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'The rights of the signed-in user apply: a hidden value reads as blank, and writing to a read-only object throws SoSentryException.',
          sources: ['api/security/sentry/rows/index'],
        },
        {
          text: 'From version 11.1 on, calls that reach the database are asynchronous: Save() is SaveAsync().',
          sources: ['release-notes/11/api/11.1/11.1-core-update'],
        },
      ],
    },
    online: {
      support: 'no',
      reason: 'direct-database',
      alternatives: [
        {
          use: ['restful'],
          how: 'REST and Agents endpoints read and change entities instead of table rows.',
          basis: 'suggested',
          sources: ['api/web-services/index'],
        },
        {
          use: ['mass-operations'],
          how: 'They insert, update and delete many rows of one table. They need a system user.',
          basis: 'suggested',
          sources: ['api/bulk-operations/mass-operations/index', 'api/bulk-operations/index'],
        },
      ],
    },
    aliases: ['row', 'hdb', 'high-level database layer', 'table rows'],
    docs: 'api/rows/index',
    sources: [
      'api/rows/index',
      'api/rows/customsearch',
      'api/reference/netserver/core/index',
      'api/security/sentry/rows/index',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview calls rows a medium-level layer.',
        text: 'The pages about the layers name rows the high-level database layer (HDB) and entities the relational database layer (RDB).',
        certainty: 'stated',
        sources: ['api/rows/index', 'api/entities/index'],
      },
    ],
  },
  entities: {
    title: 'Entities',
    long: 'Entities',
    group: 'core',
    purpose:
      'Work with business objects that combine rows of several tables and keep the relations right.',
    useWhen:
      'Use it to create and save business objects: one Save() stores the object and all that it holds, in one transaction.',
    avoidWhen:
      'Avoid it to read many objects: a loop over a collection can cost one SELECT for each item. Some tables have no entity.',
    distance: 3,
    nearness: 'Above rows, and farthest from the database within NetServer Core.',
    access: 'read-write',
    runs: inDomain,
    namespaces: ['SuperOffice.CRM.Entities'],
    names: [
      'Contact',
      'ContactCollection',
      'Person',
      'Contact.CreateNew()',
      'Contact.GetFromIdxContactId()',
      'Save()',
      'UdefHelper',
      'INestedPersist',
    ],
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'The rights of the signed-in user apply: what the user may not read comes back blank, and changing it throws a sentry exception.',
          sources: ['api/security/sentry/entity/index'],
        },
        {
          text: 'From version 11.1 on, calls that reach the database are asynchronous: Save() is SaveAsync().',
          sources: ['release-notes/11/api/11.1/11.1-core-update'],
        },
      ],
    },
    online: {
      support: 'no',
      reason: 'direct-database',
      alternatives: [
        {
          use: ['restful'],
          how: 'Entity carriers such as ContactEntity do the same job in the Agents and REST endpoints: nested objects that you can change and save.',
          basis: 'suggested',
          sources: ['api/web-services/endpoints/soap/index', 'api/web-services/index'],
        },
      ],
    },
    aliases: [
      'entity',
      'rdb',
      'relational database layer',
      'business objects',
      'orm',
      'object-relational mapping',
    ],
    docs: 'api/entities/index',
    sources: [
      'api/entities/index',
      'api/entities/create-entity',
      'api/entities/nested-persist',
      'api/reference/netserver/core/index',
      'api/overview/index',
    ],
    checked: '2026-11-23',
  },
  'archive-providers': {
    title: 'Archive providers',
    long: 'Archive providers',
    group: 'core',
    purpose:
      'Search data and read it as flat rows, from named sources that build only the joins they need.',
    useWhen:
      'Use it to search and list: set columns, restrictions, order and page, then read the rows one by one.',
    avoidWhen: 'Avoid it to change data: it only reads. An instance serves one query.',
    distance: 2,
    nearness:
      'Beside the layers that write, not between them. A provider builds its own query for the columns that you ask for.',
    access: 'read-only',
    runs: {
      where: 'onsite-domain',
      detail:
        'Called from .NET code with a database connection. The agents and the REST endpoints give the same providers to programs anywhere.',
    },
    namespaces: ['SuperOffice.CRM.ArchiveLists'],
    names: [
      'ArchiveProviderFactory.Create()',
      'IArchiveProvider',
      'SetDesiredColumns()',
      'ArchiveRestrictionInfo',
      'GetRows()',
      'ArchiveRow',
      'ArchiveColumnData',
    ],
    onsite: { support: 'yes' },
    online: {
      support: 'no',
      reason: 'direct-database',
      alternatives: [
        {
          use: ['restful'],
          how: 'The Agents endpoints and the REST list endpoints query the built-in providers. You cannot add providers of your own.',
          basis: 'documented',
          sources: ['api/archive-providers/how-to-query', 'api/search/odata/index'],
        },
      ],
    },
    aliases: ['archive search', 'archive query'],
    docs: 'api/archive-providers/index',
    sources: [
      'api/archive-providers/index',
      'api/archive-providers/how-to-query',
      'api/archive-providers/scenarios',
      'api/archive-providers/metadata',
      'api/archive-providers/data-classes',
      'api/overview/index',
    ],
    checked: '2026-11-23',
  },
  'mdo-providers': {
    title: 'MDO providers',
    long: 'MDO list providers',
    group: 'core',
    purpose: 'Read the items of any list, grouped and filtered as the administrator has set it up.',
    useWhen: 'Use it to offer a list to a user, with its headings and its history.',
    avoidWhen: 'Avoid it to add or change list items: it only reads.',
    distance: 2,
    nearness:
      'Beside the layers that write, not between them. A list comes from a database table or from code.',
    access: 'read-only',
    runs: {
      where: 'onsite-domain',
      detail:
        'Called from .NET code with a database connection. The agents and the REST endpoints give the same lists to programs anywhere.',
    },
    namespaces: ['SuperOffice.CRM.Lists'],
    names: [
      'ISoListProvider',
      'ISoListProviderFactory',
      'SoListProviderFactory',
      'RootItems',
      'HeadingItems',
      'HistoryItems',
      'ISoListItem',
      'ISoListHeading',
      'SoLists',
    ],
    onsite: { support: 'yes' },
    online: {
      support: 'no',
      reason: 'direct-database',
      alternatives: [
        {
          use: ['restful'],
          how: 'The MDO agent and /api/v1/MDOList read all lists. You cannot add providers of your own.',
          basis: 'documented',
          sources: [
            'api/lists/services/mdoagent/index',
            'api/web-services/endpoints/rest-webapi/index',
          ],
        },
      ],
    },
    aliases: ['list reading', 'list contents'],
    docs: 'api/mdo-providers/reference/index',
    sources: [
      'api/mdo-providers/reference/index',
      'api/lists/entity/generic-list',
      'api/lists/entity/typed-list',
      'api/mdo-providers/reference/contactfavourite',
      'api/lists/services/mdoagent/index',
      'api/lists/services/mdoagent/mdo-how-to',
      'api/overview/index',
    ],
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Layer>;
