/** The checks of the built site find what they are there for: each is fed a bad case. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliSize, checkBudget, checkTool, partsOf } from '../built/lib/budgets.ts';
import { checkDocument, checkUnique } from '../built/lib/document.ts';
import { checkLinks } from '../built/lib/links.ts';
import { checkPolicy, checkStylesheet } from '../built/lib/policy.ts';

const description = 'What the page is about, in one sentence of more than fifty characters.';

function pageOf(body: string, { path = '/a/', title = 'A', lang = 'en' } = {}) {
  return {
    path,
    html: `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}"></head><body>${body}</body></html>`,
  };
}

describe('document', () => {
  const cases: readonly [name: string, body: string, message: RegExp][] = [
    ['no h1', '<h2>x</h2>', /There are 0 h1/],
    ['two h1', '<h1>x</h1><h1>y</h1>', /There are 2 h1/],
    ['a level left out', '<h1>x</h1><h3>Too deep</h3>', /"Too deep" is an h3 after an h1/],
    [
      'a space before a full stop',
      '<main><h1>x</h1><p>See <span> <a href="/">y</a> </span>.</p></main>',
      /before a sign: "y \."/,
    ],
    ['an id twice', '<h1>x</h1><p id="i"></p><p id="i"></p>', /id "i" stands there twice/],
  ];
  for (const [name, body, message] of cases) {
    test(`finds ${name}`, () => {
      assert.match(checkDocument(pageOf(body)).join('\n'), message);
    });
  }
  test('finds a wrong language, an empty title and a short description', () => {
    const html = '<html lang="de"><head><meta name="description" content="Too short"></head><h1>x';
    const findings = checkDocument({ path: '/a/', html }).join('\n');
    assert.match(findings, /lang> is "de"/);
    assert.match(findings, /title is missing/);
    assert.match(findings, /9 characters; allowed are 50 to 165: "Too short"/);
  });
  test('finds nothing in a good page', () => {
    assert.deepEqual(checkDocument(pageOf('<h1>x</h1><h2>y</h2><h3>z</h3><h2>y</h2>')), []);
  });
  test('finds pages with the same title', () => {
    const findings = checkUnique([pageOf(''), pageOf('', { path: '/b/' })]);
    assert.match(findings.join('\n'), /\/a\/ and \/b\/ have the same title: "A"/);
  });
});

describe('policy', () => {
  const cases: readonly [body: string, message: RegExp][] = [
    ['<script>x()</script>', /Inline script: <script>x\(\)/],
    ['<script type="importmap">{}</script>', /Inline script/],
    ['<style>p{}</style>', /Inline style/],
    ['<svg><style>p{}</style></svg>', /Inline style/],
    ['<p style="color:red">x</p>', /Style attribute: <p style="color:red">/],
    ['<p onclick="x()">x</p>', /Handler "onclick"/],
    ['<a href=" JavaScript:x()">x</a>', /Address " ?JavaScript:x\(\)"/],
    ['<form action="javascript:x()"></form>', /Address "javascript:x\(\)"/],
    ['<img src="data:image/gif;base64,R0" alt="">', /Address "data:image/],
    ['<script src="//cdn.example/x.js"></script>', /File of another host/],
    ['<link rel="stylesheet" href="https://cdn.example/x.css">', /File of another host/],
    ['<base href="/x/">', /Element that the policy blocks/],
    ['<iframe src="/x/"></iframe>', /Element that the policy blocks/],
  ];
  for (const [body, message] of cases) {
    test(`finds ${body}`, () => {
      assert.match(checkPolicy(pageOf(body).html).join('\n'), message);
    });
  }
  test('lets files of this site, links to others and blocks of data pass', () => {
    const body =
      '<script src="/x.js"></script><a href="https://example.com/">x</a><script type="application/ld+json">{}</script>';
    assert.deepEqual(checkPolicy(pageOf(body).html), []);
  });
  test('finds embedded and foreign files in a stylesheet', () => {
    const css = '@import "//x.example/a.css";p{background:url(data:image/gif;base64,R0)}';
    assert.equal(checkStylesheet(css).length, 2);
    assert.deepEqual(checkStylesheet('p{background:url(/x.svg)}'), []);
  });
});

describe('links', () => {
  const target = pageOf('<h1 id="triggers">x</h1>', { path: '/scripting/' });
  const sources = [
    { path: 'content/a.mdx', text: 'one\n[two](/scriptin/)\n' },
    { path: 'src/data/b.ts', text: "url: '/scripting/#trigers'," },
  ];
  const findingsFor = (body: string): string => {
    const pages = [pageOf(body), pageOf(body, { path: '/b/' }), target];
    const files = ['/a/index.html', '/b/index.html', '/scripting/index.html', '/x.json'];
    return checkLinks({ pages, files }, sources).join('\n');
  };
  test('names the pages, the line of a wrong link, and the page that was meant', () => {
    assert.equal(
      findingsFor('<a href="/scriptin/">x</a>'),
      '"/scriptin/" on /a/ and 1 more leads to no page (written in content/a.mdx:2). Did you mean "/scripting/"?',
    );
  });
  test('names the fragment that was meant', () => {
    assert.match(
      findingsFor('<a href="/scripting/#trigers">x</a>'),
      /has no "#trigers" \(written in src\/data\/b\.ts:1\)\. Did you mean "\/scripting\/#triggers"\?/,
    );
  });
  test('says that a component made a link which no source holds', () => {
    assert.match(findingsFor('<a href="/nowhere-at-all/">x</a>'), /a component puts it together/);
  });
  test('finds a missing slash, a missing file, an empty and an impossible address', () => {
    assert.match(findingsFor('<a href="/scripting">x</a>'), /slash at the end is missing/);
    assert.match(findingsFor('<img src="/y.json" alt="">'), /Did you mean "\/x\.json"\?/);
    assert.match(findingsFor('<a href="">x</a>'), /has no address/);
    assert.match(findingsFor('<a href="https://">x</a>'), /is not an address/);
  });
  test('finds a broken encoding, in the path and in the fragment', () => {
    for (const href of ['/%E0%A4%A/', '/scripting/#%'])
      assert.match(
        findingsFor(`<a href="${href}">x</a>`),
        /^"[^"]+" on \/a\/ and 1 more has a "%" that encodes no character; write "%25"/,
      );
  });
  test('finds a broken fragment of the page itself', () => {
    assert.match(findingsFor('<a href="#gone">x</a>'), /leads to "\/a\/", which has no "#gone"/);
  });
  test('lets good links and links to others pass', () => {
    const good =
      '<a href="/scripting/?x=1#triggers">x</a><a href="/x.json">x</a><a href="https://example.com/y">x</a><a href="mailto:x@example.com">x</a>';
    assert.equal(findingsFor(good), '');
  });
});

describe('budgets', () => {
  const files: Readonly<Record<string, string>> = {
    '/s.css': '@media all{p{background:url("p.svg")}}',
    '/p.svg': '<svg/>',
    '/m.js': 'import"./n.js";import{x}from"./sub/o.js";import("./later.js")',
    '/n.js': '',
    '/sub/o.js': 'import"../n.js"',
  };
  const read = (path: string): Buffer => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} was read`);
    return Buffer.from(text);
  };
  test('counts everything that loads by itself, once, and nothing that waits', () => {
    const page = pageOf(
      '<link rel="stylesheet" href="/s.css"><script src="/m.js"></script><img src="/p.svg" alt="">',
    );
    const paths = partsOf(page, read).map(({ path }) => path);
    assert.deepEqual(paths.toSorted(), ['/a/', '/m.js', '/n.js', '/p.svg', '/s.css', '/sub/o.js']);
  });
  test('names page, figure, limit and the heaviest part', () => {
    const parts = [
      { path: '/a/', kind: 'html', bytes: 9000 },
      { path: '/x.css', kind: 'css', bytes: 6000 },
    ] as const;
    const findings = checkBudget('/a/', parts, 'ordinary');
    assert.equal(findings.length, 2);
    assert.match(
      findings[0] ?? '',
      /^\/a\/: total is 15000, allowed are 14600 .*Heaviest parts in bytes: \/a\/ 9000, \/x\.css 6000\.$/,
    );
    assert.match(findings[1] ?? '', /css is 6000, allowed are 5000/);
  });
  test('finds a tool whose script and data are too heavy together', () => {
    const files = [
      { path: '/t.js', bytes: 6000 },
      { path: '/t.json', bytes: 9001 },
    ];
    assert.match(
      checkTool(files).join(),
      /^15001 bytes, allowed are 15000 for a tool: .*t\.json 9001$/,
    );
    assert.deepEqual(checkTool(files.slice(1)), []);
  });
  test('finds too many requests and too much script', () => {
    const parts = Array.from({ length: 7 }, (_, index) => ({
      path: `/${index}.js`,
      kind: 'js' as const,
      bytes: 400,
    }));
    const findings = checkBudget('/a/', parts, 'ordinary').join('\n');
    assert.match(findings, /requests is 7, allowed are 6/);
    assert.match(findings, /js is 2800, allowed are 2500/);
  });
  test('measures what a host with brotli sends', () => {
    assert.ok(brotliSize(Buffer.from('a'.repeat(10_000))) < 100);
  });
});
