/** The samples of the web services pages. */
import type { Sample } from './model.ts';

const token =
  'The address of the web API in SUPEROFFICE_API and an access token in SUPEROFFICE_TOKEN; onsite, another credential.';

export const servicesSamples = {
  'services-local-remote': {
    title: 'Remote mode for a program with SuperOffice.NetServer.Services',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Services, and this element in the SuperOffice section of the configuration file; DefaultMode counts before version 10.2.',
    files: ['services/local-remote.xml'],
    sources: [
      'api/config/services',
      'api/web-services/proxies/built-in',
      'release-notes/10.2/api/index',
    ],
  },
  'services-search': {
    title: 'Search companies page by page, and ask for the columns',
    environments: ['online'],
    needs: token,
    files: ['services/search.http'],
    sources: [
      'api/search/odata/index',
      'api/search/odata/using-filters',
      'api/search/odata/metadata',
    ],
  },
  'services-change': {
    title: 'Change one company with PATCH, guarded against changes by others',
    environments: ['online'],
    needs: `${token} For TypeScript: @superoffice/webapi 12.4 and a bundler.`,
    files: ['services/change.http', 'services/change.ts'],
    sources: [
      'api/web-services/endpoints/rest-webapi/index',
      'api/web-services/endpoints/http-headers',
      'api/reference/restful/rest/index',
      'npm/superoffice-webapi',
    ],
  },
  'services-agent-create': {
    title: 'Create a company with ContactAgent',
    environments: ['online'],
    needs: `${token} For C#: SuperOffice.WebApi and SuperOffice.WebApi.Authorization.AccessToken. For TypeScript: @superoffice/webapi 12.4 and a bundler.`,
    files: ['services/agent-create.http', 'services/agent-create.ts', 'services/agent-create.cs'],
    sources: [
      'api/web-services/howto/company/create-contact',
      'api/web-services/proxies/superoffice-webapi/index',
      'npm/superoffice-webapi',
    ],
  },
  'services-agent-search': {
    title: 'Search companies with ArchiveAgent',
    environments: ['online'],
    needs: `${token} For C#: SuperOffice.WebApi and SuperOffice.WebApi.Authorization.AccessToken. For TypeScript: @superoffice/webapi 12.4 and a bundler.`,
    files: ['services/agent-search.http', 'services/agent-search.ts', 'services/agent-search.cs'],
    sources: ['api/search/find-selection/how-to-search', 'npm/superoffice-webapi'],
  },
  'services-soap-request': {
    title: 'Read a company with a SOAP message',
    environments: ['onsite', 'online'],
    needs:
      'A ticket of a user. Online also the client secret of a registered app; onsite leave ApplicationToken out.',
    files: ['services/soap-request.xml'],
    sources: ['api/web-services/endpoints/soap/index', 'api/reference/soap/index'],
  },
  'services-soap-proxy': {
    title: 'Read and change a company through the NetServer proxy',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Services, a SuperOffice section with RemoteBaseURL, NetServer registered with AddServicesProxies at start, and a user name and password in SUPEROFFICE_USER and SUPEROFFICE_PASSWORD.',
    files: ['services/soap-proxy.cs'],
    sources: ['api/web-services/proxies/built-in', 'api/web-services/endpoints/soap/index'],
  },
  'services-client': {
    title: 'A client for one tenant, with language and time zone',
    environments: ['online'],
    needs: `${token} For C#: SuperOffice.WebApi and SuperOffice.WebApi.Authorization.AccessToken. For TypeScript: @superoffice/webapi 12.4 and a bundler.`,
    files: ['services/client.cs', 'services/client.ts'],
    sources: [
      'api/web-services/proxies/superoffice-webapi/index',
      'api/reference/webapi/index',
      'npm/superoffice-webapi',
    ],
  },
} as const satisfies Record<string, Sample>;
