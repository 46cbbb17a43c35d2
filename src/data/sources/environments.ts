/** Pages about the environments: the developer portal, onsite, online, notices and release notes. */
import type { Source } from '../sources.ts';

export const environmentsSources = {
  'developer-portal/analytics/metered-services': {
    title: 'Check application usage',
    checked: '2026-11-23',
  },
  'developer-portal/best-practices/index': { title: 'Best practices', checked: '2026-11-23' },
  'developer-portal/best-practices/tenant-status/check-status': {
    title: 'Check tenant status',
    checked: '2026-11-23',
  },
  'developer-portal/best-practices/tenant-status/get-notifications': {
    title: 'Tenant status webhook',
    checked: '2026-11-23',
  },
  'developer-portal/best-practices/tenant-status/index': {
    title: 'Tenant status',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/app-config': {
    title: 'Application configuration',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/get-client-secret': {
    title: 'Create a new client secret',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/new-certificate': {
    title: 'New certificate',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/config/redirects': { title: 'Redirects', checked: '2026-11-23' },
  'developer-portal/create-app/config/update-endpoints': {
    title: 'Update endpoints',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/helper-application': {
    title: 'Helper for private applications',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/index': { title: 'Register an app', checked: '2026-11-23' },
  'developer-portal/create-app/request-to-publish': {
    title: 'Request to publish',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/server-to-server-app': {
    title: 'Register a server-to-server app',
    checked: '2026-11-23',
  },
  'developer-portal/create-app/sync-app': {
    title: 'Register an ERP and quote sync app',
    checked: '2026-11-23',
  },
  'developer-portal/custom-app/activate': { title: 'First-time activation', checked: '2026-11-23' },
  'developer-portal/custom-app/checklist': { title: 'Validation checklist', checked: '2026-11-23' },
  'developer-portal/custom-app/index': { title: 'Custom applications', checked: '2026-11-23' },
  'developer-portal/getting-started/app-envir': {
    title: 'Application environment',
    checked: '2026-11-23',
  },
  'developer-portal/getting-started/get-access-to-sod': {
    title: 'Get access to the sandbox environment',
    checked: '2026-11-23',
  },
  'developer-portal/getting-started/user-contexts': {
    title: 'User contexts',
    checked: '2026-11-23',
  },
  'developer-portal/getting-started/what-api-to-use': {
    title: 'What API to use?',
    checked: '2026-11-23',
  },
  'developer-portal/provisioning/consent': { title: 'Consent to app', checked: '2026-11-23' },
  'developer-portal/standard-app/certification/checklist': {
    title: 'Certification checklist',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/certification/index': {
    title: 'About our certification process for standard apps',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/index': { title: 'Standard application', checked: '2026-11-23' },
  'developer-portal/standard-app/publish': {
    title: 'Publish standard app in CRM Online environment',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/requirements/security': {
    title: 'Security requirements',
    checked: '2026-11-23',
  },
  'developer-portal/standard-app/requirements/technical': {
    title: 'Technical requirements',
    checked: '2026-11-23',
  },
  'developer-portal/tenants/authorization': {
    title: 'Tenant authorization',
    checked: '2026-11-23',
  },
  'online/integrate/index': {
    title: 'Integration in the online Web client',
    checked: '2026-11-23',
  },
  'online/migrate/index': { title: 'Migration guide', checked: '2026-11-23' },
  'online/mirroring/blocked-tables': {
    title: 'Database mirroring blocked tables',
    checked: '2026-11-23',
  },
  'online/mirroring/change-tracking': { title: 'Change tracking', checked: '2026-11-23' },
  'online/mirroring/force-resync': { title: 'Force re-sync', checked: '2026-11-23' },
  'online/mirroring/migrate': {
    title: 'Migrate from the legacy mirroring service',
    checked: '2026-11-23',
  },
  'online/mirroring/overview': { title: 'Introduction', checked: '2026-11-23' },
  'online/mirroring/requirements': { title: 'Requirements', checked: '2026-11-23' },
  'online/mirroring/scenarios': { title: 'Scenarios', checked: '2026-11-23' },
  'online/mirroring/setup-guide': {
    title: 'Set up the Database Mirroring client',
    checked: '2026-11-23',
  },
  'online/mirroring/sql-server-schema': { title: 'SQL Server schema', checked: '2026-11-23' },
  'online/mirroring/troubleshooting': {
    title: 'Troubleshooting Database Mirroring',
    checked: '2026-11-23',
  },
  'online/overview': { title: 'About CRM Online', checked: '2026-11-23' },
  'online/sandbox/index': { title: 'Production sandbox (test environment)', checked: '2026-11-23' },
  'online/security': { title: 'Security enhancements', checked: '2026-11-23' },
  'online/system-requirements': {
    title: 'System requirements for SuperOffice CRM Online',
    checked: '2026-11-23',
  },
  'onsite/batch-task-server': { title: 'SuperOffice Batch Task Server', checked: '2026-11-23' },
  'onsite/compatibility/database': { title: 'Tested databases', checked: '2026-11-23' },
  'onsite/compatibility/index': { title: 'Compatibility reports', checked: '2026-11-23' },
  'onsite/install/database/crmsetup-and-crmtask': {
    title: 'CrmSetup and CrmTask utilities',
    checked: '2026-11-23',
  },
  'onsite/install/guide': { title: 'SuperOffice set-up guide', checked: '2026-11-23' },
  'onsite/install/netserver/index': {
    title: 'Install NetServer / web services',
    checked: '2026-11-23',
  },
  'onsite/install/netserver/setup-rest': { title: 'Setup NetServer REST', checked: '2026-11-23' },
  'onsite/install/server/index': {
    title: 'Install CRM Server 11 and newer',
    checked: '2026-11-23',
  },
  'onsite/install/service/index': { title: 'Install Service', checked: '2026-11-23' },
  'onsite/install/web-client/index': { title: 'Install SuperOffice Web', checked: '2026-11-23' },
  'onsite/integrate/web-client/index': {
    title: 'Integration in the onsite Web client',
    checked: '2026-11-23',
  },
  'onsite/integrate/win-client/index': {
    title: 'Integration in the Windows client',
    checked: '2026-11-23',
  },
  'onsite/pocket-crm/configure': { title: 'Configure', checked: '2026-11-23' },
  'onsite/pocket-crm/index': { title: 'Pocket CRM', checked: '2026-11-23' },
  'onsite/pocket-crm/install': {
    title: 'How to install and configure the CRM Pocket client',
    checked: '2026-11-23',
  },
  'onsite/requirements/index': { title: 'Requirements', checked: '2026-11-23' },
  'onsite/security/deployment-scenarios': { title: 'Deployment scenarios', checked: '2026-11-23' },
  'onsite/upgrade/service/index': {
    title: 'Upgrade SuperOffice Customer Service to SuperOffice Service',
    checked: '2026-11-23',
  },
  'onsite/upgrade/to-11/index': { title: 'Upgrade to SuperOffice 11', checked: '2026-11-23' },
  'onsite/version-history': { title: 'SuperOffice Onsite version history', checked: '2026-11-23' },
  'release-notes/10.1/api/10.1.3-update': { title: 'API 10.1.3 update', checked: '2026-11-23' },
  'release-notes/10.2/api/10.2.6-update': { title: 'API 10.2.6 update', checked: '2026-11-23' },
  'release-notes/10.1/api/10.1.5-update': {
    title: 'API 10.1.5 update',
    checked: '2026-11-23',
  },
  'release-notes/10.2/api/index': {
    title: "What's new in SuperOffice 10.2",
    checked: '2026-11-23',
  },
  'release-notes/11/api/11.1/11.1-core-update': {
    title: "What's new in SuperOffice Core 11.1.447",
    checked: '2026-11-23',
  },
  'release-notes/11/api/11.1/11.1-services-update': {
    title: "What's new in SuperOffice web services v11.1.447",
    checked: '2026-11-23',
  },
  'release-notes/11/api/11.1/11.1-update': {
    title: "What's new in SuperOffice 11.1.447",
    checked: '2026-11-23',
  },
  'release-notes/12/api/12.1/12.1-netserver-update': {
    title: 'NetServer changes in SuperOffice 12.1',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-30': { title: 'NetServer 3.0 (November 2007)', checked: '2026-11-23' },
  'release-notes/api/ns-70/commenting-queries': { title: 'NewSelect', checked: '2026-11-23' },
  'release-notes/api/ns-70/datetime': {
    title: 'DateTime - new from SuperOffice v.7',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-70/groupby-and-sentry': {
    title: 'GroupBy and Sentry',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-70/queryexecutionhelper': {
    title: 'QueryExecutionHelper',
    checked: '2026-11-23',
  },
  'release-notes/api/ns-70/row-improvements': { title: 'Row improvements', checked: '2026-11-23' },
  'release-notes/api/ns-71': { title: 'Improvements in 7.1', checked: '2026-11-23' },
  'release-notes/api/ns-75': { title: 'Improvements in 7.5', checked: '2026-11-23' },
  'release-notes/database/index': { title: "What's new", checked: '2026-11-23' },
  'release-notes/eol/index': { title: 'End-of-life notifications', checked: '2026-11-23' },
  'release-notes/eol/pagebuilder': {
    title: 'End of life - Pagebuilder customization',
    checked: '2026-11-23',
  },
  'release-notes/eol/service-compact-mode': {
    title: 'End of life - SuperOffice Service CompactMode',
    checked: '2026-11-23',
  },
  'release-notes/eol/soap': {
    title: 'End of life - Future of SuperOffice.NetServer.Services package and SOAP web services',
    checked: '2026-11-23',
  },
  'snippets/onsite-feature-freeze': {
    title: 'Onsite feature freeze (notice in the repository of the documentation)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/d71f0c69164fc039804c588736855ef9254fd4fa/snippets/onsite-feature-freeze-v11.md',
  },
  'snippets/windows-client-discontinued': {
    title: 'Windows client discontinued (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/en/onsite/includes/warn-win-client-discontinued.mdx',
  },
  'snippets/onsite-phased-out': {
    title: 'Onsite being phased out (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/en/onsite/compatibility/includes/onsite-phased-out.mdx',
  },
  'snippets/development-tools-or-core': {
    title: 'Licence: Development Tools or the CRM Suite Core plan (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/license/req-dev-tools-transition.mdx',
  },
  'snippets/usec-forbidden-online': {
    title: 'The usec variable is forbidden online (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/usec-forbidden-online.mdx',
  },
  'snippets/saint-licence': {
    title: 'Licence: SAINT (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/license/note-req-saint.mdx',
  },
  'snippets/project-licence': {
    title: 'Licence: project management (notice)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOfficeDocs/docs/blob/f4a09fe23ea3fb40f0b3664ab0616c1485a84c64/snippets/license/note-req-project-mgt.mdx',
  },
} as const satisfies Record<string, Source>;
