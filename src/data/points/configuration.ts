/** The points of the level "Configuration". */
import type { PointIdOf } from '../ids.ts';
import type { Point } from '../model.ts';

export const configurationPoints = {
  preferences: {
    title: 'Preferences',
    level: 'configuration',
    products: ['sales', 'service'],
    purpose: 'Store settings that steer defaults, look and behaviour, for everybody or for one user.',
    onsite: { support: 'yes' },
    online: { support: 'yes' },
    about: [
      'A preference is a section, a key and a value, saved at one of six levels: global default, system, database, user group, user or machine.',
      'The most specific value that applies to the signed-in user wins.',
      'An integration can keep its own settings in the same store. Own section and key names need no registration.',
    ],
    audience: ['administrator', 'end-user', 'partner-developer'],
    languages: ['None for admin work', 'C#', 'Any language that speaks HTTP', 'SQL (onsite)'],
    runs: {
      place: 'database',
      detail:
        'The values are rows of the table UserPreference; NetServer reads and caches them. Values at machine level sit in the Windows registry.',
    },
    start: [
      'Choose a section name that cannot clash with others, and a key.',
      'Save a value at system level, with the Preference agent or over REST.',
      'Save a user group or user value where some users need another one.',
      'Read the value as an ordinary user and check which level won.',
      'Handle the empty string: it is what you get for a preference that does not exist.',
    ],
    names: [
      'UserPreference',
      'PreferenceAgent',
      'SoPreference',
      'PreferenceDescription',
      '/api/v1/Preference/{section}/{key}',
      '/api/v1/PreferenceDescription/{section}/{key}',
    ],
    limits: [
      'Built-in preferences drive core functions. A wrong value can stop them.',
      'The field maxlevel decides how deep in the levels a value may be edited; some values are for administrators only.',
      'A value at machine level is in the registry of one computer. You do not see it in the table.',
      'Before a move to online, remove references to SentryAddonNames from the preferences.',
    ],
    related: ['lists', 'custom-fields', 'sentry-plugins'],
    docs: 'admin/user-preferences/index',
    sources: [
      'admin/user-preferences/index',
      'api/web-services/endpoints/rest-webapi/index',
      'online/migrate/index',
    ],
    aliases: ['preference', 'userpreference', 'options', 'user settings'],
    checked: '2026-11-23',
  },
} as const satisfies Record<PointIdOf<'configuration'>, Point>;
