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
  'admin/license/expander-services': { title: 'Expander Services', checked: '2026-11-23' },
  'admin/lists/index': { title: 'Lists', checked: '2026-11-23' },
  'admin/lists/user-defined-lists': { title: 'User-defined lists', checked: '2026-11-23' },
  'admin/lists/user-group-filtering': { title: 'User groups', checked: '2026-11-23' },
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
  'api/archive-providers/extenders': { title: 'extenders', checked: '2026-11-23' },
  'api/archive-providers/how-to-query': {
    title: 'How to perform an archive provider query',
    checked: '2026-11-23',
  },
  'api/archive-providers/index': { title: 'NetServer archive providers', checked: '2026-11-23' },
  'api/archive-providers/scenarios': { title: 'Client usage scenarios', checked: '2026-11-23' },
  'api/authentication/online/api': { title: 'OpenID Connect', checked: '2026-11-23' },
  'api/authentication/online/auth-application/index': {
    title: 'System user flow',
    checked: '2026-11-23',
  },
  'api/authentication/online/index': {
    title: 'SuperOffice Online authentication',
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
  'api/authentication/onsite/sosession/index': {
    title: 'NetServer authentication',
    checked: '2026-11-23',
  },
  'api/authentication/overview': { title: 'SuperOffice Authentication', checked: '2026-11-23' },
  'api/bulk-operations/index': { title: 'Bulk Operations', checked: '2026-11-23' },
  'api/bulk-operations/mass-operations/index': { title: 'Mass Operations', checked: '2026-11-23' },
  'api/bulk-operations/mass-operations/insert': { title: 'Insert records', checked: '2026-11-23' },
  'api/config/batchservice': { title: 'NetServer BatchService element', checked: '2026-11-23' },
  'api/config/data': { title: 'NetServer Data element', checked: '2026-11-23' },
  'api/config/diagnostics': { title: 'Diagnostics element', checked: '2026-11-23' },
  'api/config/documents': { title: 'NetServer Documents element', checked: '2026-11-23' },
  'api/config/factory': { title: 'Factory element', checked: '2026-11-23' },
  'api/config/index': { title: 'NetServer configuration', checked: '2026-11-23' },
  'api/config/scripting': { title: 'Scripting element', checked: '2026-11-23' },
  'api/config/security': { title: 'Security element', checked: '2026-11-23' },
  'api/config/services': { title: 'Services element', checked: '2026-11-23' },
  'api/config/webapi': { title: 'WebApi element', checked: '2026-11-23' },
  'api/config/webhooks': { title: 'Webhooks element', checked: '2026-11-23' },
  'api/entities/collections': { title: 'Collections', checked: '2026-11-23' },
  'api/entities/create-entity': { title: 'How to create an Entity', checked: '2026-11-23' },
  'api/entities/index': { title: 'entities', checked: '2026-11-23' },
  'api/entities/nested-persist': { title: 'NetServer Nested Persist', checked: '2026-11-23' },
  'api/lists/entity/generic-list': { title: 'Generic list providers', checked: '2026-11-23' },
  'api/lists/entity/how-to/create-list-plugin': {
    title: 'Create your own list plugin',
    checked: '2026-11-23',
  },
  'api/lists/index': { title: 'List', checked: '2026-11-23' },
  'api/lists/services/mdoagent/index': { title: 'web-service-mdo-endpoint', checked: '2026-11-23' },
  'api/lists/services/mdoagent/mdo-how-to': {
    title: 'Working with the MDO list API',
    checked: '2026-11-23',
  },
  'api/lists/sql/add-list-item-sql': { title: 'Adding a list item', checked: '2026-11-23' },
  'api/mdo-providers/reference/contactfavourite': {
    title: 'contactfavourite',
    checked: '2026-11-23',
  },
  'api/mdo-providers/reference/index': { title: 'MDO List Provider names', checked: '2026-11-23' },
  'api/nuget/index': { title: 'Overview', checked: '2026-11-23' },
  'api/nuget/netserver-core': { title: 'NetServer Core', checked: '2026-11-23' },
  'api/nuget/nuget-reference': { title: 'SuperOffice NuGet packages', checked: '2026-11-23' },
  'api/osql/index': { title: 'SuperOffice Objectified SQL (OSQL)', checked: '2026-11-23' },
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
  'api/plugins/erp-connectors/api/ierpconnector': { title: 'IErpConnector', checked: '2026-11-23' },
  'api/plugins/erp-connectors/architecture/index': { title: 'Architecture', checked: '2026-11-23' },
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
  'api/plugins/index': { title: 'Common patterns', checked: '2026-11-23' },
  'api/plugins/quote-connectors/api/iquoteconnector': {
    title: 'IQuoteConnector',
    checked: '2026-11-23',
  },
  'api/plugins/quote-connectors/capability-names': {
    title: 'Capability names',
    checked: '2026-11-23',
  },
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
  'api/plugins/sentry/create-sentry-plugin': {
    title: 'Create your own Sentry plugin',
    checked: '2026-11-23',
  },
  'api/plugins/sentry/index': { title: 'Sentry plugins', checked: '2026-11-23' },
  'api/reference/netserver/core/index': { title: 'NetServer Core API', checked: '2026-11-23' },
  'api/reference/restful/index': { title: 'WebAPI', checked: '2026-11-23' },
  'api/reference/soap/index': { title: 'SOAP Web services', checked: '2026-11-23' },
  'api/rows/customsearch': { title: 'CustomSearch queries', checked: '2026-11-23' },
  'api/rows/index': { title: 'High-level database layer (Rows)', checked: '2026-11-23' },
  'api/search/odata/dynamic-provider': { title: 'The Dynamic Provider', checked: '2026-11-23' },
  'api/search/odata/index': { title: 'REST Web API search', checked: '2026-11-23' },
  'api/security/role-based': { title: 'Role-Based Security', checked: '2026-11-23' },
  'api/security/sentry/index': { title: 'Sentry', checked: '2026-11-23' },
  'api/security/sentry/rows/index': { title: 'Sentry', checked: '2026-11-23' },
  'api/sql/howto/company/create-contact-sql': { title: 'Create a contact', checked: '2026-11-23' },
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
  'api/web-services/howto/custom-objects/rest-get-custom-object-row': {
    title: 'How to get a row from a custom object',
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
  'api/web-services/proxies/superoffice-webapi/index': {
    title: 'How to use SuperOffice.WebApi',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/crmscript-usage': {
    title: 'What can I do with CRMScript?',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/getting-started': {
    title: 'Getting started with CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/index': { title: 'What is CRMScript?', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Native.SearchEngine': {
    title: 'SearchEngine',
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
  'automation/trigger/reference/index': { title: 'Trigger scripts', checked: '2026-11-23' },
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
  'automation/webhook/reference/extratable-events': {
    title: 'ExtraTable events',
    checked: '2026-11-23',
  },
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
  'customization/admin/add-items-to-task-menu': {
    title: 'Add items to the Task menu list',
    checked: '2026-11-23',
  },
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
  'customization/screen-designer/admin/assign-layout': {
    title: 'Assign layout to group, type, or template',
    checked: '2026-11-23',
  },
  'customization/screen-designer/admin/index': { title: 'Screen designer', checked: '2026-11-23' },
  'customization/soprotocol/in-crmscript': {
    title: 'Using SOProtocol in CRMScript',
    checked: '2026-11-23',
  },
  'customization/soprotocol/index': { title: 'SoProtocol', checked: '2026-11-23' },
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
  'customization/web-panels/dev/index': { title: 'Building web panels', checked: '2026-11-23' },
  'database/dictionary/dictionary-steps': { title: 'Dictionary steps', checked: '2026-11-23' },
  'database/dictionary/howto-make-db-changes': {
    title: 'How to create tables',
    checked: '2026-11-23',
  },
  'database/dictionary/index': { title: 'Continuous Database (CD)', checked: '2026-11-23' },
  'database/dictionary/structure-method': { title: 'Structure method', checked: '2026-11-23' },
  'database/getting-started/table-id-sequence': { title: 'Sequence', checked: '2026-11-23' },
  'database/overview': { title: 'database', checked: '2026-11-23' },
  'database/security': { title: 'Database security', checked: '2026-11-23' },
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
  'developer-portal/custom-app/index': { title: 'Custom applications', checked: '2026-11-23' },
  'developer-portal/getting-started/app-envir': {
    title: 'Application environment',
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
  'developer-portal/standard-app/index': { title: 'Standard application', checked: '2026-11-23' },
  'developer-portal/standard-app/requirements/technical': {
    title: 'Technical requirements',
    checked: '2026-11-23',
  },
  'document/library/it/index': { title: 'Cloud document integration', checked: '2026-11-23' },
  'integrations/g-suite/index': { title: 'Google Workspace', checked: '2026-11-23' },
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
  'mobile/customization': { title: 'Customization', checked: '2026-11-23' },
  'mobile/index': { title: 'Mobile CRM - Access your CRM on the go', checked: '2026-11-23' },
  'online/integrate/index': {
    title: 'Integration in the online Web client',
    checked: '2026-11-23',
  },
  'online/migrate/index': { title: 'Migration guide', checked: '2026-11-23' },
  'online/mirroring/blocked-tables': {
    title: 'Database mirroring blocked tables',
    checked: '2026-11-23',
  },
  'online/mirroring/migrate': {
    title: 'Migrate from the legacy mirroring service',
    checked: '2026-11-23',
  },
  'online/mirroring/overview': { title: 'Introduction', checked: '2026-11-23' },
  'online/mirroring/requirements': { title: 'Requirements', checked: '2026-11-23' },
  'online/mirroring/setup-guide': {
    title: 'Set up the Database Mirroring client',
    checked: '2026-11-23',
  },
  'online/overview': { title: 'About CRM Online', checked: '2026-11-23' },
  'online/sandbox/index': { title: 'Production sandbox (test environment)', checked: '2026-11-23' },
  'online/security': { title: 'Security enhancements', checked: '2026-11-23' },
  'onsite/compatibility/index': { title: 'Compatibility reports', checked: '2026-11-23' },
  'onsite/install/netserver/setup-rest': { title: 'Setup NetServer REST', checked: '2026-11-23' },
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
  'release-notes/eol/index': { title: 'End-of-life notifications', checked: '2026-11-23' },
  'release-notes/eol/pagebuilder': {
    title: 'End of life - Pagebuilder customization',
    checked: '2026-11-23',
  },
  'release-notes/eol/soap': {
    title: 'End of life - Future of SuperOffice.NetServer.Services package and SOAP web services',
    checked: '2026-11-23',
  },
  'saint/admin/counter-settings': { title: 'Counters and counter settings', checked: '2026-11-23' },
  'saint/admin/index': { title: 'SAINT in Settings and maintenance', checked: '2026-11-23' },
  'saint/admin/set-up': { title: 'Set up a new activity monitor', checked: '2026-11-23' },
  'saint/admin/update': { title: 'Update activity monitors', checked: '2026-11-23' },
  'sale/admin/create-sales-guide': { title: 'Create a new sales guide', checked: '2026-11-23' },
  'sale/admin/edit-sales-guide': { title: 'Edit sales guide', checked: '2026-11-23' },
  'sale/admin/quote/set-up-quote-connector': {
    title: 'Set up ERP connection for quote connector',
    checked: '2026-11-23',
  },
  'sale/admin/sale-stage': { title: 'Add a sale stage', checked: '2026-11-23' },
  'sale/admin/sale-type': { title: 'Add sale type', checked: '2026-11-23' },
  'service/index': { title: 'Service', checked: '2026-11-23' },
  'ui/blogic/custom-screens/index': { title: 'Custom screens', checked: '2026-11-23' },
  'ui/blogic/overview': { title: 'Service UI', checked: '2026-11-23' },
  'ui/blogic/screen-choosers': { title: 'Screen choosers', checked: '2026-11-23' },
  'ui/blogic/screen-events': { title: 'Screen events and hook scripts', checked: '2026-11-23' },
  'ui/web-app/custom-ajax-methods': { title: 'Custom AJAX methods', checked: '2026-11-23' },
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
