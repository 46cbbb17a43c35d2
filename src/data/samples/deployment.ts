/** The samples of the pages about deployment and platforms. */
import type { Sample } from './model.ts';

export const deploymentSamples = {
  'deployment-tenant-status': {
    title: 'Find the API address of a tenant, and keep it while it is valid',
    environments: ['online'],
    needs: 'The id of the tenant; the published example sends no credential.',
    files: ['deployment/tenant-status.http', 'deployment/tenant-status.ts'],
    sources: ['developer-portal/best-practices/tenant-status/check-status'],
  },
  'deployment-com-new-company': {
    title: 'Create a company over COM, without the client',
    environments: ['onsite'],
    needs:
      'A version before 9 with the Windows client, a reference to the library SuperOfficeDB 7.0, and a user.',
    files: ['deployment/com-new-company.cs'],
    sources: ['api/authentication/onsite/com/index'],
  },
} as const satisfies Record<string, Sample>;
