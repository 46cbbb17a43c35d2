/** The report of the moving guide: all single items, all pairs, and samples of many, against the published verdicts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { extensibilityData, platformsData } from '../../src/lib/export.ts';
import { onlineOnly } from '../../src/lib/moving/items.ts';
import { hardnessOf, movingReport, type Report } from '../../src/lib/moving/report.ts';
import { movingData } from '../../src/lib/moving/selection.ts';
import { byOutcome, headlineOf, statusOf } from '../../src/lib/moving/words.ts';
import { layers } from '../../src/data/layers.ts';
import type { Verdict } from '../../src/data/model.ts';

const data = movingData();
const ids = data.items.map(({ id }) => id);
const reportOf = (ticked: readonly string[]): Report => movingReport(data, ticked);
const all = reportOf(ids);

interface Cell {
  readonly support: string;
  readonly alternatives?: readonly { readonly basis: string }[];
  readonly gap?: string;
}

/** The verdicts online as the published files and the layers have them, without the code under test. */
const published = new Map<string, Cell>([
  ...extensibilityData().points.map(({ id, online }): [string, Cell] => [id, online]),
  ...Object.entries<{ online: Verdict }>(layers).map(([id, { online }]): [string, Cell] => [
    `layer-${id}`,
    online,
  ]),
  ...platformsData()
    .platforms.filter(({ id }) => id === 'online')
    .map(({ support }): [string, Cell] => ['com', support['com'] ?? { support: '' }]),
]);

/** The outcomes that a verdict allows. */
function allowedFor({ support, alternatives = [] }: Cell): readonly string[] {
  if (support !== 'no') return ['as-it-is', 'changes'];
  if (alternatives.some(({ basis }) => basis === 'documented')) return ['documented'];
  return [alternatives.length > 0 ? 'suggested' : 'none'];
}

/** What must hold for every report. */
function assertSound(report: Report, ticked: readonly string[]): void {
  const wanted = ids.filter((id) => ticked.includes(id));
  const reported = report.items.map(({ id }) => id);
  assert.deepEqual(reported, wanted);
  assert.deepEqual(
    byOutcome(data, report)
      .flatMap(({ items }) => items.map(({ id }) => id))
      .sort(),
    [...wanted].sort(),
    'each ticked item stands under one outcome',
  );
  const counts = Object.values(report.counts);
  assert.equal(
    counts.reduce((a, b) => a + b, 0),
    wanted.length,
  );
  assert.equal(report.moving, report.counts['as-it-is'] + report.counts.changes);
  assert.ok(report.share >= 0 && report.share <= 1);
  assert.ok(Math.abs(report.share * wanted.length - report.moving) < 1e-9);
  assert.equal(
    report.gaps,
    wanted.filter((id) => published.get(id)?.gap !== undefined).length,
    'no present item lacks a replacement altogether',
  );
  for (const { items } of [...report.plan, ...report.sameWork])
    for (const { id } of items) assert.ok(wanted.includes(id), `the plan names ${id}`);
  for (const { item } of [...report.hardest, ...report.questions])
    assert.ok(wanted.includes(item.id));
  assert.equal(report.plan.length === 0, wanted.length === 0);
  assert.match(headlineOf(report), wanted.length === 0 ? /Nothing is ticked/ : /\d %/);
  assert.match(statusOf(report), wanted.length === 0 ? /Nothing is ticked/ : /ticked: /);
}

const someIds = fc.subarray(ids);

describe('the items', () => {
  it('are the points that exist onsite, the eight layers and COM', () => {
    const onsite = extensibilityData().points.filter(({ onsite: cell }) => cell.support !== 'no');
    assert.deepEqual(ids, [
      ...onsite.map(({ id }) => id),
      ...Object.keys(layers).map((id) => `layer-${id}`),
      'com',
    ]);
    assert.equal(ids.length, 41);
    assert.deepEqual(
      onlineOnly.map(({ id }) => id),
      ['zapier', 'database-mirroring'],
    );
  });

  it('stand in one group each', () => {
    assert.deepEqual(
      data.groups.flatMap(({ items }) => items),
      ids,
    );
  });

  for (const { id, outcome, what, ways, gap, reason } of data.items) {
    it(`has for ${id} the outcome that its verdict asks for, and says what happens`, () => {
      const cell = published.get(id);
      assert.ok(cell);
      assert.ok(allowedFor(cell).includes(outcome), outcome);
      assert.equal(ways.length, cell.alternatives?.length ?? 0);
      assert.equal(gap, cell.gap);
      assert.equal(reason === undefined, cell.support !== 'no');
      assert.ok(what.length > 0);
      for (const { sources } of [...what, ...ways]) {
        assert.ok(sources.length > 0);
        for (const number of sources) assert.ok(data.sources[number], `source ${number}`);
      }
    });
  }
});

describe('a report', () => {
  it('is sound for nothing, every item, every pair and everything', () => {
    assertSound(reportOf([]), []);
    assertSound(all, ids);
    for (const first of ids) {
      assertSound(reportOf([first]), [first]);
      for (const second of ids) assertSound(reportOf([first, second]), [first, second]);
    }
  });

  it('is sound for many, in any order, with repetitions and unknown ids', () => {
    fc.assert(
      fc.property(someIds, fc.array(fc.string()), (ticked, noise) => {
        const report = reportOf(ticked);
        assertSound(report, ticked);
        const strange = noise.filter((id) => !ids.includes(id));
        assert.deepEqual(reportOf([...strange, ...ticked.toReversed(), ...ticked]), report);
      }),
    );
  });

  it('gives an item the same outcome, whatever else is ticked', () => {
    const alone = new Map(ids.map((id) => [id, reportOf([id]).items[0]]));
    fc.assert(
      fc.property(someIds, (ticked) => {
        for (const item of reportOf(ticked).items) assert.deepEqual(item, alone.get(item.id));
      }),
    );
  });

  it('names the hardest in the stated order, and never what moves as it is', () => {
    fc.assert(
      fc.property(someIds, (ticked) => {
        const { hardest, items } = reportOf(ticked);
        const hard = items.filter(({ outcome }) => outcome !== 'as-it-is');
        assert.equal(hardest.length, Math.min(3, hard.length));
        const named = hardest.map(({ item }) => hardnessOf(item));
        assert.deepEqual(
          named,
          named.toSorted((a, b) => b - a),
        );
        const least = named.at(-1) ?? 0;
        const others = hard.filter((item) => !hardest.some(({ item: one }) => one === item));
        for (const item of others) assert.ok(hardnessOf(item) <= least, item.id);
        for (const { why } of hardest) assert.match(why, /\.$/);
      }),
    );
    const rank = (id: string): number => hardnessOf(reportOf([id]).items[0] ?? assert.fail(id));
    // A gap, a suggestion, a documented way, changes: one item of each.
    const inOrder = [
      'continuous-database',
      'layer-osql',
      'layer-mdo-providers',
      'triggers',
      'lists',
    ];
    const ranks = inOrder.map(rank);
    assert.deepEqual(
      [...new Set(ranks)],
      ranks.toSorted((a, b) => b - a),
    );
  });

  it('asks about every gap and every suggestion, and about nothing else', () => {
    for (const item of data.items) {
      const { questions } = reportOf([item.id]);
      const suggested = item.ways.some(({ documented }) => !documented);
      assert.equal(
        questions.length,
        (item.gap === undefined ? 0 : 1) + (suggested ? 1 : 0),
        item.id,
      );
      if (item.gap !== undefined) assert.ok(questions[0]?.text.includes(item.gap));
    }
  });

  it('names each ticked item in exactly one area of the plan, gaps first', () => {
    for (const { id } of data.items) {
      const steps = reportOf([id]).plan;
      assert.equal(
        steps.filter(({ step, items }) => step.for.kind === 'area' && items.length === 1).length,
        1,
        id,
      );
    }
    const at = (kind: string): number => all.plan.findIndex(({ step }) => step.for.kind === kind);
    assert.ok(at('gap') < at('area') && at('area') < at('app'));
    assert.equal(all.plan.length, data.steps.length, 'every step is for something');
  });

  it('says which names are the same work only where several are ticked', () => {
    assert.deepEqual(reportOf(['soap']).sameWork, []);
    assert.deepEqual(reportOf(['soap', 'com']).sameWork, []);
    const [found] = reportOf(['layer-soap', 'soap', 'restful']).sameWork;
    assert.deepEqual(
      found?.items.map(({ id }) => id),
      ['soap', 'layer-soap'],
    );
  });
});
