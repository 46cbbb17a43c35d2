/**
 * Ten cases of integrators. Each is an address that a reader could share; its answer must lead to the right page. Why it
 * is right stands in the comment, with the public page behind it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseFrom } from '../../src/lib/choosing/address.ts';
import { recommend } from '../../src/lib/choosing/choose.ts';
import type { Recommendation } from '../../src/lib/choosing/recommend.ts';

function answerTo(query: string): Recommendation {
  const { given, ignored } = caseFrom(new URLSearchParams(query));
  assert.deepEqual(ignored, [], 'every scenario is an address that the page takes as it is');
  return recommend(given);
}

const apis = ({ apis: all }: Recommendation): string[] => all.map(({ means: { id } }) => id);
const means = (answer: Recommendation, job: string): string[] =>
  answer.jobs.find((one) => one.job === job)?.choices.map(({ means: { id } }) => id) ?? [];
const pageOf = (answer: Recommendation, job: string): string | undefined =>
  answer.jobs.find((one) => one.job === job)?.choices[0]?.means.url;
const barsOf = (answer: Recommendation, id: string): string[] =>
  answer.ruledOut
    .find(({ means: one }) => one.id === id)
    ?.bars.map(({ answer: by, why }) => `${by}: ${why}`) ?? [];

describe('scenarios of integrators', () => {
  // api/overview/index: web services first, and they alone for data online. automation/webhook/dev/index: changes come
  // as webhooks. A product for many customers in both environments therefore stays with these two.
  it('1. A vendor syncs companies with a web shop, for customers onsite and online', () => {
    const answer = answerTo('env=onsite,online&job=read,write,events&place=process');
    assert.deepEqual(apis(answer), ['web-services']);
    assert.equal(pageOf(answer, 'read'), '/netserver/web-services/');
    assert.equal(pageOf(answer, 'events'), '/extensibility/external-apis/webhooks/');
    assert.deepEqual(barsOf(answer, 'netserver-core'), [
      'online: Needs a direct database connection',
    ]);
  });

  // automation/trigger/index: a trigger before a save can stop it. automation/webhook/dev/index: a webhook comes after
  // the change. api/plugins/sentry/index is an assembly, which nobody may deploy online (api/overview/index).
  it('2. Online, a sale may not be saved without a reason', () => {
    const answer = answerTo('env=online&job=rules&skill=crmscript');
    assert.equal(pageOf(answer, 'rules'), '/extensibility/ui-workflow/triggers/');
    assert.deepEqual(barsOf(answer, 'sentry-plugins'), [
      'online: Needs your own assembly on the server',
      'skills in CRMScript: It takes .NET',
    ]);
  });

  // The same wish without a script: automation/trigger/create-trigger-macro blocks a save from a wizard.
  it('3. The same rule, by an administrator who writes no code', () => {
    const answer = answerTo('env=online&job=rules&skill=no-code');
    assert.equal(pageOf(answer, 'rules'), '/extensibility/ui-workflow/supermacro/');
    assert.ok(!means(answer, 'rules').includes('triggers'));
  });

  // customization/web-panels/admin/add-web-panel: "Available on" has Mobile CRM. mobile/customization: Task menu items
  // and dialogs work there; Screen Designer is not stated for it, so it comes later.
  it('4. Invoices beside the open company, in the browser and in Mobile CRM', () => {
    const answer = answerTo('client=online,mobile&job=ui');
    assert.equal(pageOf(answer, 'ui'), '/extensibility/ui-workflow/web-panels/');
    const [, second] = answer.jobs[0]?.choices ?? [];
    assert.deepEqual(second?.unstated, ['Mobile CRM']);
    assert.deepEqual(
      barsOf(answer, 'custom-pages')[0],
      'the online web client: Needs your own files on the web server',
    );
  });

  // api/plugins/quote-connectors/index: a DLL onsite, a web service online; both are the same point. erp-connectors/index:
  // the connector keeps companies, persons and projects in step. Web services alone do a part of it.
  it('5. An ERP system gives prices to quotes and shares its customers, onsite and online', () => {
    const answer = answerTo('env=onsite,online&job=erp,quotes&skill=dotnet');
    assert.equal(pageOf(answer, 'erp'), '/extensibility/external-apis/erp-sync-connector/');
    assert.equal(pageOf(answer, 'quotes'), '/extensibility/external-apis/quote-connector/');
  });

  // online/mirroring/overview: a replica in your own SQL Server for reports; paging through whole tables is what
  // developer-portal/best-practices/index advises against. Onsite there is no mirroring.
  it('6. Management wants reports over all sales of an online tenant', () => {
    const answer = answerTo('env=online&job=read,bulk&skill=no-code,other');
    assert.ok(means(answer, 'read').includes('database-mirroring'));
    assert.ok(means(answer, 'bulk').includes('database-mirroring'));
    assert.deepEqual(barsOf(answer, 'sql-scripts'), ['online: Needs a direct database connection']);
    assert.ok(barsOf(answerTo('env=onsite&job=read'), 'database-mirroring').length > 0);
  });

  // api/overview/netserver: NetServer Core is the layer next to the database, in an onsite domain. The overview asks to
  // consider web services first all the same, so they stay first and the answer names what is nearer.
  it('7. A calculation onsite needs the shortest way to the database', () => {
    const answer = answerTo('env=onsite&job=read&skill=dotnet&need=latency');
    assert.deepEqual(apis(answer).slice(0, 2), ['web-services', 'netserver-core']);
    const core = answer.apis[1];
    assert.deepEqual(
      core?.needs.map(({ id, met }) => [id, met]),
      [['latency', true]],
    );
    assert.ok(core.layers.some(({ url }) => url === '/netserver/osql/'));
  });

  // snippets/windows-client-discontinued: no Windows client from version 9. api/authentication/onsite/com/index: COM
  // drives that client alone. What has ended is offered last.
  it('8. An old program drives the Windows client and listens to it', () => {
    const answer = answerTo('client=windows&job=events,ui');
    assert.ok(answer.warnings.some(({ id }) => id === 'windows'));
    assert.deepEqual(means(answer, 'events').slice(-2), ['windows-client', 'drive-application-ui']);
    assert.ok(
      barsOf(answer, 'triggers').includes(
        'the Windows client: CRMScript does not run in the Windows client.',
      ),
    );
  });

  // customization/macros-and-scripts/admin/schedule-task: a script or macro at set times, inside the product.
  // api/tutorials/sem-batch-processing/index is an assembly; the web services need a process of their own.
  it('9. Work at night, online, without a server of your own', () => {
    const answer = answerTo('env=online&job=schedule&place=product&need=no-installation');
    assert.equal(means(answer, 'schedule')[0], 'scheduled-tasks');
    assert.deepEqual(barsOf(answer, 'web-services'), [
      'code in scripts inside SuperOffice: Its code runs in its own process',
    ]);
    assert.deepEqual(apis(answer), []);
    // The same wish without a word about places: what needs no host comes first, and web services stay possible.
    const wish = answerTo('env=online&job=schedule&need=no-installation');
    assert.equal(means(wish, 'schedule')[0], 'scheduled-tasks');
    assert.ok(means(wish, 'schedule').includes('web-services'));
  });

  // custom-objects/reference/index: fields and extra tables are made in the admin pages, onsite and online; schema changes
  // by code (database/dictionary/index) exist onsite only.
  it('10. A solution brings tables of its own, and moves online next year', () => {
    const answer = answerTo('env=onsite,online&job=model&need=sustainability');
    assert.deepEqual(means(answer, 'model').slice(0, 2), ['custom-fields', 'extra-tables']);
    const without = answer.changes.find(({ answer: by }) => by === 'online');
    assert.ok(without?.gained.some(({ id }) => id === 'continuous-database'));
  });
});
