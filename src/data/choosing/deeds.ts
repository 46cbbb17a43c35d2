/** Which means does which job, and how. What must be read with a verdict stands in the verdict, not here. */
import type { Deeds } from './model.ts';

export const deeds: Deeds = {
  read: [
    {
      means: 'web-services',
      layers: ['rest', 'agents', 'soap'],
      how: {
        text: 'Records one by one, or lists with columns and filters. The rights of the user apply.',
        sources: ['api/web-services/index', 'api/search/odata/index'],
      },
    },
    {
      means: 'netserver-core',
      layers: ['archive-providers', 'osql', 'rows', 'entities', 'mdo-providers'],
      how: {
        text: 'Archive providers search, OSQL joins tables, rows and entities load records, MDO providers read lists.',
        sources: ['api/overview/netserver', 'api/archive-providers/index'],
      },
    },
    {
      means: 'crmscript',
      how: {
        text: 'A script loads records, or queries the database with the class SearchEngine.',
        sources: [
          'automation/crmscript/overview/crmscript-usage',
          'automation/crmscript/reference/CRMScript.Native.SearchEngine',
        ],
      },
    },
    {
      means: 'com',
      how: {
        text: 'IDatabase reads the data from another Windows program.',
        sources: ['api/authentication/onsite/com/index'],
      },
    },
    {
      means: 'sql-scripts',
      how: {
        text: 'SQL with a database login reads every table. No rights of SuperOffice apply.',
        sources: ['database/overview', 'database/security'],
      },
    },
    {
      means: 'database-mirroring',
      part: true,
      how: {
        text: 'For reports and long analyses: you query a copy of the data in your own SQL Server.',
        sources: ['online/mirroring/overview'],
      },
    },
    {
      means: 'archive-providers',
      part: true,
      how: {
        text: 'For rows or columns that no built-in provider has: write a provider, and the APIs can read from it.',
        sources: ['api/archive-providers/index', 'api/archive-providers/create-plugin'],
      },
    },
  ],
  write: [
    {
      means: 'web-services',
      layers: ['rest', 'agents', 'soap'],
      how: {
        text: 'Create, change and delete records. The server runs the business logic.',
        sources: ['api/web-services/index', 'api/web-services/endpoints/rest-webapi/index'],
      },
    },
    {
      means: 'netserver-core',
      layers: ['entities', 'rows', 'osql'],
      how: {
        text: 'Entities save an object with all that it holds. Rows write one table. OSQL writes without business rules.',
        sources: ['api/entities/index', 'api/rows/index', 'api/osql/index'],
      },
    },
    {
      means: 'crmscript',
      how: {
        text: 'A script saves records, or inserts, updates and deletes rows with the class SearchEngine.',
        sources: [
          'automation/crmscript/overview/crmscript-usage',
          'automation/crmscript/reference/CRMScript.Native.SearchEngine',
        ],
      },
    },
    {
      means: 'com',
      how: {
        text: 'IDatabase creates and changes records from another Windows program.',
        sources: ['api/authentication/onsite/com/index'],
      },
    },
    {
      means: 'supermacro',
      part: true,
      how: {
        text: 'A chain of ready-made actions, for example to change a request, without code.',
        sources: ['automation/macro/index', 'customization/macros-and-scripts/admin/create-macro'],
      },
    },
    {
      means: 'zapier',
      part: true,
      how: {
        text: 'Actions create or change records when something happens in another web service.',
        sources: ['integrations/zapier/reference'],
      },
    },
    {
      means: 'sql-scripts',
      part: true,
      how: {
        text: 'SQL writes rows only: ids, stamps, links and the transaction log are up to your script.',
        sources: ['database/overview', 'database/transaction-log'],
      },
    },
  ],
  events: [
    {
      means: 'webhooks',
      how: {
        text: 'Your program hears of a record after it was created, changed or deleted. It cannot stop the change.',
        sources: ['automation/webhook/dev/index', 'automation/webhook/dev/notification'],
      },
    },
    { means: 'triggers' },
    { means: 'netserver-scripting' },
    { means: 'windows-client' },
    {
      means: 'supermacro',
      part: true,
      how: {
        text: 'The answer to a trigger, made in a wizard. A macro does less than a script.',
        sources: ['automation/trigger/create-trigger-macro', 'automation/macro/index'],
      },
    },
    {
      means: 'crmscript',
      part: true,
      how: {
        text: 'The script that a trigger runs, or that a webhook of the type crmscript calls in the background.',
        sources: ['automation/trigger/index', 'automation/webhook/dev/crmscript-handlers'],
      },
    },
    {
      means: 'zapier',
      part: true,
      how: {
        text: 'A Zap starts at listed events of CRM records, for example a new company. Requests are not among them.',
        sources: ['integrations/zapier/reference'],
      },
    },
    {
      means: 'drive-application-ui',
      part: true,
      how: {
        text: 'A program subscribes to events of the running client, for example before a company is saved.',
        sources: [
          'api/authentication/onsite/com/index',
          'automation/windows/win-script-event-system',
        ],
      },
    },
  ],
  ui: [
    { means: 'web-panels' },
    { means: 'screen-designer' },
    { means: 'custom-screens' },
    { means: 'custom-pages' },
    { means: 'custom-dialogs' },
    { means: 'task-menu-items', part: true },
    { means: 'trigger-dialogs', part: true },
    { means: 'soprotocol', part: true },
    { means: 'ajax-methods', part: true },
    { means: 'datahandlers', part: true },
    { means: 'mdo-providers', part: true },
    {
      means: 'archive-providers',
      part: true,
      how: {
        text: 'Rows and columns of your own, shown in an archive control on a custom page up to onsite 10.2.9.',
        sources: ['api/archive-providers/create-plugin', 'release-notes/eol/pagebuilder'],
      },
    },
    { means: 'sales-guide', part: true },
    { means: 'project-guide', part: true },
    { means: 'saint', part: true },
    { means: 'preferences', part: true },
    { means: 'drive-application-ui', part: true },
  ],
  rules: [
    {
      means: 'triggers',
      how: {
        text: 'A trigger before a save checks and changes values, explains what is wrong, or stops the save.',
        sources: ['automation/trigger/index'],
      },
    },
    { means: 'roles-and-data-rights' },
    { means: 'sentry-plugins' },
    {
      means: 'netserver-scripting',
      how: {
        text: 'A handler before a call of the services sees its arguments. A handler after it may change the result.',
        sources: ['automation/netserver-scripting/index'],
      },
    },
    {
      means: 'windows-client',
      how: {
        text: 'A handler before the save checks values in the client, and can cancel the save.',
        sources: ['automation/windows/win-script-event-system'],
      },
    },
    {
      means: 'supermacro',
      part: true,
      how: {
        text: 'A macro on a trigger blocks a save and shows a message, without code.',
        sources: ['automation/trigger/create-trigger-macro'],
      },
    },
    { means: 'saint', part: true },
    { means: 'sales-guide', part: true },
    { means: 'project-guide', part: true },
  ],
  model: [
    { means: 'custom-fields' },
    { means: 'extra-tables' },
    { means: 'continuous-database' },
    { means: 'lists', part: true },
    {
      means: 'preferences',
      part: true,
      how: {
        text: 'A place for settings of your solution, under section and key names of its own.',
        sources: ['admin/user-preferences/index'],
      },
    },
  ],
  bulk: [
    {
      means: 'web-services',
      layers: ['agents', 'rest'],
      how: {
        text: 'The DatabaseTable agent inserts, updates and deletes many rows of a table. Archives give many rows, page by page.',
        sources: [
          'api/bulk-operations/mass-operations/index',
          'api/archive-providers/how-to-query',
        ],
      },
    },
    { means: 'mass-operations' },
    {
      means: 'netserver-core',
      layers: ['osql', 'rows'],
      how: {
        text: 'OSQL changes many rows with one statement. NetServer Core has the mass operations too.',
        sources: ['api/osql/index', 'api/bulk-operations/index'],
      },
    },
    {
      means: 'database-mirroring',
      part: true,
      how: {
        text: 'Out of SuperOffice only: a copy of the tables in your own SQL Server, kept up to date within seconds.',
        sources: ['online/mirroring/overview'],
      },
    },
    {
      means: 'sql-scripts',
      part: true,
      how: {
        text: 'SQL reads and writes any number of rows. What SuperOffice does beside them is up to your script.',
        sources: ['database/overview', 'database/transaction-log'],
      },
    },
    {
      means: 'batch-task-plugins',
      part: true,
      how: {
        text: 'Long work on many records in the batch service, apart from requests of users.',
        sources: ['api/tutorials/sem-batch-processing/index'],
      },
    },
    {
      means: 'continuous-database',
      part: true,
      how: {
        text: 'A dictionary step imports data into your own tables, once, with the change of the schema.',
        sources: [
          'database/dictionary/custompriming-method',
          'database/dictionary/dictionary-steps',
        ],
      },
    },
  ],
  documents: [
    { means: 'cloud-documents' },
    { means: 'document-plugins' },
    {
      means: 'web-services',
      part: true,
      layers: ['rest', 'agents'],
      how: {
        text: 'Copies documents to another system: webhooks report a change, and the web services read the content.',
        sources: [
          'automation/webhook/dev/event-details',
          'api/web-services/endpoints/rest-webapi/index',
        ],
      },
    },
  ],
  erp: [
    { means: 'erp-sync-connector' },
    {
      means: 'web-services',
      part: true,
      layers: ['rest', 'agents'],
      how: {
        text: 'Your own program exchanges records with the ERP system. The mapping screens of SuperOffice belong to the connector alone.',
        sources: ['api/web-services/index', 'api/plugins/erp-connectors/index'],
      },
    },
    {
      means: 'webhooks',
      part: true,
      how: {
        text: 'Tell your program at once which record has changed in SuperOffice.',
        sources: ['automation/webhook/dev/index'],
      },
    },
  ],
  quotes: [{ means: 'quote-connector' }],
  schedule: [
    {
      means: 'web-services',
      layers: ['agents', 'rest'],
      how: {
        text: 'Your own program starts when you decide and runs as long as it needs. Online, it signs in as a system user.',
        sources: [
          'api/authentication/online/auth-application/index',
          'api/authentication/online/which-user-to-use',
        ],
      },
    },
    { means: 'scheduled-tasks' },
    {
      means: 'crmscript',
      part: true,
      how: {
        text: 'The script that a scheduled task runs.',
        sources: ['customization/macros-and-scripts/admin/schedule-task'],
      },
    },
    {
      means: 'supermacro',
      part: true,
      how: {
        text: 'The macro that a scheduled task runs.',
        sources: ['customization/macros-and-scripts/admin/schedule-task'],
      },
    },
    {
      means: 'batch-task-plugins',
      part: true,
      how: {
        text: 'Code on the server saves a task, and the batch service runs it apart from the requests of users.',
        sources: ['api/tutorials/sem-batch-processing/index'],
      },
    },
  ],
};
