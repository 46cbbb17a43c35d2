/**
 * What happens to the parts of an onsite solution that moves online.
 *
 * Whether a part is available online, and what stands in for it, is in its verdict. Only what verdicts do not say
 * stands here: whether an available part changes, which work a part belongs to, and what costs less than it seems.
 */
import type { LayerId, layers } from './layers.ts';
import type { NonEmpty, Statement } from './model.ts';
import type { LiteralPoints } from './points/index.ts';

/** The ids of the records in `All` that `Side` does not refuse. */
type AvailableIn<
  All extends Record<string, Record<Side, { readonly support: string }>>,
  Side extends string,
> = {
  [Id in keyof All & string]: All[Id][Side]['support'] extends 'no' ? never : Id;
}[keyof All & string];

type LiteralLayers = typeof layers;
export type LayerItemId<Id extends LayerId = LayerId> = `layer-${Id}`;

/** What an onsite solution can use: a point or a layer that exists onsite, or COM. */
export type OnsiteItemId =
  AvailableIn<LiteralPoints, 'onsite'> | LayerItemId<AvailableIn<LiteralLayers, 'onsite'>> | 'com';

/** What an onsite solution can use and a tenant has, at least in part. */
export type MovingItemId =
  | (AvailableIn<LiteralPoints, 'onsite'> & AvailableIn<LiteralPoints, 'online'>)
  | LayerItemId<AvailableIn<LiteralLayers, 'onsite'> & AvailableIn<LiteralLayers, 'online'>>;

export type Move =
  | {
      readonly kind: 'as-it-is';
      /** Why nothing must be done. */
      readonly because: Statement;
    }
  | {
      readonly kind: 'with-changes';
      /** What must be done, beyond what the notes of the online verdict say. */
      readonly changes?: NonEmpty<Statement>;
    };

const signInOfApps: Statement = {
  text: 'Register an app. It signs in with OAuth 2.0 or OpenID Connect through SuperID; Basic authentication is not allowed.',
  sources: ['api/authentication/online/index', 'api/web-services/index'],
};

const hostAtRunTime: Statement = {
  text: 'Take the address of the tenant from the sign-in or the tenant status. It can change, so it must not be a constant.',
  sources: ['developer-portal/best-practices/tenant-status/check-status'],
};

const soapEnds: Statement = {
  text: 'SuperOffice phases SOAP out, with version 13 as the target. Change to the Agents endpoints in the same step.',
  sources: ['release-notes/eol/soap', 'release-notes/eol/index'],
};

const sameServices: Statement = {
  text: 'The page about integration online says that the web service APIs are the same and only the sign-in differs. Limits named above come from other pages.',
  sources: ['online/integrate/index'],
};

const sameNames: Statement = {
  text: 'SuperOffice calls the package SuperOffice.WebApi nearly identical in function to the SOAP package, apart from some nuances.',
  sources: ['release-notes/eol/soap'],
};

export const moves: Record<MovingItemId, Move> = {
  preferences: {
    kind: 'with-changes',
    changes: [
      {
        text: 'Remove references to SentryAddonNames from the table UserPreference before the move.',
        sources: ['online/migrate/index'],
      },
      {
        text: 'Values at machine level are in the Windows registry of one computer, not in the database that moves. Set what you need at another level.',
        sources: ['admin/user-preferences/index', 'online/migrate/index'],
      },
    ],
  },
  lists: {
    kind: 'as-it-is',
    because: {
      text: 'Lists and their items are data, and the migration tool transfers the database. Administrators maintain them online as onsite.',
      sources: ['online/migrate/index', 'online/integrate/index'],
    },
  },
  'custom-fields': {
    kind: 'as-it-is',
    because: {
      text: 'Fields are definitions in the database that the migration tool transfers. Administrators add further ones online as onsite.',
      sources: ['online/migrate/index', 'online/integrate/index'],
    },
  },
  saint: {
    kind: 'as-it-is',
    because: {
      text: 'Monitors and counters are data in the database that the migration tool transfers. No public page names a difference online.',
      sources: ['online/migrate/index', 'saint/admin/index'],
    },
  },
  'sales-guide': {
    kind: 'as-it-is',
    because: {
      text: 'Guides are data in the database that the migration tool transfers. No public page names a difference online.',
      sources: ['online/migrate/index', 'sale/admin/create-sales-guide'],
    },
  },
  'project-guide': {
    kind: 'as-it-is',
    because: {
      text: 'Guides are data in the database that the migration tool transfers. No public page names a difference online.',
      sources: ['online/migrate/index', 'project/admin/create-project-guide'],
    },
  },
  triggers: { kind: 'with-changes' },
  supermacro: {
    kind: 'as-it-is',
    because: {
      text: 'Macros are data in the database that the migration tool transfers. Their page is written for both environments.',
      sources: ['online/migrate/index', 'automation/macro/index'],
    },
  },
  'extra-tables': {
    kind: 'as-it-is',
    because: {
      text: 'Tables and their rows are in the database that the migration tool transfers.',
      sources: ['online/migrate/index', 'custom-objects/reference/index'],
    },
  },
  'custom-screens': { kind: 'with-changes' },
  'web-panels': {
    kind: 'with-changes',
    changes: [
      {
        text: 'Panels that lead to screens or scripts of Service must not hold the host. Use the template variables <csti>, <csrm>, <cscu> or <csbl>.',
        sources: ['customization/web-panels/admin/add-web-panel', 'online/sandbox/index'],
      },
    ],
  },
  crmscript: {
    kind: 'with-changes',
    changes: [
      {
        text: 'Replace ODBC, the BulkUpdate API and the upload of script files: online scripts have none of them.',
        sources: ['automation/crmscript/overview/crmscript-usage'],
      },
      {
        text: 'Rewrite queries that use bypassNetServer. It is supported onsite only.',
        sources: ['automation/crmscript/searchengine/se-select'],
      },
    ],
  },
  soap: {
    kind: 'with-changes',
    changes: [
      {
        text: 'Sign in through a registered app: a ticket or an access token, and the client secret as ApplicationToken.',
        sources: ['api/authentication/online/index', 'api/web-services/endpoints/soap/index'],
      },
      soapEnds,
    ],
  },
  restful: { kind: 'with-changes', changes: [hostAtRunTime] },
  'quote-connector': {
    kind: 'with-changes',
    changes: [
      {
        text: 'The DLL inside SuperOffice becomes a web service on hosting of your own, registered as an ERP and quote sync app. Traffic uses port 443.',
        sources: [
          'api/plugins/quote-connectors/online-quote-connectors/index',
          'developer-portal/create-app/sync-app',
          'online/security',
        ],
      },
    ],
  },
  'erp-sync-connector': {
    kind: 'with-changes',
    changes: [
      {
        text: 'Register an ERP and quote sync app, and host the connector yourself, on port 443.',
        sources: ['developer-portal/create-app/sync-app', 'online/security'],
      },
    ],
  },
  webhooks: {
    kind: 'with-changes',
    changes: [
      {
        text: 'There is no configuration file to switch webhooks on, or to relax the checks with RequireHttps and ValidateHttps. Targets need HTTPS and a valid certificate.',
        sources: ['api/config/webhooks', 'automation/webhook/dev/security'],
      },
    ],
  },
  'database-access-api': {
    kind: 'with-changes',
    changes: [
      {
        text: 'Code with NetServer Core or COM is rewritten for the web services; it becomes a registered app. The lines of the layers say what each of them turns into.',
        sources: ['api/web-services/index', 'developer-portal/create-app/index'],
      },
    ],
  },
  'layer-rest': { kind: 'with-changes', changes: [signInOfApps, hostAtRunTime] },
  'layer-agents': { kind: 'with-changes', changes: [signInOfApps, hostAtRunTime] },
  'layer-soap': {
    kind: 'with-changes',
    changes: [
      {
        text: 'Code that runs the agents in local mode, in its own process, changes to remote calls of a registered app.',
        sources: ['api/web-services/proxies/built-in', 'api/web-services/index'],
      },
      soapEnds,
    ],
  },
};

/** What a public page says about the effort, where one does. */
export const effortHints: Partial<Record<OnsiteItemId, Statement>> = {
  'quote-connector': {
    text: 'The implementation of a connector is the same onsite and online: an existing one can be used. The service around it is new.',
    sources: ['api/plugins/quote-connectors/index'],
  },
  restful: sameServices,
  'layer-rest': sameServices,
  'layer-agents': sameServices,
  soap: sameNames,
  'layer-soap': sameNames,
};
