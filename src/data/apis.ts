/** The APIs of the platform matrix: its columns, in the order of the overview. */
import { windowsClientGone } from './changes.ts';
import type { Described } from './model.ts';

export const apis = {
  'web-services': {
    title: 'NetServer Web Services',
    purpose:
      'Read and change SuperOffice data over HTTP; the server runs the business logic and checks the rights of the user.',
    aliases: ['http endpoints'],
    docs: 'api/web-services/index',
    sources: ['api/web-services/index', 'api/web-services/endpoints/index', 'api/overview/index'],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview names two kinds of web service, RESTful and SOAP, side by side.',
        text: 'REST has two flavours: entity endpoints and Agents endpoints. SOAP is legacy, and SuperOffice has started to phase it out; version 13 is the target for its end.',
        certainty: 'stated',
        sources: ['api/web-services/index', 'release-notes/eol/index', 'release-notes/eol/soap'],
      },
    ],
  },
  'netserver-core': {
    title: 'NetServer Core',
    purpose:
      'Work with the data from .NET code that has a direct connection to the SuperOffice database.',
    aliases: ['core api', 'domain-level api', 'domain level'],
    docs: 'api/overview/netserver',
    sources: [
      'api/overview/netserver',
      'api/reference/netserver/core/index',
      'api/nuget/netserver-core',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview limits NetServer Core to an onsite domain.',
        text: 'The package pages add that SuperOffice.NetServer.Core also works with SuperOffice Online. Our reading: a program that calls web services may use the types of the package, but access to the database stays onsite.',
        certainty: 'inferred',
        sources: ['api/nuget/netserver-core', 'api/nuget/nuget-reference'],
      },
    ],
  },
  com: {
    title: 'COM',
    purpose:
      'Drive the Windows client, or read and write its database, from another Windows program.',
    aliases: ['com interface', 'component object model'],
    docs: 'api/authentication/onsite/com/index',
    sources: [
      'api/authentication/onsite/com/index',
      'api/authentication/overview',
      'onsite/integrate/win-client/index',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      windowsClientGone,
      {
        overview:
          'The overview counts COM among the external APIs that serve clients and online applications alike.',
        text: 'COM serves the Windows client and its database, onsite. Online, applications depend on NetServer web services for the data.',
        certainty: 'stated',
        sources: ['api/authentication/onsite/com/index', 'api/web-services/index'],
      },
    ],
  },
} as const satisfies Record<string, Described>;

export type ApiId = keyof typeof apis;
