/** The search index: what it is made of, and what stops the build. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { withAsked } from '../../src/build/asked.ts';
import { writeIndex } from '../../src/build/search-index.ts';
import { indexPages } from '../../src/build/search-pagefind.ts';
import { goldenQueries, measure, withEngine } from '../../src/build/search-quality.ts';
import { indexFields } from '../../src/lib/search.ts';
import { azOf } from '../../src/lib/search/az.ts';
import { noFilters } from '../../src/lib/search/filters.ts';
import { searchAliasesOf } from '../../src/lib/search/places.ts';

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>menu</nav><main>` +
  `<article data-pagefind-body><h1>${title}</h1>${body}</article></main></body></html>`;

describe('what the index stores of a page', () => {
  it('is aliases and way as text, the rest as exact values', () => {
    const fields = indexFields({
      kind: 'point',
      level: 'scripting',
      aliases: ['macro', 'dll'],
      products: ['sales', 'service'],
      onsite: 'yes',
      online: 'no',
      section: 'Extensibility › Scripting',
    });
    assert.deepEqual(fields.meta, [
      ['aliases', 'macro, dll'],
      ['section', 'Extensibility › Scripting'],
    ]);
    assert.deepEqual(fields.filters, [
      ['kind', 'point'],
      ['level', 'scripting'],
      ['product', 'sales'],
      ['product', 'service'],
      ['onsite', 'yes'],
      ['online', 'no'],
    ]);
  });

  it('leaves out what a page does not have', () => {
    assert.deepEqual(indexFields({ kind: 'help', aliases: [], section: '' }), {
      meta: [],
      filters: [['kind', 'help']],
    });
  });
});

describe('what readers may ask', () => {
  let project = '';

  /** A page as it stands in `content/`. */
  function source(title: string, asked: readonly string[]): string {
    const frontmatter = [
      `title: ${title}`,
      'description: What a panel shows, who may see it, and how to make one of your own.',
      'kind: concept',
      'sources: []',
      'checked: 2026-11-23',
      'asked:',
      ...asked.map((phrase) => `  - ${phrase}`),
    ];
    return `---\n${frontmatter.join('\n')}\n---\n`;
  }

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'asked-'));
    await mkdir(join(project, 'content'));
    const phrases = ['embed a wombat <here> & there', "it's a quokka in C#"];
    await writeFile(join(project, 'content', 'panels.mdx'), source('Panels', phrases));
  });
  after(() => rm(project, { recursive: true }));

  async function publish(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    for (const [path, content] of files) {
      await mkdir(dirname(join(project, 'pagefind', path)), { recursive: true });
      await writeFile(join(project, 'pagefind', path), content);
    }
  }

  it('finds the page first that is asked for all words at once', async () => {
    const asked = {
      early: ['list wombats by name', 'count quokkas by age'],
      late: ['list quokkas by name', 'count wombats by age'],
    };
    for (const [name, phrases] of Object.entries(asked)) {
      await writeFile(join(project, 'content', `${name}.mdx`), source(name, phrases));
    }
    const pages = Object.keys(asked).map((name) => ({
      url: `/${name}/`,
      html: html('Animals', '<p>Beasts.</p>'),
    }));
    await publish((await indexPages(withAsked(pages, project), 'dist/')).files);
    await withEngine(project, async (engine) => {
      const answer = await engine.search({ query: 'list quokkas', filters: noFilters });
      assert.deepEqual(
        (await answer.hits(0, 2)).map(({ url }) => url),
        ['/late/', '/early/'],
      );
    });
  });

  it('finds the page that answers before the one whose name stands in the question, and both', async () => {
    await writeFile(
      join(project, 'content', 'print.mdx'),
      source('Print', ['print all of a quokka list']),
    );
    const alias = '<span hidden data-pagefind-meta="aliases">quokka list</span>';
    const pages = [
      { url: '/lists/', html: html('Animals', `<p>The list shows each quokka.</p>${alias}`) },
      { url: '/print/', html: html('Paper', '<p>Print what a list shows of a quokka.</p>') },
    ];
    await publish((await indexPages(withAsked(pages, project), 'dist/')).files);
    await withEngine(project, async (engine) => {
      const query = 'print quokka list';
      assert.deepEqual(engine.named({ query, filters: noFilters }), []);
      const answer = await engine.search({ query, filters: noFilters });
      assert.deepEqual(
        (await answer.hits(0, 2)).map(({ url }) => url),
        ['/print/', '/lists/'],
      );
    });
  });

  it('leaves the page whose name stands in a long question among the results', async () => {
    const alias = '<span hidden data-pagefind-meta="aliases">quokka list</span>';
    const pages = [
      { url: '/lists/', html: html('Animals', `<p>Beasts.</p>${alias}`) },
      { url: '/print/', html: html('Paper', '<p>Print large green sheets daily.</p>') },
    ];
    await publish((await indexPages(pages, 'dist/')).files);
    await withEngine(project, async (engine) => {
      const query = 'print large green sheets quokka list';
      const answer = await engine.search({ query, filters: noFilters });
      assert.deepEqual(
        (await answer.hits(0, 2)).map(({ url }) => url),
        ['/print/', '/lists/'],
      );
      assert.ok(answer.isPartly && !answer.isNamed);
    });
  });

  it('finds the page whose name the reader wrote as two words before one with parts of it', async () => {
    const text = '<p>A wombat is full of grass. So is a list of all that is wombatful.</p>';
    const pages = [
      { url: '/wombatful/', html: html('Wombatful', '<p>What it is, in a list.</p>') },
      ...[1, 2, 3].map((at) => ({ url: `/grass/${at}/`, html: html(`Grass ${at}`, text) })),
    ];
    await publish((await indexPages(pages, 'dist/')).files);
    await withEngine(project, async (engine) => {
      const answer = await engine.search({ query: 'wombat ful list', filters: noFilters });
      assert.deepEqual(
        (await answer.hits(0, 1)).map(({ url }) => url),
        ['/wombatful/'],
      );
      assert.equal(answer.reading.joined, 'wombatful list');
    });
  });

  it('knows the everyday words that no page has and that look like one that a page has', async () => {
    const page = { url: '/', html: html('Golang', '<p>Golang may be extra. Resize it.</p>') };
    await publish((await indexPages([page], 'dist/')).files);
    await withEngine(project, (...[, , { everyday }]) => {
      const known = everyday.split(' ');
      for (const word of ['going', 'extract']) assert.ok(known.includes(word), word);
      for (const word of ['resize', 'yourself']) assert.ok(!known.includes(word), word);
      return Promise.resolve();
    });
  });

  it('goes to the index with its page, not into the text, and leaves other pages as they are', async () => {
    const pages = [
      { url: '/panels/', html: html('Panels', '<p>Show a page.</p>') },
      { url: '/other/', html: html('Other', '<p>Show nothing.</p>') },
    ];
    const handed = withAsked(pages, project);
    assert.deepEqual(handed[1], pages[1]);

    const { files } = await indexPages(handed, 'dist/');
    const texts = [...files]
      .filter(([path]) => path.includes('/fragment/'))
      .map(([, content]) => new TextDecoder().decode(content));
    assert.ok(texts.some((text) => text.includes('"content":"Panels. Show a page."')));
    assert.ok(texts.every((text) => !/wombat|quokka/.test(text)));
    await publish(files);
    await withEngine(project, async (engine) => {
      for (const query of ['wombat', 'quokka in C#']) {
        const answer = await engine.search({ query, filters: noFilters });
        assert.deepEqual(
          (await answer.hits(0, 2)).map(({ url }) => url),
          ['/panels/'],
        );
        assert.deepEqual(answer.unknown, []);
      }
    });
  });
});

describe('a build', () => {
  it('stops when no page can be searched', async () => {
    await assert.rejects(indexPages([{ url: '/', html: '<p>Text</p>' }], 'dist/'), {
      message:
        'The search index is empty: none of the 1 pages in dist/ has an element with data-pagefind-body. Give `search` to the layout src/layouts/Page.astro in the routes of pages that can be searched.',
    });
  });

  it('stops when the pages have no words', async () => {
    const empty = '<html lang="en"><body><article data-pagefind-body></article></body></html>';
    await assert.rejects(indexPages([{ url: '/', html: empty }], 'dist/'), {
      message:
        "The search index is empty: 1 pages in dist/ were read and none has a word inside its element with data-pagefind-body. Check that the page's text stands in that element.",
    });
  });
});

describe('an index', () => {
  let dist = '';

  before(async () => {
    dist = await mkdtemp(join(tmpdir(), 'search-index-'));
    const pages = {
      webhooks: html(
        'Webhooks',
        '<div hidden data-pagefind-ignore><span data-pagefind-meta="aliases">callback</span></div>' +
          '<h2 id="start">How to start</h2><p>Register an address with C# code, or in the config of another web server.</p><p class="badge">badge</p>',
      ),
      panels: html('Web panels', '<p>Show a page, see web.config and @superoffice/webapi.</p>'),
      search: '<html lang="en"><body><main>Search <form></form></main></body></html>',
    };
    for (const [name, content] of Object.entries(pages)) {
      await mkdir(join(dist, name));
      await writeFile(join(dist, name, 'index.html'), content);
    }
    await writeFile(join(dist, '404.html'), html('Not found', '<p>Words of the error page</p>'));
    assert.deepEqual((await writeIndex(dist)).pages, 2);
  });
  after(() => rm(dist, { recursive: true }));

  it('has only the files that the site loads', async () => {
    const files = await readdir(join(dist, 'pagefind'), { recursive: true });
    const names = files.map((name) =>
      name.replaceAll('\\', '/').replace(/^[0-9a-f]{8}\b/, 'build'),
    );
    const words = names.filter((name) => /^build\/words\/(?:0|[a-z][am])\.txt$/.test(name));
    // For each letter two files, whether it has rare words or not.
    assert.equal(words.length, 53);
    assert.deepEqual(names.filter((name) => !words.includes(name)).sort(), [
      'build',
      'build/filters.json',
      'build/fragment',
      'build/fragment/0.txt',
      'build/fragment/1.txt',
      'build/index',
      'build/index/0.txt',
      'build/words',
      'catalogue.json',
      'catalogue.json.br',
      'wasm.en.wasm',
      'wasm.en.wasm.br',
    ]);
  });

  it('finds titles, aliases, code and punctuation, and nothing outside of articles', async () => {
    await withEngine(dist, async (engine) => {
      const first = async (query: string): Promise<string | undefined> => {
        const answer = await engine.search({ query, filters: noFilters });
        return (await answer.hits(0, 1))[0]?.url;
      };
      assert.equal(await first('webhooks'), '/webhooks/');
      assert.equal(await first('callback'), '/webhooks/');
      assert.equal(await first('C#'), '/webhooks/');
      assert.equal(await first('web.config'), '/panels/');
      // Where a page has code as a whole, pages with its parts follow.
      const code = await engine.search({ query: 'web.config', filters: noFilters });
      assert.deepEqual(
        (await code.hits(0, 5)).map(({ url }) => url),
        ['/panels/', '/webhooks/'],
      );
      assert.equal(await first('superoffice/webapi'), '/panels/');
      assert.equal(await first('webhoks'), '/webhooks/');
      assert.equal(await first('menu'), undefined);
      assert.equal(await first('badge'), undefined);
      assert.equal(await first('error'), undefined);
    });
  });

  it('is measured with queries, apart from pages that do not exist yet', async () => {
    const outcomes = await measure(dist, [
      { q: 'callback', want: ['/webhooks/'] },
      { q: 'callback', want: ['/panels/'] },
      { q: 'callback', want: ['/later/'] },
    ]);
    assert.deepEqual(
      outcomes.map(({ place }) => place),
      [1, 'missed', 'unwritten'],
    );
    assert.deepEqual(outcomes[0]?.came, ['/webhooks/']);
  });
});

describe('the measurement', () => {
  it('says what to do where there is no index', async () => {
    await assert.rejects(
      measure(join(tmpdir(), 'no-such-site'), []),
      /Build the site first: npm run build/,
    );
  });

  it('refuses queries that want nothing', () => {
    assert.throws(() => goldenQueries.parse([{ q: 'x', want: [] }]));
    assert.throws(() => goldenQueries.parse([{ q: 'x', want: ['later/'] }]));
  });
});

describe('names of sections', () => {
  it('lead to the page that shows the section', () => {
    for (const [path, name] of [
      ['/extensibility/online-building-blocks/', 'cron'],
      ['/extensibility/online-building-blocks/', 'SoProtocol'],
      ['/netserver/osql/', 'sodbif'],
      ['/netserver/packages/', 'socore'],
      ['/platforms/mobile/', 'pocketcrm'],
      ['/platforms/', 'com interface'],
      ['/deployment/onsite/', 'on-premises'],
      ['/deployment/online/', 'saas'],
      ['/extensibility/internal-apis/', 'dll'],
    ] as const) {
      assert.ok(searchAliasesOf(path, []).includes(name), `${name} is no name of ${path}`);
    }
    assert.deepEqual(searchAliasesOf('/help/', ['faq', 'faq']), ['faq']);
  });
});

describe('the A-Z list', () => {
  it('has one form of a name for one page', () => {
    const [group] = azOf([
      { title: 'Webhooks', url: '/w/', aliases: ['webhook', 'web hook', 'web-hooks'] },
    ]);
    assert.deepEqual(
      group?.entries.map(({ name }) => name),
      ['web hook', 'Webhooks'],
    );
  });

  it('has the full title where two pages have one, and only there', () => {
    const [group] = azOf([
      { title: 'SOAP', full: 'SOAP – Web services', url: '/layer/', aliases: [] },
      { title: 'Soap', full: 'Soap – External APIs', url: '/point/', aliases: ['soap proxy'] },
      { title: 'Selections', full: 'Selections – Lists', url: '/selections/', aliases: [] },
    ]);
    assert.deepEqual(group?.entries, [
      { name: 'Selections', url: '/selections/' },
      { name: 'Soap – External APIs', url: '/point/' },
      { name: 'SOAP – Web services', url: '/layer/' },
      { name: 'soap proxy', title: 'Soap – External APIs', url: '/point/' },
    ]);
  });

  it('has titles and aliases in order, numbers apart, and no alias that repeats its title', () => {
    const groups = azOf([
      { title: 'Zapier', url: '/z/', aliases: ['zap', 'zapier'] },
      { title: 'Ajax Methods', url: '/a/', aliases: ['421'] },
    ]);
    assert.deepEqual(groups, [
      { letter: '#', entries: [{ name: '421', title: 'Ajax Methods', url: '/a/' }] },
      { letter: 'A', entries: [{ name: 'Ajax Methods', url: '/a/' }] },
      {
        letter: 'Z',
        entries: [
          { name: 'zap', title: 'Zapier', url: '/z/' },
          { name: 'Zapier', url: '/z/' },
        ],
      },
    ]);
  });
});
