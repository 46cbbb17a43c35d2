/** Samples of plugins in NetServer, of the onsite web client's own parts, of schema steps and of SQL. */
import type { Sample } from './model.ts';

const pageBuilder = 'An onsite web client up to version 10.2.9';

export const internalSamples = {
  'internal-custom-folder': {
    title: 'A folder of your own for page files, in web.config',
    environments: ['onsite'],
    needs: `${pageBuilder}, and rights to change files on its server.`,
    files: ['internal/custom-folder.xml'],
    sources: ['api/config/clientconfigurationprovider'],
  },
  'internal-declare-pages': {
    title: 'Merge file: declare a main page, a dialog and a script',
    environments: ['onsite'],
    needs: `${pageBuilder}; the file is ShipmentsApplicationConfiguration.merge in your own folder.`,
    files: ['internal/declare-pages.xml'],
    sources: [
      'ui/web-app/pagebuilder/config/soapplicationconfiguration',
      'ui/web-app/pagebuilder/config/merge-files-and-actions',
    ],
  },
  'internal-page': {
    title: 'SoShipmentsPage.config: the page',
    environments: ['onsite'],
    needs: `${pageBuilder}, and the declaration of the page shipments.`,
    files: ['internal/shipments-page.xml'],
    sources: ['ui/web-app/pagebuilder/config/page'],
  },
  'internal-panel': {
    title: 'SoShipmentsPanel.config: the main panel of the page',
    environments: ['onsite'],
    needs: `${pageBuilder}, and the data handler MyCompaniesHandler.`,
    files: ['internal/shipments-panel.xml'],
    sources: ['ui/web-app/pagebuilder/config/panel', 'ui/web-app/pagebuilder/config/soml'],
  },
  'internal-open-dialog': {
    title: 'Merge file for SoMenuConfiguration: a menu item that opens a dialog',
    environments: ['onsite'],
    needs: `${pageBuilder}, and the declaration of the dialog shipmentedit.`,
    files: ['internal/open-dialog.xml'],
    sources: [
      'ui/web-app/getting-started/change-system-config',
      'ui/web-app/pagebuilder/datahandlers/use-builtin-datahandler',
    ],
  },
  'internal-datahandler': {
    title: 'A data handler with one carrier',
    environments: ['onsite'],
    needs: `${pageBuilder}, and the package SuperOffice.Crm.Web of its version.`,
    files: ['internal/MyCompaniesHandler.cs'],
    sources: [
      'ui/web-app/pagebuilder/datahandlers/add-custom-datahandler',
      'api/web-services/proxies/built-in',
    ],
  },
  'internal-map-classes': {
    title: 'SoObjectMapping.merge: names for a data handler and an Ajax class',
    environments: ['onsite'],
    needs: `${pageBuilder}, and Example.Web.dll in its bin folder.`,
    files: ['internal/map-classes.xml'],
    sources: [
      'ui/web-app/pagebuilder/config/object-mapping',
      'ui/web-app/getting-started/change-system-config',
    ],
  },
  'internal-ajax-class': {
    title: 'The server side: a class whose method returns a text',
    environments: ['onsite'],
    needs:
      'An onsite web client, the services package of its version, and the class registered as AjaxMethod.',
    files: ['internal/CompanyLookup.cs'],
    sources: [
      'ui/web-app/custom-ajax-methods',
      'api/web-services/howto/custom-objects/set-udef-listitem-value',
    ],
  },
  'internal-ajax-call': {
    title: 'The browser side: call the method and show its answer',
    environments: ['onsite'],
    needs: 'An onsite web client that includes this file through a jsinclude element.',
    files: ['internal/company-lookup.js'],
    sources: [
      'ui/web-app/custom-ajax-methods',
      'ui/web-app/pagebuilder/config/soapplicationconfiguration',
    ],
  },
  'internal-archive-extender': {
    title: 'An extender for one table, and the joiner that hangs it under a sale',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core of the installed version, before 11.1.',
    files: ['internal/department-extender.cs'],
    sources: ['api/archive-providers/extenders', 'api/archive-providers/joiners'],
  },
  'internal-archive-check': {
    title: 'List the archive providers that the server knows',
    environments: ['onsite', 'online'],
    needs: 'An access token, or another sign-in that your server accepts.',
    files: ['internal/list-providers.http'],
    sources: ['api/search/odata/metadata'],
  },
  'internal-mdo-provider': {
    title: 'Replace a list from a table: the same items with longer tooltips',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core of the installed version, before 11.1.',
    files: ['internal/CategoryList.cs'],
    sources: ['api/lists/entity/how-to/create-list-plugin'],
  },
  'internal-document-check': {
    title: 'List the document plugins that the server has loaded',
    environments: ['onsite', 'online'],
    needs: 'An access token, or another sign-in that your server accepts.',
    files: ['internal/document-plugins.http'],
    sources: ['api/mdo-providers/reference/plugin'],
  },
  'internal-sentry': {
    title: 'Make closed companies read-only for all but their owner',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core of the installed version, before 12.1.',
    files: ['internal/ClosedCompanySentry.cs'],
    sources: ['api/plugins/sentry/create-sentry-plugin'],
  },
  'internal-batch-notice': {
    title: 'Tell the user when a task has ended',
    environments: ['onsite'],
    needs: 'An onsite web client that includes this file, and a running batch service.',
    files: ['internal/batch-notice.js'],
    sources: ['api/tutorials/sem-batch-processing/index'],
  },
  'internal-batch-failed': {
    title: 'Read the tasks that failed, with the texts of their results',
    environments: ['onsite', 'online'],
    needs: 'An access token, or another sign-in that your server accepts.',
    files: ['internal/failed-tasks.http'],
    sources: ['api/archive-providers/reference/batchtasks', 'database/tables/batchtask'],
  },
  'internal-cd-steps': {
    title: 'Two steps and the uninstall step',
    environments: ['onsite'],
    needs: 'A class library that references only the two assemblies of Continuous Database.',
    files: ['internal/WarehouseSteps.cs'],
    sources: [
      'database/dictionary/howto-make-db-changes',
      'database/dictionary/structure-method',
      'database/dictionary/custompriming-method',
    ],
  },
  'internal-cd-apply': {
    title: 'Apply the steps',
    environments: ['onsite'],
    needs:
      'SuperOffice.ContinuousDatabase, SQL Server, and a login that may change the schema, in SUPEROFFICE_DATABASE.',
    files: ['internal/ApplySteps.cs'],
    sources: ['database/dictionary/howto-make-db-changes', 'external/continuous-database-example'],
  },
  'internal-sql-read': {
    title: 'Companies with their category',
    environments: ['onsite'],
    needs: 'A database login that may read; the table prefix of your database in place of crm7.',
    files: ['internal/read-categories.sql'],
    sources: ['database/tables/contact', 'database/tables/category'],
  },
  'internal-sql-changes': {
    title: 'What has happened to companies, newest first',
    environments: ['onsite'],
    needs: 'A database login that may read; the table prefix of your database in place of crm7.',
    files: ['internal/recent-changes.sql'],
    sources: ['database/transaction-log', 'database/tables/enums/trlogtranstype'],
  },
  'internal-sql-reserve': {
    title: 'Reserve the ids of a new category and of its log row',
    environments: ['onsite'],
    needs: 'A copy of the database to try it on, and a login that may write.',
    files: ['internal/reserve-id.sql'],
    sources: ['database/transaction-log', 'database/getting-started/table-id-sequence'],
  },
} as const satisfies Record<string, Sample>;
