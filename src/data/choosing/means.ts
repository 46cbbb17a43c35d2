/**
 * What "Choose an API" knows of each means beyond its record: where code runs, which skills it takes, what a page says
 * of a client, and conditions. Verdicts, licences and purposes stand in the records.
 */
import { onsiteLicence } from '../points/onsite-licence.ts';
import { rules } from '../rules.ts';
import type { ClientFit, Condition, Means, MeansId } from './model.ts';

/** Any language for programs: it speaks HTTP, and opens a connection to a database. */
const anyProgram = ['dotnet', 'javascript', 'other'] as const;

const windowsOnly: ClientFit = {
  support: 'no',
  text: 'It works with the Windows client only.',
  sources: ['api/authentication/onsite/com/index', 'onsite/integrate/win-client/index'],
};
const insideWindowsOnly: ClientFit = {
  support: 'no',
  text: 'The scripts run inside the Windows client only.',
  sources: ['automation/windows/win-script-event-system', 'automation/overview'],
};
const forWindowsClient = {
  web: windowsOnly,
  online: windowsOnly,
  service: windowsOnly,
  mobile: windowsOnly,
} as const;

const crmscriptNotInWindows: ClientFit = {
  support: 'no',
  text: 'CRMScript does not run in the Windows client.',
  sources: ['automation/overview'],
};
const crmscriptInWeb: ClientFit = {
  support: 'yes',
  text: 'The automation overview names CRMScript for this client too; the overview gives it to Service.',
  sources: ['automation/overview'],
};
const fourMobileEvents: ClientFit = {
  support: 'partial',
  text: 'Mobile CRM runs triggers at four events: new request, request changed, before save and after save.',
  sources: ['mobile/customization'],
};
const mobileThroughTriggers: ClientFit = {
  support: 'partial',
  text: 'In Mobile CRM, scripts run from triggers at four events and from Task menu items.',
  sources: ['mobile/customization'],
};
const onsiteWebClientOnly: ClientFit = {
  support: 'no',
  text: 'PageBuilder is part of the onsite web client.',
  sources: ['ui/web-app/overview'],
};
const forOnsiteWebClient = {
  windows: onsiteWebClientOnly,
  online: onsiteWebClientOnly,
  service: onsiteWebClientOnly,
  mobile: onsiteWebClientOnly,
} as const;
/** A call of the web services, which work on the data beside every client. */
const withServices: ClientFit = { support: 'yes', sources: ['api/web-services/index'] };
const inTaskMenu: ClientFit = {
  support: 'yes',
  sources: ['customization/admin/add-items-to-task-menu'],
};
const inWebClient: ClientFit = { support: 'yes', sources: ['customization/soprotocol/index'] };

const registerApp: Condition = {
  environment: 'online',
  text: 'Online, register an app and get it approved. It signs in with OAuth 2.0 or OpenID Connect through SuperID.',
  sources: ['developer-portal/create-app/index', 'api/authentication/online/index'],
};
const servicesLicence: Condition = {
  text: rules['web-services-licence'].text,
  sources: rules['web-services-licence'].sources,
};
const developmentTools: Condition = {
  text: 'Needs Development Tools or the CRM Suite Core plan.',
  sources: ['snippets/development-tools-or-core'],
};
const systemUser: Condition = {
  text: 'Only a system user may run mass operations, because they bypass the access rights.',
  sources: ['api/bulk-operations/mass-operations/index'],
};

/** Nothing for SuperOffice or for users, but a place of your own for a program. */
const ownHost = { onsite: 'a host for your program', online: 'a host for your program' } as const;
const ownAssembly = { onsite: 'an assembly of yours on the NetServer server' } as const;
const ownWebFiles = { onsite: 'files of yours on the web server' } as const;
const withWindowsClient = { onsite: 'the Windows client on each computer' } as const;

/** A plugin that NetServer loads. */
const plugin = {
  api: 'netserver-core',
  places: ['server'],
  skills: ['dotnet'],
  installs: ownAssembly,
} as const;
const pluginInWeb = { ...plugin, clients: { windows: 'not-stated' } } as const;
/** A part of the onsite web client. */
const webClientPart = {
  places: ['server'],
  clients: forOnsiteWebClient,
  installs: ownWebFiles,
} as const;
const setting = { places: [], skills: ['no-code'] } as const;

export const means: Readonly<Record<MeansId, Means>> = {
  'web-services': {
    api: 'web-services',
    places: ['process'],
    skills: anyProgram,
    installs: ownHost,
    conditions: [registerApp, servicesLicence],
  },
  'netserver-core': {
    api: 'netserver-core',
    places: ['process', 'server'],
    skills: ['dotnet'],
    installs: { onsite: 'a program or a plugin in the onsite domain, with a database connection' },
    near: {
      text: 'NetServer Core works on the database itself; OSQL is its nearest layer.',
      sources: ['api/overview/netserver', 'api/osql/index'],
    },
    conditions: [
      onsiteLicence,
      {
        text: 'A program needs the SuperOffice section in its configuration file, and from version 10 dependency injection too.',
        sources: ['api/config/index'],
      },
      {
        text: 'The package must match the installed version of SuperOffice.',
        sources: ['api/nuget/netserver-core'],
      },
    ],
  },
  com: {
    api: 'com',
    places: ['process'],
    skills: ['dotnet', 'other'],
    clients: { service: windowsOnly, mobile: windowsOnly },
    installs: withWindowsClient,
    conditions: [onsiteLicence],
  },

  preferences: setting,
  lists: setting,
  'custom-fields': setting,
  saint: {
    ...setting,
    clients: {
      service: {
        support: 'partial',
        text: 'The user plan Service Premium includes it. The monitors are for companies, contact persons and projects.',
        sources: ['snippets/saint-licence', 'saint/admin/index'],
      },
    },
  },
  'sales-guide': setting,
  'project-guide': {
    ...setting,
    clients: {
      service: {
        support: 'partial',
        text: 'The user plan Service Premium includes it, on the screen of a project.',
        sources: ['project/admin/create-project-guide', 'snippets/project-licence'],
      },
    },
  },

  'drive-application-ui': {
    api: 'com',
    places: ['process'],
    skills: ['dotnet', 'other'],
    clients: forWindowsClient,
    installs: withWindowsClient,
  },
  triggers: {
    places: ['product'],
    skills: ['crmscript'],
    clients: { windows: crmscriptNotInWindows, mobile: fourMobileEvents },
  },
  supermacro: {
    places: ['product'],
    skills: ['no-code'],
    clients: {
      windows: {
        support: 'no',
        text: 'Macros are made on the CRMScript page, and CRMScript does not run in the Windows client.',
        sources: ['customization/macros-and-scripts/admin/create-macro', 'automation/overview'],
      },
    },
  },
  'extra-tables': {
    ...setting,
    clients: {
      windows: 'not-stated',
      web: {
        support: 'partial',
        text: 'From version 10.3.4 (pilot), extra tables also work in CRM. Before that, Sales users need a web panel.',
        sources: ['custom-objects/learn/extra-table'],
      },
      online: {
        support: 'yes',
        text: 'Extra tables work in CRM as well, although the overview gives them to Service.',
        sources: ['custom-objects/learn/extra-table'],
      },
    },
  },
  'custom-screens': {
    places: ['product'],
    skills: ['crmscript'],
    clients: {
      web: {
        support: 'partial',
        text: 'Screens of Service: users of CRM reach them through a web panel.',
        sources: ['admin/license/expander-services'],
      },
      online: {
        support: 'partial',
        text: 'Screens of Service: users of CRM reach them through a web panel.',
        sources: ['admin/license/expander-services'],
      },
    },
  },
  'web-panels': {
    places: ['process', 'product'],
    skills: ['no-code', 'crmscript', 'javascript', 'dotnet', 'other'],
    clients: {
      mobile: {
        support: 'yes',
        text: 'Mobile CRM shows a panel that is made available on Mobile CRM.',
        sources: ['customization/web-panels/admin/add-web-panel'],
      },
    },
  },
  zapier: setting,

  crmscript: {
    places: ['product'],
    skills: ['crmscript'],
    clients: {
      windows: crmscriptNotInWindows,
      web: crmscriptInWeb,
      online: crmscriptInWeb,
      mobile: mobileThroughTriggers,
    },
  },
  'netserver-scripting': {
    api: 'netserver-core',
    places: ['server'],
    skills: ['dotnet'],
    clients: {
      windows: {
        support: 'no',
        text: 'The automation overview names vbScript and JavaScript for the Windows client, and not C# or VB.NET.',
        sources: ['automation/overview'],
      },
      service: {
        support: 'partial',
        text: 'The overview lists Service. The automation overview names only CRMScript for it.',
        sources: ['api/overview/index', 'automation/overview'],
      },
    },
    installs: { onsite: 'script files or assemblies in a folder of the NetServer server' },
  },
  'windows-client': {
    places: ['product'],
    skills: ['javascript', 'other'],
    clients: {
      web: insideWindowsOnly,
      online: insideWindowsOnly,
      service: insideWindowsOnly,
      mobile: insideWindowsOnly,
    },
    installs: withWindowsClient,
  },

  'quote-connector': {
    places: { onsite: ['server'], online: ['process'] },
    skills: { onsite: ['dotnet'], online: anyProgram },
    clients: {
      mobile: {
        support: 'partial',
        text: 'Users cannot create or change quotes in Mobile CRM.',
        sources: ['mobile/customization'],
      },
    },
    installs: { onsite: 'a DLL that loads when SuperOffice starts', online: ownHost.online },
    conditions: [
      {
        environment: 'online',
        text: 'Online, register an ERP and quote sync app and host the connector yourself, on port 443.',
        sources: ['developer-portal/create-app/sync-app', 'online/security'],
      },
    ],
  },
  'erp-sync-connector': {
    places: ['process'],
    skills: anyProgram,
    installs: ownHost,
    conditions: [
      {
        environment: 'online',
        text: 'Online, register an ERP and quote sync app and host the connector yourself, on port 443.',
        sources: ['developer-portal/create-app/sync-app', 'online/security'],
      },
    ],
  },
  'database-mirroring': {
    places: [],
    skills: anyProgram,
    installs: { online: 'a Windows service and a SQL Server at your side' },
  },
  webhooks: {
    api: 'web-services',
    places: ['process', 'product'],
    skills: ['dotnet', 'javascript', 'other', 'crmscript'],
    clients: {
      windows: {
        support: 'no',
        text: 'Only the web client and the NetServer services raise the events.',
        sources: ['automation/webhook/dev/index'],
      },
      service: {
        support: 'partial',
        text: 'There are events for tickets and chats, although the overview names Sales only.',
        sources: ['automation/webhook/dev/event-details'],
      },
    },
  },

  'custom-pages': { ...webClientPart, skills: ['other', 'javascript', 'dotnet'] },
  'custom-dialogs': { ...webClientPart, skills: ['other', 'javascript', 'dotnet'] },
  datahandlers: { ...webClientPart, skills: ['dotnet'] },
  'ajax-methods': { ...webClientPart, skills: ['dotnet'] },
  'archive-providers': pluginInWeb,
  'mdo-providers': pluginInWeb,
  'document-plugins': {
    ...plugin,
    clients: {
      windows: {
        support: 'partial',
        text: 'From version 8, document plugins run in NetServer. Before it, they run in the client, over COM.',
        sources: ['onsite/integrate/win-client/index'],
      },
    },
  },
  'sentry-plugins': {
    ...plugin,
    clients: {
      windows: {
        support: 'partial',
        text: 'The Windows client has a COM kind of sentry plugin of its own.',
        sources: ['onsite/integrate/win-client/index'],
      },
    },
  },
  'batch-task-plugins': pluginInWeb,

  'continuous-database': {
    places: ['process'],
    skills: ['dotnet'],
    installs: { onsite: 'a program with a connection to the database' },
  },
  'sql-scripts': {
    places: ['process'],
    skills: anyProgram,
    installs: { onsite: 'a program or SQL tool with a database login' },
    near: {
      text: 'Plain SQL goes straight to the database.',
      sources: ['database/overview'],
    },
    conditions: [
      {
        text: 'SuperOffice logs on with one database user. The rights of your login are your duty.',
        sources: ['database/security'],
      },
    ],
  },

  soprotocol: {
    places: [],
    skills: ['no-code'],
    clients: {
      web: inWebClient,
      online: inWebClient,
      mobile: {
        support: 'partial',
        text: 'Links of Mobile CRM begin with superoffice://. They are unofficial and can change.',
        sources: ['customization/soprotocol/used-in-webpanels-mobile'],
      },
    },
  },
  'screen-designer': {
    places: [],
    skills: ['no-code'],
    clients: {
      windows: {
        support: 'no',
        text: 'The Screen Designer is for version 10 and later. SuperOffice 9 and later have no Windows client.',
        sources: ['admin/license/expander-services', 'snippets/windows-client-discontinued'],
      },
      web: {
        support: 'yes',
        text: 'The notice on the end of PageBuilder leads onsite customers to the Screen Designer.',
        sources: ['release-notes/eol/pagebuilder'],
      },
      online: { support: 'yes', sources: ['customization/screen-designer/admin/index'] },
      service: {
        support: 'partial',
        text: 'Of Service, it covers the Request screen.',
        sources: ['customization/screen-designer/admin/index'],
      },
    },
    conditions: [developmentTools],
  },
  'task-menu-items': {
    places: ['product'],
    skills: ['no-code', 'crmscript'],
    clients: {
      web: inTaskMenu,
      online: inTaskMenu,
      mobile: {
        support: 'yes',
        text: 'Mobile CRM shows an item when "Shown in Mobile CRM" is ticked. This needs Development Tools or the Core plan.',
        sources: ['mobile/customization'],
      },
    },
  },
  'trigger-dialogs': {
    places: ['product'],
    skills: ['crmscript'],
    clients: {
      windows: crmscriptNotInWindows,
      web: {
        support: 'yes',
        text: 'Dialogs from triggers exist from version 10.1.9.',
        sources: ['automation/crmscript/datatypes/eventdata-type'],
      },
      online: {
        support: 'yes',
        text: 'Dialogs from triggers exist from version 10.1.9.',
        sources: ['automation/crmscript/datatypes/eventdata-type'],
      },
      mobile: {
        support: 'yes',
        text: 'Mobile CRM shows these dialogs too.',
        sources: ['mobile/customization'],
      },
    },
    conditions: [developmentTools],
  },
  'scheduled-tasks': {
    places: ['product'],
    skills: ['crmscript', 'no-code'],
    clients: { windows: crmscriptNotInWindows },
    conditions: [developmentTools],
  },
  'mass-operations': {
    api: 'web-services',
    places: ['process'],
    skills: anyProgram,
    installs: ownHost,
    clients: {
      windows: withServices,
      web: withServices,
      online: withServices,
      service: withServices,
    },
    conditions: [systemUser],
  },
  'cloud-documents': setting,
  'roles-and-data-rights': setting,
};
