/** The address of a case, the sentences of the answer, and its copy as Markdown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commonCases } from '../../src/data/choosing/cautions.ts';
import { caseFrom, isEmpty, queryOf } from '../../src/lib/choosing/address.ts';
import { choosing, recommend } from '../../src/lib/choosing/choose.ts';
import { answerMarkdown } from '../../src/lib/choosing/markdown.ts';
import { answerIds, noCase, type Case } from '../../src/lib/choosing/model.ts';
import { conditionsOf, headlineOf, reasonsOf, statusOf } from '../../src/lib/choosing/words.ts';

const page = 'https://guide.example.com/guides/choose-an-api/';
const read = (query: string) => caseFrom(new URLSearchParams(query));

const anyCase: fc.Arbitrary<Case> = fc.record(
  {
    env: fc.subarray([...answerIds.env]),
    client: fc.subarray([...answerIds.client]),
    job: fc.subarray([...answerIds.job]),
    place: fc.subarray([...answerIds.place]),
    skill: fc.subarray([...answerIds.skill]),
    need: fc.subarray([...answerIds.need]),
  },
  { noNullPrototype: true },
);

describe('the address of a case', () => {
  it('brings every case back as it was', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        assert.deepEqual(read(queryOf(given)), { given, ignored: [] });
      }),
    );
    assert.equal(queryOf(noCase), '');
    assert.ok(isEmpty(noCase));
  });

  it('takes what it knows and says what it ignores, without words that could mislead', () => {
    assert.deepEqual(read('env=online,moon&job=read,read,__proto__'), {
      given: { ...noCase, env: ['online'], job: ['read'] },
      ignored: ['moon', '__proto__'],
    });
    assert.deepEqual(read('env=online&env=onsite').ignored, ['env (given again)']);
    assert.deepEqual(read('<script>=1&job=read').ignored, ['a part that is no name']);
    assert.deepEqual(read(`job=${'read,'.repeat(99)}`), {
      given: noCase,
      ignored: ['job (longer than 200 characters)'],
    });
  });

  it('never throws and never gives an answer that does not exist', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { given } = read(text);
        assert.deepEqual(read(queryOf(given)).given, given);
      }),
    );
  });

  it('of every common case is one that the page takes as it is', () => {
    for (const { title, query } of commonCases) {
      const { given, ignored } = read(query);
      assert.deepEqual(ignored, [], title);
      assert.equal(queryOf(given), `?${query}`, title);
    }
  });
});

describe('the sentences', () => {
  it('name the API, what else the case allows, and what is nearest to the database', () => {
    assert.equal(
      headlineOf(recommend({ ...noCase, env: ['online'] })),
      'The only API that fits: NetServer Web Services.',
    );
    assert.equal(
      headlineOf(recommend({ ...noCase, client: ['web'], need: ['latency'] })),
      'API: consider NetServer Web Services first. NetServer Core fits too. NetServer Core is nearest to the database: choose it if you have measured that the web services are too slow.',
    );
    assert.match(
      headlineOf(recommend({ ...noCase, place: ['product'] })),
      /rules out all three APIs/,
    );
  });

  it('count what the status line tells', () => {
    assert.equal(
      statusOf(recommend({ ...noCase, env: ['online'], job: ['quotes'], skill: ['crmscript'] })),
      'Nothing fits; 4 ruled out.',
    );
    assert.equal(
      statusOf(recommend({ ...noCase, env: ['online'], job: ['rules'], skill: ['no-code'] })),
      'SuperMacro first of 3 options; 8 ruled out.',
    );
    assert.equal(
      statusOf(
        recommend({ ...noCase, env: ['online'], job: ['read', 'quotes'], skill: ['crmscript'] }),
      ),
      '1 option for 2 jobs; 1 job without an answer; 7 ruled out.',
    );
  });

  it('give reasons for each answer that speaks of a means, and conditions of the asked environments only', () => {
    const answer = recommend({
      ...noCase,
      env: ['onsite'],
      job: ['read'],
      place: ['process', 'server'],
      skill: ['dotnet'],
      need: ['sustainability'],
    });
    const core = answer.apis.find(({ means: { id } }) => id === 'netserver-core');
    assert.ok(core);
    assert.deepEqual(reasonsOf(choosing(), answer.given, core), [
      'Code runs inside the server, in its own process.',
      'Skills: .NET.',
      'Does not meet “Sustainability”: It is onsite only, and new features are made for online.',
    ]);
    const [services] = answer.apis;
    assert.ok(services);
    assert.ok(
      conditionsOf(answer, services).every(({ text }) => !text.startsWith('Online, register')),
    );
    const online = recommend({ ...noCase, env: ['online'] });
    assert.ok(online.apis[0]);
    assert.ok(
      conditionsOf(online, online.apis[0]).some(({ text }) => text.startsWith('Online, register')),
    );
  });

  it('say of Local and Remote mode where the client depends on it', () => {
    const answer = recommend({ ...noCase, client: ['windows'] });
    assert.ok(answer.apis[0]);
    assert.ok(conditionsOf(answer, answer.apis[0]).some(({ text }) => text.includes('Local mode')));
  });
});

describe('the copy as Markdown', () => {
  it('has the case, the answer with full addresses, and no HTML', () => {
    const text = answerMarkdown(
      choosing(),
      recommend({ ...noCase, env: ['online'], job: ['read', 'ui'] }),
      page,
    );
    assert.match(text, /^# Choose an API: answer\n/);
    assert.ok(text.includes(`<${page}?env=online&job=read,ui>`));
    assert.ok(text.includes('Environments to support: Online. What the solution does: '));
    assert.ok(text.includes('## Change or extend the user interface'));
    assert.ok(
      text.includes(
        '[Web panels](https://guide.example.com/extensibility/ui-workflow/web-panels/)',
      ),
    );
    assert.ok(text.includes('## Ruled out'));
    assert.ok(text.includes('## What would change the answer'));
    assert.doesNotMatch(text, /undefined|\[object|<(?!https)/);
  });

  it('of any case is whole', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const text = answerMarkdown(choosing(), recommend(given), page);
        assert.doesNotMatch(text, /undefined|\[object|\]\(\//);
      }),
      { numRuns: 60 },
    );
  });
});
