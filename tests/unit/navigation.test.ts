/** The way through the pages: trail, neighbours and sections. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  navigationTree,
  neighboursOf,
  readingOrder,
  trailTo,
  type NavigationNode,
} from '../../src/lib/navigation.ts';
import { addressOf, sectionOf } from '../../src/lib/pages.ts';
import { allLevels, allPoints } from '../../src/lib/records.ts';

const titles = (nodes: readonly NavigationNode[]) => nodes.map(({ title }) => title);

describe('the reading order', () => {
  it('has every page once', () => {
    const urls = readingOrder.map(({ url }) => url);
    assert.deepEqual([...new Set(urls)], urls);
  });

  it('has every level and every point, each behind its parent', () => {
    const urls = readingOrder.map(({ url }) => url);
    for (const { url, level } of allPoints) {
      const parent = allLevels.find(({ id }) => id === level)?.url ?? '';
      assert.ok(urls.includes(parent) && urls.indexOf(url) > urls.indexOf(parent), url);
    }
  });

  it('begins at the start page', () => {
    assert.equal(readingOrder[0]?.url, '/');
  });

  it('has addresses with a slash at both ends', () => {
    for (const { url } of readingOrder) assert.match(url, /^\/(?:[a-z0-9-]+\/)*$/);
  });
});

describe('the trail', () => {
  it('leads from the section down to a point', () => {
    assert.deepEqual(titles(trailTo('/extensibility/scripting/crmscript/')), [
      'Extensibility',
      'Scripting',
      'CRMScript',
    ]);
  });

  it('ends at the page itself, for every page', () => {
    for (const { url } of readingOrder) assert.equal(trailTo(url).at(-1)?.url, url);
  });

  it('is empty for an address outside the navigation', () => {
    assert.deepEqual(trailTo('/nowhere/'), []);
    assert.deepEqual(trailTo('/extensibility/scripting'), []);
  });
});

describe('previous and next', () => {
  it('lead through all pages and back', () => {
    const forth: string[] = [];
    for (let url: string | undefined = '/'; url !== undefined;) {
      forth.push(url);
      url = neighboursOf(url).next?.url;
    }
    assert.deepEqual(
      forth,
      readingOrder.map(({ url }) => url),
    );
    for (const [at, url] of forth.entries()) {
      assert.equal(neighboursOf(url).previous?.url, forth[at - 1]);
    }
  });

  it('leave a level for the next one behind its last point', () => {
    const { next } = neighboursOf('/extensibility/scripting/windows-client/');
    assert.equal(next?.url, '/extensibility/external-apis/');
  });

  it('do not exist outside the navigation', () => {
    assert.deepEqual(neighboursOf('/nowhere/'), {});
  });
});

describe('the section of a page', () => {
  it('is the trail above it', () => {
    assert.equal(sectionOf('/extensibility/scripting/crmscript/'), 'Extensibility › Scripting');
    assert.equal(sectionOf('/deployment/online/'), 'Deployment');
  });

  it('is empty at the top and outside', () => {
    for (const { url } of navigationTree) assert.equal(sectionOf(url), '');
    assert.equal(sectionOf('/nowhere/'), '');
  });
});

describe('the address of a page', () => {
  it('comes from its place in content/', () => {
    assert.equal(addressOf('index'), '/');
    assert.equal(addressOf('help'), '/help/');
    assert.equal(addressOf('netserver'), '/netserver/');
    assert.equal(addressOf('netserver/index'), '/netserver/');
    assert.equal(addressOf('deployment/online'), '/deployment/online/');
  });
});
