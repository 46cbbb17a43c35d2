/** Search on the development server: an index of its own pages, renewed after a change. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { serveSearch } from '../../src/build/search-dev.ts';
import { isCatalogue } from '../../src/lib/search/catalogue.ts';

describe('the development server', () => {
  const pages = new Map([
    ['/', '<a href="/panels/#top">Panels</a>'],
    ['/search/', '<a href="/panels/">Panels</a> <a href="https://example.com/">else</a>'],
    ['/panels/', '<h1>Quokka panels</h1>'],
  ]);
  const asked: string[] = [];
  const site = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const body = pages.get(path);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' });
    response.end(
      `<html lang="en"><body><article data-pagefind-body>${body ?? ''}</article></body></html>`,
    );
  });
  const watcher = new EventEmitter();
  const logged: string[] = [];
  let handler: Parameters<Parameters<typeof serveSearch>[0]['middlewares']['use']>[0] | undefined;
  let resolvedUrls: { local: string[] } | null = null;

  before(async () => {
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    serveSearch(
      {
        middlewares: {
          use: (given) => {
            handler = given;
          },
        },
        watcher,
        get resolvedUrls() {
          return resolvedUrls;
        },
      },
      (problem) => logged.push(problem),
    );
  });
  after(() => {
    site.close();
    site.closeAllConnections();
  });

  async function get(
    url: string,
  ): Promise<{ status: number; type: string; body: string } | 'next'> {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof get>>>();
    const answer = { status: 0, type: '', body: '' };
    handler?.(
      { url },
      {
        set statusCode(code: number) {
          answer.status = code;
        },
        setHeader: (name, value) => {
          if (name === 'Content-Type') answer.type = value;
        },
        end: (content) => {
          resolve({ ...answer, body: Buffer.from(content ?? '').toString() });
        },
      },
      () => {
        resolve('next');
      },
    );
    return promise;
  }

  async function titles(): Promise<string> {
    const answer = await get('/pagefind/catalogue.json?x=1');
    assert.ok(answer !== 'next');
    const catalogue: unknown = JSON.parse(answer.body);
    assert.ok(isCatalogue(catalogue));
    return catalogue.pages.map(({ meta }) => meta['title']).join();
  }

  it('leaves other addresses alone', async () => {
    assert.equal(await get('/panels/'), 'next');
    assert.deepEqual(asked, []);
  });

  it('says why there is no index, and tries again at the next search', async () => {
    assert.deepEqual(await get('/pagefind/catalogue.json'), {
      status: 404,
      type: 'application/json',
      body: '',
    });
    assert.deepEqual(logged, ['Search: the development server has no address yet.']);
  });

  it('indexes its pages once, along their links', async () => {
    const address = site.address();
    assert.ok(typeof address === 'object' && address !== null);
    resolvedUrls = { local: [`http://127.0.0.1:${address.port}/`] };
    assert.ok((await titles()).includes('Quokka'));
    assert.deepEqual(asked.toSorted(), ['/', '/panels/', '/search/']);
    assert.deepEqual(await get('/pagefind/nothing.wasm'), {
      status: 404,
      type: 'application/octet-stream',
      body: '',
    });
    assert.equal(asked.length, 3);
  });

  it('renews the index after a change, and only then', async () => {
    pages.set('/panels/', '<h1>Wombat panels</h1>');
    watcher.emit('all', 'change', '/project/node_modules/some/file.js');
    assert.ok(!(await titles()).includes('Wombat'));
    watcher.emit('all', 'change', '/project/content/panels.mdx');
    assert.ok((await titles()).includes('Wombat'));
  });
});
