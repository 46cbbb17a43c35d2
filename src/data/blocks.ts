/** Online building blocks that have no row in the overview's table. They can stand in for points. */
import type { BlockId } from './ids.ts';
import type { Block } from './model.ts';

export const blocks: Record<BlockId, Block> = {
  soprotocol: {
    title: 'SoProtocol',
    purpose: 'Open a chosen screen, tab and record of the web client with a link.',
    onsite: { support: 'yes' },
    online: {
      support: 'yes',
      notes: [
        {
          text: 'The address of the web client holds the environment and the tenant.',
          sources: ['customization/soprotocol/index'],
        },
      ],
    },
    limits: [
      'It navigates and sets the current records. It cannot write data.',
      'Addresses of admin screens, such as adminusers, need administrator rights.',
      'In Mobile CRM, links that begin with superoffice:// are unofficial and can change. Cross-origin messages do not work there.',
      'Mobile CRM does not support navigation from triggers (NavigateTo).',
      'Onsite, a sign-in link can carry the user name and the password in its address. Do not use it: addresses end up in logs and histories.',
    ],
    docs: 'customization/soprotocol/index',
    sources: [
      'customization/soprotocol/navigation-points',
      'customization/soprotocol/index',
      'customization/soprotocol/using-soprotocol',
      'customization/soprotocol/in-crmscript',
      'customization/soprotocol/used-in-webpanels-web',
      'customization/soprotocol/used-in-webpanels-mobile',
      'mobile/customization',
    ],
    aliases: ['deep link', 'deep linking', 'deeplink', 'copy shortcut', 'setnavigateto'],
    checked: '2026-11-23',
  },

  'screen-designer': {
    title: 'Screen Designer',
    purpose: 'Change the layout, tabs, buttons and links of standard screens without code.',
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'The notice on the end of PageBuilder tells onsite customers to change to the Screen Designer.',
          sources: ['release-notes/eol/pagebuilder'],
        },
      ],
    },
    online: { support: 'yes' },
    limits: [
      'It covers Company, Contact, Sale, Project and Request, the Follow-up dialog and the Document dialog. It makes no new pages.',
      'It needs Development Tools or the Core plan, and the functional right Field administrator.',
      'You cannot assign the default layout. For each screen, a user group has one layout.',
      'Users must sign out and in again before they see a published layout.',
    ],
    docs: 'customization/screen-designer/admin/index',
    sources: [
      'customization/screen-designer/admin/index',
      'customization/screen-designer/admin/add-button',
      'customization/screen-designer/admin/assign-layout',
      'release-notes/eol/pagebuilder',
      'admin/license/expander-services',
    ],
    aliases: [
      'layout',
      'screen layout',
      'configurable screens',
      'layout editor',
      'custom button',
      'form designer',
    ],
    checked: '2026-11-23',
  },

  'task-menu-items': {
    title: 'Task menu items',
    purpose: 'Add an entry to a Task menu that opens a URL, runs a CRMScript or goes to a screen.',
    onsite: { support: 'yes' },
    online: { support: 'yes' },
    limits: [
      'Mobile CRM shows an item only when "Shown in Mobile CRM" is ticked. Users must sign out and in again there to see a new one.',
      'A URL gets data from the current record through template variables, for example <orgn> for the organisation number.',
      'Customising Mobile CRM, with Task menu items too, needs Development Tools or the Core plan.',
    ],
    docs: 'customization/admin/add-items-to-task-menu',
    sources: ['customization/admin/add-items-to-task-menu', 'mobile/customization'],
    aliases: ['task menu', 'task menu item', 'task button', 'menu item', 'custom task'],
    checked: '2026-11-23',
  },

  'trigger-dialogs': {
    title: 'Trigger dialogs',
    purpose: 'Ask the user a question, or for a few values, from a CRMScript trigger.',
    onsite: { support: 'yes' },
    online: { support: 'yes' },
    limits: [
      'They do not work in before-save and after-save triggers of the Document and quote line dialogs.',
      'Dialogs from triggers exist from version 10.1.9. Mobile CRM shows them too.',
      'Triggers need Development Tools or the Core plan.',
    ],
    docs: 'automation/crmscript/tutorials/using-dialogs-in-triggers',
    sources: [
      'automation/crmscript/tutorials/using-dialogs-in-triggers',
      'automation/crmscript/datatypes/eventdata-type',
      'automation/trigger/index',
      'automation/overview',
      'mobile/customization',
      'snippets/development-tools-or-core',
    ],
    aliases: [
      'trigger dialog',
      'message box',
      'input dialog',
      'confirmation dialog',
      'showdialog',
      'eventdatadialogdefinition',
    ],
    checked: '2026-11-23',
  },

  'scheduled-tasks': {
    title: 'Scheduled tasks',
    purpose: 'Run a CRMScript or a macro at set times, or after another task.',
    onsite: { support: 'yes' },
    online: {
      support: 'yes',
      notes: [
        {
          text: 'A script may run for 60 seconds and use 8 MB of memory.',
          sources: ['automation/crmscript/overview/crmscript-usage'],
        },
      ],
    },
    limits: [
      'Set the lock time longer than the expected run time. A task that takes longer counts as failed, and the next one may start.',
      'Make a minute interval longer than the run time of the task.',
      '"Start now" waits for the next check of the schedule, normally within one minute.',
      'Online, a production sandbox starts with its scheduled tasks disabled, unless you enabled them in the wizard.',
    ],
    docs: 'customization/macros-and-scripts/admin/schedule-task',
    sources: [
      'customization/macros-and-scripts/admin/schedule-task',
      'automation/crmscript/overview/crmscript-usage',
      'onsite/integrate/web-client/index',
      'online/sandbox/index',
    ],
    aliases: [
      'scheduled task',
      'scheduler',
      'schedule',
      'cron',
      'timer',
      'recurring job',
      'cron job',
      'nightly job',
    ],
    checked: '2026-11-23',
  },

  'dynamic-archive-provider': {
    title: 'Dynamic archive provider',
    purpose: 'Query any tables over REST, with your own joins written as dotted names.',
    onsite: 'not-stated',
    online: 'not-stated',
    limits: [
      'Its page does not state the deployment. The best practices for online apps show calls to it.',
      'All columns of a query must start at the same table.',
      'You must know the database schema: tables, fields and foreign keys. A wrong name raises an exception.',
      'It only reads. Custom fields and custom tables can be queried too.',
      'With the square-bracket form of a join, the database dictionary need not know the relation.',
      'Its page warns that a careless query does harm; prefer a built-in provider where one fits.',
    ],
    docs: 'api/search/odata/dynamic-provider',
    sources: ['api/search/odata/dynamic-provider', 'developer-portal/best-practices/index'],
    aliases: ['dynamic provider', 'dot syntax', 'archive/dynamic', 'custom query', 'table join'],
    checked: '2026-11-23',
  },

  'mass-operations': {
    title: 'Mass operations',
    purpose:
      'Insert, upsert or delete many rows of one table in a single fast call, or empty the table.',
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'All APIs of SuperOffice offer them, NetServer Core too.',
          sources: ['api/bulk-operations/index'],
        },
      ],
    },
    online: {
      support: 'yes',
      notes: [
        {
          text: 'Sign in with a system user and call the DatabaseTable agent.',
          sources: [
            'api/bulk-operations/mass-operations/index',
            'api/authentication/online/auth-application/index',
            'npm/superoffice-webapi',
          ],
        },
      ],
    },
    limits: [
      'Only a system user may run them, because they bypass sentry.',
      'Protected tables are out of reach, for example those of users, licences, roles and email accounts.',
      'A truncate cannot be undone. A failed upsert can leave the table partly changed.',
      'An upsert into an extra table with only the primary key as key updates rows; it adds none.',
      'For user-defined fields, unmatched rows must stay unchanged, and one call fills one table of them.',
      'They work on Microsoft SQL Server and on Oracle. Upsert does not work on Oracle.',
      'Its page says that changes to extra tables send no webhooks and are not in the travel transaction log. A newer page has a table property for webhooks at batch updates: Enable batch webhook in Service.',
    ],
    docs: 'api/bulk-operations/mass-operations/index',
    sources: [
      'api/bulk-operations/mass-operations/index',
      'api/bulk-operations/mass-operations/protected-tables',
      'api/bulk-operations/index',
      'custom-objects/admin/create-extra-table',
    ],
    aliases: [
      'mass operation',
      'bulk insert',
      'bulk load',
      'upsert',
      'truncate',
      'massoperations',
      'bulk import',
      'insert many rows',
    ],
    checked: '2026-11-23',
  },

  'cloud-documents': {
    title: 'Cloud documents',
    purpose: 'Keep documents and templates in Microsoft 365 SharePoint or in Google Drive.',
    onsite: {
      support: 'no',
      reason: 'cloud-only',
      alternatives: [
        {
          use: ['document-plugins'],
          how: 'Write a plugin for the store of your choice. The cloud integrations use the same mechanism.',
          basis: 'suggested',
          sources: ['document/library/it/index'],
        },
      ],
    },
    online: { support: 'yes' },
    limits: [
      'SharePoint: all users with a user plan must sign in with Microsoft, from the same Microsoft Entra subscription.',
      'SharePoint: SuperOffice no longer makes backups of the documents.',
      'SharePoint: data rights of a role do not carry over to the files. Restrict a document with "Visible for".',
      'Google Workspace: one service account stores and owns all documents.',
    ],
    docs: 'document/library/it/index',
    sources: [
      'document/library/it/index',
      'integrations/sharepoint-documents/index',
      'integrations/sharepoint-documents/requirements',
      'integrations/g-suite/index',
    ],
    aliases: ['sharepoint', 'microsoft 365', 'google workspace', 'google drive', 'cloud storage'],
    checked: '2026-11-23',
  },

  'roles-and-data-rights': {
    title: 'Roles and data rights',
    purpose: 'Give users access to data and to functions through their role.',
    onsite: { support: 'yes' },
    online: { support: 'yes' },
    limits: [
      'Each user has exactly one role.',
      'Data rights depend on the kind of record and on its owner. Rules on other field values are not documented.',
      'A data right is one of None, Read, Create, Update and Delete; each includes the ones before it.',
      'A system user has access to everything, whatever the roles say.',
    ],
    docs: 'admin/user-management/role/index',
    sources: [
      'admin/user-management/role/index',
      'admin/user-management/role/set-data-rights-for-role',
      'api/security/role-based',
      'api/security/sentry/index',
      'api/authentication/online/which-user-to-use',
    ],
    aliases: [
      'role',
      'roles',
      'permissions',
      'access rights',
      'data rights',
      'functional rights',
      'user rights',
      'access control',
      'role-based access',
    ],
    checked: '2026-11-23',
  },
};
