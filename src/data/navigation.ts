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
  { title: 'NetServer', url: '/netserver/' },
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
    ],
  },
  { title: 'Extensibility matrix', url: '/matrix/' },
  { title: 'Platforms and APIs', url: '/platforms/' },
  {
    title: 'Deployment',
    url: '/deployment/',
    children: [
      { title: 'Onsite', url: '/deployment/onsite/' },
      { title: 'Online', url: '/deployment/online/' },
    ],
  },
  {
    title: 'Guides',
    url: '/guides/',
    children: [{ title: 'Automation or integration', url: '/guides/automation-or-integration/' }],
  },
  { title: 'Data files', url: '/data/' },
  { title: 'Help', url: '/help/' },
];
