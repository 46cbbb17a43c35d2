/** The terms from A to M. */
import type { Term } from '../glossary.ts';

const authentication = '/guides/authentication/';
const online = '/deployment/online/';

export const firstTerms = {
  'access-token': {
    title: 'Access token',
    definition:
      'The credential with which an app calls the web services for a signed-in user, sent as a bearer token. It is valid for a short time and can be refreshed.',
    forms: ['access token', 'access tokens'],
    pages: [authentication],
    sources: ['api/authentication/online/sign-in-user/auth-code-flow'],
  },
  agent: {
    title: 'Agent',
    definition:
      'A group of web service methods for one business area, such as ContactAgent for companies. Each call of a method is one HTTP request.',
    forms: ['agent', 'agents'],
    pages: ['/netserver/web-services/agents/'],
    sources: [
      'api/web-services/endpoints/soap/index',
      'api/web-services/endpoints/agents-webapi/index',
    ],
  },
  app: {
    title: 'App',
    definition:
      'A program that extends or connects SuperOffice CRM Online. It is registered with SuperOffice and has a client id and a client secret.',
    pages: [online],
    sources: ['developer-portal/create-app/index'],
  },
  'archive-provider': {
    title: 'Archive provider',
    definition:
      'A class that answers a query with flat rows of named columns. It builds only the joins that the chosen columns need, and it cannot write.',
    forms: ['archive provider', 'archive providers'],
    pages: ['/netserver/archive-providers/', '/extensibility/internal-apis/archive-providers/'],
    sources: ['api/archive-providers/index'],
  },
  associate: {
    title: 'Associate',
    definition:
      'A user, as the database stores one: a row of the table associate. For an employee it points to the person with name and phone number.',
    forms: ['associate', 'associates'],
    sources: ['api/authentication/onsite/users-and-associates'],
  },
  'batch-task': {
    title: 'Batch task',
    definition:
      'A long job that a service on the server does later, apart from the request of a user. Each job is a row of the table batchtask.',
    forms: ['batch task', 'batch tasks'],
    pages: ['/extensibility/internal-apis/batch-task-plugins/'],
    sources: ['api/tutorials/sem-batch-processing/index', 'database/tables/batchtask'],
  },
  carrier: {
    title: 'Carrier',
    definition:
      'The data object that travels between a program and an agent. Light carriers are for reading; entity carriers can be changed and saved.',
    forms: ['carrier', 'carriers'],
    pages: ['/netserver/web-services/agents/'],
    sources: ['api/web-services/endpoints/soap/index'],
  },
  claim: {
    title: 'Claim',
    definition:
      'A named value inside a signed token, for example the identifier of the tenant or the address of its web API.',
    forms: ['claim', 'claims'],
    pages: [authentication],
    sources: ['api/authentication/online/validate-security-tokens'],
  },
  'client-id': {
    title: 'Client id',
    definition: 'The identifier of a registered app. It differs from environment to environment.',
    forms: ['client id'],
    pages: [authentication],
    sources: ['developer-portal/create-app/index', 'developer-portal/getting-started/app-envir'],
  },
  'client-secret': {
    title: 'Client secret',
    definition:
      'The password of a registered app; some pages call it application token. It stays on a server and never goes into a browser.',
    forms: ['client secret'],
    pages: [authentication],
    sources: [
      'developer-portal/create-app/config/get-client-secret',
      'api/authentication/online/sign-in-user/auth-code-flow',
    ],
  },
  'com-api': {
    title: 'COM API',
    definition:
      'The objects through which another program reads data from the Windows client and controls its screens.',
    forms: ['COM API', 'COM APIs', 'COM'],
    pages: ['/extensibility/ui-workflow/drive-application-ui/', '/platforms/windows/'],
    sources: ['onsite/integrate/win-client/index'],
  },
  company: {
    title: 'Company',
    definition:
      'An organisation that you deal with. In the API and the database its name is Contact; the people who work there are persons.',
    sources: ['database/tables/contact'],
  },
  consent: {
    title: 'Consent',
    definition:
      'The approval of a tenant administrator. Without it an app cannot reach the data of that tenant.',
    forms: ['consent'],
    pages: [online],
    sources: ['developer-portal/provisioning/consent'],
  },
  'context-identifier': {
    title: 'Context identifier',
    definition:
      'The name of a tenant in addresses, tokens and webhook messages. It has the form of Cust12345.',
    forms: ['context identifier', 'tenant id'],
    sources: [
      'api/authentication/online/auth-application/get-system-user-ticket',
      'automation/webhook/dev/notification',
    ],
  },
  'continuous-database': {
    title: 'Continuous Database',
    definition:
      'The way in which the database schema changes since version 8.1: in small named and numbered steps, by SuperOffice and by others.',
    forms: ['Continuous Database'],
    pages: ['/extensibility/database/continuous-database/'],
    sources: ['database/dictionary/index'],
  },
  crmscript: {
    title: 'CRMScript',
    definition:
      'The scripting language of SuperOffice. SuperOffice stores the scripts and runs them, for example when a trigger fires.',
    forms: ['CRMScript', 'CRMScripts'],
    pages: ['/extensibility/scripting/crmscript/'],
    sources: ['automation/crmscript/overview/index', 'automation/trigger/index'],
  },
  'custom-app': {
    title: 'Custom app',
    definition:
      'An app for one customer. It is tied to the tenant of that customer and is not in the App Store.',
    forms: ['custom app', 'custom apps'],
    pages: [online],
    sources: ['developer-portal/custom-app/index'],
  },
  'custom-screen': {
    title: 'Custom screen',
    definition:
      'A screen of Service that you build or change yourself. A script, the screen chooser, decides when it takes the place of a standard one.',
    forms: ['custom screen', 'custom screens'],
    pages: ['/extensibility/ui-workflow/custom-screens/'],
    sources: ['ui/blogic/custom-screens/index', 'ui/blogic/screen-choosers'],
  },
  'data-handler': {
    title: 'Data handler',
    definition:
      'The part of the onsite web client that loads, holds and saves the data behind a screen.',
    forms: ['data handler', 'data handlers', 'DataHandlers'],
    pages: ['/extensibility/internal-apis/datahandlers/'],
    sources: ['ui/web-app/pagebuilder/datahandlers/index'],
  },
  'database-mirroring': {
    title: 'Database Mirroring',
    definition:
      'A copy of the data of a tenant in a SQL Server database of your own, kept up to date by a program that you run.',
    forms: ['Database Mirroring', 'mirroring'],
    pages: ['/extensibility/external-apis/database-mirroring/'],
    sources: ['online/mirroring/overview'],
  },
  'development-tools': {
    title: 'Development Tools',
    definition:
      'The licence for adapting SuperOffice with scripts, extra tables, custom screens and the APIs. It belongs to the Expander Services.',
    forms: ['Development Tools'],
    pages: ['/deployment/'],
    sources: ['admin/license/expander-services'],
  },
  'dictionary-step': {
    title: 'Dictionary step',
    definition:
      'One change of the database schema, known by its name and its step number. The steps of one name run in the order of their numbers.',
    forms: ['dictionary step', 'dictionary steps'],
    pages: ['/extensibility/database/continuous-database/'],
    sources: ['database/dictionary/dictionary-steps'],
  },
  'document-plugin': {
    title: 'Document plugin',
    definition:
      'A plugin that stores and fetches documents in place of the document archive of SuperOffice.',
    forms: ['document plugin', 'document plugins'],
    pages: ['/extensibility/internal-apis/document-plugins/'],
    sources: ['api/plugins/document/soarc-document-plugin'],
  },
  'dynamic-load': {
    title: 'DynamicLoad',
    definition:
      'The part of the configuration, in the section Factory, that lists the assemblies in which NetServer looks for plugins.',
    forms: ['DynamicLoad'],
    pages: ['/netserver/plugins/', '/netserver/configuration/'],
    sources: ['api/config/factory'],
  },
  entity: {
    title: 'Entity',
    definition:
      'A business object such as a company or a sale, made from rows of several tables and saved as a whole. Entities is also the layer of NetServer Core with these objects.',
    forms: ['entity', 'entities'],
    pages: ['/netserver/entities/'],
    except: ['/netserver/archive-providers/', '/extensibility/internal-apis/archive-providers/'],
    sources: ['api/entities/index'],
  },
  'erp-sync-connector': {
    title: 'ERP Sync connector',
    definition:
      'A web service between SuperOffice and an ERP system that keeps companies, persons and projects alike in both.',
    forms: ['ERP Sync connector', 'ERP Sync Connector', 'ERP Sync'],
    pages: ['/extensibility/external-apis/erp-sync-connector/'],
    sources: ['api/plugins/erp-connectors/index', 'api/plugins/erp-connectors/architecture/index'],
  },
  'event-handler': {
    title: 'Event handler',
    definition: 'What runs as the answer to an event: a script, a macro or code of your own.',
    forms: ['event handler', 'event handlers'],
    pages: ['/guides/automation-or-integration/'],
    sources: ['automation/overview'],
  },
  'expander-services': {
    title: 'Expander Services',
    definition:
      'The name for the tools and products that customers buy to adapt SuperOffice, Development Tools among them.',
    forms: ['Expander Services'],
    pages: ['/deployment/'],
    sources: ['admin/license/expander-services'],
  },
  'extra-field': {
    title: 'Extra field',
    definition:
      'A field of your own on a table of Service, or on an extra table. On a company it is another thing than a user-defined field.',
    forms: ['extra field', 'extra fields'],
    pages: ['/extensibility/configuration/custom-fields/'],
    sources: ['custom-objects/admin/create-extra-field', 'custom-objects/reference/index'],
  },
  'extra-table': {
    title: 'Extra table',
    definition:
      'A database table of your own, added in the admin pages, with its own fields and ready-made screens. The licence pages count it as a custom object.',
    forms: ['extra table', 'extra tables'],
    pages: ['/extensibility/ui-workflow/extra-tables/'],
    sources: ['custom-objects/learn/extra-table', 'admin/license/crm-suite'],
  },
  'feature-freeze': {
    title: 'Feature freeze',
    definition:
      'The decision that onsite installations stay at version 11. They get security fixes, and new features come with version 12 to CRM Online.',
    forms: ['feature freeze'],
    pages: ['/deployment/onsite/'],
    sources: ['snippets/onsite-feature-freeze'],
  },
  'id-token': {
    title: 'ID token',
    definition:
      'A signed token about the person who signed in and about the tenant. The app must check it; calls carry the access token.',
    forms: ['ID token', 'id token', 'id tokens'],
    pages: [authentication],
    sources: [
      'api/authentication/online/validate-security-tokens',
      'api/authentication/online/sign-in-user/auth-code-flow',
    ],
  },
  'json-merge-patch': {
    title: 'JSON Merge Patch',
    definition:
      'A form of change request for REST: an object that holds the changed properties and nothing else.',
    forms: ['JSON Merge Patch'],
    pages: ['/netserver/web-services/rest/'],
    sources: ['api/web-services/endpoints/rest-webapi/index'],
  },
  'json-patch': {
    title: 'JSON Patch',
    definition:
      'A form of change request for REST: a list of operations, such as replace, each with the path to a property and its new value.',
    forms: ['JSON Patch'],
    pages: ['/netserver/web-services/rest/'],
    sources: ['api/web-services/endpoints/rest-webapi/index'],
  },
  'local-mode': {
    title: 'Local mode',
    definition:
      'The setting in which the agents of SuperOffice.NetServer.Services run inside your own process and reach the database from there.',
    forms: ['local mode'],
    pages: ['/netserver/web-services/', '/netserver/configuration/'],
    sources: ['api/web-services/proxies/built-in', 'api/config/services'],
  },
  macro: {
    title: 'Macro',
    definition:
      'A script that a wizard writes from the conditions and actions that you choose. The product also calls it SuperMacro.',
    forms: ['macro', 'macros'],
    pages: ['/extensibility/ui-workflow/supermacro/'],
    sources: ['automation/macro/index', 'automation/trigger/create-trigger-macro'],
  },
  mdo: {
    title: 'MDO',
    definition:
      'Short for multi-departmental organization: lists with headings and with items that some user groups see and others do not.',
    forms: ['MDO'],
    pages: ['/netserver/mdo-providers/'],
    sources: ['api/lists/services/mdoagent/index', 'admin/lists/user-group-filtering'],
  },
  'mdo-provider': {
    title: 'MDO provider',
    definition: 'A class that delivers the items of one list, ready for a drop-down field.',
    forms: ['MDO provider', 'MDO providers'],
    pages: ['/netserver/mdo-providers/', '/extensibility/internal-apis/mdo-providers/'],
    sources: ['api/mdo-providers/reference/index', 'api/lists/entity/how-to/create-list-plugin'],
  },
  'mobile-crm': {
    title: 'Mobile CRM',
    definition: 'The SuperOffice app for mobile devices.',
    forms: ['Mobile CRM'],
    pages: ['/platforms/mobile/'],
    sources: ['mobile/index', 'mobile/customization'],
  },
} as const satisfies Record<string, Term>;
