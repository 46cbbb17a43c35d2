/** The overview's key statements and rules, with what today's documentation adds. */
import { onsiteFrozen, windowsClientGone } from './changes.ts';
import type { Change, NonEmpty, Statement } from './model.ts';
import { proxiesBeyondDotNet, sectionForTwoPackages } from './packages.ts';

export interface Rule extends Statement {
  readonly title: string;
  readonly changed?: NonEmpty<Change>;
}

export const rules = {
  'web-services-first': {
    title: 'Consider web services first',
    text: 'Look at NetServer web services before any other API. SuperOffice prefers them in nearly every case, also with a view to the long term.',
    sources: ['api/overview/index'],
  },
  'do-not-mix': {
    title: 'Do not mix APIs',
    text: 'Do not use NetServer Core and web services in one solution. Do not use REST and SOAP in one online app. REST endpoints and Agents endpoints are two flavours of one API: you may use both. SuperOffice discourages more than one API in a solution, but grants that some solutions cannot avoid it.',
    sources: [
      'api/overview/index',
      'developer-portal/best-practices/index',
      'api/overview/quickstart',
    ],
    changed: [
      {
        overview:
          'The overview warns against mixing and names one pair: NetServer Core and web services.',
        text: 'Other pages name two more pairs: REST with SOAP is to be avoided, REST with Agents is allowed.',
        certainty: 'stated',
        sources: ['developer-portal/best-practices/index', 'api/overview/quickstart'],
      },
    ],
  },
  'fewer-apis-nearer-online': {
    title: 'Nearer to online, fewer APIs',
    text: 'The Windows client takes all three APIs, the onsite web client takes fewer, and online takes web services alone. The environments cause this, not the APIs. A solution for several clients can use what all of them share.',
    sources: ['api/overview/index'],
    changed: [windowsClientGone],
  },
  'no-compiled-assemblies-online': {
    title: 'No compiled assemblies online',
    text: 'Nobody may deploy compiled assemblies of their own to an online tenant. Tenants share the application files, so an assembly for one tenant would reach all of them, and it cannot be isolated securely.',
    sources: ['api/overview/index'],
  },
  'no-date-for-parity': {
    title: 'No date for equal customisation online',
    text: 'SuperOffice says that it keeps working on customisation online that equals onsite. It gives no date. The reason is security: the safety of tenants comes first.',
    sources: ['api/overview/index'],
    changed: [onsiteFrozen],
  },
  'control-and-responsibility': {
    title: 'More control, more responsibility',
    text: 'The nearer to the database you work, the finer you control your queries. In return, you look after keys and relations yourself.',
    sources: ['api/overview/index', 'api/overview/netserver'],
  },
  'same-code-local-and-remote': {
    title: 'Same code, local or remote',
    text: 'Code that calls the agents of SuperOffice.NetServer.Services stays the same when the services move to another machine. Before 10.2 the configuration chooses Local or Remote mode; from 10.2 a call at the start of the program does. The price is performance.',
    sources: [
      'api/overview/index',
      'api/overview/netserver',
      'api/web-services/proxies/built-in',
      'release-notes/10.2/api/index',
    ],
    changed: [
      {
        overview: 'The overview sets Local or Remote mode in the configuration.',
        text: 'Version 10.2 removed that setting. A program registers AddServicesImplementation for the local mode, or AddServicesProxies for the remote one.',
        certainty: 'stated',
        sources: ['release-notes/10.2/api/index'],
      },
    ],
  },
  'lookups-and-crud': {
    title: 'Look up, create, read, update, delete',
    text: 'NetServer serves look-ups and all four data operations, through NetServer Core onsite and through web services anywhere. Archive providers and MDO providers only read.',
    sources: ['api/overview/index', 'api/overview/netserver'],
  },
  'database-differences-hidden': {
    title: 'The database product stays hidden',
    text: 'Code that uses NetServer does not see which database product is below it. Only the configuration names the database server.',
    sources: ['api/overview/index', 'api/config/data'],
  },
  'any-stack-over-http': {
    title: 'Any language that speaks HTTP',
    text: 'Java, PHP, Python, Ruby and any other stack can use NetServer web services. Clients from SuperOffice exist for .NET and for JavaScript and TypeScript. With other languages, generate a client from the OpenAPI or WSDL files, or send plain HTTP requests.',
    sources: ['api/overview/index', 'api/web-services/index', 'api/overview/quickstart'],
    changed: [proxiesBeyondDotNet],
  },
  'superoffice-section': {
    title: 'A SuperOffice section for two packages',
    text: 'A solution with SuperOffice.NetServer.Core or SuperOffice.NetServer.Services needs a SuperOffice section in its configuration file: app.config for a Windows application, web.config for an ASP.NET web application. The section holds, for example, the database connection, logging, documents and security. From version 10, the application also starts NetServer through dependency injection.',
    sources: [
      'api/overview/index',
      'api/config/index',
      'api/authentication/overview',
      'api/reference/netserver/core/index',
    ],
    changed: [
      sectionForTwoPackages,
      {
        overview: 'The overview asks for the section and does not mention dependency injection.',
        text: 'From version 10, a program with NetServer Core registers NetServer with dependency injection as well.',
        certainty: 'stated',
        sources: ['api/config/index', 'api/reference/netserver/core/index'],
      },
    ],
  },
  'own-or-shared-installation': {
    title: 'Own installation or shared files',
    text: 'Onsite, one web server hosts the SuperOffice sites, and its owner may change anything in the installation. Online, tenants share sets of application files: an assembly added for one tenant would reach the others.',
    sources: ['api/overview/index'],
  },
  'web-services-licence': {
    title: 'Web services need a licence',
    text: 'Development Tools covers access to the web services. Onsite, every integration needs it. Online, custom apps need it, and standard apps from the App Store do not. In CRM Suite, it is part of the Core plan and of the plans above.',
    sources: ['api/web-services/index', 'admin/license/expander-services'],
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
