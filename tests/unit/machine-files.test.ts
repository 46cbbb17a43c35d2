/** Markdown twins, the whole guide in one document, and what the head of a page tells machines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { daysOf } from '../../src/build/last-changed.ts';
import { markdownOf } from '../../src/build/markdown-twin.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { wholeGuide } from '../../src/build/whole-guide.ts';
import { structuredData } from '../../src/lib/structured-data.ts';

const article = (inner: string): string =>
  `<!doctype html><html><body><main><article>${inner}</article><footer class="foot"><section><h2>Sources of this page</h2><ul><li><a href="https://docs.example.com/a">A source</a></li></ul></section><p>Compared on 23 November 2026.</p><nav>Next</nav></footer></main></body></html>`;

describe('the Markdown twin of a page', () => {
  const twin = (inner: string): Promise<string> =>
    markdownOf(article(inner), 'https://guide.example.com/netserver/osql/');

  it('has title, text, code with its language, and the sources', async () => {
    const text = await twin(
      '<h1>OSQL</h1><p>Text with <code>Select</code>.</p><pre class="language-csharp"><code class="language-csharp">var a = <span class="token">1</span>;</code></pre>',
    );
    assert.match(text, /^# OSQL$/m);
    assert.match(text, /Text with `Select`\./);
    assert.match(text, /```csharp\nvar a = 1;\n```/);
    assert.match(
      text,
      /## Sources of this page\n\n- \[A source\]\(https:\/\/docs\.example\.com\/a\)/,
    );
    assert.match(text, /Compared on 23 November 2026\./);
    assert.doesNotMatch(text, /Next/);
  });

  it('has tables, lists of terms and the text version of a diagram', async () => {
    const text = await twin(
      '<table><caption>All <a href="#a">layers</a></caption><thead><tr><th>Layer</th><th>Data</th></tr></thead><tbody><tr><th>OSQL</th><td>Read</td></tr></tbody></table><dl><dt>Onsite</dt><dd>Yes</dd></dl><figure><div class="picture"><svg><text>drawn</text></svg></div><details><summary>Text version</summary><ul><li>Core</li></ul></details></figure>',
    );
    assert.match(
      text,
      /\*\*All \[layers\]\(.+#a\)\*\*\n\n\| Layer \| Data \|\n\| -+ \| -+ \|\n\| OSQL \| Read \|/,
    );
    assert.match(text, /- \*\*Onsite:\*\* Yes/);
    assert.match(text, /\*\*Text version\*\*\n\n- Core/);
    assert.doesNotMatch(text, /drawn/);
  });

  it('has links that hold outside the site', async () => {
    const text = await twin('<p><a href="/help/">Help</a> <a href="#keys">Keys</a></p>');
    assert.match(text, /\[Help\]\(https:\/\/guide\.example\.com\/help\/\)/);
    assert.match(text, /\[Keys\]\(https:\/\/guide\.example\.com\/netserver\/osql\/#keys\)/);
  });

  it('needs an article', async () => {
    await assert.rejects(markdownOf('<main></main>', '/x/'), /\/x\/ has no article/);
  });
});

describe('the whole guide', () => {
  const print =
    '<html><body><main><article><div id="whole-guide"></div></article></main></body></html>';
  const pages = [
    {
      url: '/netserver/',
      html: article(
        '<h1>NetServer</h1><h2 id="keys">Keys</h2><p><a href="/help/#ask">Help</a> <a href="#keys">above</a> <a href="/search/">Search</a></p>',
      ),
    },
    {
      url: '/help/',
      html: article(
        '<h1>Help</h1><h2 id="ask">Ask</h2><svg><g clip-path="url(#keys)"></g></svg><p id="keys" aria-labelledby="ask keys"><a href="/netserver/">Back</a></p>',
      ),
    },
  ];
  const $ = load(wholeGuide(print, pages));

  it('holds every page as a section, with headings one level down', () => {
    assert.deepEqual(
      $('section > h2')
        .map((_, heading) => $(heading).text())
        .toArray(),
      ['NetServer', 'Help'],
    );
    assert.equal($('#netserver--keys').prop('tagName'), 'H3');
  });

  it('has each id once, and every link and reference inside leads to one', () => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .toArray();
    assert.deepEqual([...new Set(ids)], ids);
    for (const link of $('section a[href^="#"]').toArray()) {
      assert.ok(ids.includes(($(link).attr('href') ?? '').slice(1)), $.html(link));
    }
    assert.equal($('#help--keys').attr('aria-labelledby'), 'help--ask help--keys');
    assert.equal($('g').attr('clip-path'), 'url(#help--keys)');
  });

  it('keeps links to pages that are not in it', () => {
    assert.equal($('a:contains("Search")').attr('href'), '/search/');
  });

  it('needs its place in the print page', () => {
    assert.throws(
      () => wholeGuide('<main></main>', pages),
      /no empty <div> with the id "whole-guide"/,
    );
  });
});

describe('the address of the site', () => {
  it('is that of a local server where none is set', () => {
    assert.equal(siteAddress(''), 'http://localhost:4321');
  });

  it('is the origin of SITE_URL', () => {
    assert.equal(siteAddress('https://guide.example.com/'), 'https://guide.example.com');
  });

  for (const wrong of [
    'guide.example.com',
    'http://guide.example.com',
    'https://guide.example.com/docs/',
    'https://guide.example.com/?a=1',
    'https://:secret@guide.example.com',
    'ftp://localhost',
    'http://localhost.example.com',
    'javascript:alert(1)',
  ]) {
    it(`is not ${wrong}`, () => {
      assert.throws(() => siteAddress(wrong), {
        message: /SITE_URL is ".+"\. Allowed: https:\/\//,
      });
    });
  }
});

describe('the day of the last change', () => {
  it('is that of the newest commit with the file', () => {
    const days = daysOf('2026-11-23\n\na.mdx\n2026-11-20\n\na.mdx\nfolder/b c.mdx\n');
    assert.equal(days.get('a.mdx'), '2026-11-23');
    assert.equal(days.get('folder/b c.mdx'), '2026-11-20');
    assert.equal(days.get('unknown.mdx'), undefined);
  });
});

describe('structured data', () => {
  const page = {
    title: 'OSQL',
    description: 'What </script><script>alert(1)</script> is.',
    path: '/netserver/osql/',
    changed: '2026-11-23',
  } as const;
  const text = structuredData(page, 'https://guide.example.com');

  it('cannot end its element', () => {
    assert.ok(!text.includes('<'));
  });

  it('names the article and the way to it', () => {
    const data: unknown = JSON.parse(text);
    assert.deepEqual(data, {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'TechArticle',
          headline: 'OSQL',
          description: page.description,
          url: 'https://guide.example.com/netserver/osql/',
          inLanguage: 'en',
          dateModified: '2026-11-23',
          isPartOf: {
            '@type': 'WebSite',
            name: 'SuperOffice extensibility guide',
            url: 'https://guide.example.com/',
          },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            {
              '@type': 'ListItem',
              position: 1,
              name: 'NetServer',
              item: 'https://guide.example.com/netserver/',
            },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'OSQL',
              item: 'https://guide.example.com/netserver/osql/',
            },
          ],
        },
      ],
    });
  });
});
