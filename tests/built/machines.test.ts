/** What machines read: twins, lists of pages, structured data, and the picture in previews. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import sharp from 'sharp';
import { readingOrder } from '../../src/lib/navigation.ts';
import { twinOf } from '../../src/lib/pages.ts';
import { builtFiles, readBuilt } from './lib/site.ts';

const textOf = (path: string): string => readBuilt(path).toString();
const files = new Set(builtFiles());
const origin = 'http://localhost:4321';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How often each word stands in a text; signs do not count. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

for (const { url, title } of readingOrder) {
  describe(`${url} (${title})`, () => {
    const $ = load(textOf(`${url}index.html`));

    it('has a Markdown twin with its title, headings, code, tables and sources', () => {
      const twin = textOf(twinOf(url));
      assert.match(twin, new RegExp(`^# `, 'm'));
      // Markdown escapes signs such as "*" and "_"; words stay.
      const words = plain(twin.replaceAll('\\', ''));
      for (const heading of $('main article :is(h1, h2, h3), main > footer h2')) {
        const text = plain($(heading).text());
        assert.ok(words.includes(text), text);
      }
      for (const code of $('main article pre code')) {
        const [first = ''] = $(code).text().split('\n');
        assert.ok(twin.includes(first), first);
      }
      for (const cell of $('main article table tbody th')) {
        const [word = ''] = plain($(cell).clone().children('a.self').remove().end().text()).split(
          ' ',
        );
        assert.ok(words.includes(word), word);
      }
      for (const link of $('main > footer section a')) {
        assert.ok(twin.includes($(link).attr('href') ?? ''));
      }
      assert.equal($('link[rel="alternate"][type="text/markdown"]').attr('href'), twinOf(url));
    });

    it('has every word of the page in its twin, as often as on the page', () => {
      const shown = load($.html('main article'));
      shown(
        '.toc-inline, .picture, .self, [hidden], [role="status"], form, button, template, noscript, [data-screen-only]',
      ).remove();
      // Words of neighbouring elements must not run together.
      const words = wordsOf(shown.html('article').replace(/<[^>]+>|&\w+;/g, ' '));
      const twin = wordsOf(textOf(twinOf(url)));
      const missing = [...words].filter(([word, count]) => (twin.get(word) ?? 0) < count);
      assert.deepEqual(missing, []);
    });

    it('names its own address, its title for previews and a picture that exists', () => {
      assert.equal($('link[rel="canonical"]').attr('href'), `${origin}${url}`);
      assert.equal($('meta[property="og:title"]').attr('content'), plain($('h1').text()));
      assert.equal(
        $('meta[property="og:description"]').attr('content'),
        $('meta[name="description"]').attr('content'),
      );
      const image = $('meta[property="og:image"]').attr('content') ?? '';
      assert.ok(files.has(image.replace(origin, '')), image);
    });

    it('describes itself and the way to it as structured data', () => {
      const data: unknown = JSON.parse($('script[type="application/ld+json"]').text());
      const text = JSON.stringify(data);
      assert.ok(text.includes('"@type":"TechArticle"'));
      assert.ok(text.includes(`"url":"${origin}${url}"`));
      for (const crumb of $('.crumbs a')) {
        assert.ok(text.includes(`"item":"${origin}${$(crumb).attr('href') ?? ''}"`));
      }
    });

    it('is a section of the whole guide', () => {
      const anchor = url === '/' ? 'start' : url.slice(1, -1).replaceAll('/', '-');
      assert.ok(whole(`section[id="${anchor}"] > h2`).length === 1, anchor);
      assert.ok(whole(`#whole-guide > ol a[href="#${anchor}"]`).length === 1, anchor);
    });
  });
}

const whole = load(textOf('/print/index.html'));

describe('lists of pages', () => {
  const urls = readingOrder.map(({ url }) => url);

  it('the site map has every page that can be found, and nothing else', () => {
    const $ = load(textOf('/sitemap.xml'), { xml: true });
    assert.deepEqual(
      $('url > loc')
        .map((_, loc) => $(loc).text())
        .toArray(),
      urls.map((url) => `${origin}${url}`),
    );
  });

  it('every page offers its search to browsers, and the description leads to the search page', () => {
    const pages = [...files].filter((path) => path.endsWith('.html'));
    const without = pages.filter((path) => {
      const link = load(textOf(path))('head > link[rel="search"]');
      return (
        link.attr('href') !== '/opensearch.xml' ||
        link.attr('type') !== 'application/opensearchdescription+xml' ||
        link.attr('title') === undefined
      );
    });
    assert.deepEqual(without, []);
    const $ = load(textOf('/opensearch.xml'), { xml: true });
    const template = $('Url[type="text/html"]').attr('template');
    assert.equal(template, `${origin}/search/?q={searchTerms}`);
    assert.ok(files.has('/search/index.html'));
    assert.ok(files.has($('Image').text().replace(origin, '')));
  });

  it('robots.txt leads to the site map', () => {
    assert.match(textOf('/robots.txt'), /^Sitemap: http:\/\/localhost:4321\/sitemap\.xml$/m);
  });

  it('llms.txt leads to every twin, each with a description', () => {
    const lines = textOf('/llms.txt').split('\n');
    for (const url of urls) {
      const line = lines.find((text) => text.includes(`](${origin}${twinOf(url)}): `));
      assert.ok(line !== undefined && line.length > line.indexOf('): ') + 20, url);
    }
  });

  it('pages outside them are not meant for search engines', () => {
    for (const path of ['/search/index.html', '/404.html', '/print/index.html']) {
      assert.equal(load(textOf(path))('meta[name="robots"]').attr('content'), 'noindex', path);
    }
  });
});

describe('the picture in previews', () => {
  it('is a bitmap of the size that networks ask for', async () => {
    const { format, width, height } = await sharp(readBuilt('/social.png')).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
  });
});
