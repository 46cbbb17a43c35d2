/** Facts of the data that readers must meet on the pages: ends, reasons, alternatives and sources. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { apis } from '../../src/data/apis.ts';
import { layers, type Layer } from '../../src/data/layers.ts';
import { packages, type Package } from '../../src/data/packages.ts';
import { platforms } from '../../src/data/platforms.ts';
import { reasons } from '../../src/data/reasons.ts';
import { allBlocks, allPoints, idsOf } from '../../src/lib/records.ts';
import { readBuilt } from './lib/site.ts';

const pageAt = (url: string) => load(readBuilt(`${url}index.html`).toString());
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the page of a point', () => {
  for (const point of allPoints) {
    it(`shows up to when ${point.title} can be used, and how to read what has changed`, () => {
      const $ = pageAt(point.url);
      const { onsite } = point;
      const word = plain($('.verdict-list .yes').first().text());
      if (onsite.support === 'yes')
        assert.equal(word, onsite.until === undefined ? 'Yes' : `Yes, ${onsite.until}`);
      if (point.changed !== undefined)
        assert.equal($('#changed + p a').attr('href'), '/help/#how-to-read-sources-and-dates');
      assert.equal($('#related + ul').attr('data-pagefind-ignore'), '');
      if (point.licence?.text.includes('Development Tools') === true)
        assert.equal($('article a[href="/deployment/#development-tools-and-plans"]').length, 1);
    });
  }
});

describe('/netserver/', () => {
  const $ = pageAt('/netserver/');
  for (const id of idsOf(layers)) {
    const layer: Layer = layers[id];
    it(`shows when to use ${layer.title}, where it runs, and why it is missing where it is`, () => {
      const card = plain($(`section#${id}`).text());
      assert.ok(card.includes(layer.useWhen));
      assert.ok(card.includes(layer.avoidWhen));
      assert.ok(card.includes(layer.runs.detail));
      for (const name of layer.names) assert.ok(card.includes(name), name);
      for (const cell of [layer.onsite, layer.online]) {
        for (const { text } of cell.notes ?? []) assert.ok(card.includes(text), text);
        if (cell.support !== 'no') continue;
        assert.ok(card.includes(reasons[cell.reason].text));
        for (const { how } of cell.alternatives ?? []) assert.ok(card.includes(how), how);
      }
    });
  }

  it('names the sources of every package', () => {
    const all: readonly Package[] = Object.values(packages);
    assert.equal($('.cards > .card small').length, all.length);
  });
});

describe('/extensibility/', () => {
  const $ = pageAt('/extensibility/');
  for (const block of allBlocks) {
    it(`shows the notes and the sources of "${block.title}"`, () => {
      const section = $(`section#${block.id}`);
      for (const cell of [block.onsite, block.online]) {
        if (cell === 'not-stated') continue;
        for (const { text } of cell.notes ?? []) assert.ok(plain(section.text()).includes(text));
        if (cell.support === 'no')
          assert.ok(plain(section.text()).includes(reasons[cell.reason].text));
      }
      assert.ok(section.find('small a').length >= block.sources.length);
    });
  }
});

describe('/platforms/', () => {
  const $ = pageAt('/platforms/');
  it('names the sources of every platform', () => {
    for (const id of idsOf(platforms)) assert.ok($(`section#${id} small a`).length > 0, id);
  });

  it('says of every API what differs from the overview', () => {
    for (const id of idsOf(apis)) {
      const text = plain($(`section#api-${id}`).text());
      for (const change of apis[id].changed) assert.ok(text.includes(change.text), id);
    }
  });
});
