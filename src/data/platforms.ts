/** The platforms and clients of SuperOffice. Which APIs they take stands in `compatibility.ts`. */
import { onsiteFrozen, windowsClientGone } from './changes.ts';
import type { EnvironmentId } from './environments.ts';
import type { Described, NonEmpty, Statement } from './model.ts';

export interface Platform extends Described {
  /** The full name; `title` is the name in the matrix. */
  readonly long: string;
  readonly runs: NonEmpty<EnvironmentId>;
  /** Whether the platform is current, and since when not. */
  readonly standing: Statement;
  /** What can be extended there, in short. */
  readonly extension: NonEmpty<Statement>;
}

export const platforms = {
  windows: {
    title: 'Windows',
    long: 'Windows client',
    purpose: 'The client of SuperOffice CRM for Windows computers, for onsite installations.',
    runs: ['onsite'],
    standing: {
      text: 'Past. SuperOffice 9 and later have no Windows client. What stands here holds for onsite installations of versions before 9.',
      sources: ['snippets/windows-client-discontinued'],
    },
    extension: [
      {
        text: 'A program drives the client over COM, reads the current values and subscribes to events.',
        sources: ['onsite/integrate/win-client/index', 'api/authentication/onsite/com/index'],
      },
      {
        text: 'Scripts in vbScript or JScript react to events, and also to the opening and closing of dialogs.',
        sources: ['automation/overview'],
      },
      {
        text: 'Screens take web panels and buttons that start other programs. The data model takes custom tables and fields.',
        sources: ['onsite/integrate/win-client/index'],
      },
      {
        text: 'Document plugins run in NetServer from version 8. Sentry and email plugins use COM.',
        sources: ['onsite/integrate/win-client/index'],
      },
    ],
    aliases: ['crm windows', 'windows platform', 'desktop application', 'desktop program'],
    docs: 'onsite/integrate/win-client/index',
    sources: [
      'onsite/integrate/win-client/index',
      'api/authentication/onsite/com/index',
      'automation/overview',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [windowsClientGone],
  },
  web: {
    title: 'Web',
    long: 'Onsite web client',
    purpose: 'The client of SuperOffice CRM in the browser, served by an onsite web server.',
    runs: ['onsite'],
    standing: {
      text: 'Available. Onsite stays on version 11 and gets minor versions (11.14 and later) and occasional security fixes; from version 12, new features are made for online only.',
      sources: ['snippets/onsite-feature-freeze', 'snippets/onsite-phased-out'],
    },
    extension: [
      {
        text: 'NetServer scripts in C# or VB.NET run before and after web service calls on the application server.',
        sources: ['automation/netserver-scripting/index'],
      },
      {
        text: 'CRMScript runs here too. So does JavaScript of your own in the browser.',
        sources: ['automation/overview'],
      },
      {
        text: 'NetServer loads your archive providers, MDO providers, sentry plugins and document plugins.',
        sources: ['api/config/factory'],
      },
      {
        text: 'Screens take web panels and custom views. The data model takes custom tables and fields.',
        sources: ['onsite/integrate/web-client/index'],
      },
      {
        text: 'Custom pages, dialogs and data handlers through PageBuilder work up to onsite 10.2.9.',
        sources: ['release-notes/eol/index', 'release-notes/eol/pagebuilder'],
      },
    ],
    aliases: ['crm web', 'onsite web'],
    docs: 'onsite/integrate/web-client/index',
    sources: [
      'onsite/integrate/web-client/index',
      'automation/overview',
      'automation/netserver-scripting/index',
      'api/config/factory',
      'release-notes/eol/pagebuilder',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [onsiteFrozen],
  },
  online: {
    title: 'Online',
    long: 'Online web client',
    purpose: 'The client of SuperOffice CRM Online in the browser.',
    runs: ['online'],
    standing: {
      text: 'Current. From version 12, new features are made for online only.',
      sources: ['snippets/onsite-feature-freeze'],
    },
    extension: [
      {
        text: 'Administrators add custom lists and items, user-defined fields, web panels, and buttons in the Navigator and the button bar.',
        sources: ['online/integrate/index'],
      },
      {
        text: 'Programs outside SuperOffice use the web services and receive webhooks.',
        sources: ['online/integrate/index'],
      },
      {
        text: 'CRMScript is the only scripting language listed for it.',
        sources: ['automation/overview'],
      },
      {
        text: 'The Screen Designer changes the layout of key screens. It needs Development Tools or the Core plan.',
        sources: ['customization/screen-designer/admin/index'],
      },
      {
        text: 'Extra tables hold data of your own. In CRM Suite, the plan decides how many you may have.',
        sources: ['custom-objects/learn/extra-table', 'admin/license/crm-suite'],
      },
    ],
    aliases: ['crm online client'],
    docs: 'online/integrate/index',
    sources: [
      'online/integrate/index',
      'automation/overview',
      'customization/screen-designer/admin/index',
      'custom-objects/learn/extra-table',
      'api/overview/index',
    ],
    checked: '2026-11-23',
  },
  service: {
    title: 'Service',
    long: 'SuperOffice Service',
    purpose: 'The product for requests and customer service, with its own screens and scripts.',
    runs: ['onsite', 'online'],
    standing: {
      text: 'Current. Its own SOAP interface is not supported online from version 10; onsite, at least in version 10, a licence controls it.',
      sources: ['release-notes/eol/index', 'release-notes/eol/soap'],
    },
    extension: [
      {
        text: 'CRMScript automates the work, mostly around requests, mailings and templates.',
        sources: ['automation/overview'],
      },
      {
        text: 'Hook scripts, extra menus and button scripts attach CRMScript to screens and menus of Service.',
        sources: ['automation/overview', 'ui/blogic/overview'],
      },
      {
        text: 'Custom screens and screen choosers replace or add screens. Extra tables extend the data model.',
        sources: ['ui/blogic/overview', 'custom-objects/learn/extra-table'],
      },
      {
        text: 'Programs outside use NetServer web services; its own interface for programs outside is narrow and obsolete.',
        sources: ['api/authentication/overview'],
      },
    ],
    aliases: [
      'superoffice service',
      'customer service',
      'cs',
      'helpdesk',
      'help desk',
      'service desk',
      'ticketing',
    ],
    docs: 'service/index',
    sources: [
      'service/index',
      'automation/overview',
      'ui/blogic/overview',
      'api/authentication/overview',
      'release-notes/eol/soap',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview says that most integrations are made with Service.',
        text: 'Our reading: this means automation inside the product. The authentication overview says that programs outside reach little of Service, and points to NetServer web services.',
        certainty: 'inferred',
        sources: ['api/authentication/overview', 'automation/overview'],
      },
    ],
  },
  mobile: {
    title: 'Mobile',
    long: 'SuperOffice Mobile CRM',
    purpose: 'The SuperOffice app for iOS and Android.',
    runs: ['onsite', 'online'],
    standing: {
      text: 'Current, under the name SuperOffice Mobile CRM. It needs SuperOffice 9.1 or newer.',
      sources: ['mobile/index', 'mobile/client-requirements'],
    },
    extension: [
      {
        text: 'A web panel shows in the app when its list item is available on Mobile CRM.',
        sources: ['customization/web-panels/admin/add-web-panel'],
      },
      {
        text: 'CRMScript triggers run at four events: new request, request changed, before save and after save. They may show dialogs.',
        sources: ['mobile/customization'],
      },
      {
        text: 'Task menu items that run a CRMScript show in the app when Shown in Mobile CRM is on.',
        sources: ['mobile/customization'],
      },
      {
        text: 'NavigateTo is not supported. The app cannot create or update stakeholders, quotes, relations, selections and their members.',
        sources: ['mobile/customization'],
      },
    ],
    aliases: ['mobile crm', 'mobile app', 'superoffice mobile', 'ios', 'android', 'smartphone'],
    docs: 'mobile/customization',
    sources: [
      'mobile/customization',
      'mobile/index',
      'mobile/client-requirements',
      'customization/web-panels/admin/add-web-panel',
      'release-notes/eol/index',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview:
          'The overview says that the mobile clients take web panels, set up on each device, and little else.',
        text: 'A setting of the web panel makes it available in the app. CRMScript triggers, script dialogs and Task menu items also work there.',
        certainty: 'stated',
        sources: ['mobile/customization', 'customization/web-panels/admin/add-web-panel'],
      },
    ],
  },
  pocket: {
    title: 'Pocket CRM',
    long: 'SuperOffice Pocket CRM',
    purpose:
      'The older app for phones and tablets, connected to onsite NetServer over the internet.',
    runs: ['onsite'],
    standing: {
      text: 'Past. Pocket CRM is for SuperOffice 8 and older. After an upgrade to version 9, the app asks users to change to SuperOffice Mobile CRM. It cannot sign in to version 10 and later.',
      sources: ['onsite/pocket-crm/index', 'onsite/pocket-crm/install'],
    },
    extension: [
      {
        text: 'The overview page names web panels and few external integration points.',
        sources: ['api/overview/index'],
      },
      {
        text: 'NetServer scripts act on its calls, because they run in NetServer services.',
        sources: ['automation/netserver-scripting/index'],
      },
    ],
    aliases: ['pocket', 'pocketcrm'],
    docs: 'onsite/pocket-crm/index',
    sources: [
      'onsite/pocket-crm/index',
      'onsite/pocket-crm/configure',
      'onsite/pocket-crm/install',
      'automation/netserver-scripting/index',
      'api/overview/index',
    ],
    checked: '2026-11-23',
    changed: [
      {
        overview: 'The overview presents Pocket CRM as a mobile client beside SuperOffice Mobile.',
        text: 'Pocket CRM is for SuperOffice 8 and older, and its pages are marked as legacy. From version 9, SuperOffice Mobile CRM takes its place.',
        certainty: 'stated',
        sources: ['onsite/pocket-crm/index', 'mobile/index'],
      },
    ],
  },
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;
