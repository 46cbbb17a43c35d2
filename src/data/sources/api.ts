/** Pages of the part "API" of the documentation. */
import type { Source } from '../sources.ts';

export const apiSources = {
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
  'api/plugins/quote-connectors/api/iproductregistercache': {
    title: 'IProductRegisterCache',
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
  'api/web-services/howto/document/rest-generate-document': {
    title: 'Generate a document',
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
} as const satisfies Record<string, Source>;
