/** The SuperOffice names in `samples/deployment/`, each with the page that has it. */
import type { SourceId } from '../../sources.ts';

export const deploymentNames = {
  '/api/state/Cust12345': 'developer-portal/best-practices/tenant-status/check-status',
  '/api/state': 'developer-portal/best-practices/tenant-status/check-status',
  '.State': 'developer-portal/best-practices/tenant-status/check-status',
  '.IsRunning': 'developer-portal/best-practices/tenant-status/check-status',
  '.Api': 'developer-portal/best-practices/tenant-status/check-status',
  '.ValidUntil': 'developer-portal/best-practices/tenant-status/check-status',
  'SuperOffice.COM.SuperOfficeDB': 'api/authentication/onsite/com/index',
  Database: 'api/authentication/onsite/com/index',
  DatabaseClass: 'api/authentication/onsite/com/index',
  'Database.Login': 'api/authentication/onsite/com/index',
  'Database.CreateContact': 'api/authentication/onsite/com/index',
  SOContact: 'api/authentication/onsite/com/index',
  'SOContact.SetDefaults': 'api/authentication/onsite/com/index',
  'SOContact.Name': 'api/authentication/onsite/com/index',
  'SOContact.Department': 'api/authentication/onsite/com/index',
  'SOContact.Save': 'api/authentication/onsite/com/index',
} as const satisfies Record<string, SourceId>;
