/**
 * Ten solutions as integrators have them, and what the moving guide must answer. Each expectation is argued from the
 * public page named in its comment.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movingReport, type Report } from '../../src/lib/moving/report.ts';
import { movingData } from '../../src/lib/moving/selection.ts';

const data = movingData();

interface Scenario {
  readonly story: string;
  readonly ticked: readonly string[];
  /** Outcome by item. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly hardest: string | undefined;
  /** Words that the report must contain about the item. */
  readonly says: readonly (readonly [item: string, words: RegExp])[];
  /** Titles of steps that must be in the plan, and those that must not. */
  readonly plan?: { readonly has?: readonly string[]; readonly lacks?: readonly string[] };
}

const scenarios: readonly Scenario[] = [
  {
    // online/migrate/index: the tool transfers the database; admin/license/expander-services: such settings are free.
    story: 'a customer with nothing but settings, lists, fields and guides',
    ticked: ['lists', 'custom-fields', 'sales-guide', 'saint'],
    outcomes: {
      lists: 'as-it-is',
      'custom-fields': 'as-it-is',
      'sales-guide': 'as-it-is',
      saint: 'as-it-is',
    },
    hardest: undefined,
    says: [['saint', /Sales Premium/]],
    plan: {
      has: ['Prepare the installation'],
      lacks: ['Get the apps approved', 'Decide what nothing replaces'],
    },
  },
  {
    // api/plugins/quote-connectors/index: a DLL onsite, a web service of the partner online; the same implementation.
    story: 'a partner with a quote connector for an ERP system',
    ticked: ['quote-connector', 'erp-sync-connector'],
    outcomes: { 'quote-connector': 'changes', 'erp-sync-connector': 'changes' },
    hardest: 'quote-connector',
    says: [
      ['quote-connector', /web service/],
      ['quote-connector', /same onsite and online/],
      ['erp-sync-connector', /app:\/\//],
    ],
    plan: { has: ['Get the apps approved'] },
  },
  {
    // automation/crmscript/overview/crmscript-usage: 60 seconds, 8 MB, no files, ports 80 and 443.
    story: 'a Service customer with many CRMScripts, triggers and extra tables',
    ticked: ['crmscript', 'triggers', 'extra-tables', 'custom-screens'],
    outcomes: {
      crmscript: 'changes',
      triggers: 'changes',
      'extra-tables': 'as-it-is',
      'custom-screens': 'changes',
    },
    hardest: 'triggers',
    says: [
      ['crmscript', /60 seconds/],
      ['crmscript', /ODBC/],
      ['extra-tables', /15 in Growth/],
    ],
    plan: { has: ['Settle the data model', 'Rewrite code that runs inside SuperOffice'] },
  },
  {
    // api/overview/index: nobody deploys assemblies online. For row rules, no public page names another way.
    story: 'an enterprise with access rules of its own in a sentry plugin',
    ticked: ['sentry-plugins', 'preferences'],
    outcomes: { 'sentry-plugins': 'suggested', preferences: 'changes' },
    hardest: 'sentry-plugins',
    says: [
      ['sentry-plugins', /single rows or fields/],
      ['preferences', /SentryAddonNames/],
    ],
    plan: { has: ['Decide what nothing replaces'] },
  },
  {
    // release-notes/eol/soap: SOAP ends, Service's own SOAP is onsite only; api/web-services/index: OAuth online.
    story: 'a web shop that calls SOAP services from Java',
    ticked: ['soap', 'layer-soap'],
    outcomes: { soap: 'changes', 'layer-soap': 'changes' },
    hardest: 'soap',
    says: [
      ['soap', /version 13/],
      ['soap', /registered app/],
      ['soap', /nearly identical/],
    ],
  },
  {
    // api/web-services/index: online, all applications go through the web services; api/overview/netserver.
    story: 'a .NET program with NetServer Core: OSQL and entities',
    ticked: ['layer-osql', 'layer-entities', 'database-access-api'],
    outcomes: {
      'layer-osql': 'suggested',
      'layer-entities': 'suggested',
      'database-access-api': 'changes',
    },
    hardest: 'layer-osql',
    says: [['database-access-api', /web services/]],
    plan: { has: ['Change the integrations'], lacks: ['Decide what nothing replaces'] },
  },
  {
    // online/mirroring/overview: a replica takes SQL, for reading only.
    story: 'a data warehouse that reads the database with SQL',
    ticked: ['sql-scripts'],
    outcomes: { 'sql-scripts': 'documented' },
    hardest: 'sql-scripts',
    says: [
      ['sql-scripts', /Database Mirroring/],
      ['sql-scripts', /free SQL text/],
    ],
  },
  {
    // release-notes/eol/pagebuilder: the Screen Designer instead; online/integrate/index: web panels.
    story: 'a partner whose product is built on PageBuilder',
    ticked: ['custom-pages', 'custom-dialogs', 'datahandlers', 'ajax-methods'],
    outcomes: {
      'custom-pages': 'documented',
      'custom-dialogs': 'documented',
      datahandlers: 'suggested',
      'ajax-methods': 'suggested',
    },
    hardest: 'datahandlers',
    says: [
      ['custom-pages', /Web panels/],
      ['custom-dialogs', /Screen Designer/],
    ],
    plan: { has: ['Rebuild what users see', 'Decide what nothing replaces'] },
  },
  {
    // customization/soprotocol/index: navigation works with links; api/web-services/index: data over web services.
    story: 'a telephony program that drives the Windows client over COM',
    ticked: ['drive-application-ui', 'windows-client', 'com'],
    outcomes: {
      'drive-application-ui': 'documented',
      'windows-client': 'documented',
      com: 'documented',
    },
    hardest: 'drive-application-ui',
    says: [
      ['com', /SoProtocol/],
      ['com', /receive its events/],
      ['windows-client', /CRMScript/],
    ],
  },
  {
    // automation/webhook/dev/crmscript-handlers; snippets/usec-forbidden-online; online/integrate/index.
    story: 'a modern integration: REST, webhooks and a web panel',
    ticked: ['restful', 'webhooks', 'web-panels', 'layer-rest'],
    outcomes: {
      restful: 'changes',
      webhooks: 'changes',
      'web-panels': 'changes',
      'layer-rest': 'changes',
    },
    hardest: 'web-panels',
    says: [
      ['restful', /OAuth 2\.0/],
      ['restful', /must not be a constant/],
      ['web-panels', /usec/],
      ['webhooks', /only the webhooks that it made/],
    ],
    plan: { has: ['Get the apps approved'], lacks: ['Decide what nothing replaces'] },
  },
];

const textOf = (report: Report, id: string): string =>
  JSON.stringify(report.items.find((item) => item.id === id));

describe('ten solutions that move online', () => {
  assert.equal(scenarios.length, 10);
  for (const { story, ticked, outcomes, hardest, says, plan } of scenarios) {
    it(story, () => {
      const report = movingReport(data, ticked);
      assert.deepEqual(
        Object.fromEntries(report.items.map(({ id, outcome }) => [id, outcome])),
        outcomes,
      );
      assert.equal(report.hardest[0]?.item.id, hardest);
      for (const [id, words] of says) assert.match(textOf(report, id), words);
      const steps = report.plan.map(({ step }) => step.title);
      for (const title of plan?.has ?? []) assert.ok(steps.includes(title), title);
      for (const title of plan?.lacks ?? []) assert.ok(!steps.includes(title), title);
    });
  }
});
