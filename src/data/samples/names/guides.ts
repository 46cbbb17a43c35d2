/** Every SuperOffice name in the samples of the guides, with the page that has it. */
import type { SourceId } from '../../sources.ts';

export const guidesNames = {
  ContactEntity: 'api/web-services/endpoints/rest-webapi/index',
  'ContactEntity.ContactId': 'npm/superoffice-webapi',
  'ContactEntity.Name': 'npm/superoffice-webapi',
  'ContactEntity.Department': 'npm/superoffice-webapi',
  'ContactEntity.Category': 'npm/superoffice-webapi',
  'ContactEntity.Associate': 'npm/superoffice-webapi',
  'ContactEntity.Emails': 'npm/superoffice-webapi',
  'Category.Id': 'api/web-services/endpoints/rest-webapi/index',
  'Category.Value': 'npm/superoffice-webapi',
  'Associate.AssociateId': 'api/overview/quickstart',
  'EntityElement.Value': 'npm/superoffice-webapi',
  _Links: 'api/reference/restful/rest/index',
  '_Links.Self': 'api/reference/restful/rest/index',
  '/v1/Contact': 'api/web-services/endpoints/rest-webapi/index',
  '/v1/User/currentPrincipal': 'api/authentication/online/api',
  '/login/common/oauth/tokens': 'api/authentication/online/api',
  '/Login/api/PartnerSystemUser/Authenticate':
    'api/authentication/online/auth-application/get-system-user-ticket',
  SignedSystemToken: 'api/authentication/online/auth-application/get-system-user-ticket',
  ApplicationToken: 'api/authentication/online/auth-application/get-system-user-ticket',
  ContextIdentifier: 'api/authentication/online/auth-application/get-system-user-ticket',
  ReturnTokenType: 'api/authentication/online/auth-application/get-system-user-ticket',
  SOTicket: 'api/authentication/online/auth-application/index',
  'SO-AppToken': 'api/authentication/online/auth-application/index',
} as const satisfies Record<string, SourceId>;
