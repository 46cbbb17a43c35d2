/** The three faces of the NetServer web services. */
import type { Layer } from '../layers.ts';

const onTop =
  'On top of the layers of NetServer Core, level with the other web services: one call stands for many database queries.';

export const serviceLayers = {
  rest: {
    title: 'REST',
    long: 'REST endpoints',
    group: 'services',
    purpose:
      'Read and change entities over HTTP: one address for each record, one verb for each action.',
    useWhen: 'Use it for the usual work with the major entities, from any language.',
    avoidWhen:
      'Avoid it when only an agent has the operation that you need: the Agents endpoints are more complete.',
    distance: 4,
    nearness: onTop,
    access: 'read-write',
    runs: {
      where: 'anywhere',
      detail: 'In a program that reaches the NetServer site or the online tenant over HTTP.',
    },
    namespaces: [],
    names: [
      '/api/v1/Contact/{id}',
      '/api/v1/Contact/default',
      '/api/v1/Archive/{ProviderName}',
      '/api/v1/MDOList/{name}',
      '/api/v1/User/currentPrincipal',
      '$select',
      '$filter',
      'PATCH',
      'If-Unmodified-Since',
    ],
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'Onsite, REST exists from version 8.1.',
          sources: ['onsite/install/netserver/setup-rest'],
        },
      ],
    },
    online: {
      support: 'yes',
      notes: [
        {
          text: 'The endpoints that administer users, roles and licences are for onsite only.',
          sources: ['api/web-services/endpoints/rest-webapi/index'],
        },
      ],
    },
    aliases: ['rest endpoints', 'entity endpoints', 'rest webapi'],
    docs: 'api/web-services/endpoints/rest-webapi/index',
    sources: [
      'api/web-services/endpoints/rest-webapi/index',
      'api/web-services/index',
      'api/web-services/endpoints/index',
      'api/reference/restful/index',
      'api/web-services/endpoints/http-headers',
      'api/authentication/online/api',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview treats RESTful as one API.',
        text: 'It is two: REST endpoints for entities, and Agents endpoints for method calls (HTTP RPC). You may use both.',
        certainty: 'stated',
        sources: ['api/web-services/index', 'api/overview/quickstart'],
      },
    ],
  },
  agents: {
    title: 'Agents',
    long: 'Agents endpoints (HTTP RPC)',
    group: 'services',
    purpose: 'Call the methods of service agents over HTTP, with a POST request for every call.',
    useWhen:
      'Use it for the most complete set of operations, or to move a solution away from SOAP: agents, carriers and methods keep their names.',
    avoidWhen:
      'Avoid it when you want HTTP status codes and conditional requests to tell you the outcome: a call for an unknown id answers 200 and null.',
    distance: 4,
    nearness: onTop,
    access: 'read-write',
    runs: {
      where: 'anywhere',
      detail: 'In a program that reaches the NetServer site or the online tenant over HTTP.',
    },
    namespaces: [
      'SuperOffice.WebApi',
      'SuperOffice.WebApi.Agents',
      'SuperOffice.WebApi.Data',
      'SuperOffice.WebApi.Authorization',
    ],
    names: [
      '/api/v1/Agents/{Agent}/{Method}',
      'ContactAgent',
      'GetContactEntity',
      'SaveContactEntity',
      'CreateDefaultContactEntity',
      'ContactEntity',
      'ArchiveAgent',
      'GetArchiveListByColumns',
      'MDOAgent',
      'WebApiOptions',
    ],
    onsite: { support: 'yes' },
    online: {
      support: 'yes',
      notes: [
        {
          text: 'Some agents are restricted online. CRMScriptAgent, for example, is available on request, when you register the app. Every template of the Developer Portal switches WebhookAgent on.',
          sources: ['api/web-services/index', 'developer-portal/create-app/index'],
        },
      ],
    },
    aliases: ['agent', 'http rpc', 'carrier', 'agents webapi'],
    docs: 'api/web-services/endpoints/agents-webapi/index',
    sources: [
      'api/web-services/endpoints/agents-webapi/index',
      'api/web-services/index',
      'api/web-services/endpoints/index',
      'api/web-services/endpoints/http-headers',
      'api/web-services/proxies/superoffice-webapi/index',
      'api/bulk-operations/mass-operations/insert',
      'api/search/find-selection/how-to-search',
      'release-notes/10.1/api/10.1.3-update',
      'api/overview/index',
    ],
    checked: '2026-11-23',
  },
  soap: {
    title: 'SOAP',
    long: 'SOAP web services',
    group: 'services',
    purpose:
      'Call the methods of service agents with XML messages, through one WCF service for each agent.',
    useWhen: 'Use it only to maintain a solution that already speaks SOAP.',
    avoidWhen:
      'Avoid it for new work: SuperOffice calls SOAP legacy and wants to end it with version 13.',
    distance: 4,
    nearness: onTop,
    access: 'read-write',
    runs: {
      where: 'anywhere',
      detail:
        'In a program that reaches the NetServer site or the online tenant over HTTP. With SuperOffice.NetServer.Services in local mode, the same agents run inside your own process, near the database.',
    },
    namespaces: ['SuperOffice.CRM.Services'],
    names: [
      'Services88',
      'Contact.svc',
      'ContactAgent',
      'ContactEntity',
      'SoSession',
      'Credentials',
      'ApplicationToken',
    ],
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'Services84 to Services88 are supported. Only Services88 is maintained and documented.',
          sources: ['api/web-services/endpoints/soap/index'],
        },
      ],
    },
    online: {
      support: 'yes',
      notes: [
        {
          text: "This holds for NetServer SOAP. Service's own SOAP interface is another thing: since version 10, it is not supported online.",
          sources: ['api/web-services/endpoints/soap/index', 'release-notes/eol/soap'],
        },
      ],
    },
    aliases: ['soap services', 'soap endpoints'],
    docs: 'api/web-services/endpoints/soap/index',
    sources: [
      'api/web-services/endpoints/soap/index',
      'api/web-services/index',
      'api/web-services/proxies/built-in',
      'release-notes/eol/index',
      'release-notes/eol/soap',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview:
          'The overview puts SOAP beside RESTful as an equal choice for enterprise integrations.',
        text: 'SOAP is legacy. SuperOffice has started to phase out the SOAP endpoints and the SOAP proxy package; the target is version 13.',
        certainty: 'stated',
        sources: ['api/web-services/index', 'release-notes/eol/index', 'release-notes/eol/soap'],
      },
      {
        overview: 'The overview names SuperOffice.Services as the namespace of the agents.',
        text: 'The code examples for the .NET agents use the namespace SuperOffice.CRM.Services.',
        certainty: 'stated',
        sources: ['api/web-services/endpoints/soap/index', 'api/web-services/proxies/built-in'],
      },
    ],
  },
} as const satisfies Record<string, Layer>;
