/** The words that a newcomer meets in this guide, in alphabetical order. */
import type { NonEmpty } from './model.ts';
import type { SourceId } from './sources.ts';

export interface Term {
  readonly title: string;
  /** What it means, in one sentence or two. */
  readonly definition: string;
  /**
   * How the term stands in running text, where its first use on a page becomes a link to the glossary. A form that
   * begins with a small letter may begin with a capital too. Without it nothing is linked, because the word is an
   * everyday word as well.
   */
  readonly forms?: NonEmpty<string>;
  /** The addresses of the pages that tell more, the best first. The term is no link on them. */
  readonly pages?: NonEmpty<string>;
  /** The addresses of pages on which the word means another thing. */
  readonly except?: NonEmpty<string>;
  readonly sources: NonEmpty<SourceId>;
}

const authentication = '/guides/authentication/';
const online = '/deployment/online/';

export const glossary = {
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
  netserver: {
    title: 'NetServer',
    definition:
      'The product through which the SuperOffice clients and all integrations read and write the database. It consists of NetServer Core and the web services.',
    forms: ['NetServer'],
    pages: ['/netserver/'],
    sources: ['api/overview/netserver'],
  },
  'netserver-core': {
    title: 'NetServer Core',
    definition:
      'The .NET libraries of NetServer that work on the database itself: OSQL, rows, entities, archive providers and MDO providers.',
    forms: ['NetServer Core'],
    pages: ['/netserver/'],
    sources: ['api/overview/netserver'],
  },
  'odata-query-options': {
    title: 'OData query options',
    definition:
      'Parameters in the address of a REST list that choose columns, rows and order, such as $select, $filter and $top. They follow the OData standard in part.',
    forms: ['OData', 'OData query options'],
    pages: ['/netserver/web-services/rest/'],
    sources: ['api/search/odata/index', 'api/search/odata/using-filters'],
  },
  online: {
    title: 'Online',
    definition:
      'SuperOffice CRM Online: the product as a service, on servers that many customers share.',
    pages: [online],
    sources: ['online/overview', 'api/overview/index'],
  },
  onsite: {
    title: 'Onsite',
    definition: 'An installation of SuperOffice on servers that one customer controls.',
    pages: ['/deployment/onsite/'],
    sources: ['api/overview/index'],
  },
  osql: {
    title: 'OSQL',
    definition:
      'The lowest layer of NetServer Core: SQL queries built from typed .NET objects, with access rights applied.',
    forms: ['OSQL'],
    pages: ['/netserver/osql/'],
    sources: ['api/osql/index'],
  },
  pagebuilder: {
    title: 'PageBuilder',
    definition:
      'The framework that builds the pages of the onsite web client from XML files. Version 10.2.9 is the last one that supports changes to them.',
    forms: ['PageBuilder'],
    pages: ['/extensibility/internal-apis/custom-pages/'],
    sources: ['ui/web-app/overview', 'release-notes/eol/pagebuilder'],
  },
  person: {
    title: 'Person',
    definition:
      'Somebody who works at a company. The API says Person; the screens of SuperOffice say contact.',
    sources: ['api/web-services/endpoints/rest-webapi/index', 'custom-objects/learn/udef'],
  },
  plugin: {
    title: 'Plugin',
    definition:
      'A .NET class of your own that NetServer finds by its attribute, loads into its process and calls at fixed points.',
    forms: ['plugin', 'plugins'],
    pages: ['/netserver/plugins/'],
    sources: ['api/plugins/index', 'api/config/factory'],
  },
  'pocket-crm': {
    title: 'Pocket CRM',
    definition: 'The mobile client of SuperOffice 8 and older. Mobile CRM has replaced it.',
    forms: ['Pocket CRM'],
    pages: ['/platforms/mobile/'],
    sources: ['onsite/pocket-crm/index', 'mobile/index'],
  },
  'production-environment': {
    title: 'Production',
    definition:
      'The online environment with the tenants of customers, and with the test copies that they buy.',
    forms: ['production environment'],
    pages: [online],
    sources: ['developer-portal/getting-started/app-envir'],
  },
  progid: {
    title: 'ProgId',
    definition:
      'The name by which programs find a user-defined field, as in SuperOffice:12. It is a text and a number, and it can be chosen when the field is made.',
    forms: ['ProgId', 'progId', 'ProgIds', 'Prog ID'],
    pages: ['/extensibility/configuration/custom-fields/'],
    sources: ['custom-objects/reference/index', 'custom-objects/admin/add-udef'],
  },
  'project-guide': {
    title: 'Project guide',
    definition:
      'A plan of stages for a type of project, with suggested follow-ups and documents for each stage.',
    forms: ['project guide', 'project guides'],
    pages: ['/extensibility/configuration/project-guide/'],
    sources: ['project/learn/project-guides', 'project/admin/create-project-guide'],
  },
  proxy: {
    title: 'Proxy',
    definition:
      'Code that stands in for a web service in your program: you call its methods, and it sends the requests. SuperOffice supplies some, and others are generated.',
    pages: ['/netserver/web-services/proxies/'],
    forms: ['web service proxy', 'web service proxies', 'proxies'],
    sources: ['api/web-services/proxies/index', 'api/web-services/proxies/custom'],
  },
  'quote-connector': {
    title: 'Quote connector',
    definition:
      'The link that gives quotes in SuperOffice the products, prices and orders of an ERP system.',
    forms: ['quote connector', 'quote connectors', 'Quote Connector'],
    pages: ['/extensibility/external-apis/quote-connector/'],
    sources: ['api/plugins/quote-connectors/index'],
  },
  'refresh-token': {
    title: 'Refresh token',
    definition:
      'A long-lived token with which a server fetches new access tokens while the user is away. It ends when the consent is withdrawn.',
    forms: ['refresh token', 'refresh tokens'],
    pages: [authentication],
    sources: ['api/authentication/online/sign-in-user/auth-code-flow'],
  },
  'remote-mode': {
    title: 'Remote mode',
    definition:
      'The setting in which the agents of SuperOffice.NetServer.Services call the web services of a server over SOAP.',
    forms: ['remote mode'],
    pages: ['/netserver/web-services/', '/netserver/configuration/'],
    sources: ['api/web-services/proxies/built-in', 'api/config/services'],
  },
  rest: {
    title: 'REST',
    definition:
      'Web services with one address for each kind of record, where the HTTP method says what to do: GET, POST, PUT, PATCH or DELETE.',
    forms: ['REST'],
    pages: ['/netserver/web-services/rest/', '/extensibility/external-apis/restful/'],
    sources: ['api/web-services/endpoints/rest-webapi/index'],
  },
  restriction: {
    title: 'Restriction',
    definition: 'A condition of a query: which column, which comparison, which value.',
    forms: ['restriction', 'restrictions'],
    pages: ['/netserver/archive-providers/', '/netserver/osql/'],
    sources: ['api/osql/index', 'api/archive-providers/restriction-types'],
  },
  role: {
    title: 'Role',
    definition:
      'The set of rights that a user has: which records to read and change, and which functions to use.',
    forms: ['role', 'roles'],
    pages: ['/extensibility/online-building-blocks/'],
    sources: ['admin/user-management/role/index'],
  },
  row: {
    title: 'Row',
    definition:
      'One record of a database table. Rows is also the layer of NetServer Core in which an object stands for one row.',
    pages: ['/netserver/rows/'],
    sources: ['api/rows/index'],
  },
  saint: {
    title: 'SAINT',
    definition:
      'Short for sales intelligence: the part of SuperOffice that counts activities and sales and flags what needs attention.',
    forms: ['SAINT'],
    pages: ['/extensibility/configuration/saint/'],
    sources: ['saint/learn/index', 'saint/admin/index'],
  },
  'sales-guide': {
    title: 'Sales guide',
    definition:
      'A plan of stages for a type of sale, with suggested follow-ups and documents for each stage.',
    forms: ['sales guide', 'sales guides'],
    pages: ['/extensibility/configuration/sales-guide/'],
    sources: ['sale/learn/sales-guides', 'sale/admin/create-sales-guide'],
  },
  'screen-designer': {
    title: 'Screen Designer',
    definition:
      'The admin tool for the layout, tabs and buttons of the standard screens in the web client.',
    forms: ['Screen Designer'],
    pages: ['/extensibility/online-building-blocks/'],
    sources: ['customization/screen-designer/admin/index'],
  },
  sentry: {
    title: 'Sentry',
    definition:
      'The part of NetServer that works out what a user may do with a row or a field. Sentry plugins add rules of your own.',
    forms: ['sentry'],
    pages: ['/extensibility/internal-apis/sentry-plugins/'],
    sources: ['api/security/sentry/index', 'api/plugins/sentry/index'],
  },
  sequence: {
    title: 'Sequence',
    definition:
      'The table that holds the next free id of each table. Code that inserts rows must take its ids from there.',
    sources: ['database/getting-started/table-id-sequence'],
  },
  service: {
    title: 'Service',
    definition:
      'The product for requests from customers, beside the CRM part with sales and follow-ups.',
    forms: ['Service'],
    pages: ['/platforms/service/'],
    sources: ['service/index', 'api/overview/index'],
  },
  session: {
    title: 'Session',
    definition:
      'The time in which a program with NetServer acts as one signed-in user. In code it is an object of SoSession.',
    forms: ['session', 'sessions'],
    pages: ['/netserver/sessions/'],
    except: [
      '/extensibility/database/sql-scripts/',
      '/extensibility/external-apis/database-mirroring/',
    ],
    sources: ['api/authentication/onsite/sosession/index'],
  },
  'so-apptoken': {
    title: 'SO-AppToken',
    definition:
      'The HTTP header that carries the client secret. Online, a call with a ticket needs it as well.',
    pages: [authentication],
    sources: ['api/web-services/index', 'api/web-services/endpoints/http-headers'],
  },
  soap: {
    title: 'SOAP',
    definition:
      'The older form of the web services: the methods of the agents, called with XML messages. SuperOffice has announced its end.',
    forms: ['SOAP'],
    pages: ['/netserver/web-services/soap/', '/extensibility/external-apis/soap/'],
    sources: ['api/web-services/endpoints/soap/index', 'release-notes/eol/soap'],
  },
  sod: {
    title: 'SOD',
    definition:
      'Short for SuperOffice Online Development: the environment in which developers build apps and try them out.',
    forms: ['SOD'],
    pages: [online],
    sources: ['developer-portal/getting-started/app-envir'],
  },
  soprotocol: {
    title: 'SoProtocol',
    definition: 'The form of address that opens a chosen screen, tab and record in the web client.',
    forms: ['SoProtocol'],
    pages: ['/extensibility/online-building-blocks/'],
    sources: ['customization/soprotocol/index'],
  },
  stage: {
    title: 'Stage',
    definition:
      'The online environment in which standard apps show that they bear load, and in which they are certified.',
    forms: ['stage environment'],
    pages: [online],
    sources: ['developer-portal/getting-started/app-envir'],
  },
  'standard-app': {
    title: 'Standard app',
    definition:
      'An app of a partner for many customers. SuperOffice certifies it, and the App Store can list it.',
    forms: ['standard app', 'standard apps'],
    pages: [online],
    sources: ['developer-portal/standard-app/index'],
  },
  'status-monitor': {
    title: 'Status monitor',
    definition:
      'A rule of SAINT with criteria and a priority. Companies, persons or projects that match can show an image, and a follow-up can be suggested.',
    forms: ['status monitor', 'status monitors'],
    pages: ['/extensibility/configuration/saint/'],
    sources: ['saint/admin/index', 'saint/admin/set-up'],
  },
  superid: {
    title: 'SuperID',
    definition:
      'The sign-in service of SuperOffice CRM Online. Apps send their users there and never see a password.',
    forms: ['SuperID'],
    pages: [authentication],
    sources: ['developer-portal/getting-started/what-api-to-use'],
  },
  'system-user': {
    title: 'System user',
    definition:
      'The identity for work without a user. It sees all data of the tenant, because the rules of the sentry do not apply to it.',
    forms: ['system user', 'system users'],
    pages: [authentication],
    sources: ['api/authentication/online/which-user-to-use'],
  },
  tenant: {
    title: 'Tenant',
    definition:
      'The database of one customer in SuperOffice CRM Online, with all its settings. Tenants share servers and application files.',
    forms: ['tenant', 'tenants'],
    pages: [online],
    sources: ['api/overview/index', 'developer-portal/getting-started/app-envir'],
  },
  ticket: {
    title: 'Ticket',
    definition:
      'A credential that NetServer issues for a signed-in user or for the system user. It lives for six hours after each use.',
    forms: ['ticket', 'tickets'],
    pages: [authentication],
    sources: [
      'api/authentication/onsite/index',
      'api/authentication/online/auth-application/index',
    ],
  },
  'transaction-log': {
    title: 'Transaction log',
    definition:
      'The table traveltransactionlog: one entry for each row that was added, changed or deleted. NetServer writes it; your own SQL does not.',
    forms: ['transaction log'],
    pages: ['/extensibility/database/sql-scripts/'],
    sources: ['database/transaction-log'],
  },
  trigger: {
    title: 'Trigger',
    definition:
      'The rule that joins a built-in event, such as saving a sale, to the script or macro that answers it.',
    forms: ['trigger', 'triggers'],
    pages: ['/extensibility/ui-workflow/triggers/'],
    except: ['/extensibility/database/sql-scripts/'],
    sources: ['automation/overview', 'automation/trigger/index'],
  },
  'user-defined-field': {
    title: 'User-defined field',
    definition:
      'A field of your own on companies, persons, projects, sales, follow-ups or documents. It is also called udef.',
    forms: ['user-defined field', 'user-defined fields', 'udef'],
    pages: ['/extensibility/configuration/custom-fields/'],
    sources: ['custom-objects/learn/udef'],
  },
  'web-panel': {
    title: 'Web panel',
    definition: 'A web page that SuperOffice shows inside one of its screens.',
    forms: ['web panel', 'web panels'],
    pages: ['/extensibility/ui-workflow/web-panels/'],
    sources: ['customization/web-panels/admin/index'],
  },
  'web-services': {
    title: 'Web services',
    definition:
      'The half of NetServer that any program can call over HTTP, as REST, Agents or SOAP. It applies the rules and the rights of SuperOffice.',
    forms: ['web services', 'web service'],
    pages: ['/netserver/web-services/'],
    sources: ['api/web-services/index'],
  },
  webhook: {
    title: 'Webhook',
    definition:
      'A message that SuperOffice sends to an address of yours, or to a script, after a record was added, changed or deleted.',
    forms: ['webhook', 'webhooks'],
    pages: ['/extensibility/external-apis/webhooks/'],
    sources: ['automation/webhook/dev/index', 'automation/webhook/dev/crmscript-handlers'],
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
