/** What the samples of the guides send, and what the stub server answers. */
import type { Exchange, Expectations } from '../exchange.ts';

/** Values of the variables in the `.http` files, besides {{api}} and {{token}}. */
export const guidesVariables = {
  client: 'client-1',
  secret: 'secret-1',
  code: 'code-1',
  verifier: 'verifier-1',
  refresh: 'refresh-1',
  signed: 'My App-a1b2.202611230805.c2lnbmF0dXJl',
  ticket: '7T:dGlja2V0',
} as const;

const json = { 'content-type': 'application/json; charset=utf-8' } as const;
const bearer = { authorization: /^Bearer .+$/, accept: 'application/json' } as const;
const form = {
  'content-type': 'application/x-www-form-urlencoded',
  accept: 'application/json',
} as const;

const company = {
  ContactId: 5,
  Name: 'Quay Street Books',
  Department: 'Head office',
  Category: { Id: 2, Value: 'Customer' },
  Associate: { AssociateId: 103 },
} as const;

const readAndRename: readonly Exchange[] = [
  {
    request: { method: 'GET', path: '/v1/Contact/5', headers: bearer },
    response: { status: 200, headers: json, body: company },
  },
  {
    request: {
      method: 'PATCH',
      path: '/v1/Contact/5',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: [{ op: 'replace', path: '/Name', value: 'Harbour Books' }],
    },
    response: { status: 200, headers: json, body: { ...company, Name: 'Harbour Books' } },
  },
];

const principal = {
  UserType: 'InternalAssociate',
  Associate: 'ADM0',
  AssociateId: 103,
  RoleName: 'Standard',
} as const;

export const guidesExpectations: Expectations = {
  'guides/first-request.http': readAndRename,
  'guides/first-request.ts': readAndRename,
  // This file only exports a function; it sends nothing.
  'guides/sign-system-user-token.ts': [],
  'guides/check-credential.http': [
    {
      request: { method: 'GET', path: '/v1/User/currentPrincipal', headers: bearer },
      response: { status: 200, headers: json, body: principal },
    },
  ],
  'guides/token-exchange.http': [
    {
      request: {
        method: 'POST',
        path: '/login/common/oauth/tokens',
        headers: form,
        body: 'grant_type=authorization_code&client_id=client-1&client_secret=secret-1&code=code-1&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&code_verifier=verifier-1',
      },
      response: {
        status: 200,
        headers: json,
        body: {
          token_type: 'Bearer',
          access_token: '8A:Cust12345.YWNjZXNz',
          expires_in: 3600,
          refresh_token: 'refresh-1',
          id_token: 'aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl',
        },
      },
    },
    {
      request: {
        method: 'POST',
        path: '/login/common/oauth/tokens',
        headers: form,
        body: 'grant_type=refresh_token&client_id=client-1&client_secret=secret-1&refresh_token=refresh-1',
      },
      response: {
        status: 200,
        headers: json,
        body: {
          token_type: 'Bearer',
          access_token: '8A:Cust12345.bmV3ZXI',
          expires_in: 3600,
          id_token: 'aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl',
        },
      },
    },
  ],
  'guides/system-user-ticket.http': [
    {
      request: {
        method: 'POST',
        path: '/Login/api/PartnerSystemUser/Authenticate',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: {
          SignedSystemToken: 'My App-a1b2.202611230805.c2lnbmF0dXJl',
          ApplicationToken: 'secret-1',
          ContextIdentifier: 'Cust12345',
          ReturnTokenType: 'JWT',
        },
      },
      response: {
        status: 200,
        headers: json,
        body: { IsSuccessful: true, Token: 'aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl', ErrorMessage: null },
      },
    },
    {
      request: {
        method: 'GET',
        path: '/v1/User/currentPrincipal',
        headers: {
          authorization: 'SOTicket 7T:dGlja2V0',
          'so-apptoken': 'secret-1',
          accept: 'application/json',
        },
      },
      response: { status: 200, headers: json, body: principal },
    },
  ],
};
