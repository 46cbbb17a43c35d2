/** The terms from N to Z. */
import type { Term } from '../glossary.ts';

const authentication = '/guides/authentication/';
const online = '/deployment/online/';

export const lastTerms = {
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
  'settings-and-maintenance': {
    title: 'Settings and maintenance',
    definition:
      'The web pages in which administrators set SuperOffice up: users, lists, preferences, fields, scripts and more.',
    forms: ['Settings and maintenance'],
    sources: ['admin/lists/index', 'admin/user-preferences/index'],
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
