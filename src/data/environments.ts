/** Where SuperOffice runs. Every statement about availability names one of these. */
export const environments = {
  onsite: {
    title: 'Onsite',
    purpose: 'One installation on servers that its owner controls.',
    aliases: ['on-premises', 'on premises', 'onprem', 'on-prem', 'local installation'],
  },
  online: {
    title: 'Online',
    purpose: 'A tenant of SuperOffice CRM Online, on servers that tenants share.',
    aliases: ['cloud', 'saas', 'crm online', 'tenant'],
  },
} as const satisfies Record<string, { title: string; purpose: string; aliases: readonly string[] }>;

export type EnvironmentId = keyof typeof environments;
