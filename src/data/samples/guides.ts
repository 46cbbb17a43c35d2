/** The samples of the guides: a first request in six languages, and the steps of authentication. */
import type { Sample } from './model.ts';

export const guidesSamples = {
  'guides-first-request': {
    title: 'Read company 5 and change its name',
    environments: ['online'],
    needs:
      'An access token in SUPEROFFICE_TOKEN and the address of the tenant in SUPEROFFICE_API; onsite, another Authorization line.',
    files: [
      'guides/first-request.http',
      'guides/first-request.cs',
      'guides/first-request.ts',
      'guides/first-request.py',
      'guides/first-request.php',
      'guides/FirstRequest.java',
    ],
    sources: ['api/web-services/endpoints/rest-webapi/index', 'api/web-services/index'],
  },
  'guides-first-request-answer': {
    title: 'A company as the API returns it, shortened',
    environments: ['onsite', 'online'],
    needs: 'Nothing; it is the answer to the GET request.',
    files: ['guides/first-request-answer.json'],
    sources: ['api/web-services/endpoints/rest-webapi/index', 'npm/superoffice-webapi'],
  },
  'guides-check-credential': {
    title: 'Ask who the caller is',
    environments: ['online'],
    needs: 'An access token; onsite, another Authorization line.',
    files: ['guides/check-credential.http'],
    sources: ['api/authentication/online/api', 'api/overview/quickstart'],
  },
  'guides-token-exchange': {
    title: 'Exchange a code for tokens, and refresh the access token',
    environments: ['online'],
    needs: 'A registered app with a client secret, and a code that is less than 10 minutes old.',
    files: ['guides/token-exchange.http'],
    sources: [
      'api/authentication/online/sign-in-user/auth-code-flow',
      'api/authentication/online/api',
    ],
  },
  'guides-sign-system-user-token': {
    title: 'Sign a system user token',
    environments: ['online'],
    needs:
      'The system user token of the tenant and the private key of the app, on a server of yours.',
    files: ['guides/sign-system-user-token.ts', 'guides/sign-system-user-token.cs'],
    sources: ['api/authentication/online/auth-application/sign-system-user-token'],
  },
  'guides-system-user-ticket': {
    title: 'Exchange the signed token, and call with the ticket',
    environments: ['online'],
    needs: 'A signed system user token and the client secret.',
    files: ['guides/system-user-ticket.http'],
    sources: [
      'api/authentication/online/auth-application/get-system-user-ticket',
      'api/authentication/online/auth-application/index',
    ],
  },
} as const satisfies Record<string, Sample>;
