/** Facts of the data that readers must meet on the pages: ends, reasons, alternatives and sources. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { apis } from '../../src/data/apis.ts';
import { linkRepairs } from '../../src/data/link-repairs.ts';
import { packages, type Package } from '../../src/data/packages.ts';
import { reasons } from '../../src/data/reasons.ts';
import { sources } from '../../src/data/sources.ts';
import { allBlocks, allLayers, allPlatforms, allPoints, idsOf } from '../../src/lib/records.ts';
import { sourceById } from '../../src/lib/sources.ts';
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

describe('the page of a layer', () => {
  for (const layer of allLayers) {
    it(`shows when to use ${layer.title}, where it runs, and why it is missing where it is`, () => {
      const text = plain(pageAt(layer.url)('article section.card').first().text());
      assert.ok(text.includes(layer.useWhen));
      assert.ok(text.includes(layer.avoidWhen));
      assert.ok(text.includes(layer.runs.detail));
      for (const name of layer.names) assert.ok(text.includes(name), name);
      for (const cell of [layer.onsite, layer.online]) {
        for (const { text: note } of cell.notes ?? []) assert.ok(text.includes(note), note);
        if (cell.support !== 'no') continue;
        assert.ok(text.includes(reasons[cell.reason].text));
        for (const { how } of cell.alternatives ?? []) assert.ok(text.includes(how), how);
      }
    });
  }
});

describe('/netserver/packages/', () => {
  it('names the sources of every package', () => {
    const all: readonly Package[] = Object.values(packages);
    assert.equal(pageAt('/netserver/packages/')('.cards > .card small').length, all.length);
  });
});

describe('/extensibility/online-building-blocks/', () => {
  const $ = pageAt('/extensibility/online-building-blocks/');
  for (const block of allBlocks) {
    it(`shows the notes and the sources of "${block.title}" under its heading`, () => {
      const section = $(`h2#${block.id}`).nextUntil('h2').filter('section.card');
      assert.equal(section.length, 1);
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

describe('the page of a platform', () => {
  for (const platform of allPlatforms) {
    it(`says what ${platform.long} is today and what can be extended in it, with sources`, () => {
      const $ = pageAt(platform.url.split('#')[0] ?? '');
      const card = $(`section[aria-label="${platform.long} in short"]`);
      assert.ok(plain(card.text()).includes(platform.standing.text));
      for (const { text } of platform.extension) assert.ok(plain(card.text()).includes(text), text);
      assert.ok(card.find('small a').length > platform.extension.length);
    });
  }
});

describe('/platforms/', () => {
  const $ = pageAt('/platforms/');
  it('leads to the page of every platform', () => {
    for (const { url } of allPlatforms) assert.ok($(`article a[href="${url}"]`).length > 0, url);
  });

  it('says of every API what differs from the overview', () => {
    for (const id of idsOf(apis)) {
      const text = plain($(`section#api-${id}`).text());
      for (const change of apis[id].changed) assert.ok(text.includes(change.text), id);
    }
  });
});

describe('/sources/', () => {
  const $ = pageAt('/sources/');
  it('has every source, and behind each the pages that rest on it', () => {
    for (const id of idsOf(sources)) {
      const link = $(`article li > a[href="${sourceById(id).url}"]`);
      assert.equal(link.length, 1, id);
    }
    const osql = $(`article li > a[href="${sourceById('api/osql/index').url}"]`).parent();
    assert.ok(osql.find('small a[href="/netserver/osql/"]').length === 1);
  });

  it('leads to every page with a difference', () => {
    for (const point of allPoints.filter(({ changed }) => changed !== undefined))
      assert.ok($(`article p a[href="${point.url}"]`).length > 0, point.id);
  });
});

describe('/sources/changes/', () => {
  const $ = pageAt('/sources/changes/');

  it('has every difference of every record', () => {
    const text = plain($('.differences').text());
    for (const record of [...allPoints, ...allBlocks, ...allLayers, ...allPlatforms]) {
      for (const change of record.changed ?? []) {
        assert.ok(text.includes(change.text), `${record.title}: ${change.text}`);
        assert.ok(text.includes(change.overview), `${record.title}: ${change.overview}`);
      }
    }
  });

  it('has the right page for every link of the overview that leads elsewhere', () => {
    const rows = $('table tbody tr');
    assert.equal(rows.length, linkRepairs.length);
    linkRepairs.forEach(({ words, right }, index) => {
      const row = rows.eq(index);
      assert.equal(plain(row.find('th').text()), words);
      assert.equal(row.find('td:last-child a').attr('href'), sourceById(right).url);
    });
  });
});
