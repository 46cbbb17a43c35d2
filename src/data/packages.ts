/** The four client packages that the overview names: what to reference, and for which job. */
import type { Change, Described, Statement } from './model.ts';
import type { SourceId } from './sources.ts';

export interface Package extends Described {
  readonly registry: 'NuGet' | 'npm';
  /** Its page in the registry. */
  readonly url: SourceId;
  /** For whom it is, in a few words. */
  readonly usedBy: string;
  /** Languages and runtimes. */
  readonly language: string;
  /** How its calls travel. */
  readonly transport: string;
  /** Whether the application needs a SuperOffice section in its configuration file. */
  readonly needsConfiguration: boolean;
  readonly configuration: Statement;
  readonly standing: Statement;
}

/** The overview asks all four packages for a SuperOffice section. */
export const sectionForTwoPackages = {
  overview: 'The overview asks for a SuperOffice section with all four packages.',
  text: 'Only SuperOffice.NetServer.Core and SuperOffice.NetServer.Services need the section. Applications with SuperOffice.WebApi or with a generated proxy do not.',
  certainty: 'stated',
  sources: ['api/authentication/overview', 'api/config/index'],
} as const satisfies Change;

/** The overview knows proxies for .NET only. */
export const proxiesBeyondDotNet = {
  overview: 'The overview says that proxies from SuperOffice exist for .NET alone.',
  text: 'SuperOffice also publishes a client for JavaScript and TypeScript on npm. For all other languages, OpenAPI and WSDL files exist.',
  certainty: 'stated',
  sources: ['npm/superoffice-webapi', 'api/overview/quickstart', 'api/web-services/index'],
} as const satisfies Change;

export const packages = {
  'netserver-core': {
    title: 'SuperOffice.NetServer.Core',
    purpose:
      'Gives .NET code the classes of NetServer Core: OSQL, rows, entities, archive providers, MDO providers and the plugin interfaces.',
    registry: 'NuGet',
    url: 'nuget/netserver-core',
    usedBy: 'Developers of onsite .NET programs and of NetServer plugins',
    language: '.NET languages, such as C#',
    transport: 'A direct connection to the database, onsite',
    needsConfiguration: true,
    configuration: {
      text: 'The application needs a SuperOffice section. From version 10, it also registers NetServer with dependency injection when it starts.',
      sources: [
        'api/authentication/overview',
        'api/config/index',
        'api/reference/netserver/core/index',
      ],
    },
    standing: {
      text: 'For onsite installations. Use the package version of the installed release.',
      sources: ['api/nuget/index', 'api/nuget/netserver-core'],
    },
    aliases: ['netserver core package', 'socore', 'sodatabase', '.net', 'dotnet'],
    docs: 'api/nuget/netserver-core',
    sources: [
      'api/nuget/netserver-core',
      'api/nuget/index',
      'nuget/netserver-core',
      'api/reference/netserver/core/index',
      'api/authentication/overview',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [sectionForTwoPackages],
  },
  'netserver-services': {
    title: 'SuperOffice.NetServer.Services',
    purpose:
      'Gives .NET code the service agents, over SOAP or in its own process, with the same calls for both.',
    registry: 'NuGet',
    url: 'nuget/netserver-services',
    usedBy: 'Developers of existing .NET programs that call the agents over SOAP or locally',
    language: '.NET languages, such as C#',
    transport: 'SOAP in remote mode; inside the own process in local mode',
    needsConfiguration: true,
    configuration: {
      text: 'The application needs a SuperOffice section. Before 10.2, DefaultMode in Services is Local or Remote. From 10.2, the program registers AddServicesImplementation or AddServicesProxies instead. RemoteBaseURL is the address of the remote services.',
      sources: [
        'api/authentication/overview',
        'api/config/index',
        'api/config/services',
        'release-notes/10.2/api/index',
      ],
    },
    standing: {
      text: 'Being phased out together with SOAP; version 13 is the target. The stated replacement is SuperOffice.WebApi.',
      sources: ['release-notes/eol/index', 'release-notes/eol/soap'],
    },
    aliases: ['netserver services package', 'soap client'],
    docs: 'api/web-services/proxies/built-in',
    sources: [
      'api/web-services/proxies/built-in',
      'api/nuget/index',
      'nuget/netserver-services',
      'api/config/services',
      'release-notes/eol/soap',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      sectionForTwoPackages,
      {
        overview: 'The overview lists the SOAP proxy package without an end.',
        text: 'SuperOffice has announced the end of the package. It aims at version 13.',
        certainty: 'stated',
        sources: ['release-notes/eol/index', 'release-notes/eol/soap'],
      },
    ],
  },
  'webapi-dotnet': {
    title: 'SuperOffice.WebApi',
    purpose: 'Calls the Agents endpoints from .NET with asynchronous methods.',
    registry: 'NuGet',
    url: 'nuget/webapi',
    usedBy: 'Developers of new .NET programs, also for several online tenants at once',
    language: '.NET Standard 2.0: .NET Framework 4.6.1 and later, .NET Core 2.0 and later',
    transport: 'The Agents endpoints over HTTP',
    needsConfiguration: false,
    configuration: {
      text: 'The application needs no SuperOffice section. A WebApiOptions object holds the address, the credential, the language and the time zone of one tenant. Since 10.1.3 the credentials come in packages of their own.',
      sources: [
        'api/authentication/overview',
        'api/web-services/proxies/index',
        'api/web-services/proxies/superoffice-webapi/index',
        'release-notes/10.1/api/10.1.3-update',
      ],
    },
    standing: {
      text: 'Current. SuperOffice points to it as the replacement for the SOAP proxy client.',
      sources: ['release-notes/eol/index', 'api/web-services/proxies/index'],
    },
    aliases: ['webapi client', 'rest proxy'],
    docs: 'api/web-services/proxies/superoffice-webapi/index',
    sources: [
      'api/web-services/proxies/superoffice-webapi/index',
      'api/web-services/proxies/index',
      'nuget/webapi',
      'api/authentication/overview',
      'release-notes/eol/index',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [sectionForTwoPackages],
  },
  'webapi-npm': {
    title: '@superoffice/webapi',
    purpose:
      'Calls the web services from JavaScript and TypeScript, in the browser and in Node.js.',
    registry: 'npm',
    url: 'npm/superoffice-webapi',
    usedBy: 'Developers of web pages and of Node.js programs',
    language: 'JavaScript and TypeScript, as ES modules and CommonJS',
    transport:
      'The Agents endpoints over HTTP, and the REST endpoints for companies, persons, sales, projects, appointments and documents',
    needsConfiguration: false,
    configuration: {
      text: 'The application needs no SuperOffice section. Code passes the address and the options to the client.',
      sources: ['npm/superoffice-webapi', 'api/authentication/overview'],
    },
    standing: {
      text: 'Current. Versions for product version 12 exist.',
      sources: ['npm/superoffice-webapi'],
    },
    aliases: ['npm', 'javascript client', 'typescript client', 'node client'],
    docs: 'npm/superoffice-webapi',
    sources: ['npm/superoffice-webapi', 'api/overview/quickstart', 'api/overview/index'],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview writes the name with capital letters: @SuperOffice/WebApi.',
        text: 'The name on npm is in lower case: @superoffice/webapi.',
        certainty: 'stated',
        sources: ['npm/superoffice-webapi'],
      },
      sectionForTwoPackages,
      proxiesBeyondDotNet,
    ],
  },
} as const satisfies Record<string, Package>;
