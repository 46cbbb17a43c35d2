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
        text: 'SQL with a database login reads the tables. Who may see which row is up to you.',
        sources: ['database/overview', 'database/security'],
      },
    },
    {
      means: 'database-mirroring',
      part: true,
      how: {
        text: 'For reports and long analyses: you query a copy of most data in your own SQL Server.',
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
        sources: ['api/overview/netserver'],
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
        text: 'Ready-made actions, for example to change a request.',
        sources: ['automation/macro/index'],
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
        text: 'SQL writes rows alone: ids, stamps, links and the transaction log are up to you.',
        sources: ['database/overview', 'database/transaction-log'],
      },
    },
  ],
  events: [
    {
      means: 'webhooks',
      how: {
        text: 'Your program hears of a record after it was created, changed or deleted. It cannot stop the change.',
        sources: ['automation/webhook/dev/index'],
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
        text: 'A Zap starts at listed events, for example a new company or a new request. Changed requests are not among them.',
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
        text: 'Rows and columns of your own in a standard list, or on a custom page up to onsite 10.2.9.',
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
        sources: ['automation/trigger/index', 'automation/crmscript/datatypes/eventdata-type'],
      },
    },
    {
      means: 'supermacro',
      how: {
        text: 'A macro on a trigger blocks a save and shows a message.',
        sources: ['automation/trigger/create-trigger-macro'],
      },
    },
    { means: 'roles-and-data-rights' },
    { means: 'sentry-plugins' },
    {
      means: 'windows-client',
      how: {
        text: 'A handler before the save checks values in the client, and can cancel the save.',
        sources: ['automation/windows/win-script-event-system'],
      },
    },
    {
      means: 'custom-fields',
      part: true,
      how: {
        text: 'A user-defined field can be mandatory or read only.',
        sources: ['custom-objects/admin/add-udef'],
      },
    },
    {
      means: 'netserver-scripting',
      part: true,
      how: {
        text: 'A handler sees the record before a call, or changes the result after it. No page says that it can stop a save.',
        sources: ['automation/netserver-scripting/index'],
      },
    },
    {
      means: 'drive-application-ui',
      part: true,
      how: {
        text: 'A program that subscribes to an event before a save can stop the save.',
        sources: ['automation/windows/win-script-event-system'],
      },
    },
  ],
  model: [
    { means: 'custom-fields' },
    { means: 'extra-tables' },
    { means: 'continuous-database' },
    { means: 'lists', part: true },
    {
      means: 'web-services',
      part: true,
      layers: ['rest', 'agents'],
      how: {
        text: 'The APIs create user-defined fields and list items. Extra fields and tables are made in Settings and maintenance.',
        sources: ['custom-objects/reference/index', 'api/web-services/endpoints/rest-webapi/index'],
      },
    },
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
        text: 'The DatabaseTable agent writes many rows for a system user, the BulkUpdate agent fields of many records. Archives give rows page by page.',
        sources: [
          'api/bulk-operations/index',
          'api/bulk-operations/mass-operations/index',
          'api/archive-providers/index',
        ],
      },
    },
    {
      means: 'mass-operations',
      part: true,
      how: {
        text: 'Into SuperOffice only: a system user inserts, updates or deletes many rows of one table, or empties it.',
        sources: ['api/bulk-operations/mass-operations/index'],
      },
    },
    {
      means: 'netserver-core',
      layers: ['rows', 'osql'],
      how: {
        text: 'Rows and OSQL change rows by their primary keys, in a loop of your own. NetServer Core has the bulk operations too.',
        sources: ['api/osql/howto/using-update', 'api/bulk-operations/index'],
      },
    },
    {
      means: 'database-mirroring',
      part: true,
      how: {
        text: 'Out of SuperOffice only: a copy of most data in your own SQL Server, kept up to date within seconds.',
        sources: ['online/mirroring/overview'],
      },
    },
    {
      means: 'sql-scripts',
      part: true,
      how: {
        text: 'SQL writes rows alone: ids, stamps, links and the transaction log are up to you.',
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
        sources: ['database/dictionary/custompriming-method'],
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
        sources: ['automation/webhook/dev/event-details', 'npm/superoffice-webapi'],
      },
    },
  ],
  erp: [
    {
      means: 'erp-sync-connector',
      how: {
        text: 'SuperOffice keeps companies, persons and projects in step, with mapping screens of its own. Sales are not included.',
        sources: [
          'api/plugins/erp-connectors/index',
          'api/plugins/erp-connectors/api/erp-actor-carrier',
        ],
      },
    },
    {
      means: 'web-services',
      part: true,
      layers: ['rest', 'agents'],
      how: {
        text: 'Your own program exchanges records with the ERP system, without the mapping screens of SuperOffice.',
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
        sources: ['api/authentication/online/which-user-to-use'],
      },
    },
    { means: 'scheduled-tasks' },
    {
      means: 'netserver-core',
      layers: ['entities', 'rows', 'osql'],
      how: {
        text: 'Onsite, your own .NET program starts when you decide and works on the database itself.',
        sources: ['api/overview/netserver'],
      },
    },
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
        text: 'Code on the server saves a task, and the batch service runs it.',
        sources: ['api/tutorials/sem-batch-processing/index'],
      },
    },
  ],
};
