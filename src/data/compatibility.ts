/**
 * Which APIs an integration can use with which platform: the cells of the platform matrix.
 * The overview has a row for three of the platforms, each in its own environment.
 */
import type { ApiId } from './apis.ts';
import type { Verdict } from './model.ts';
import type { PlatformId } from './platforms.ts';

/** The rows of the matrix, in the order of the overview. */
export const compatPlatformIds = [
  'windows',
  'web',
  'online',
] as const satisfies readonly PlatformId[];

export type CompatPlatformId = (typeof compatPlatformIds)[number];

export const compatibility: Record<CompatPlatformId, Record<ApiId, Verdict>> = {
  windows: {
    'web-services': {
      support: 'yes',
      notes: [
        {
          text: 'According to the overview page, NetServer web services must be configured for Local mode with the Windows client.',
          sources: ['api/overview/index'],
        },
      ],
    },
    'netserver-core': { support: 'yes' },
    com: { support: 'yes' },
  },
  web: {
    'web-services': {
      support: 'yes',
      notes: [
        {
          text: 'According to the overview page, NetServer web services may be configured for Local or for Remote mode with the onsite web client.',
          sources: ['api/overview/index'],
        },
        {
          text: 'Since 10.1.2 the web client has its own NetServer in the same web application. A remote NetServer behind it is no longer supported.',
          sources: ['onsite/install/web-client/index'],
        },
      ],
    },
    'netserver-core': {
      support: 'partial',
      notes: [
        {
          text: 'According to the overview page, NetServer script events are all that the onsite web client offers of NetServer Core.',
          sources: ['api/overview/index'],
        },
        {
          text: 'Today, other pages show more: NetServer on the same server also loads archive providers, MDO providers, sentry plugins and document plugins through Factory/DynamicLoad. Scripts may use all of NetServer Core.',
          sources: ['api/config/factory', 'automation/netserver-scripting/basic-scripting'],
        },
      ],
    },
    com: {
      support: 'no',
      reason: 'local-program',
      notes: [
        {
          text: 'COM reaches the Windows client and its database only. For the web client, use NetServer web services.',
          sources: ['api/authentication/onsite/com/index', 'api/overview/index'],
        },
      ],
    },
  },
  online: {
    'web-services': {
      support: 'yes',
      notes: [
        {
          text: 'Online has the same web services as onsite; only the authentication differs. Some agents are restricted online.',
          sources: ['online/integrate/index', 'api/web-services/index'],
        },
      ],
    },
    'netserver-core': {
      support: 'no',
      reason: 'direct-database',
      notes: [
        {
          text: 'Inside the server, NetServer Core code would need a compiled assembly or a NetServer script. Nobody may deploy assemblies online, and NetServer scripting is onsite only.',
          sources: ['api/overview/index'],
        },
        {
          text: 'Online, use NetServer web services: all applications depend on them for the data.',
          sources: ['api/web-services/index'],
        },
      ],
    },
    com: {
      support: 'no',
      reason: 'local-program',
      notes: [
        {
          text: 'Online, use NetServer web services.',
          sources: ['api/web-services/index'],
        },
      ],
      alternatives: [
        {
          use: ['restful'],
          how: 'The web services read and write the data that IDatabase gives onsite. Every application online depends on them.',
          basis: 'documented',
          sources: ['api/overview/index', 'api/web-services/index'],
        },
        {
          use: ['soprotocol'],
          how: 'A SoProtocol link moves the user to a screen, a tab and a record of the web client.',
          basis: 'documented',
          sources: ['customization/soprotocol/index'],
        },
      ],
      gap: 'No public page offers a way to read the current values of the client from outside, or to receive its events.',
    },
  },
};
