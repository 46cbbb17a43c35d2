/** The six extensibility levels, from the easiest to the one nearest to the database. */
import type { NonEmpty, Statement } from './model.ts';

export interface Level {
  readonly title: string;
  /** One sentence: what is done at this level. */
  readonly purpose: string;
  /** Who works there, in a few words. */
  readonly who: string;
  /** What they must be able to do. */
  readonly skill: string;
  /** What happens to the work at an upgrade. */
  readonly upgrade: string;
  readonly aliases: readonly string[];
  readonly notes?: NonEmpty<Statement>;
}

export const levels = {
  configuration: {
    title: 'Configuration',
    purpose: 'Settings and definitions that an administrator makes in the admin pages.',
    who: 'Administrators and consultants',
    skill: 'No code',
    upgrade: 'Stays as it is',
    aliases: ['settings', 'admin', 'no code', 'configuration level'],
  },
  'ui-workflow': {
    title: 'UI Workflow',
    purpose: 'Changes to what users see, and to what happens when they act.',
    who: 'Administrators and consultants; developers for screens and for driving the client',
    skill: 'No code up to CRMScript and HTML; COM to drive the Windows client',
    upgrade: 'Mostly stays; compare copied Service screens with each new version',
    aliases: ['workflow', 'user interface', 'ui', 'ui workflow level'],
  },
  scripting: {
    title: 'Scripting',
    purpose: 'Your own code that SuperOffice runs when something happens.',
    who: 'Consultants and developers',
    skill: 'CRMScript; C# or VB.NET; vbScript or JScript',
    upgrade: 'CRMScript stays; script files and assemblies must fit the new version',
    aliases: ['script', 'scripts', 'automation', 'scripting level'],
  },
  'external-apis': {
    title: 'External APIs',
    purpose: 'Programs outside SuperOffice that call it, or that it calls.',
    who: 'Partner and customer developers',
    skill: 'Any language that speaks HTTP; C# for connectors onsite',
    upgrade: 'Stays, as long as the API version is maintained',
    aliases: ['api', 'integration', 'web api', 'external api level'],
  },
  'internal-apis': {
    title: 'Internal APIs',
    purpose: 'Assemblies and configuration files loaded into NetServer or the onsite web client.',
    who: 'Partner and customer developers',
    skill: 'C#, XML and JavaScript',
    upgrade: 'Test and compare after every upgrade',
    aliases: ['plugin', 'plug-in', 'assembly', 'dll', 'server plugin', 'internal api level'],
  },
  database: {
    title: 'Database',
    purpose: 'Access to the data and the schema, below the application.',
    who: 'Partner developers and database administrators',
    skill: 'C# and SQL',
    upgrade: 'Dictionary steps stay; rewrite scripts where the schema changed',
    aliases: ['sql', 'schema', 'tables'],
  },
} as const satisfies Record<string, Level>;

export type LevelId = keyof typeof levels;
