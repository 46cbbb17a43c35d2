/** All other sources: administration, user interface, integrations, packages and pages elsewhere. */
import type { Source } from '../sources.ts';

export const othersSources = {
  'admin/license/crm-suite': { title: 'SuperOffice CRM Suite', checked: '2026-11-23' },
  'admin/license/dev/index': { title: 'License technical overview', checked: '2026-11-23' },
  'admin/license/expander-services': { title: 'Expander Services', checked: '2026-11-23' },
  'admin/license/index': { title: 'CRM and licences', checked: '2026-11-23' },
  'admin/lists/headings': { title: 'List headings', checked: '2026-11-23' },
  'admin/lists/index': { title: 'Lists', checked: '2026-11-23' },
  'admin/lists/specialized-lists': { title: 'Specialized lists', checked: '2026-11-23' },
  'admin/lists/user-defined-lists': { title: 'User-defined lists', checked: '2026-11-23' },
  'admin/lists/user-group-filtering': { title: 'User groups', checked: '2026-11-23' },
  'admin/preferences/index': { title: 'Preferences', checked: '2026-11-23' },
  'admin/user-management/role/functional-rights': {
    title: 'Functional rights in SuperOffice',
    checked: '2026-11-23',
  },
  'admin/user-management/role/index': { title: 'Role', checked: '2026-11-23' },
  'admin/user-management/role/set-data-rights-for-role': {
    title: 'Set data rights for role',
    checked: '2026-11-23',
  },
  'admin/user-preferences/index': { title: 'User preferences', checked: '2026-11-23' },
  'admin/user-preferences/reference/scripting': { title: 'Scripting', checked: '2026-11-23' },
  'customer-center/access-script': {
    title: 'Accessing the script from the Customer Centre',
    checked: '2026-11-23',
  },
  'customer-center/overview': { title: 'Customer Centre', checked: '2026-11-23' },
  'customer-center/templates': { title: 'Customer center templates', checked: '2026-11-23' },
  'customization/admin/add-items-to-task-menu': {
    title: 'Add items to the Task menu list',
    checked: '2026-11-23',
  },
  'customization/admin/package-properties': { title: 'Package properties', checked: '2026-11-23' },
  'customization/macros-and-scripts/admin/create-macro': {
    title: 'Create a macro - example from SuperOffice',
    checked: '2026-11-23',
  },
  'customization/macros-and-scripts/admin/create-script': {
    title: 'Create or edit a script',
    checked: '2026-11-23',
  },
  'customization/macros-and-scripts/admin/index': { title: 'CRMScript', checked: '2026-11-23' },
  'customization/macros-and-scripts/admin/schedule-task': {
    title: 'Scheduled tasks',
    checked: '2026-11-23',
  },
  'customization/macros-and-scripts/admin/trigger': { title: 'Triggers', checked: '2026-11-23' },
  'customization/screen-designer/admin/add-button': {
    title: 'Add a button or link',
    checked: '2026-11-23',
  },
  'customization/screen-designer/admin/add-layout': { title: 'Add layout', checked: '2026-11-23' },
  'customization/screen-designer/admin/assign-layout': {
    title: 'Assign layout to group, type, or template',
    checked: '2026-11-23',
  },
  'customization/screen-designer/admin/index': { title: 'Screen designer', checked: '2026-11-23' },
  'customization/soprotocol/howto/custom-object': {
    title: 'How to work with custom objects using SoProtocol',
    checked: '2026-11-23',
  },
  'customization/soprotocol/howto/open-contact': { title: 'Open Company', checked: '2026-11-23' },
  'customization/soprotocol/in-crmscript': {
    title: 'Using SOProtocol in CRMScript',
    checked: '2026-11-23',
  },
  'customization/soprotocol/index': { title: 'SoProtocol', checked: '2026-11-23' },
  'customization/soprotocol/navigation-points': {
    title: 'Navigation points (where)',
    checked: '2026-11-23',
  },
  'customization/soprotocol/used-in-webpanels-mobile': {
    title: 'SOProtocol and web panels - mobile',
    checked: '2026-11-23',
  },
  'customization/soprotocol/used-in-webpanels-web': {
    title: 'SOProtocol and web panels - web',
    checked: '2026-11-23',
  },
  'customization/soprotocol/using-soprotocol': { title: 'Using SoProtocol', checked: '2026-11-23' },
  'customization/web-panels/admin/add-web-panel': { title: 'Add web panel', checked: '2026-11-23' },
  'customization/web-panels/admin/index': { title: 'Web panels', checked: '2026-11-23' },
  'customization/web-panels/admin/url-encoding': { title: 'Url encoding', checked: '2026-11-23' },
  'customization/web-panels/dev/index': { title: 'Building web panels', checked: '2026-11-23' },
  'document/library/it/index': { title: 'Cloud document integration', checked: '2026-11-23' },
  'erp/admin/add-connection': {
    title: 'Add a sync connector and ERP connection',
    checked: '2026-11-23',
  },
  'erp/admin/configure': { title: 'Configure ERP connection', checked: '2026-11-23' },
  'erp/admin/index': { title: 'Manage ERP synchronization', checked: '2026-11-23' },
  'erp/admin/resync-from-crm': { title: 'Resync from CRM', checked: '2026-11-23' },
  'integrations/g-suite/index': { title: 'Google Workspace', checked: '2026-11-23' },
  'integrations/g-suite/set-up': {
    title: 'Set up Google Workspace Document Integration',
    checked: '2026-11-23',
  },
  'integrations/sharepoint-documents/index': {
    title: 'SharePoint documents',
    checked: '2026-11-23',
  },
  'integrations/sharepoint-documents/requirements': {
    title: 'Requirements',
    checked: '2026-11-23',
  },
  'integrations/zapier/get-started/create-zap': { title: 'Create a Zap', checked: '2026-11-23' },
  'integrations/zapier/get-started/set-up-account': {
    title: 'Connect account',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/index': { title: 'Working with Zaps', checked: '2026-11-23' },
  'integrations/zapier/howto/triggers/changed': {
    title: 'Create a SuperOffice CRM changed trigger',
    checked: '2026-11-23',
  },
  'integrations/zapier/index': { title: 'Zapier', checked: '2026-11-23' },
  'integrations/zapier/reference': {
    title: 'SuperOffice triggers and actions',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/listsource': {
    title: 'Look up lists between Source and SuperOffice CRM',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/datetime': {
    title: 'Formatting date and time',
    checked: '2026-11-23',
  },
  'integrations/zapier/howto/gdpr': {
    title: 'How to maintain GDPR configuration',
    checked: '2026-11-23',
  },
  'mobile/client-requirements': {
    title: 'Requirements for SuperOffice Mobile CRM client',
    checked: '2026-11-23',
  },
  'mobile/customization': { title: 'Customization', checked: '2026-11-23' },
  'mobile/index': { title: 'Mobile CRM - Access your CRM on the go', checked: '2026-11-23' },
  'mobile/security': {
    title: 'Mobile CRM security in SuperOffice CRM Online',
    checked: '2026-11-23',
  },
  'project/admin/create-project-guide': {
    title: 'Create a new project guide',
    checked: '2026-11-23',
  },
  'project/admin/edit-project-guide': {
    title: 'Edit or deactivate project guide',
    checked: '2026-11-23',
  },
  'project/admin/project-status': { title: 'Project status', checked: '2026-11-23' },
  'project/admin/project-type': { title: 'Project type', checked: '2026-11-23' },
  'project/learn/project-guides': { title: 'Project guides', checked: '2026-11-23' },
  'saint/admin/counter-settings': { title: 'Counters and counter settings', checked: '2026-11-23' },
  'saint/admin/index': { title: 'SAINT in Settings and maintenance', checked: '2026-11-23' },
  'saint/admin/sale-amount-class': { title: 'Add sale amount class', checked: '2026-11-23' },
  'saint/admin/set-up': { title: 'Set up a new activity monitor', checked: '2026-11-23' },
  'saint/admin/update': { title: 'Update activity monitors', checked: '2026-11-23' },
  'saint/learn/index': { title: 'Sales Intelligence (SAINT)', checked: '2026-11-23' },
  'sale/admin/create-sales-guide': { title: 'Create a new sales guide', checked: '2026-11-23' },
  'sale/admin/edit-sales-guide': { title: 'Edit sales guide', checked: '2026-11-23' },
  'sale/admin/quote/set-up-quote-connector': {
    title: 'Set up ERP connection for quote connector',
    checked: '2026-11-23',
  },
  'sale/admin/sale-stage': { title: 'Add a sale stage', checked: '2026-11-23' },
  'sale/admin/sale-type': { title: 'Add sale type', checked: '2026-11-23' },
  'sale/learn/sales-guides': { title: 'Sales guide', checked: '2026-11-23' },
  'service/data-exchange/index': {
    title: 'SuperOffice Expander Data Exchange',
    checked: '2026-11-23',
  },
  'service/index': { title: 'Service', checked: '2026-11-23' },
  'ui/blogic/custom-screens/add-screen-element': {
    title: 'Add screen element',
    checked: '2026-11-23',
  },
  'ui/blogic/custom-screens/index': { title: 'Custom screens', checked: '2026-11-23' },
  'ui/blogic/custom-screens/layout-elements': { title: 'Layout elements', checked: '2026-11-23' },
  'ui/blogic/overview': { title: 'Service UI', checked: '2026-11-23' },
  'ui/blogic/screen-choosers': { title: 'Screen choosers', checked: '2026-11-23' },
  'ui/blogic/screen-events': { title: 'Screen events and hook scripts', checked: '2026-11-23' },
  'ui/blogic/url-parameters': { title: 'URL parameters', checked: '2026-11-23' },
  'ui/web-app/custom-ajax-methods': { title: 'Custom AJAX methods', checked: '2026-11-23' },
  'ui/web-app/getting-started/change-system-config': {
    title: 'How to alter system configuration files',
    checked: '2026-11-23',
  },
  'ui/web-app/getting-started/debug': {
    title: 'Debugging the Web application',
    checked: '2026-11-23',
  },
  'ui/web-app/getting-started/set-up-custom-folder': {
    title: 'How to use custom config files (and folder)',
    checked: '2026-11-23',
  },
  'ui/web-app/index': { title: 'Web GUI .Net API', checked: '2026-11-23' },
  'ui/web-app/overview': { title: 'Web GUI .Net API', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/config/merge-files-and-actions': {
    title: 'Merge process',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/config/object-mapping': {
    title: 'Object mapping files',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/config/page': { title: 'Page config files', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/config/panel': { title: 'Panel config files', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/config/soapplicationconfiguration': {
    title: 'SoApplicationConfiguration.config file',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/config/soml': {
    title: 'SuperOffice Markup Language (SOML)',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/datahandlers/add-custom-datahandler': {
    title: 'How to add a custom data handler',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/datahandlers/idatahandler': {
    title: 'idatahandler',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/datahandlers/index': { title: 'Data handler', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/datahandlers/use-builtin-datahandler': {
    title: 'How to use an existing data handler',
    checked: '2026-11-23',
  },
  'ui/web-app/pagebuilder/rights-system': { title: 'Rights system', checked: '2026-11-23' },
  'ui/web-app/pagebuilder/superstate/state-changes': {
    title: 'What causes SuperState to change?',
    checked: '2026-11-23',
  },
  'npm/superoffice-webapi': {
    title: '@superoffice/webapi on npm',
    checked: '2026-11-23',
    url: 'https://www.npmjs.com/package/@superoffice/webapi',
  },
  'nuget/netserver-core': {
    title: 'SuperOffice.NetServer.Core on NuGet',
    checked: '2026-11-23',
    url: 'https://www.nuget.org/packages/superoffice.netserver.core',
  },
  'nuget/netserver-services': {
    title: 'SuperOffice.NetServer.Services on NuGet',
    checked: '2026-11-23',
    url: 'https://www.nuget.org/packages/superoffice.netserver.services',
  },
  'nuget/webapi': {
    title: 'SuperOffice.WebApi on NuGet',
    checked: '2026-11-23',
    url: 'https://www.nuget.org/packages/superoffice.webapi',
  },
  'external/app-store': {
    title: 'SuperOffice App Store',
    checked: '2026-11-23',
    url: 'https://online.superoffice.com/appstore',
  },
  'external/continuous-database-example': {
    title: 'DevNet/ContinuousDatabase (example on GitHub)',
    checked: '2026-11-23',
    url: 'https://github.com/SuperOffice/DevNet/tree/master/ContinuousDatabase',
  },
  'external/developer-forums': {
    title: 'SuperOffice developer forums',
    checked: '2026-11-23',
    url: 'https://community.superoffice.com/en/technical/forums/api-forums/',
  },
  'external/zapier': {
    title: 'SuperOffice on zapier.com',
    checked: '2026-11-23',
    url: 'https://zapier.com/apps/superofficecrm/integrations',
  },
} as const satisfies Record<string, Source>;
