/** Samples that configure and start NetServer, sign in, and add a plugin. */
import type { Sample } from './model.ts';

export const hostingSamples = {
  'hosting-app-config': {
    title: 'A small app.config for a program with NetServer Core',
    environments: ['onsite'],
    needs: 'Your own server, paths, database login and cryptography values in place of these.',
    files: ['hosting/app-config.xml'],
    sources: ['api/config/index', 'api/config/data', 'api/reference/netserver/core/index'],
  },
  'hosting-bootstrap': {
    title: 'Register NetServer Core and open a first session',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Core of version 10, the console logging package, and a SuperOffice section with SuperOffice.Onsite.dll in DynamicLoad.',
    files: ['hosting/bootstrap.cs'],
    sources: ['api/reference/netserver/core/index', 'release-notes/10.2/api/index'],
  },
  'hosting-session': {
    title: 'Sign in with a password, then with a ticket',
    environments: ['onsite'],
    needs: 'SuperOffice.NetServer.Core of version 10, registered at start-up.',
    files: ['hosting/session.cs'],
    sources: ['api/authentication/onsite/sosession/index'],
  },
  'hosting-session-suspend': {
    title: 'Suspend a session and continue it',
    environments: ['onsite'],
    needs:
      'SuperOffice.NetServer.Core before version 11.1, and values of your own in Security/Cryptography.',
    files: ['hosting/session-suspend.cs'],
    sources: [
      'api/authentication/onsite/sosession/index',
      'api/authentication/onsite/sosession/switch',
    ],
  },
  'hosting-tooltip-plugin': {
    title: 'The smallest plugin: one more line in a tooltip',
    environments: ['onsite'],
    needs: 'A class library that references SuperOffice.NetServer.Core of version 10.',
    files: ['hosting/tooltip-plugin.cs'],
    sources: ['api/plugins/index', 'api/rows/howto/contact/update-person-rows'],
  },
  'hosting-plugin-config': {
    title: 'Name the plugin in the configuration of NetServer',
    environments: ['onsite'],
    needs: 'The file of the plugin on the server, and a restart of the web application.',
    files: ['hosting/plugin-config.xml'],
    sources: ['api/config/factory', 'api/plugins/index'],
  },
} as const satisfies Record<string, Sample>;
