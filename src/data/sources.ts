/**
 * Every public page that a statement of this guide rests on.
 *
 * A key is the page's address without its host: `admin/lists/index` is
 * https://docs.superoffice.com/en/admin/lists/index. Keys that begin with `release-notes/` or
 * `integrations/` stand outside the language folder. A source with its own `url` is somewhere else.
 * `addressOfSource()` in `src/lib/sources.ts` makes the address. Titles are the pages' own.
 */
import type { IsoDate } from './model.ts';

export interface Source {
  readonly title: string;
  /** The day on which the page was last read for this guide. */
  readonly checked: IsoDate;
  readonly url?: string;
}

export const sources = {
  'admin/license/crm-suite': { title: 'SuperOffice CRM Suite', checked: '2026-11-23' },
  'admin/license/dev/index': { title: 'License technical overview', checked: '2026-11-23' },
  'admin/license/expander-services': { title: 'Expander Services', checked: '2026-11-23' },
  'admin/lists/headings': { title: 'List headings', checked: '2026-11-23' },
  'admin/lists/index': { title: 'Lists', checked: '2026-11-23' },
  'admin/lists/specialized-lists': { title: 'Specialized lists', checked: '2026-11-23' },
  'admin/lists/user-defined-lists': { title: 'User-defined lists', checked: '2026-11-23' },
  'admin/lists/user-group-filtering': { title: 'User groups', checked: '2026-11-23' },
  'admin/preferences/index': { title: 'Preferences', checked: '2026-11-23' },
  'admin/user-management/role/functional-rights': {
    title: 'Functional rights in SuperOffice',
    checked: '2026-11-23',
  },
  'admin/user-management/role/index': { title: 'Role', checked: '2026-11-23' },
  'admin/user-management/role/set-data-rights-for-role': {
    title: 'Set data rights for role',
    checked: '2026-11-23',
  },
  'admin/user-preferences/index': { title: 'User preferences', checked: '2026-11-23' },
  'admin/user-preferences/reference/scripting': { title: 'Scripting', checked: '2026-11-23' },
  'api/archive-providers/base-and-helper-classes': {
    title: 'Base and helper classes',
    checked: '2026-11-23',
  },
  'api/archive-providers/create-plugin': {
    title: 'Create your own archive provider',
    checked: '2026-11-23',
  },
  'api/archive-providers/data-aggregation': { title: 'Data aggregation', checked: '2026-11-23' },
  'api/archive-providers/data-classes': { title: 'Data classes', checked: '2026-11-23' },
  'api/archive-providers/encoded-values': { title: 'Encoded values', checked: '2026-11-23' },
  'api/archive-providers/extenders': { title: 'extenders', checked: '2026-11-23' },
  'api/archive-providers/how-to-query': {
    title: 'How to perform an archive provider query',
    checked: '2026-11-23',
  },
  'api/archive-providers/index': { title: 'NetServer archive providers', checked: '2026-11-23' },
  'api/archive-providers/interfaces': {
    title: 'Interface definition and composition',
    checked: '2026-11-23',
  },
  'api/archive-providers/joiners': { title: 'joiners', checked: '2026-11-23' },
  'api/archive-providers/metadata': { title: 'Metadata', checked: '2026-11-23' },
  'api/archive-providers/providers': { title: 'providers', checked: '2026-11-23' },
  'api/archive-providers/reference/batchtasks': { title: 'BatchTasks', checked: '2026-11-23' },
  'api/archive-providers/reference/findsale': { title: 'FindSale', checked: '2026-11-23' },
  'api/archive-providers/restriction-types': { title: 'Restriction Types', checked: '2026-11-23' },
  'api/archive-providers/scenarios': { title: 'Client usage scenarios', checked: '2026-11-23' },
  'api/authentication/online/api': { title: 'OpenID Connect', checked: '2026-11-23' },
  'api/authentication/online/auth-application/get-system-user-ticket': {
    title: 'How to get a system user ticket credential',
    checked: '2026-11-23',
  },
  'api/authentication/online/auth-application/index': {
    title: 'System user flow',
    checked: '2026-11-23',
  },
  'api/authentication/online/auth-application/sign-system-user-token': {
    title: 'How to sign system user token',
    checked: '2026-11-23',
  },
  'api/authentication/online/index': {
    title: 'SuperOffice Online authentication',
    checked: '2026-11-23',
  },
  'api/authentication/online/sign-in-user/auth-code-flow': {
    title: 'Authorization Code flow',
    checked: '2026-11-23',
  },
  'api/authentication/online/sign-in-user/native-apps': {
    title: 'OpenID Connect native apps',
    checked: '2026-11-23',
  },
  'api/authentication/online/troubleshooting/iframe-idp-auth': {
    title: 'Unable to authenticate inside an iframe with IdP',
    checked: '2026-11-23',
  },
  'api/authentication/online/troubleshooting/index': { title: 'Error code', checked: '2026-11-23' },
  'api/authentication/online/validate-security-tokens': {
    title: 'Validate security tokens',
    checked: '2026-11-23',
  },
  'api/authentication/online/which-flow-to-use': {
    title: 'Which flow should you use?',
    checked: '2026-11-23',
  },
  'api/authentication/online/which-user-to-use': {
    title: 'Normal User vs. System User',
    checked: '2026-11-23',
  },
  'api/authentication/onsite/com/index': { title: 'Authentication', checked: '2026-11-23' },
  'api/authentication/onsite/index': { title: 'Authentication', checked: '2026-11-23' },
  'api/authentication/onsite/pipeline': { title: 'Authentication pipeline', checked: '2026-11-23' },
  'api/authentication/onsite/sosession/index': {
    title: 'NetServer authentication',
    checked: '2026-11-23',
  },
  'api/authentication/onsite/sosession/switch': {
    title: 'Switching between sessions',
    checked: '2026-11-23',
  },
  'api/authentication/onsite/users-and-associates': {
    title: 'Users and associates',
    checked: '2026-11-23',
  },
  'api/authentication/overview': { title: 'SuperOffice Authentication', checked: '2026-11-23' },
  'api/bulk-operations/index': { title: 'Bulk Operations', checked: '2026-11-23' },
  'api/bulk-operations/mass-operations/index': { title: 'Mass Operations', checked: '2026-11-23' },
  'api/bulk-operations/mass-operations/insert': { title: 'Insert records', checked: '2026-11-23' },
  'api/bulk-operations/mass-operations/protected-tables': {
    title: 'Protected tables',
    checked: '2026-11-23',
  },
  'api/bulk-operations/mass-operations/upsert': { title: 'Upsert records', checked: '2026-11-23' },
  'api/caching/flush-cache': { title: 'Flush Cache', checked: '2026-11-23' },
  'api/config/batchservice': { title: 'NetServer BatchService element', checked: '2026-11-23' },
  'api/config/clientconfigurationprovider': {
    title: 'ClientConfigurationProvider',
    checked: '2026-11-23',
  },
  'api/config/data': { title: 'NetServer Data element', checked: '2026-11-23' },
  'api/config/diagnostics': { title: 'Diagnostics element', checked: '2026-11-23' },
  'api/config/documents': { title: 'NetServer Documents element', checked: '2026-11-23' },
  'api/config/factory': { title: 'Factory element', checked: '2026-11-23' },
  'api/config/index': { title: 'NetServer configuration', checked: '2026-11-23' },
  'api/config/oidclogin': { title: 'OidcLogin element', checked: '2026-11-23' },
  'api/config/scripting': { title: 'Scripting element', checked: '2026-11-23' },
  'api/config/security': { title: 'Security element', checked: '2026-11-23' },
  'api/config/services': { title: 'Services element', checked: '2026-11-23' },
  'api/config/threading': { title: 'Threading element', checked: '2026-11-23' },
  'api/config/webapi': { title: 'WebApi element', checked: '2026-11-23' },
  'api/config/webhooks': { title: 'Webhooks element', checked: '2026-11-23' },
  'api/config/webservices': { title: 'WebServices element', checked: '2026-11-23' },
  'api/entities/collections': { title: 'Collections', checked: '2026-11-23' },
  'api/entities/create-entity': { title: 'How to create an Entity', checked: '2026-11-23' },
  'api/entities/create-entity-in-entity': {
    title: 'Create an Entity through an Entity',
    checked: '2026-11-23',
  },
  'api/entities/delete-entity': { title: 'Delete an Entity', checked: '2026-11-23' },
  'api/entities/howto/company/create-contact-entity-in-collection': {
    title: 'Create a Contact entity through an entity collection',
    checked: '2026-11-23',
  },
  'api/entities/howto/custom-objects/set-udef-listitem-value': {
    title: 'Set user-defined list item value',
    checked: '2026-11-23',
  },
  'api/entities/howto/custom-objects/udef-on-contact': {
    title: 'Udef on contact',
    checked: '2026-11-23',
  },
  'api/entities/index': { title: 'entities', checked: '2026-11-23' },
  'api/entities/nested-persist': { title: 'NetServer Nested Persist', checked: '2026-11-23' },
  'api/entities/setdefaults': { title: 'SetDefaults method', checked: '2026-11-23' },
  'api/entities/update-entity-in-entity': {
    title: 'Update an Entity through an Entity',
    checked: '2026-11-23',
  },
  'api/entities/using-collections': {
    title: 'Use and misuse of collections',
    checked: '2026-11-23',
  },
  'api/entities/using-customsearch': { title: 'CustomSearch', checked: '2026-11-23' },
  'api/foreign-keys/set-and-get': {
    title: 'How to set and get foreign keys',
    checked: '2026-11-23',
  },
  'api/index': { title: 'SuperOffice APIs', checked: '2026-11-23' },
  'api/lists/entity/generic-list': { title: 'Generic list providers', checked: '2026-11-23' },
  'api/lists/entity/how-to/create-list-plugin': {
    title: 'Create your own list plugin',
    checked: '2026-11-23',
  },
  'api/lists/entity/how-to/get-list': { title: 'Retrieve a list', checked: '2026-11-23' },
  'api/lists/entity/typed-list': { title: 'Typed list providers', checked: '2026-11-23' },
  'api/lists/entity/udef-list': { title: 'User-defined list providers', checked: '2026-11-23' },
  'api/lists/index': { title: 'List', checked: '2026-11-23' },
  'api/lists/services/how-to/create-list-item': {
    title: 'How to create a list item',
    checked: '2026-11-23',
  },
  'api/lists/services/mdoagent/index': { title: 'web-service-mdo-endpoint', checked: '2026-11-23' },
  'api/lists/services/mdoagent/mdo-how-to': {
    title: 'Working with the MDO list API',
    checked: '2026-11-23',
  },
  'api/lists/sql/add-list-item-sql': { title: 'Adding a list item', checked: '2026-11-23' },
  'api/logging/index': { title: 'Logging in NetServer', checked: '2026-11-23' },
  'api/mdo-providers/reference/contactfavourite': {
    title: 'contactfavourite',
    checked: '2026-11-23',
  },
  'api/mdo-providers/reference/index': { title: 'MDO List Provider names', checked: '2026-11-23' },
  'api/mdo-providers/reference/plugin': { title: 'plugin', checked: '2026-11-23' },
  'api/mdo-providers/reference/restrictionoperators': {
    title: 'restrictionoperators',
    checked: '2026-11-23',
  },
  'api/mdo-providers/reference/UDList': { title: 'udlist', checked: '2026-11-23' },
  'api/nuget/index': { title: 'Overview', checked: '2026-11-23' },
  'api/nuget/netserver-core': { title: 'NetServer Core', checked: '2026-11-23' },
  'api/nuget/netserver-services': { title: 'NetServer Services', checked: '2026-11-23' },
  'api/nuget/nuget-reference': { title: 'SuperOffice NuGet packages', checked: '2026-11-23' },
  'api/nuget/update-nuget': {
    title: 'Upgrade version of SuperOffice NuGet',
    checked: '2026-11-23',
  },
  'api/osql/alias': { title: 'Alias', checked: '2026-11-23' },
  'api/osql/howto/contact/update-person-osql': {
    title: 'Update a person with new name, address, position using OSQL',
    checked: '2026-11-23',
  },
  'api/osql/howto/using-delete': { title: 'How to use DELETE in OSQL', checked: '2026-11-23' },
  'api/osql/howto/using-insert': { title: 'How to use INSERT in OSQL', checked: '2026-11-23' },
  'api/osql/howto/using-select': { title: 'How to use SELECT in OSQL', checked: '2026-11-23' },
  'api/osql/howto/using-sentry': { title: 'Sentry', checked: '2026-11-23' },
  'api/osql/howto/using-update': { title: 'How to use UPDATE in OSQL', checked: '2026-11-23' },
  'api/osql/in-enum': { title: 'Enum values with IN', checked: '2026-11-23' },
  'api/osql/index': { title: 'SuperOffice Objectified SQL (OSQL)', checked: '2026-11-23' },
  'api/osql/insert': { title: 'INSERT', checked: '2026-11-23' },
  'api/osql/orderby': { title: 'OrderBy', checked: '2026-11-23' },
  'api/osql/osql-evolution': {
    title: 'Evolution of NetServer Objectified SQL',
    checked: '2026-11-23',
  },
  'api/osql/outerjoin': { title: 'RIGHT OUTER JOIN', checked: '2026-11-23' },
  'api/osql/so-data-reader': { title: 'SoDataReader class', checked: '2026-11-23' },
  'api/osql/soundx': { title: 'soundx', checked: '2026-11-23' },
  'api/osql/upper': { title: 'Upper', checked: '2026-11-23' },
  'api/overview/develop-apps-or-integrations': {
    title: 'Introduction to online development',
    checked: '2026-11-23',
  },
  'api/overview/index': { title: 'SuperOffice API Overview', checked: '2026-11-23' },
  'api/overview/netserver': { title: 'NetServer Architecture Deep Dive', checked: '2026-11-23' },
  'api/overview/quickstart': { title: 'API Quick-start', checked: '2026-11-23' },
  'api/plugins/document/soarc-document-plugin': {
    title: 'How to create a managed document plugin',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/api/erp-actor-carrier': { title: 'ErpActor', checked: '2026-11-23' },
  'api/plugins/erp-connectors/api/field-value-formats-and-conventions': {
    title: 'Field-value formats and conventions',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/api/ierpconnector': { title: 'IErpConnector', checked: '2026-11-23' },
  'api/plugins/erp-connectors/api/pluginresponseinfo': {
    title: 'PluginResponseInfo',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/architecture/index': { title: 'Architecture', checked: '2026-11-23' },
  'api/plugins/erp-connectors/architecture/wcf-host': {
    title: 'ERP Sync Service WCF host',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/automatic-field-mapping': {
    title: 'ERP Sync engine automatic field mapping',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/getting-started': {
    title: 'Getting started with ERP development',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/index': {
    title: 'ERP Sync Connector Interface',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/online/index': {
    title: 'ERP Sync Connectors',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/online/secure-in-online': {
    title: 'Securing ERP Connectors for SuperOffice Online',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/sample': { title: 'Example connector', checked: '2026-11-23' },
  'api/plugins/erp-connectors/setup-connection': {
    title: 'Setting up ERP Sync connection',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/setup-mapping': {
    title: 'Setting up mapping of fields',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/sync-operation': {
    title: 'Erp Sync engine operation',
    checked: '2026-11-23',
  },
  'api/plugins/erp-connectors/tutorial': { title: 'Tutorial (company)', checked: '2026-11-23' },
  'api/plugins/index': { title: 'Common patterns', checked: '2026-11-23' },
  'api/plugins/quote-connectors/api/data-carriers/fieldmetadatainfo': {
    title: 'FieldMetadataInfo',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/api/data-carriers/quotelineinfo': {
    title: 'QuoteLineInfo',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/api/iquoteconnector': {
    title: 'IQuoteConnector',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/api/iquoteconnector2': {
    title: 'IQuoteConnector2',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/api/quoteconnectorbase': {
    title: 'QuoteConnectorBase',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/calc-price': {
    title: 'Price calculations and field changes',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/capability-names': {
    title: 'Capability names',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/edit-connection': {
    title: 'Editing a connection',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/error-system': { title: 'Error system', checked: '2026-11-23' },
  'api/plugins/quote-connectors/implementation-guide': {
    title: 'How to create a SuperOffice Quote Connector',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/index': {
    title: 'ERP Quote Connector Interface',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/online-quote-connectors/index': {
    title: 'Online quote connectors',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/online-quote-connectors/rest-quote-connector-api': {
    title: 'Online REST quote connector API',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/place-order': {
    title: 'Placing orders into ERP',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/set-up': {
    title: 'How to set up a quote connector',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/start-client': { title: 'Start the client', checked: '2026-11-23' },
  'api/plugins/sentry/create-sentry-plugin': {
    title: 'Create your own Sentry plugin',
    checked: '2026-11-23',
  },
  'api/plugins/sentry/index': { title: 'Sentry plugins', checked: '2026-11-23' },
  'api/plugins/sentry/tutorial-sentry-plugin-with-ext-table': {
    title: 'Sentry plugin with external table',
    checked: '2026-11-23',
  },
  'api/plugins/sentry/use-sentry-plugin': {
    title: 'Using the basic Sentry plugin',
    checked: '2026-11-23',
  },
  'api/reference/netserver/core/index': { title: 'NetServer Core API', checked: '2026-11-23' },
  'api/reference/netserver/services/index': {
    title: 'NetServer Services API',
    checked: '2026-11-23',
  },
  'api/reference/restful/agent/index': { title: 'SuperOffice Agent API v1', checked: '2026-11-23' },
  'api/reference/restful/index': { title: 'WebAPI', checked: '2026-11-23' },
  'api/reference/restful/rest/index': { title: 'SuperOffice REST API v1', checked: '2026-11-23' },
  'api/reference/soap/index': { title: 'SOAP Web services', checked: '2026-11-23' },
  'api/reference/webapi/index': {
    title: 'SuperOffice WebApi Client Library',
    checked: '2026-11-23',
  },
  'api/rows/create-row': { title: 'Create a Row with basic properties', checked: '2026-11-23' },
  'api/rows/customsearch': { title: 'CustomSearch queries', checked: '2026-11-23' },
  'api/rows/delete-row': { title: 'Delete a Row', checked: '2026-11-23' },
  'api/rows/events': { title: 'Events in Row objects', checked: '2026-11-23' },
  'api/rows/howto/address/update-address': { title: 'ContactAddress', checked: '2026-11-23' },
  'api/rows/howto/company/add-new-contact-interest': {
    title: 'How to add a new contact interest',
    checked: '2026-11-23',
  },
  'api/rows/howto/company/create-contact-rows': {
    title: 'Create a contact through row collection (Rows)',
    checked: '2026-11-23',
  },
  'api/rows/howto/contact/collection': { title: 'Collection', checked: '2026-11-23' },
  'api/rows/howto/contact/update-person-rows': {
    title: 'Update a person with a new name, address, position using rows',
    checked: '2026-11-23',
  },
  'api/rows/howto/saint/search-saint-contactrow-customsearch': {
    title: 'Search for contacts with a given SAINT counter',
    checked: '2026-11-23',
  },
  'api/rows/index': { title: 'High-level database layer (Rows)', checked: '2026-11-23' },
  'api/rows/update-row': { title: 'Update basic properties of a Row', checked: '2026-11-23' },
  'api/search/find-selection/how-to-search': {
    title: 'How to Search using Find Selections',
    checked: '2026-11-23',
  },
  'api/search/find-selection/operators': { title: 'Criteria operators', checked: '2026-11-23' },
  'api/search/odata/dynamic-provider': { title: 'The Dynamic Provider', checked: '2026-11-23' },
  'api/search/odata/index': { title: 'REST Web API search', checked: '2026-11-23' },
  'api/search/odata/metadata': {
    title: 'Metadata - information about archives',
    checked: '2026-11-23',
  },
  'api/search/odata/using-filters': { title: 'Using filters', checked: '2026-11-23' },
  'api/security/role-based': { title: 'Role-Based Security', checked: '2026-11-23' },
  'api/security/sentry/entity/index': { title: 'NetServer scenarios', checked: '2026-11-23' },
  'api/security/sentry/entity/visible-for-flag': {
    title: 'VisibleFor flag',
    checked: '2026-11-23',
  },
  'api/security/sentry/index': { title: 'Sentry', checked: '2026-11-23' },
  'api/security/sentry/osql/distinct': { title: 'Sentry and distinct', checked: '2026-11-23' },
  'api/security/sentry/rows/index': { title: 'Sentry', checked: '2026-11-23' },
  'api/sql/howto/company/create-contact-sql': { title: 'Create a contact', checked: '2026-11-23' },
  'api/tooltip/create-tooltip-plugin': {
    title: 'How to extend the Tooltip service using plugins',
    checked: '2026-11-23',
  },
  'api/tutorials/minimal-php-app/overview': {
    title: 'Example PHP application',
    checked: '2026-11-23',
  },
  'api/tutorials/sem-batch-processing/index': {
    title: 'Background computing and batch processing',
    checked: '2026-11-23',
  },
  'api/web-services/endpoints/agents-webapi/index': {
    title: 'Agents WebAPI',
    checked: '2026-11-23',
  },
  'api/web-services/endpoints/get-webapi-version': {
    title: 'How to get the API version',
    checked: '2026-11-23',
  },
  'api/web-services/endpoints/http-headers': { title: 'Headers', checked: '2026-11-23' },
  'api/web-services/endpoints/index': { title: 'Endpoints', checked: '2026-11-23' },
  'api/web-services/endpoints/rest-webapi/index': { title: 'REST WebAPI', checked: '2026-11-23' },
  'api/web-services/endpoints/soap/index': { title: 'SOAP', checked: '2026-11-23' },
  'api/web-services/howto/company/add-catlist-item-rest': {
    title: 'Add a category list item using REST',
    checked: '2026-11-23',
  },
  'api/web-services/howto/company/create-contact': {
    title: 'Create a new company',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/custom-objects-search': {
    title: 'Custom objects search',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/rest-add-custom-object-row': {
    title: 'How to add a row to a custom object',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/rest-create-udef-field': {
    title: 'How to create a user-defined field',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/rest-delete-custom-object-row': {
    title: 'How to update a row in a custom object',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/rest-delete-udef-field': {
    title: 'How to delete a user-defined field',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/rest-get-custom-object-row': {
    title: 'How to get a row from a custom object',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/rest-update-custom-object-row': {
    title: 'How to update a row in a custom object',
    checked: '2026-11-23',
  },
  'api/web-services/howto/custom-objects/set-udef-listitem-value': {
    title: 'Set a user-defined list item on a Udef field',
    checked: '2026-11-23',
  },
  'api/web-services/howto/user-preferences/get-preferences-preferenceagent': {
    title: 'Get preferences using services',
    checked: '2026-11-23',
  },
  'api/web-services/index': { title: 'NetServer web services', checked: '2026-11-23' },
  'api/web-services/proxies/built-in': {
    title: 'Calling SOAP using the NetServer proxy',
    checked: '2026-11-23',
  },
  'api/web-services/proxies/custom': {
    title: 'Calling through a custom SOAP proxy',
    checked: '2026-11-23',
  },
  'api/web-services/proxies/index': { title: 'Proxies', checked: '2026-11-23' },
  'api/web-services/proxies/superoffice-webapi/iauthorization': {
    title: 'IAuthorization',
    checked: '2026-11-23',
  },
  'api/web-services/proxies/superoffice-webapi/index': {
    title: 'How to use SuperOffice.WebApi',
    checked: '2026-11-23',
  },
  'api/web-services/proxies/superoffice-webapi/systemuserclient': {
    title: 'System user',
    checked: '2026-11-23',
  },
  'api/web-services/so-timezone': { title: 'SOTimezone', checked: '2026-11-23' },
  'api/web-services/webapi/index': { title: 'Authorization', checked: '2026-11-23' },
  'automation/crmscript/code-quality/best-practices': {
    title: 'CRMScript best practices',
    checked: '2026-11-23',
  },
  'automation/crmscript/datatypes/eventdata-type': { title: 'EventData', checked: '2026-11-23' },
  'automation/crmscript/debugging/built-in-debugger': {
    title: 'Built-in debugger',
    checked: '2026-11-23',
  },
  'automation/crmscript/debugging/development-mode': {
    title: 'Debugging CRMScript modules',
    checked: '2026-11-23',
  },
  'automation/crmscript/debugging/helper-functions-for-logging': {
    title: 'Logging in CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/debugging/log-messages': { title: 'Log Messages', checked: '2026-11-23' },
  'automation/crmscript/debugging/using-trace': { title: 'Using trace', checked: '2026-11-23' },
  'automation/crmscript/fundamentals/syntax': {
    title: 'Code structure (syntax)',
    checked: '2026-11-23',
  },
  'automation/crmscript/fundamentals/try-catch': {
    title: 'Control - try...catch',
    checked: '2026-11-23',
  },
  'automation/crmscript/howto/custom-objects/extra-table': {
    title: 'Third-party tables',
    checked: '2026-11-23',
  },
  'automation/crmscript/howto/project/guides': { title: 'Project guides', checked: '2026-11-23' },
  'automation/crmscript/howto/sale/guides': { title: 'Guides', checked: '2026-11-23' },
  'automation/crmscript/overview/crmscript-usage': {
    title: 'What can I do with CRMScript?',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/envir-and-tools': {
    title: 'How do I create and run CRMScripts?',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/getting-started': {
    title: 'Getting started with CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/index': { title: 'What is CRMScript?', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Global.Void': { title: 'Void', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Native.EventData': {
    title: 'EventData',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.Native.EventDataDialogDefinition': {
    title: 'EventDataDialogDefinition',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.Native.HTTP': { title: 'HTTP', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Native.HtmlElement': {
    title: 'HtmlElement',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.Native.SearchEngine': {
    title: 'SearchEngine',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.Checkoutstate': {
    title: 'Enum CheckoutState',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSAppointmentAgent': {
    title: 'NSAppointmentAgent',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSContactAgent': {
    title: 'NSContactAgent',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSContactEntity': {
    title: 'NSContactEntity',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSSuggestedAppointmentEntity': {
    title: 'NSSuggestedAppointmentEntity',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.ReturnType': {
    title: 'Enum ReturnType',
    checked: '2026-11-23',
  },
  'automation/crmscript/searchengine/se-results': {
    title: 'Exploring search results',
    checked: '2026-11-23',
  },
  'automation/crmscript/searchengine/se-select': {
    title: 'Building a query',
    checked: '2026-11-23',
  },
  'automation/crmscript/tutorials/build-custom-rest-api-methods': {
    title: 'Building custom REST API methods using CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/tutorials/using-dialogs-in-triggers': {
    title: 'Using dialogs in triggers',
    checked: '2026-11-23',
  },
  'automation/macro/index': { title: 'Macros', checked: '2026-11-23' },
  'automation/netserver-scripting/basic-scripting': {
    title: 'Basic NetServer scripting',
    checked: '2026-11-23',
  },
  'automation/netserver-scripting/configure': {
    title: 'How to configure scripting',
    checked: '2026-11-23',
  },
  'automation/netserver-scripting/index': {
    title: 'Scripting in NetServer services',
    checked: '2026-11-23',
  },
  'automation/netserver-scripting/run-scripts': {
    title: 'Three ways to deploy and run scripts',
    checked: '2026-11-23',
  },
  'automation/overview': { title: 'Automation', checked: '2026-11-23' },
  'automation/trigger/create-trigger-macro': {
    title: 'Creating a trigger - Macro',
    checked: '2026-11-23',
  },
  'automation/trigger/create-trigger-script': {
    title: 'Creating a trigger - Script',
    checked: '2026-11-23',
  },
  'automation/trigger/index': { title: 'Triggers', checked: '2026-11-23' },
  'automation/trigger/reference/CRMScript.Event.Trigger': {
    title: 'Trigger',
    checked: '2026-11-23',
  },
  'automation/trigger/reference/index': { title: 'Trigger scripts', checked: '2026-11-23' },
  'automation/trigger/set-validation-rules': {
    title: 'Set validation rule',
    checked: '2026-11-23',
  },
  'automation/trigger/update-value': { title: 'Update values before save', checked: '2026-11-23' },
  'automation/webhook/admin/create': { title: 'Create webhook', checked: '2026-11-23' },
  'automation/webhook/admin/index': { title: 'Webhooks panel', checked: '2026-11-23' },
  'automation/webhook/dev/crmscript-handlers': {
    title: 'CRMScript event handlers',
    checked: '2026-11-23',
  },
  'automation/webhook/dev/event-details': { title: 'Event details', checked: '2026-11-23' },
  'automation/webhook/dev/index': { title: 'SuperOffice Webhooks', checked: '2026-11-23' },
  'automation/webhook/dev/notification': {
    title: 'Receiving notifications',
    checked: '2026-11-23',
  },
  'automation/webhook/dev/register': { title: 'Register a webhook', checked: '2026-11-23' },
  'automation/webhook/dev/security': { title: 'Webhook secrets', checked: '2026-11-23' },
  'automation/webhook/dev/subscription': { title: 'Webhook subscription', checked: '2026-11-23' },
  'automation/webhook/dev/troubleshooting': {
    title: 'Webhook troubleshooting',
    checked: '2026-11-23',
  },
  'automation/webhook/reference/contact-events': {
    title: 'Contact webhook events',
    checked: '2026-11-23',
  },
  'automation/webhook/reference/extratable-events': {
    title: 'ExtraTable events',
    checked: '2026-11-23',
  },
  'automation/webhook/reference/list-events': { title: 'List events', checked: '2026-11-23' },
  'automation/webhook/reference/test-event': { title: 'Test event', checked: '2026-11-23' },
  'automation/windows/win-script-event-system': {
    title: 'Win Script and event system',
    checked: '2026-11-23',
  },
  'custom-objects/admin/add-udef': { title: 'Add user-defined field', checked: '2026-11-23' },
  'custom-objects/admin/create-extra-field': { title: 'Add extra fields', checked: '2026-11-23' },
  'custom-objects/admin/create-extra-table': { title: 'Add extra table', checked: '2026-11-23' },
  'custom-objects/learn/extra-table': { title: 'Third-party tables', checked: '2026-11-23' },
  'custom-objects/learn/udef': { title: 'User-defined fields explained', checked: '2026-11-23' },
  'custom-objects/reference/index': { title: 'Database customizations', checked: '2026-11-23' },
  'customer-center/access-script': {
    title: 'Accessing the script from the Customer Centre',
    checked: '2026-11-23',
  },
  'customer-center/overview': { title: 'Customer Centre', checked: '2026-11-23' },
  'customer-center/templates': { title: 'Customer center templates', checked: '2026-11-23' },
  'customization/admin/add-items-to-task-menu': {
    title: 'Add items to the Task menu list',
    checked: '2026-11-23',
  },
  'customization/admin/package-properties': { title: 'Package properties', checked: '2026-11-23' },
  'customization/macros-and-scripts/admin/create-macro': {
    title: 'Create a macro - example from SuperOffice',
    checked: '2026-11-23',
  },
  'customization/macros-and-scripts/admin/create-script': {
    title: 'Create or edit a script',
    checked: '2026-11-23',
  },
  'customization/macros-and-scripts/admin/index': { title: 'CRMScript', checked: '2026-11-23' },
  'customization/macros-and-scripts/admin/schedule-task': {
    title: 'Scheduled tasks',
    checked: '2026-11-23',
  },
  'customization/macros-and-scripts/admin/trigger': { title: 'Triggers', checked: '2026-11-23' },
  'customization/screen-designer/admin/add-button': {
    title: 'Add a button or link',
    checked: '2026-11-23',
  },
  'customization/screen-designer/admin/add-layout': { title: 'Add layout', checked: '2026-11-23' },
  'customization/screen-designer/admin/assign-layout': {
    title: 'Assign layout to group, type, or template',
    checked: '2026-11-23',
  },
  'customization/screen-designer/admin/index': { title: 'Screen designer', checked: '2026-11-23' },
  'customization/soprotocol/howto/custom-object': {
    title: 'How to work with custom objects using SoProtocol',
    checked: '2026-11-23',
  },
  'customization/soprotocol/howto/open-contact': { title: 'Open Company', checked: '2026-11-23' },
  'customization/soprotocol/in-crmscript': {
    title: 'Using SOProtocol in CRMScript',
    checked: '2026-11-23',
  },
  'customization/soprotocol/index': { title: 'SoProtocol', checked: '2026-11-23' },
  'customization/soprotocol/navigation-points': {
    title: 'Navigation points (where)',
    checked: '2026-11-23',
  },
  'customization/soprotocol/used-in-webpanels-mobile': {
    title: 'SOProtocol and web panels - mobile',
    checked: '2026-11-23',
  },
  'customization/soprotocol/used-in-webpanels-web': {
    title: 'SOProtocol and web panels - web',
    checked: '2026-11-23',
  },
  'customization/soprotocol/using-soprotocol': { title: 'Using SoProtocol', checked: '2026-11-23' },
  'customization/web-panels/admin/add-web-panel': { title: 'Add web panel', checked: '2026-11-23' },
  'customization/web-panels/admin/index': { title: 'Web panels', checked: '2026-11-23' },
  'customization/web-panels/admin/url-encoding': { title: 'Url encoding', checked: '2026-11-23' },
  'customization/web-panels/dev/index': { title: 'Building web panels', checked: '2026-11-23' },
  'database/dictionary/custompriming-method': {
    title: 'CustomPriming method',
    checked: '2026-11-23',
  },
  'database/dictionary/dictionary-steps': { title: 'Dictionary steps', checked: '2026-11-23' },
  'database/dictionary/howto-make-db-changes': {
    title: 'How to create tables',
    checked: '2026-11-23',
  },
  'database/dictionary/imp-file-format': { title: 'IMP file format', checked: '2026-11-23' },
  'database/dictionary/impfilenames-method': {
    title: 'ImpFileNames method',
    checked: '2026-11-23',
  },
  'database/dictionary/index': { title: 'Continuous Database (CD)', checked: '2026-11-23' },
  'database/dictionary/structure-method': { title: 'Structure method', checked: '2026-11-23' },
  'database/getting-started/index': { title: 'Getting started', checked: '2026-11-23' },
  'database/getting-started/naming-conventions': {
    title: 'Naming conventions',
    checked: '2026-11-23',
  },
  'database/getting-started/special-tables': { title: 'Special tables', checked: '2026-11-23' },
  'database/getting-started/table-id-sequence': { title: 'Sequence', checked: '2026-11-23' },
  'database/overview': { title: 'database', checked: '2026-11-23' },
  'database/security': { title: 'Database security', checked: '2026-11-23' },
  'database/tables/batchtask': { title: 'BatchTask table', checked: '2026-11-23' },
  'database/tables/batchtaskdefinition': {
    title: 'BatchTaskDefinition table',
    checked: '2026-11-23',
  },
  'database/tables/category': { title: 'Category table', checked: '2026-11-23' },
  'database/tables/contact': { title: 'contact table', checked: '2026-11-23' },
  'database/tables/countervalue': { title: 'CounterValue table', checked: '2026-11-23' },
  'database/tables/doctmpl': { title: 'DocTmpl table', checked: '2026-11-23' },
  'database/tables/document': { title: 'document table', checked: '2026-11-23' },
  'database/tables/enums/preferencelevel': {
    title: 'Enum values for PreferenceLevel',
    checked: '2026-11-23',
  },
  'database/tables/enums/trlogtranstype': {
    title: 'Enum values for TrlogTransType',
    checked: '2026-11-23',
  },
  'database/tables/prefdesc': { title: 'PrefDesc table', checked: '2026-11-23' },
  'database/tables/redletterday': { title: 'redletterday table', checked: '2026-11-23' },
  'database/tables/sale': { title: 'sale table', checked: '2026-11-23' },
  'database/tables/statusdef': { title: 'StatusDef table', checked: '2026-11-23' },
  'database/tables/statusvalue': { title: 'StatusValue table', checked: '2026-11-23' },
  'database/tables/suggestedappointment': {
    title: 'SuggestedAppointment table',
    checked: '2026-11-23',
  },
  'database/transaction-log': { title: 'Travel transaction log', checked: '2026-11-23' },
  'developer-portal/analytics/metered-services': {
    title: 'Check application usage',
    checked: '2026-11-23',
  },
  'developer-portal/best-practices/index': { title: 'Best practices', checked: '2026-11-23' },
  'developer-portal/best-practices/tenant-status/check-status': {
    title: 'Check tenant status',
    checked: '2026-11-23',
  },
  'developer-portal/best-practices/tenant-status/get-notifications': {
    title: 'Tenant status webhook',
    checked: '2026-11-23',
  },
  'developer-portal/best-practices/tenant-status/index': {
    title: 'Tenant status',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/app-config': {
    title: 'Application configuration',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/get-client-secret': {
    title: 'Create a new client secret',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/new-certificate': {
    title: 'New certificate',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/update-endpoints': {
    title: 'Update endpoints',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/helper-application': {
    title: 'Helper for private applications',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/index': { title: 'Register an app', checked: '2026-11-23' },
  'developer-portal/create-app/request-to-publish': {
    title: 'Request to publish',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/server-to-server-app': {
    title: 'Register a server-to-server app',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/sync-app': {
    title: 'Register an ERP and quote sync app',
    checked: '2026-11-23',
  },
  'developer-portal/custom-app/activate': { title: 'First-time activation', checked: '2026-11-23' },
  'developer-portal/custom-app/checklist': { title: 'Validation checklist', checked: '2026-11-23' },
  'developer-portal/custom-app/index': { title: 'Custom applications', checked: '2026-11-23' },
  'developer-portal/getting-started/app-envir': {
    title: 'Application environment',
    checked: '2026-11-23',
  },
  'developer-portal/getting-started/get-access-to-sod': {
    title: 'Get access to the sandbox environment',
    checked: '2026-11-23',
  },
  'developer-portal/getting-started/user-contexts': {
    title: 'User contexts',
    checked: '2026-11-23',
  },
  'developer-portal/getting-started/what-api-to-use': {
    title: 'What API to use?',
    checked: '2026-11-23',
  },
  'developer-portal/provisioning/consent': { title: 'Consent to app', checked: '2026-11-23' },
  'developer-portal/standard-app/certification/checklist': {
    title: 'Certification checklist',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/certification/index': {
    title: 'About our certification process for standard apps',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/index': { title: 'Standard application', checked: '2026-11-23' },
  'developer-portal/standard-app/publish': {
    title: 'Publish standard app in CRM Online environment',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/requirements/security': {
    title: 'Security requirements',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/requirements/technical': {
    title: 'Technical requirements',
    checked: '2026-11-23',
  },
  'developer-portal/tenants/authorization': {
    title: 'Tenant authorization',
    checked: '2026-11-23',
  },
  'document/library/it/index': { title: 'Cloud document integration', checked: '2026-11-23' },
  'erp/admin/add-connection': {
    title: 'Add a sync connector and ERP connection',
    checked: '2026-11-23',
  },
  'erp/admin/configure': { title: 'Configure ERP connection', checked: '2026-11-23' },
  'erp/admin/index': { title: 'Manage ERP synchronization', checked: '2026-11-23' },
  'erp/admin/resync-from-crm': { title: 'Resync from CRM', checked: '2026-11-23' },
  'integrations/g-suite/index': { title: 'Google Workspace', checked: '2026-11-23' },
  'integrations/g-suite/set-up': {
    title: 'Set up Google Workspace Document Integration',
    checked: '2026-11-23',
  },
  'integrations/sharepoint-documents/index': {
    title: 'SharePoint documents',
    checked: '2026-11-23',
  },
  'integrations/sharepoint-documents/requirements': {
    title: 'Requirements',
    checked: '2026-11-23',
  },
  'integrations/zapier/get-started/create-zap': { title: 'Create a Zap', checked: '2026-11-23' },
  'integrations/zapier/get-started/set-up-account': {
    title: 'Connect account',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/index': { title: 'Working with Zaps', checked: '2026-11-23' },
  'integrations/zapier/howto/triggers/changed': {
    title: 'Create a SuperOffice CRM changed trigger',
    checked: '2026-11-23',
  },
  'integrations/zapier/index': { title: 'Zapier', checked: '2026-11-23' },
  'integrations/zapier/reference': {
    title: 'SuperOffice triggers and actions',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/listsource': {
    title: 'Look up lists between Source and SuperOffice CRM',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/datetime': {
    title: 'Formatting date and time',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/gdpr': {
    title: 'How to maintain GDPR configuration',
    checked: '2026-11-23',
  },
  'mobile/client-requirements': {
    title: 'Requirements for SuperOffice Mobile CRM client',
    checked: '2026-11-23',
  },
  'mobile/customization': { title: 'Customization', checked: '2026-11-23' },
  'mobile/index': { title: 'Mobile CRM - Access your CRM on the go', checked: '2026-11-23' },
  'mobile/security': {
    title: 'Mobile CRM security in SuperOffice CRM Online',
    checked: '2026-11-23',
  },
  'online/integrate/index': {
    title: 'Integration in the online Web client',
    checked: '2026-11-23',
  },
  'online/migrate/index': { title: 'Migration guide', checked: '2026-11-23' },
  'online/mirroring/blocked-tables': {
    title: 'Database mirroring blocked tables',
    checked: '2026-11-23',
  },
  'online/mirroring/change-tracking': { title: 'Change tracking', checked: '2026-11-23' },
  'online/mirroring/force-resync': { title: 'Force re-sync', checked: '2026-11-23' },
  'online/mirroring/migrate': {
    title: 'Migrate from the legacy mirroring service',
    checked: '2026-11-23',
  },
  'online/mirroring/overview': { title: 'Introduction', checked: '2026-11-23' },
  'online/mirroring/requirements': { title: 'Requirements', checked: '2026-11-23' },
  'online/mirroring/scenarios': { title: 'Scenarios', checked: '2026-11-23' },
  'online/mirroring/setup-guide': {
    title: 'Set up the Database Mirroring client',
    checked: '2026-11-23',
  },
  'online/mirroring/sql-server-schema': { title: 'SQL Server schema', checked: '2026-11-23' },
  'online/mirroring/troubleshooting': {
    title: 'Troubleshooting Database Mirroring',
    checked: '2026-11-23',
  },
  'online/overview': { title: 'About CRM Online', checked: '2026-11-23' },
  'online/sandbox/index': { title: 'Production sandbox (test environment)', checked: '2026-11-23' },
  'online/security': { title: 'Security enhancements', checked: '2026-11-23' },
  'online/system-requirements': {
    title: 'System requirements for SuperOffice CRM Online',
    checked: '2026-11-23',
  },
  'onsite/batch-task-server': { title: 'SuperOffice Batch Task Server', checked: '2026-11-23' },
  'onsite/compatibility/index': { title: 'Compatibility reports', checked: '2026-11-23' },
  'onsite/install/database/crmsetup-and-crmtask': {
    title: 'CrmSetup and CrmTask utilities',
    checked: '2026-11-23',
  },
  'onsite/install/guide': { title: 'SuperOffice set-up guide', checked: '2026-11-23' },
  'onsite/install/netserver/index': {
    title: 'Install NetServer / web services',
    checked: '2026-11-23',
  },
  'onsite/install/netserver/setup-rest': { title: 'Setup NetServer REST', checked: '2026-11-23' },
  'onsite/install/server/index': {
    title: 'Install CRM Server 11 and newer',
    checked: '2026-11-23',
  },
  'onsite/install/service/index': { title: 'Install Service', checked: '2026-11-23' },
  'onsite/install/web-client/index': { title: 'Install SuperOffice Web', checked: '2026-11-23' },
  'onsite/integrate/web-client/index': {
    title: 'Integration in the onsite Web client',
    checked: '2026-11-23',
  },
  'onsite/integrate/win-client/index': {
    title: 'Integration in the Windows client',
    checked: '2026-11-23',
  },
  'onsite/pocket-crm/configure': { title: 'Configure', checked: '2026-11-23' },
  'onsite/pocket-crm/index': { title: 'Pocket CRM', checked: '2026-11-23' },
  'onsite/pocket-crm/install': {
    title: 'How to install and configure the CRM Pocket client',
    checked: '2026-11-23',
  },
  'onsite/security/deployment-scenarios': { title: 'Deployment scenarios', checked: '2026-11-23' },
  'onsite/upgrade/service/index': {
    title: 'Upgrade SuperOffice Customer Service to SuperOffice Service',
    checked: '2026-11-23',
  },
  'onsite/upgrade/to-11/index': { title: 'Upgrade to SuperOffice 11', checked: '2026-11-23' },
  'onsite/version-history': { title: 'SuperOffice Onsite version history', checked: '2026-11-23' },
  'project/admin/create-project-guide': {
    title: 'Create a new project guide',
    checked: '2026-11-23',
  },
  'project/admin/edit-project-guide': {
    title: 'Edit or deactivate project guide',
    checked: '2026-11-23',
  },
  'project/admin/project-status': { title: 'Project status', checked: '2026-11-23' },
  'project/admin/project-type': { title: 'Project type', checked: '2026-11-23' },
  'project/learn/project-guides': { title: 'Project guides', checked: '2026-11-23' },
  'release-notes/10.1/api/10.1.3-update': { title: 'API 10.1.3 update', checked: '2026-11-23' },
  'release-notes/10.2/api/10.2.6-update': { title: 'API 10.2.6 update', checked: '2026-11-23' },
  'release-notes/10.1/api/10.1.5-update': {
    title: 'API 10.1.5 update',
    checked: '2026-11-23',
  },
  'release-notes/10.2/api/index': {
    title: "What's new in SuperOffice 10.2",
    checked: '2026-11-23',
  },
  'release-notes/11/api/11.1/11.1-core-update': {
    title: "What's new in SuperOffice Core 11.1.447",
    checked: '2026-11-23',
  },
  'release-notes/11/api/11.1/11.1-services-update': {
    title: "What's new in SuperOffice web services v11.1.447",
    checked: '2026-11-23',
  },
  'release-notes/11/api/11.1/11.1-update': {
    title: "What's new in SuperOffice 11.1.447",
    checked: '2026-11-23',
  },
  'release-notes/12/api/12.1/12.1-netserver-update': {
    title: 'NetServer changes in SuperOffice 12.1',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-30': { title: 'NetServer 3.0 (November 2007)', checked: '2026-11-23' },
  'release-notes/api/ns-70/commenting-queries': { title: 'NewSelect', checked: '2026-11-23' },
  'release-notes/api/ns-70/datetime': {
    title: 'DateTime - new from SuperOffice v.7',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-70/groupby-and-sentry': {
    title: 'GroupBy and Sentry',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-70/queryexecutionhelper': {
    title: 'QueryExecutionHelper',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-70/row-improvements': { title: 'Row improvements', checked: '2026-11-23' },
  'release-notes/api/ns-71': { title: 'Improvements in 7.1', checked: '2026-11-23' },
  'release-notes/api/ns-75': { title: 'Improvements in 7.5', checked: '2026-11-23' },
  'release-notes/database/index': { title: "What's new", checked: '2026-11-23' },
  'release-notes/eol/index': { title: 'End-of-life notifications', checked: '2026-11-23' },
  'release-notes/eol/pagebuilder': {
    title: 'End of life - Pagebuilder customization',
    checked: '2026-11-23',
  },
  'release-notes/eol/service-compact-mode': {
    title: 'End of life - SuperOffice Service CompactMode',
    checked: '2026-11-23',
  },
  'release-notes/eol/soap': {
    title: 'End of life - Future of SuperOffice.NetServer.Services package and SOAP web services',
    checked: '2026-11-23',
  },
  'saint/admin/counter-settings': { title: 'Counters and counter settings', checked: '2026-11-23' },
  'saint/admin/index': { title: 'SAINT in Settings and maintenance', checked: '2026-11-23' },
  'saint/admin/sale-amount-class': { title: 'Add sale amount class', checked: '2026-11-23' },
  'saint/admin/set-up': { title: 'Set up a new activity monitor', checked: '2026-11-23' },
  'saint/admin/update': { title: 'Update activity monitors', checked: '2026-11-23' },
  'saint/learn/index': { title: 'Sales Intelligence (SAINT)', checked: '2026-11-23' },
  'sale/admin/create-sales-guide': { title: 'Create a new sales guide', checked: '2026-11-23' },
  'sale/admin/edit-sales-guide': { title: 'Edit sales guide', checked: '2026-11-23' },
  'sale/admin/quote/set-up-quote-connector': {
    title: 'Set up ERP connection for quote connector',
    checked: '2026-11-23',
  },
  'sale/admin/sale-stage': { title: 'Add a sale stage', checked: '2026-11-23' },
  'sale/admin/sale-type': { title: 'Add sale type', checked: '2026-11-23' },
  'sale/learn/sales-guides': { title: 'Sales guide', checked: '2026-11-23' },
  'service/data-exchange/index': {
    title: 'SuperOffice Expander Data Exchange',
    checked: '2026-11-23',
  },
  'service/index': { title: 'Service', checked: '2026-11-23' },
  'ui/blogic/custom-screens/add-screen-element': {
    title: 'Add screen element',
    checked: '2026-11-23',
  },
  'ui/blogic/custom-screens/index': { title: 'Custom screens', checked: '2026-11-23' },
  'ui/blogic/custom-screens/layout-elements': { title: 'Layout elements', checked: '2026-11-23' },
  'ui/blogic/overview': { title: 'Service UI', checked: '2026-11-23' },
  'ui/blogic/screen-choosers': { title: 'Screen choosers', checked: '2026-11-23' },
  'ui/blogic/screen-events': { title: 'Screen events and hook scripts', checked: '2026-11-23' },
  'ui/blogic/url-parameters': { title: 'URL parameters', checked: '2026-11-23' },
  'ui/web-app/custom-ajax-methods': { title: 'Custom AJAX methods', checked: '2026-11-23' },
  'ui/web-app/getting-started/change-system-config': {
    title: 'How to alter system configuration files',
    checked: '2026-11-23',
  },
  'ui/web-app/getting-started/debug': {
    title: 'Debugging the Web application',
    checked: '2026-11-23',
  },
  'ui/web-app/getting-started/set-up-custom-folder': {
    title: 'How to use custom config files (and folder)',
    checked: '2026-11-23',
  },
  'ui/web-app/index': { title: 'Web GUI .Net API', checked: '2026-11-23' },
  'ui/web-app/overview': { title: 'Web GUI .Net API', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/config/merge-files-and-actions': {
    title: 'Merge process',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/config/object-mapping': {
    title: 'Object mapping files',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/config/page': { title: 'Page config files', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/config/panel': { title: 'Panel config files', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/config/soapplicationconfiguration': {
    title: 'SoApplicationConfiguration.config file',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/config/soml': {
    title: 'SuperOffice Markup Language (SOML)',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/datahandlers/add-custom-datahandler': {
    title: 'How to add a custom data handler',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/datahandlers/idatahandler': {
    title: 'idatahandler',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/datahandlers/index': { title: 'Data handler', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/datahandlers/use-builtin-datahandler': {
    title: 'How to use an existing data handler',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/rights-system': { title: 'Rights system', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/superstate/state-changes': {
    title: 'What causes SuperState to change?',
    checked: '2026-11-23',
  },
  'snippets/onsite-feature-freeze': {
    title: 'Onsite feature freeze (notice in the repository of the documentation)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/d71f0c69164fc039804c588736855ef9254fd4fa/snippets/onsite-feature-freeze-v11.md',
  },
  'snippets/windows-client-discontinued': {
    title: 'Windows client discontinued (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/en/onsite/includes/warn-win-client-discontinued.mdx',
  },
  'snippets/onsite-phased-out': {
    title: 'Onsite being phased out (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/en/onsite/compatibility/includes/onsite-phased-out.mdx',
  },
  'snippets/development-tools-or-core': {
    title: 'Licence: Development Tools or the CRM Suite Core plan (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/license/req-dev-tools-transition.mdx',
  },
  'snippets/usec-forbidden-online': {
    title: 'The usec variable is forbidden online (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/usec-forbidden-online.mdx',
  },
  'snippets/saint-licence': {
    title: 'Licence: SAINT (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/license/note-req-saint.mdx',
  },
  'snippets/project-licence': {
    title: 'Licence: project management (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/license/note-req-project-mgt.mdx',
  },
  'npm/superoffice-webapi': {
    title: '@superoffice/webapi on npm',
    checked: '2026-11-23',
    url: 'https://www.npmjs.com/package/@superoffice/webapi',
  },
  'nuget/netserver-core': {
    title: 'SuperOffice.NetServer.Core on NuGet',
    checked: '2026-11-23',
    url: 'https://www.nuget.org/packages/superoffice.netserver.core',
  },
  'nuget/netserver-services': {
    title: 'SuperOffice.NetServer.Services on NuGet',
    checked: '2026-11-23',
    url: 'https://www.nuget.org/packages/superoffice.netserver.services',
  },
  'nuget/webapi': {
    title: 'SuperOffice.WebApi on NuGet',
    checked: '2026-11-23',
    url: 'https://www.nuget.org/packages/superoffice.webapi',
  },
  'external/app-store': {
    title: 'SuperOffice App Store',
    checked: '2026-11-23',
    url: 'https://online.superoffice.com/appstore',
  },
  'external/continuous-database-example': {
    title: 'DevNet/ContinuousDatabase (example on GitHub)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOffice/DevNet/tree/master/ContinuousDatabase',
  },
  'external/developer-forums': {
    title: 'SuperOffice developer forums',
    checked: '2026-11-23',
    url: 'https://community.superoffice.com/en/technical/forums/api-forums/',
  },
  'external/zapier': {
    title: 'SuperOffice on zapier.com',
    checked: '2026-11-23',
    url: 'https://zapier.com/apps/superofficecrm/integrations',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
