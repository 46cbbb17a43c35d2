/**
 * The plan of a move and what its report says around the items: outcomes, areas of work, steps in their order, and
 * items that are the same work under two names.
 */
import type { NonEmpty, Statement } from './model.ts';
import type { OnsiteItemId } from './moving.ts';

export interface Outcome {
  readonly title: string;
  readonly text: string;
}

/** What can become of an item, from the least work to the most. */
export const outcomes = {
  'as-it-is': {
    title: 'Moves as it is',
    text: 'Online has it, and no public page names a change. Try it all the same.',
  },
  changes: {
    title: 'Moves with changes',
    text: 'Online has it, under other conditions or in another form.',
  },
  documented: {
    title: 'Replacement, documented',
    text: 'Online lacks it. A public page offers another way for at least a part of the job.',
  },
  suggested: {
    title: 'Replacement, our suggestion',
    text: 'Online lacks it. The other way is our reading, so ask SuperOffice before you build on it.',
  },
  none: {
    title: 'No replacement',
    text: 'Online lacks it, and we know of no other way.',
  },
} as const satisfies Record<string, Outcome>;

export type OutcomeId = keyof typeof outcomes;

/** The kind of work that an item is part of. An item belongs to one. */
export type AreaId = 'settings' | 'data-model' | 'integrations' | 'code' | 'screens';

export const moveAreas: Record<OnsiteItemId, AreaId> = {
  preferences: 'settings',
  lists: 'settings',
  'custom-fields': 'data-model',
  saint: 'settings',
  'sales-guide': 'settings',
  'project-guide': 'settings',
  'drive-application-ui': 'screens',
  triggers: 'code',
  supermacro: 'code',
  'extra-tables': 'data-model',
  'custom-screens': 'screens',
  'web-panels': 'screens',
  crmscript: 'code',
  'netserver-scripting': 'code',
  'windows-client': 'code',
  soap: 'integrations',
  restful: 'integrations',
  'quote-connector': 'integrations',
  'erp-sync-connector': 'integrations',
  webhooks: 'integrations',
  'custom-pages': 'screens',
  'custom-dialogs': 'screens',
  datahandlers: 'code',
  'ajax-methods': 'code',
  'archive-providers': 'code',
  'mdo-providers': 'code',
  'document-plugins': 'code',
  'sentry-plugins': 'code',
  'batch-task-plugins': 'code',
  'database-access-api': 'integrations',
  'continuous-database': 'data-model',
  'sql-scripts': 'integrations',
  'layer-osql': 'integrations',
  'layer-rows': 'integrations',
  'layer-entities': 'integrations',
  'layer-archive-providers': 'integrations',
  'layer-mdo-providers': 'integrations',
  'layer-rest': 'integrations',
  'layer-agents': 'integrations',
  'layer-soap': 'integrations',
  com: 'integrations',
};

/** The items that are a registered app online. Whatever is replaced by one of them becomes an app too. */
export const appItems: NonEmpty<OnsiteItemId> = [
  'soap',
  'restful',
  'quote-connector',
  'erp-sync-connector',
  'database-access-api',
  'layer-rest',
  'layer-agents',
  'layer-soap',
];

/** The items that a step is about. A step for `everything` names no items: it is done in every move. */
export type StepFor =
  'everything' | { readonly area: AreaId } | { readonly having: 'gap' } | { readonly being: 'app' };

export interface MoveStep extends Statement {
  readonly title: string;
  /** Why the step stands at this place. One sentence or two. */
  readonly why: string;
  /** `documented`: a public page asks for the step. `suggested`: the order is our reading of the sources. */
  readonly basis: 'documented' | 'suggested';
  readonly for: StepFor;
}

/** The steps of a move, in their order. Each area has a step. */
export const moveSteps: Readonly<Record<string, MoveStep>> = {
  'take-stock': {
    title: 'Take stock',
    text: 'List every extension and integration. Ask the maker of each bought one for its online version, or look for another app in the App Store.',
    why: 'The migration guide warns that they may not work after the move.',
    basis: 'documented',
    sources: ['online/migrate/index'],
    for: 'everything',
  },
  licences: {
    title: 'Clear licences, and register as a developer',
    text: 'Compare plans and licences with the conditions in this report. Ask for a tenant in the development environment SOD; it is free.',
    why: 'A missing plan or licence can change the outcome, and each later step needs a tenant to try things in.',
    basis: 'suggested',
    sources: [
      'admin/license/expander-services',
      'admin/license/crm-suite',
      'developer-portal/getting-started/get-access-to-sod',
    ],
    for: 'everything',
  },
  gaps: {
    title: 'Decide what nothing replaces',
    text: 'For each of these, drop the part that is missing, change how people work, or ask SuperOffice.',
    why: 'These answers can decide whether the move makes sense at all. SuperOffice gives no date for equal customisation online.',
    basis: 'suggested',
    sources: ['api/overview/index'],
    for: { having: 'gap' },
  },
  'data-model': {
    title: 'Settle the data model',
    text: 'Bring fields and tables into the form that they have online.',
    why: 'Integrations, scripts and screens name fields and tables, so these come before them.',
    basis: 'suggested',
    sources: ['custom-objects/reference/index'],
    for: { area: 'data-model' },
  },
  settings: {
    title: 'Check the settings',
    text: 'Settings are data and come along. Clean what must not come along, and note what is kept outside the database.',
    why: 'What the rest builds on should be right first; most of it needs a look and no work.',
    basis: 'suggested',
    sources: ['online/migrate/index'],
    for: { area: 'settings' },
  },
  integrations: {
    title: 'Change the integrations',
    text: 'Turn each into a program on your own hosting that uses the web services, and try it against your tenant in SOD.',
    why: 'They run outside SuperOffice, so you can build and test them while everybody still works onsite.',
    basis: 'suggested',
    sources: ['api/web-services/index', 'developer-portal/getting-started/app-envir'],
    for: { area: 'integrations' },
  },
  code: {
    title: 'Rewrite code that runs inside SuperOffice',
    text: 'Keep scripts within the online limits: 60 seconds, 8 MB of memory, no files. Longer work belongs in a program of your own.',
    why: 'Scripts act on fields, tables and integrations; by now these are there.',
    basis: 'suggested',
    sources: ['automation/crmscript/overview/crmscript-usage'],
    for: { area: 'code' },
  },
  screens: {
    title: 'Rebuild what users see',
    text: 'Put screens, panels and buttons on top of the new scripts and programs.',
    why: 'They show what the other parts deliver, so they come last.',
    basis: 'suggested',
    sources: ['customization/web-panels/admin/index', 'customization/screen-designer/admin/index'],
    for: { area: 'screens' },
  },
  prepare: {
    title: 'Prepare the installation',
    text: 'Have version 7.1 or newer. Give each user an email address that no other user has. Nobody may be on Travel, no satellite active, and no preference may refer to SentryAddonNames.',
    why: 'The migration tool asks for all of this before it starts.',
    basis: 'documented',
    sources: ['online/migrate/index'],
    for: 'everything',
  },
  test: {
    title: 'Try the move',
    text: 'Run the migration in its test mode as often as you need. To sign in and test, order a production sandbox made from the result.',
    why: 'The onsite installation stays untouched, and nobody can sign in to a test migration itself.',
    basis: 'documented',
    sources: ['online/migrate/index', 'online/sandbox/index'],
    for: 'everything',
  },
  approval: {
    title: 'Get the apps approved',
    text: 'Have custom apps validated and standard apps certified, then approved for the tenant. What becomes an app among your items needs it.',
    why: 'Without approval every call fails. A test migration deletes approvals on its tenant, so the final one follows the last test.',
    basis: 'documented',
    sources: [
      'developer-portal/custom-app/index',
      'developer-portal/standard-app/certification/index',
      'developer-portal/tenants/authorization',
      'online/migrate/index',
    ],
    for: { being: 'app' },
  },
  'cut-over': {
    title: 'Move',
    text: 'Your contact in sales at SuperOffice starts the move, and a technical consultant runs it. Plan downtime: it depends on the size of the database and of the document archive.',
    why: 'Once users have signed in after the live run, it cannot be repeated.',
    basis: 'documented',
    sources: ['online/migrate/index'],
    for: 'everything',
  },
};

/** Items that describe the same work. Who ticks several of them plans it once. */
export interface SameWork extends Statement {
  readonly items: readonly [OnsiteItemId, OnsiteItemId, ...OnsiteItemId[]];
}

export const sameWork: Readonly<Record<string, SameWork>> = {
  soap: {
    items: ['soap', 'layer-soap'],
    text: 'The point and the layer are the same web services.',
    sources: ['api/web-services/endpoints/soap/index'],
  },
  restful: {
    items: ['restful', 'layer-rest', 'layer-agents'],
    text: 'REST and Agents are the two flavours of Restful.',
    sources: ['api/web-services/index'],
  },
  'database-access': {
    items: [
      'database-access-api',
      'layer-osql',
      'layer-rows',
      'layer-entities',
      'layer-archive-providers',
      'layer-mdo-providers',
    ],
    text: 'Onsite, this guide takes the point to mean the layers of NetServer Core.',
    sources: ['api/overview/netserver'],
  },
  'windows-client': {
    items: ['drive-application-ui', 'com'],
    text: 'Programs drive the Windows client over COM.',
    sources: ['api/authentication/onsite/com/index'],
  },
};

/** A name that readers look for, and the item that it means. It is ticked as that item and counted once. */
export const directAccess = {
  id: 'direct-database',
  title: 'Direct database access',
  item: 'sql-scripts',
  aliases: ['odbc', 'database login', 'reports', 'sql'],
  text: 'SQL with a login of your own is the point SQL Scripts: the same line, counted once. Access through SuperOffice code is Database access API, or the layers that the code calls.',
} as const satisfies Record<string, string | readonly string[]> & { readonly item: OnsiteItemId };
