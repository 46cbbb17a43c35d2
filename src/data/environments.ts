/** Where SuperOffice runs. Every statement about availability names one of these. */
import { onsiteFrozen } from './changes.ts';
import type { Change, NonEmpty } from './model.ts';

export interface Environment {
  readonly title: string;
  readonly purpose: string;
  readonly aliases: readonly string[];
  /** What differs from the overview for everything in this environment. */
  readonly changed?: NonEmpty<Change>;
}

export const environments = {
  onsite: {
    title: 'Onsite',
    purpose: 'One installation on servers that its owner controls.',
    aliases: [
      'on-premises',
      'on premises',
      'onprem',
      'on-prem',
      'local installation',
      'self-hosted',
      'own servers',
    ],
    changed: [onsiteFrozen],
  },
  online: {
    title: 'Online',
    purpose: 'A tenant of SuperOffice CRM Online, on servers that tenants share.',
    aliases: ['cloud', 'saas', 'crm online', 'tenant', 'multi-tenant'],
  },
} as const satisfies Record<string, Environment>;

export type EnvironmentId = keyof typeof environments;
