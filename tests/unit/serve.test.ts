/** The server of the built site: headers on every answer, redirects only to known pages, clear words about ports. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { run } from '../../scripts/run.ts';
import { portOf, serveSite, siteHandler } from '../../scripts/serve.ts';
import { headers } from '../../src/build/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-serve-'));
const dist = join(folder, 'dist');
mkdirSync(join(dist, 'matrix'), { recursive: true });
mkdirSync(join(dist, 'data'));
for (const [path, text] of [
  ['index.html', 'start'],
  ['404.html', 'no such page'],
  ['matrix/index.html', 'matrix'],
  ['data/points.csv', 'a,b'],
  ['matrix.md', '# Matrix'],
  ['opensearch.xml', '<OpenSearchDescription/>'],
  ['../secret.txt', 'secret'],
] as const) {
  writeFileSync(join(dist, path), text);
}
after(() => rmSync(folder, { recursive: true }));

describe('answers', () => {
  const handler = siteHandler(dist);
  const get = (path: string): Promise<Response> =>
    handler(new Request(`http://localhost:4321${path}`));
  const cases: readonly [path: string, status: number, body: string][] = [
    ['/', 200, 'start'],
    ['/matrix/', 200, 'matrix'],
    ['/matrix/?env=online', 200, 'matrix'],
    ['/nothing/', 404, 'no such page'],
    ['/nothing', 404, 'no such page'],
    ['//other.example', 404, 'no such page'],
    ['//other.example/', 404, 'no such page'],
    ['//other.example/%2e%2e', 404, 'no such page'],
    ['//matrix/', 404, 'no such page'],
    ['///', 404, 'no such page'],
    ['/data//points.csv', 404, 'no such page'],
    ['/nothing/index.html', 404, 'no such page'],
    ['/404.html', 200, 'no such page'],
    ['/%2e%2e/secret.txt', 404, 'no such page'],
    ['/..%2fsecret.txt', 404, 'no such page'],
    ['/matrix/%00', 404, 'no such page'],
    ['/%', 400, 'Bad Request'],
  ];
  for (const [path, status, body] of cases) {
    test(`${path} is ${status} with all headers`, async () => {
      const response = await get(path);
      assert.equal(response.status, status);
      assert.equal(await response.text(), body);
      for (const [name, value] of Object.entries(headers)) {
        assert.equal(response.headers.get(name), value, name);
      }
    });
  }
  const spellings: readonly [spelling: string, page: string][] = [
    ['/matrix?env=online', '/matrix/?env=online'],
    ['/matrix//', '/matrix/'],
    ['/matrix/index', '/matrix/'],
    ['/matrix/index.html?a=b', '/matrix/?a=b'],
    ['/index.html', '/'],
    ['/index', '/'],
  ];
  for (const [spelling, page] of spellings) {
    test(`${spelling} leads to ${page}`, async () => {
      const response = await get(spelling);
      assert.equal(response.status, 301);
      assert.equal(response.headers.get('location'), page);
      assert.notEqual(response.headers.get('content-security-policy'), null);
    });
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    test(`${method} is refused with the methods that are allowed`, async () => {
      const response = await handler(new Request('http://localhost:4321/matrix', { method }));
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
      assert.notEqual(response.headers.get('content-security-policy'), null);
    });
  }
  test('HEAD is answered without a body', async () => {
    const response = await handler(new Request('http://localhost:4321/', { method: 'HEAD' }));
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });
  test('a page that is built while the site is served is there', async () => {
    mkdirSync(join(dist, 'later'));
    writeFileSync(join(dist, 'later', 'index.html'), 'later');
    assert.equal((await get('/later')).headers.get('location'), '/later/');
    assert.equal(await (await get('/later/')).text(), 'later');
  });
  for (const [path, type] of [
    ['/data/points.csv', 'text/csv; charset=utf-8'],
    ['/matrix.md', 'text/markdown; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ] as const) {
    test(`${path} has its media type`, async () => {
      assert.equal((await get(path)).headers.get('content-type'), type);
    });
  }
});

describe('ports', () => {
  test('80 is the port of an address that names none', () => {
    assert.equal(portOf('http://localhost/'), 80);
    assert.equal(portOf('http://localhost:4321/'), 4321);
  });
  test('a port in use gives the next free one', async () => {
    const first = await serveSite(dist, 0);
    const second = await serveSite(dist, first.port);
    assert.ok(second.port > first.port);
    await Promise.all([first.stop(), second.stop()]);
  });
  for (const port of ['abc', '99999', '-1', '80 ']) {
    test(`PORT="${port}" stops with what is allowed`, async () => {
      const { ok, output } = await run('node', ['scripts/start.ts', '--no-build'], { PORT: port });
      assert.equal(ok, false);
      assert.ok(output.includes(`PORT is "${port}". Allowed: a whole number from 0`), output);
    });
  }
});
