/** The samples of scripting, connectors, mirroring, webhooks and building blocks. */
import type { Sample } from './model.ts';

export const integrationSamples = {
  'crmscript-register': {
    title: 'Ask a register outside for the status of a changed company',
    environments: ['onsite', 'online'],
    needs:
      'The include name register-status, a webhook of the type crmscript, and a register that answers with plain text.',
    files: ['integration/crmscript-register.crmscript'],
    sources: [
      'automation/webhook/dev/crmscript-handlers',
      'automation/crmscript/reference/CRMScript.Native.HTTP',
      'automation/crmscript/reference/CRMScript.NetServer.NSContactAgent',
      'automation/crmscript/reference/CRMScript.NetServer.NSContactEntity',
    ],
  },
  'netserver-script-settings': {
    title: 'Switch NetServer scripting on in web.config',
    environments: ['onsite'],
    needs: 'A script folder that the IIS application pool can read.',
    files: ['integration/netserver-script-settings.xml'],
    sources: ['api/config/scripting', 'automation/netserver-scripting/configure'],
  },
  'netserver-script': {
    title: 'Trim the name of a company and write down slow saves',
    environments: ['onsite'],
    needs:
      'The path of SuperOffice.Services.dll in your installation, and a log folder that the application pool can write.',
    files: ['integration/netserver-script.cs'],
    sources: [
      'automation/netserver-scripting/basic-scripting',
      'automation/netserver-scripting/run-scripts',
    ],
  },
  'quote-connector': {
    title: 'Set-up, capability and discount check of a quote connector',
    environments: ['onsite', 'online'],
    needs:
      'A reference to SuperOffice.Plugins.dll, and a second file with the methods for products and for the start of a connection.',
    files: ['integration/quote-connector.cs'],
    sources: [
      'api/plugins/quote-connectors/api/iquoteconnector',
      'api/plugins/quote-connectors/implementation-guide',
      'api/plugins/quote-connectors/error-system',
      'api/plugins/quote-connectors/capability-names',
    ],
  },
  'erp-connector': {
    title: 'The part of a sync connector that handles connections',
    environments: ['onsite', 'online'],
    needs:
      'References to SuperOffice.Plugins.dll and SuperOffice.ErpSync.Contract, and a second file with the methods for actors.',
    files: ['integration/erp-connector.cs'],
    sources: [
      'api/plugins/erp-connectors/sample',
      'api/plugins/erp-connectors/api/ierpconnector',
      'api/plugins/erp-connectors/api/pluginresponseinfo',
    ],
  },
  'mirroring-settings': {
    title: 'appsettings.json with the schema dbo',
    environments: ['online'],
    needs: 'An empty SQL Server database in which the login of the client is db_owner.',
    files: ['integration/mirroring-settings.json'],
    sources: ['online/mirroring/setup-guide'],
  },
  'mirroring-report': {
    title: 'Add an index and report the sales won',
    environments: ['online'],
    needs: 'A replica with the schema dbo.',
    files: ['integration/mirroring-report.sql'],
    sources: ['online/mirroring/sql-server-schema', 'database/tables/sale'],
  },
  'webhook-register': {
    title: 'Register a webhook and look at its state',
    environments: ['online'],
    needs:
      'An access token, and an endpoint that answers 200 to the test; onsite, another Authorization line.',
    files: ['integration/webhook-register.http'],
    sources: [
      'automation/webhook/dev/register',
      'automation/webhook/dev/subscription',
      'automation/webhook/dev/troubleshooting',
    ],
  },
  'webhook-message': {
    title: 'The body of a message about company 5',
    environments: ['onsite', 'online'],
    needs: 'Nothing; NetServer sends it. Onsite, ContextIdentifier is not used.',
    files: ['integration/webhook-message.json'],
    sources: ['automation/webhook/dev/notification', 'automation/webhook/reference/contact-events'],
  },
  'webhook-verify': {
    title: 'Check the signature of a message',
    environments: ['onsite', 'online'],
    needs: 'The raw body of the request and the secret of the webhook.',
    files: [
      'integration/webhook-verify.ts',
      'integration/webhook-verify.py',
      'integration/webhook-verify.php',
    ],
    sources: ['automation/webhook/dev/security'],
  },
  'webhook-errors': {
    title: 'Read the last error of webhook 41',
    environments: ['online'],
    needs: 'An access token; onsite, another Authorization line.',
    files: ['integration/webhook-errors.http'],
    sources: ['automation/webhook/dev/troubleshooting'],
  },
  'block-trigger-dialog': {
    title: 'Ask before a large sale is saved',
    environments: ['onsite', 'online'],
    needs: 'A trigger before the save of a sale.',
    files: ['integration/block-trigger-dialog.crmscript'],
    sources: [
      'automation/crmscript/tutorials/using-dialogs-in-triggers',
      'automation/crmscript/datatypes/eventdata-type',
    ],
  },
  'block-upsert': {
    title: 'Upsert two rows of an extra table',
    environments: ['online'],
    needs: 'The credentials of a system user, and the extra table y_stock.',
    files: ['integration/block-upsert.http'],
    sources: ['api/bulk-operations/mass-operations/upsert', 'npm/superoffice-webapi'],
  },
} as const satisfies Record<string, Sample>;
