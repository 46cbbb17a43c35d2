/** Why something is not available. A "no" in a matrix names one of these. */
import type { Statement } from './model.ts';

export interface Reason extends Statement {
  /** A few words that fit into a table cell. */
  readonly title: string;
}

export const reasons = {
  'compiled-assembly': {
    title: 'Needs your own assembly on the server',
    text: 'Online tenants run from the same application files. An assembly placed for one tenant would be there for all of them, and it cannot be isolated safely. SuperOffice therefore permits nobody to deploy a compiled assembly online.',
    sources: ['api/overview/index'],
  },
  'server-files': {
    title: 'Needs your own files on the web server',
    text: 'The extension is made of configuration files and assemblies in the folders of the web client. Online tenants share these folders, so nobody may place files there for one tenant.',
    sources: ['api/overview/index', 'ui/web-app/index'],
  },
  'local-program': {
    title: 'Needs the Windows client',
    text: 'The work needs the Windows client, a program on the machine of the user. It does not work with a web client, onsite or online.',
    sources: ['onsite/integrate/win-client/index', 'api/overview/index'],
  },
  'direct-database': {
    title: 'Needs a direct database connection',
    text: 'The work needs a direct connection to the SuperOffice database. Online, every application reaches the data through NetServer web services. NetServer Core is for onsite domains, and Continuous Database exists onsite only.',
    sources: ['api/web-services/index', 'api/overview/index', 'custom-objects/reference/index'],
  },
  'cloud-only': {
    title: 'Part of SuperOffice CRM Online',
    text: 'The feature is a service of SuperOffice CRM Online and works on the data of an online tenant. SuperOffice lists it for online only.',
    sources: ['api/overview/index', 'document/library/it/index'],
  },
} as const satisfies Record<string, Reason>;

export type ReasonId = keyof typeof reasons;
