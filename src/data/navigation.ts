/**
 * The pages in reading order: the side navigation, breadcrumbs and previous/next are made from this tree.
 * The pages of points stand under their level and come from the data, not from here.
 */
import type { LevelId } from './levels.ts';

export interface NavigationEntry {
  readonly title: string;
  /** The address of the page, with a slash at both ends. */
  readonly url: string;
  /** Set where the children are the points of this level. */
  readonly level?: LevelId;
  readonly children?: readonly NavigationEntry[];
}

export const navigation: readonly NavigationEntry[] = [
  { title: 'Start', url: '/' },
  {
    title: 'NetServer',
    url: '/netserver/',
    children: [
      { title: 'OSQL', url: '/netserver/osql/' },
      { title: 'Rows', url: '/netserver/rows/' },
      { title: 'Entities', url: '/netserver/entities/' },
      { title: 'Archive providers', url: '/netserver/archive-providers/' },
      { title: 'MDO providers', url: '/netserver/mdo-providers/' },
      {
        title: 'Web services',
        url: '/netserver/web-services/',
        children: [
          { title: 'REST', url: '/netserver/web-services/rest/' },
          { title: 'Agents', url: '/netserver/web-services/agents/' },
          { title: 'SOAP', url: '/netserver/web-services/soap/' },
          { title: 'Proxies and clients', url: '/netserver/web-services/proxies/' },
        ],
      },
      { title: 'Packages', url: '/netserver/packages/' },
      { title: 'Configuration', url: '/netserver/configuration/' },
      { title: 'Sessions', url: '/netserver/sessions/' },
      { title: 'Plugins', url: '/netserver/plugins/' },
    ],
  },
  {
    title: 'Extensibility',
    url: '/extensibility/',
    children: [
      { title: 'Configuration', url: '/extensibility/configuration/', level: 'configuration' },
      { title: 'UI Workflow', url: '/extensibility/ui-workflow/', level: 'ui-workflow' },
      { title: 'Scripting', url: '/extensibility/scripting/', level: 'scripting' },
      { title: 'External APIs', url: '/extensibility/external-apis/', level: 'external-apis' },
      { title: 'Internal APIs', url: '/extensibility/internal-apis/', level: 'internal-apis' },
      { title: 'Database', url: '/extensibility/database/', level: 'database' },
      { title: 'Online building blocks', url: '/extensibility/online-building-blocks/' },
    ],
  },
  { title: 'Extensibility matrix', url: '/matrix/' },
  {
    title: 'Platforms and APIs',
    url: '/platforms/',
    children: [
      { title: 'Windows client', url: '/platforms/windows/' },
      { title: 'Web client', url: '/platforms/web/' },
      { title: 'Online', url: '/platforms/online/' },
      { title: 'Service', url: '/platforms/service/' },
      { title: 'Mobile', url: '/platforms/mobile/' },
    ],
  },
  {
    title: 'Deployment',
    url: '/deployment/',
    children: [
      { title: 'Onsite', url: '/deployment/onsite/' },
      { title: 'Online', url: '/deployment/online/' },
      { title: 'Moving online', url: '/deployment/moving-online/' },
    ],
  },
  {
    title: 'Guides',
    url: '/guides/',
    children: [
      { title: 'Choose an API', url: '/guides/choose-an-api/' },
      { title: 'Authentication', url: '/guides/authentication/' },
      { title: 'First request', url: '/guides/first-request/' },
      { title: 'Other languages', url: '/guides/other-languages/' },
      { title: 'Automation or integration', url: '/guides/automation-or-integration/' },
    ],
  },
  { title: 'Glossary', url: '/glossary/' },
  {
    title: 'Sources',
    url: '/sources/',
    children: [{ title: 'Changes since the overview', url: '/sources/changes/' }],
  },
  { title: 'Data files', url: '/data/' },
  { title: 'Help', url: '/help/' },
  { title: 'Accessibility', url: '/accessibility/' },
];
