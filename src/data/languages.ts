/** Which languages for automation each platform runs, as the automation overview lists them. */
import type { NonEmpty, Statement } from './model.ts';
import type { PlatformId } from './platforms.ts';
import type { SourceId } from './sources.ts';

export const automationLanguages = {
  crmscript: 'CRMScript',
  vbscript: 'vbScript',
  javascript: 'JavaScript',
  csharp: 'C#',
  vbnet: 'VB.NET',
} as const satisfies Record<string, string>;

export type LanguageId = keyof typeof automationLanguages;

export interface LanguageSupport {
  readonly languages: Readonly<Record<LanguageId, 'yes' | 'no'>>;
  /** What the marks alone do not tell. */
  readonly notes?: NonEmpty<Statement>;
  readonly sources: NonEmpty<SourceId>;
}

/** The platforms in the order of the automation overview. Platforms that it leaves out are not stated. */
export const languageSupport = {
  service: {
    languages: { crmscript: 'yes', vbscript: 'no', javascript: 'no', csharp: 'no', vbnet: 'no' },
    sources: ['automation/overview'],
  },
  online: {
    languages: { crmscript: 'yes', vbscript: 'no', javascript: 'no', csharp: 'no', vbnet: 'no' },
    sources: ['automation/overview'],
  },
  web: {
    languages: { crmscript: 'yes', vbscript: 'no', javascript: 'yes', csharp: 'yes', vbnet: 'yes' },
    notes: [
      {
        text: 'C# and VB.NET mean files or assemblies in the script folder of NetServer.',
        sources: ['automation/netserver-scripting/index', 'api/config/scripting'],
      },
      {
        text: 'JavaScript runs in the browser, and its owner is responsible for testing it.',
        sources: ['automation/overview'],
      },
    ],
    sources: ['automation/overview'],
  },
  windows: {
    languages: { crmscript: 'no', vbscript: 'yes', javascript: 'yes', csharp: 'no', vbnet: 'no' },
    notes: [
      {
        text: 'JavaScript means JScript here. SuperOffice 9 and later have no Windows client.',
        sources: ['automation/overview', 'snippets/windows-client-discontinued'],
      },
    ],
    sources: ['automation/overview'],
  },
} as const satisfies Partial<Record<PlatformId, LanguageSupport>>;
