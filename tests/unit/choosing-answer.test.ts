/**
 * "Choose an API" over all combinations of the answers that can rule something out, against the matrices: 4 sets of
 * environments, 32 of clients, 8 of places, 32 of skills. Jobs and needs rule nothing out; that is proved as well.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { apis } from '../../src/data/apis.ts';
import { deeds } from '../../src/data/choosing/deeds.ts';
import { means } from '../../src/data/choosing/means.ts';
import { questions } from '../../src/data/choosing/questions.ts';
import { compatibility } from '../../src/data/compatibility.ts';
import { choosing, recommend } from '../../src/lib/choosing/choose.ts';
import { barsFor } from '../../src/lib/choosing/bars.ts';
import { answerIds, noCase, questionIds, type Case } from '../../src/lib/choosing/model.ts';
import type { Choice, Recommendation } from '../../src/lib/choosing/recommend.ts';
import { isCompatPlatform } from '../../src/lib/platforms.ts';
import { allBlocks, allPoints, idsOf } from '../../src/lib/records.ts';

/** All sets of the members of a list, the empty one first. */
function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

const everyJob: Case = { ...noCase, job: answerIds.job };

function* restrictedCases(): Generator<Case> {
  for (const env of subsets(answerIds.env)) {
    for (const client of subsets(answerIds.client)) {
      for (const place of subsets(answerIds.place)) {
        for (const skill of subsets(answerIds.skill)) {
          yield { ...everyJob, env, client, place, skill };
        }
      }
    }
  }
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  env: fc.subarray([...answerIds.env]),
  client: fc.subarray([...answerIds.client]),
  job: fc.subarray([...answerIds.job]),
  place: fc.subarray([...answerIds.place]),
  skill: fc.subarray([...answerIds.skill]),
  need: fc.subarray([...answerIds.need]),
});

const choicesOf = ({ apis: own, jobs }: Recommendation): Choice[] => [
  ...own,
  ...jobs.flatMap(({ choices }) => choices),
];
const idsIn = (answer: Recommendation): Set<string> =>
  new Set(choicesOf(answer).map(({ means: { id } }) => id));

/** What the matrices themselves say, read from the records and not from the selection that is tested. */
function matrixSaysNo(id: string, given: Case): string | undefined {
  const environments = [
    ...given.env,
    ...given.client.flatMap((client) =>
      client === 'online'
        ? ['online' as const]
        : client === 'web' || client === 'windows'
          ? ['onsite' as const]
          : [],
    ),
  ];
  const record = [...allPoints, ...allBlocks].find((one) => one.id === id);
  for (const environment of environments) {
    const verdict = record?.[environment];
    if (typeof verdict === 'object' && verdict.support === 'no') return environment;
    if (id === 'netserver-core' && environment === 'online') return 'online';
    if (id === 'com' && environment === 'online') return 'online';
  }
  for (const client of given.client) {
    if (!isCompatPlatform(client)) continue;
    for (const api of idsOf(apis)) {
      if (api === id && compatibility[client][api].support === 'no') return client;
    }
  }
  return undefined;
}

describe('over all combinations of environments, clients, places and skills', () => {
  it('nothing is recommended that a matrix refuses, web services come first, and nothing is empty without a reason', () => {
    const data = choosing();
    let count = 0;
    for (const given of restrictedCases()) {
      count += 1;
      const answer = recommend(given);
      for (const id of idsIn(answer)) {
        const refused = matrixSaysNo(id, given);
        assert.equal(refused, undefined, `${id} for ${JSON.stringify(given)}`);
      }
      for (const { job, choices } of answer.jobs) {
        const inWhole = data.deeds[job]
          .filter(({ part }) => part !== true)
          .map((deed) => deed.means);
        const service = choices.findIndex(({ means: one }) => one.id === 'web-services');
        if (service !== -1 && inWhole.includes('web-services')) {
          assert.equal(service, 0, `${job} for ${JSON.stringify(given)}`);
        }
        // What is not recommended is ruled out, with an answer and a reason for each.
        const left = new Set(choices.map(({ means: one }) => one.id));
        for (const { means: id } of data.deeds[job]) {
          if (left.has(id)) continue;
          const out = answer.ruledOut.find(({ means: one }) => one.id === id);
          assert.ok(out !== undefined && out.bars.length > 0, `${id} for ${JSON.stringify(given)}`);
          for (const { answer: by, why } of out.bars) assert.ok(by !== '' && why !== '');
        }
      }
      const [first] = answer.apis;
      const hasServices = answer.apis.some(({ means: one }) => one.id === 'web-services');
      assert.ok(!hasServices || first?.means.id === 'web-services');
      assert.ok(answer.apis.length + answer.ruledOut.length > 0);
    }
    assert.equal(count, 4 * 32 * 8 * 32);
  });
});

describe('the answer', () => {
  it('never gains by a further environment, client or job, nor by a first place or skill', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (given, more) => {
        const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
        // One allowed place less is a requirement more; no place at all allows every one.
        const narrowed = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
          const both = a.length === 0 ? b : a.filter((item) => b.includes(item));
          return both.length === 0 ? a : both;
        };
        const stricter: Case = {
          env: union(given.env, more.env),
          client: union(given.client, more.client),
          job: union(given.job, more.job),
          place: narrowed(given.place, more.place),
          skill: narrowed(given.skill, more.skill),
          need: union(given.need, more.need),
        };
        const before = barsFor(choosing(), given);
        const after = barsFor(choosing(), stricter);
        for (const one of choosing().means) {
          if (before(one).length > 0) assert.ok(after(one).length > 0, one.id);
        }
        const wasOut = new Set(recommend(given).ruledOut.map(({ means: { id } }) => id));
        for (const id of idsIn(recommend(stricter))) assert.ok(!wasOut.has(id), id);
      }),
      { numRuns: 2000 },
    );
  });

  it('for several jobs is the answers for each of them', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const together = recommend(given).jobs.map(({ job, choices }) => [
          job,
          choices.map(({ means: { id } }) => id),
        ]);
        const alone = given.job.flatMap((job) =>
          recommend({ ...given, job: [job] }).jobs.map((answer) => [
            answer.job,
            answer.choices.map(({ means: { id } }) => id),
          ]),
        );
        assert.deepEqual(together, alone);
      }),
    );
  });

  it('loses nothing by a need, and keeps web services first', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const without = recommend({ ...given, need: [] });
        const answer = recommend(given);
        assert.deepEqual(idsIn(answer), idsIn(without));
        assert.equal(answer.apis[0]?.means.id, without.apis[0]?.means.id);
      }),
    );
  });

  it('names changes that really change: each gives back exactly what it says, and no other answer is touched', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const answer = recommend(given);
        for (const { given: rest, gained } of answer.changes) {
          const touched = questionIds.filter((id) => rest[id].join() !== given[id].join());
          assert.equal(touched.length, 1);
          const now = new Set(recommend(rest).ruledOut.map(({ means: { id } }) => id));
          for (const { id } of gained) assert.ok(!now.has(id), id);
          assert.ok(gained.length > 0);
        }
      }),
    );
  });

  it('says what it mixes when the best means of two jobs are different APIs', () => {
    const mixed = recommend({
      ...noCase,
      env: ['onsite'],
      job: ['read', 'documents'],
      skill: ['dotnet'],
    });
    assert.deepEqual(
      mixed.warnings.filter(({ id }) => id === 'mix').map(({ because }) => because),
      [
        'The case mixes APIs: NetServer Web Services for “Read and search data”, Document Plugins for “Connect documents”.',
      ],
    );
    const single = recommend({ ...noCase, env: ['online'], job: ['read', 'write', 'events'] });
    assert.ok(single.warnings.every(({ id }) => id !== 'mix'));
  });
});

describe("the overview's own examples", () => {
  const apisFor = (client: Case['client']): string[] =>
    recommend({ ...noCase, client }).apis.map(({ means: { id } }) => id);

  it('Windows client only: all three APIs, web services first', () => {
    assert.deepEqual(apisFor(['windows']), ['web-services', 'netserver-core', 'com']);
  });
  it('Windows and web client: COM drops', () => {
    assert.deepEqual(apisFor(['windows', 'web']), ['web-services', 'netserver-core']);
  });
  it('Online: web services alone', () => {
    assert.deepEqual(apisFor(['online']), ['web-services']);
    assert.deepEqual(apisFor(['windows', 'web', 'online']), ['web-services']);
  });
});

describe('the data of the answer', () => {
  it('has the answers of the registry, in its order', () => {
    for (const id of questionIds)
      assert.deepEqual([...answerIds[id]], idsOf(questions[id].answers));
  });

  it('has every means, each with a job, and a job that each does as a whole or in part', () => {
    const used = new Set(Object.values(deeds).flatMap((all) => all.map(({ means: id }) => id)));
    assert.deepEqual([...used].sort(), idsOf(means).sort());
    assert.equal(choosing().means.length, idsOf(means).length);
    for (const job of answerIds.job) {
      assert.ok(
        choosing().deeds[job].some(({ part }) => part !== true),
        job,
      );
    }
  });

  it('recommends every point for some case, but those that are APIs under another name', () => {
    const found = idsIn(recommend(everyJob));
    const missing = allPoints.map(({ id }) => id).filter((id) => !found.has(id));
    assert.deepEqual(missing, ['soap', 'restful', 'database-access-api']);
  });

  it('says how a part of a job is done', () => {
    for (const [job, all] of Object.entries(choosing().deeds)) {
      for (const { means: id, how } of all) assert.match(how.text, /\.$/, `${job} ${id}`);
    }
  });
});
