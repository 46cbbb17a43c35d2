/** Only a whole site gets into dist/, and it gets there at once. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import config from '../../astro.config.mjs';
import { missingPages, publish, replaceFolder } from '../../src/build/whole-site.ts';
import { readingOrder } from '../../src/lib/navigation.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-whole-'));
const site = join(folder, 'new');
const dist = join(folder, 'dist');
after(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

beforeEach(() => {
  rmSync(folder, { recursive: true });
  for (const { url } of readingOrder) write(join(site, url, 'index.html'), '');
  write(join(site, 'search/index.html'), '');
  write(join(site, '404.html'), '');
});

describe('the pages of a site', () => {
  it('are all there in a whole site', () => {
    assert.deepEqual(missingPages(site), []);
  });

  for (const [address, file, message] of [
    [
      '/help/',
      'help/index.html',
      '/help/ ("Help") is not built. Expected file: content/help.mdx or content/help/index.mdx. Write it, or take the page out of src/data/navigation.ts.',
    ],
    ['/', 'index.html', 'Expected file: content/index.mdx. '],
    [
      '/extensibility/scripting/crmscript/',
      'extensibility/scripting/crmscript/index.html',
      'Expected file: src/pages/extensibility/[level]/[point].astro. ',
    ],
    ['/404.html', '404.html', 'Expected file: src/pages/404.astro. Restore it.'],
    ['/search/index.html', 'search/index.html', 'Expected file: src/pages/search.astro. '],
  ] as const) {
    it(`are missed by address and file: ${address}`, () => {
      rmSync(join(site, file));
      const [first = '', ...others] = missingPages(site);
      assert.deepEqual(others, []);
      assert.ok(first.startsWith(`${address} `), first);
      assert.ok(first.includes(message), first);
    });
  }

  it('are all missed in an empty folder', () => {
    rmSync(site, { recursive: true });
    assert.equal(missingPages(site).length, readingOrder.length + 2);
  });
});

describe('the build', () => {
  it('checks the data before anything else, and publishes after everything else', () => {
    const names = (config.integrations ?? [])
      .flat()
      .flatMap((integration) => (integration ? [integration.name] : []));
    assert.equal(names[0], 'data-lint');
    assert.equal(names.at(-1), 'whole-site');
    assert.doesNotMatch(String(config.outDir), /dist/);
  });

  it('leaves the old site in place when the new one lacks a page', async () => {
    write(join(dist, 'index.html'), 'old');
    rmSync(join(site, 'help'), { recursive: true });
    await assert.rejects(publish(site, dist), { message: /stays as it was:\n\/help\/ / });
    assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'old');
  });
});

describe('a new site', () => {
  it('replaces the old one whole, and leaves no other folder', async () => {
    write(join(dist, 'old.html'), 'old');
    write(join(site, 'index.html'), 'new');
    await publish(`${site}/`, `${dist}/`);
    assert.deepEqual(readdirSync(folder), ['dist']);
    assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'new');
    assert.ok(!readdirSync(dist).includes('old.html'));
  });

  it('goes where there is none', async () => {
    await replaceFolder(site, join(folder, 'deep', 'dist'));
    assert.ok(readdirSync(join(folder, 'deep', 'dist')).includes('index.html'));
  });

  it('leaves the old one in place when it cannot be moved', async () => {
    write(join(dist, 'index.html'), 'old');
    await assert.rejects(replaceFolder(join(folder, 'nowhere'), dist), /ENOENT/);
    assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'old');
  });
});
