/** Samples that talk HTTP send exactly what is expected of them. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Exchange } from './exchange.ts';
import { expectations, variables } from './expected/index.ts';
import { sampleFiles, samplesFolder } from './lib/files.ts';
import { missingExpectations, replayHttp, runTypeScript } from './lib/replay.ts';

const http = sampleFiles('http');
const typescript = sampleFiles('ts');

function assertNone(problems: readonly string[]): void {
  assert.deepEqual(problems, [], problems.join('\n'));
}

describe('What is sent by', () => {
  for (const file of http) {
    it(`samples/${file.path}`, async () => {
      assertNone(await replayHttp(file, expectations[file.path] ?? [], variables));
    });
  }
  for (const { path } of typescript) {
    it(`samples/${path}`, async () => {
      const exchanges = expectations[path] ?? [];
      const sample = join(samplesFolder, path);
      // A sample that only exports functions is called by a file of the same name.
      const caller = join(import.meta.dirname, 'calls', path);
      assertNone(await runTypeScript(existsSync(caller) ? caller : sample, exchanges));
      if (exchanges.length > 0) return;
      const module: unknown = await import(pathToFileURL(sample).href);
      assert.ok(typeof module === 'object' && module !== null && Object.keys(module).length > 0);
    });
  }
  it('every sample that talks HTTP is expected', () => {
    assertNone(missingExpectations([...http, ...typescript], expectations));
  });
});

const read: Exchange = {
  request: {
    method: 'GET',
    path: '/v1/Contact/5',
    headers: { authorization: /^Bearer \S+$/, accept: 'application/json' },
  },
  response: { status: 200, body: { Name: 'Quay Street Books' } },
};
const write: Exchange = {
  request: { method: 'PUT', path: '/v1/Contact/5', headers: {}, body: { Name: 'A', Ids: [1, 2] } },
  response: { status: 200, body: {} },
};

const readLines = [
  '### Read',
  'GET {{api}}/v1/Contact/5',
  'Authorization: Bearer {{token}}',
  'Accept: application/json',
  '',
];
const writeLines = [
  '### Write',
  'PUT {{api}}/v1/Contact/5',
  'Content-Type: application/json',
  '',
  '{ "Name": "A", "Ids": [1, 2] }',
];

/** What is wrong with requests, where a line has been changed. */
async function problemsOf(
  exchanges: readonly Exchange[],
  lines: readonly string[],
  from = '',
  to = '',
): Promise<string> {
  const text = lines.join('\n').replace(from, to);
  return (await replayHttp({ path: 'a.http', text }, exchanges, {})).join('\n');
}

describe('The stub server', () => {
  const both = [...readLines, ...writeLines];

  it('finds nothing where all is as expected', async () => {
    assert.equal(await problemsOf([read, write], both), '');
  });

  const cases: readonly (readonly [what: string, from: string, to: string, found: RegExp])[] = [
    [
      'a wrong path',
      'Contact/5',
      'Contact/6',
      /path\n {4}expected "\/v1\/Contact\/5"\n {4}received "\/v1\/Contact\/6"/,
    ],
    ['a wrong method', 'GET', 'DELETE', /method\n {4}expected "GET"\n {4}received "DELETE"/],
    [
      'a wrong header',
      'Accept: application/json',
      'Accept: text/plain',
      /header "accept"\n.*json"\n.*"text\/plain"/,
    ],
    [
      'a missing header',
      'Authorization: Bearer {{token}}\n',
      '',
      /header "authorization"\n.*Bearer.*\n.*nothing/,
    ],
    ['a wrong body', '[1, 2]', '[1, 3]', /body\n.*"Ids":\[1,2\].*\n.*"Ids":\[1,3\]/],
    [
      'a missing body',
      '\n\n{ "Name": "A", "Ids": [1, 2] }',
      '',
      /body\n.*"Ids".*\n {4}received nothing/,
    ],
  ];
  for (const [what, from, to, found] of cases) {
    it(`finds ${what}`, async () => {
      const lines = what.includes('missing body')
        ? [
            ...readLines,
            '### Write',
            'PUT {{api}}/v1/Contact/5',
            '',
            '{ "Name": "A", "Ids": [1, 2] }',
          ]
        : both;
      assert.match(await problemsOf([read, write], lines, from, to), found);
    });
  }

  it('finds a body where none is expected', async () => {
    const lines = [...readLines, 'name=a'];
    assert.match(
      await problemsOf([read], lines),
      /body\n {4}expected nothing\n {4}received "name=a"/,
    );
  });

  it('finds a request that does not come', async () => {
    assert.equal(
      await problemsOf([read, write], readLines),
      'PUT /v1/Contact/5: expected, but did not come.',
    );
  });

  it('finds a request that is not expected', async () => {
    assert.match(await problemsOf([read], both), /Request 2, PUT \/v1\/Contact\/5: not expected\./);
  });

  it('finds requests in another order', async () => {
    assert.match(await problemsOf([write, read], both), /Request 1.*\n {2}method/);
  });

  it('stops at a variable without a value', async () => {
    await assert.rejects(
      problemsOf([read], readLines, '{{token}}', '{{tokn}}'),
      /\{\{tokn\}\} has no value/,
    );
  });
});

describe('A TypeScript sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-samples-'));
  after(() => rmSync(folder, { recursive: true }));

  const problems = async (
    name: string,
    text: string,
    exchanges: readonly Exchange[],
  ): Promise<string> => {
    const path = join(folder, `${name}.ts`);
    writeFileSync(path, text);
    return (await runTypeScript(path, exchanges)).join('\n');
  };
  const fetching = (path: string): string =>
    `await fetch(process.env['SUPEROFFICE_API'] + '${path}', { headers: { accept: 'application/json', authorization: 'Bearer ' + process.env['SUPEROFFICE_TOKEN'] } });\n`;

  it('passes where it sends what is expected', async () => {
    assert.equal(await problems('good', fetching('/v1/Contact/5'), [read]), '');
  });

  it('fails where it sends something else', async () => {
    assert.match(
      await problems('other', fetching('/v1/Person/5'), [read]),
      /received "\/v1\/Person\/5"/,
    );
  });

  it('fails where it sends nothing', async () => {
    assert.match(await problems('silent', 'export {};\n', [read]), /did not come/);
  });

  it('fails where it throws, and says what it wrote', async () => {
    assert.match(
      await problems('thrown', "throw new Error('no luck');\n", []),
      /ended with 1:[^]*no luck/,
    );
  });

  it('needs expectations, unless it exports functions and sends nothing', () => {
    const missing = missingExpectations(
      [
        { path: 'a.ts', text: fetching('/v1/Contact/5') },
        { path: 'b.ts', text: 'export const twice = (n: number): number => n * 2;' },
        {
          path: 'c.ts',
          text: "import { WebApi } from '@superoffice/webapi';\nexport const a = WebApi;",
        },
        { path: 'd.ts', text: 'console.log(1);' },
        { path: 'e.http', text: readLines.join('\n') },
      ],
      { 'f.http': [read], 'a.ts': [] },
    );
    assert.deepEqual(
      missing.map((sentence) => sentence.split(' ')[0]),
      [
        'samples/a.ts',
        'samples/c.ts',
        'samples/d.ts',
        'samples/e.http',
        'tests/samples/expected/:',
      ],
    );
  });
});
