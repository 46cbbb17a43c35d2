/** Who does the work at an extensibility point. */
export const audiences = {
  administrator: 'Administrator',
  consultant: 'Consultant',
  'end-user': 'User (own settings)',
  'partner-developer': 'Partner developer',
  'customer-developer': 'Customer developer',
  'database-administrator': 'Database administrator',
} as const satisfies Record<string, string>;

export type AudienceId = keyof typeof audiences;
