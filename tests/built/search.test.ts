/** The built search: complete, small, and every hit leads somewhere. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { deployFiles } from '../../src/build/deploy-files.ts';
import { readQuerySets } from '../../src/build/search-golden.ts';
import { withEngine } from '../../src/build/search-quality.ts';
import { noFilters } from '../../src/lib/search/filters.ts';
import type { Hit } from '../../src/lib/search/hits.ts';
import { apis } from '../../src/data/apis.ts';
import { environments } from '../../src/data/environments.ts';
import { allLevels, allPoints, idsOf } from '../../src/lib/records.ts';
import { places } from '../../src/lib/search/places.ts';
import { plainName } from '../../src/lib/search/words.ts';
import { brotliSize } from './lib/budgets.ts';
import { assertNone } from './lib/findings.ts';
import { builtFiles, builtPages, readBuilt } from './lib/site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const pages = builtPages();
/** Lists and copies of other pages, which nobody seeks. */
const notSearched = ['/404.html', '/print/', '/search/'];
const searchable = pages.filter(({ path }) => !notSearched.includes(path));

/** All hits for a query. */
async function hitsFor(query: string): Promise<readonly Hit[]> {
  let hits: readonly Hit[] = [];
  await withEngine(dist, async (engine) => {
    const answer = await engine.search({ query, filters: noFilters });
    hits = await answer.hits(0, answer.total);
  });
  return hits;
}

describe('Search', () => {
  let everything: readonly Hit[] = [];

  before(async () => {
    // A word of the address of every source, and of most sentences.
    everything = await hitsFor('superoffice');
  });

  test('every page that is read by itself is marked for the index', () => {
    const marked = pages.filter(({ html }) => html.includes('data-pagefind-body'));
    assert.deepEqual(
      marked.map(({ path }) => path),
      searchable.map(({ path }) => path),
    );
    const fragments = builtFiles().filter((path) =>
      /^\/pagefind\/\w+\/fragment\/\d+\.txt$/.test(path),
    );
    assert.equal(fragments.length, searchable.length);
  });

  test('the folder holds nothing that the site does not load', () => {
    const names = builtFiles()
      .filter((path) => path.startsWith('/pagefind/') && !path.endsWith('.br'))
      .map((path) =>
        path
          .slice('/pagefind/'.length)
          .replace(/^[0-9a-f]{8}\//, 'build/')
          .replace(/(?:[a-z][am]|\d+)(?=\.txt)/, '*'),
      );
    assert.deepEqual([...new Set(names)].sort(), [
      'build/filters.json',
      'build/fragment/*.txt',
      'build/index/*.txt',
      'build/words/*.txt',
      'catalogue.json',
      'wasm.en.wasm',
    ]);
  });

  test('every hit and every part of one leads to a page and a place on it', async () => {
    const passages = await Promise.all(everything.map(({ passage }) => passage()));
    const parts = passages.flatMap((passage) => passage.parts);
    const missing = [...everything, ...parts]
      .map(({ url }) => url)
      .filter((address) => {
        const [path, id] = address.split('#');
        const page = pages.find((candidate) => candidate.path === path);
        if (page === undefined) return true;
        return id !== undefined && load(page.html)(`[id="${id}"]`).length !== 1;
      });
    assert.ok(everything.length > 10 && parts.length > 10);
    assertNone(missing.map((address) => `${address}: no such page or place`));
  });

  test('every point is found by its title, before all pages but those of the same name, with its verdicts', async () => {
    const findings: string[] = [];
    await withEngine(dist, async (engine) => {
      for (const { title, url, onsite, online } of allPoints) {
        const answer = await engine.search({ query: title, filters: noFilters });
        const first = await answer.hits(0, 2);
        const hit = first.find(
          (found) => plainName(found.title) !== plainName(title) || found.url === url,
        );
        const verdicts = hit?.verdicts.map(({ support }) => support).join();
        if (hit?.url !== url)
          findings.push(`"${title}" finds ${hit?.url ?? 'nothing'}, not ${url}`);
        else if (verdicts !== `${onsite.support},${online.support}`) {
          findings.push(`${url}: the hit says ${verdicts ?? 'nothing'}`);
        }
      }
    });
    assertNone(findings);
  });

  test('who asks whether a point can be used in an environment finds the point first, with that verdict', async () => {
    const findings: string[] = [];
    await withEngine(dist, async (engine) => {
      for (const { title, url } of allPoints) {
        for (const id of idsOf(environments)) {
          const query = `can I use ${title.toLowerCase()} ${id}`;
          const [hit] = await (await engine.search({ query, filters: noFilters })).hits(0, 1);
          const asked = hit?.verdicts.find(({ isAsked }) => isAsked)?.environment;
          if (hit?.url !== url || asked !== environments[id].title) {
            findings.push(`"${query}" finds ${hit?.url ?? 'nothing'}, not ${url}`);
          }
        }
      }
    });
    assertNone(findings);
  });

  test('every alias finds its page among the first three', async () => {
    const findings: string[] = [];
    const others = [
      ...idsOf(environments).map((id) => ({
        url: `/deployment/${id}/`,
        aliases: environments[id].aliases,
      })),
      ...idsOf(apis).map((id) => ({ url: '/platforms/', aliases: apis[id].aliases })),
    ];
    await withEngine(dist, async (engine) => {
      for (const { aliases, url: place } of [...allPoints, ...allLevels, ...places, ...others]) {
        const url = place.replace(/#.*/, '');
        for (const alias of aliases) {
          const answer = await engine.search({ query: alias, filters: noFilters });
          const urls = (await answer.hits(0, 3)).map((hit) => hit.url.replace(/#.*/, ''));
          if (!urls.includes(url)) findings.push(`"${alias}" finds ${urls.join(', ')}, not ${url}`);
        }
      }
    });
    assertNone(findings);
  });

  test('every name of a section leads to it, and the section is there', async () => {
    const findings: string[] = [];
    await withEngine(dist, async (engine) => {
      for (const { title, url } of places) {
        const [path, id] = url.split('#');
        const page = pages.find((candidate) => candidate.path === path);
        if (load(page?.html ?? '')(`[id="${id ?? ''}"]`).length !== 1) {
          findings.push(`${url}: no such place`);
        }
        const answer = await engine.search({ query: title, filters: noFilters });
        const hits = (await answer.hits(0, 3)).map((hit) => hit.url);
        const isPoint = allPoints.some((point) => plainName(point.title) === plainName(title));
        if (!isPoint && !hits.includes(url)) findings.push(`"${title}" finds ${hits.join(', ')}`);
      }
    });
    assertNone(findings);
  });

  test('an answer is the same whatever was sought before it, and however it was typed', async () => {
    const sets = await readQuerySets(fileURLToPath(new URL('../search', import.meta.url)));
    const queries = sets
      .flatMap((set) => set.queries.map(({ q }) => q))
      .filter((_, at) => at % 5 === 0);
    const answersTo = async (typed: readonly string[]): Promise<Map<string, string>> => {
      const answers = new Map<string, string>();
      await withEngine(dist, async (engine) => {
        for (const query of typed) {
          const answer = await engine.search({ query, filters: noFilters });
          const urls = (await answer.hits(0, 10)).map(({ url }) => url);
          answers.set(query, [answer.shown, ...answer.suggestions, ...urls].join(' '));
        }
      });
      return answers;
    };
    const forth = await answersTo(queries);
    const back = await answersTo(queries.toReversed());
    const byLetters = await answersTo(
      queries.slice(0, 20).flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1))),
    );
    assert.ok(forth.size > 100);
    assertNone(
      queries
        .filter((query) =>
          [back, byLetters].some(
            (one) => (one.get(query) ?? forth.get(query)) !== forth.get(query),
          ),
        )
        .map((query) => `"${query}" gives ${forth.get(query)}, then ${back.get(query)}`),
    );
  });

  test('signs around a word change nothing', async () => {
    const findings: string[] = [];
    await withEngine(dist, async (engine) => {
      for (const query of ['$filter', '$select', 'odata $filter', '<script>', '$top', '<usec>']) {
        const answer = await engine.search({ query, filters: noFilters });
        if (answer.total === 0 || answer.unknown.length > 0)
          findings.push(`${query} finds nothing`);
      }
    });
    assertNone(findings);
  });

  test('the A-Z list has every page, every section with a name, and every alias', () => {
    const page = pages.find(({ path }) => path === '/search/');
    const $ = load(page?.html ?? '');
    const items = $('.a-z li')
      .toArray()
      .map((item) => `${$(item).find('a').attr('href') ?? ''} ${$(item).text().trim()}`);
    const names = new Set(
      $('.a-z li')
        .toArray()
        .map((item) => {
          // What follows a dash is the page above, for two pages of one title.
          const [name = ''] = $(item)
            .text()
            .trim()
            .split(/:\s| – /);
          return `${$(item).find('a').attr('href') ?? ''} ${plainName(name)}`;
        }),
    );
    const listed = (url: string, name: string): boolean => names.has(`${url} ${plainName(name)}`);
    assertNone([
      ...searchable
        .filter(({ path }) => !items.some((item) => item.startsWith(`${path} `)))
        .map(({ path }) => `${path} is not in the list`),
      ...[...allPoints, ...places].flatMap(({ url, title, aliases }) =>
        [title, ...aliases]
          .filter((name) => !listed(url, name))
          .map((name) => `"${name}" of ${url} is not in the list`),
      ),
    ]);
  });

  test('no two links of the A-Z list have one text and lead to two pages', () => {
    const page = pages.find(({ path }) => path === '/search/');
    const $ = load(page?.html ?? '');
    const links = $('.a-z a')
      .toArray()
      .map((link) => [$(link).text().trim(), $(link).attr('href') ?? ''] as const);
    const urlOf = new Map(links);
    assertNone(
      links
        .filter(([text, url]) => urlOf.get(text) !== url)
        .map(([text, url]) => `"${text}" leads to ${url} and to ${urlOf.get(text) ?? ''}`),
    );
  });

  test('hosts are told which of its files never change', () => {
    const never = [...(deployFiles['nginx.conf'] ?? '').matchAll(/~(\S+) "[^"]*immutable"/g)].map(
      ([, pattern = '']) => new RegExp(pattern),
    );
    const kept = builtFiles().filter((path) => never.some((pattern) => pattern.test(path)));
    const hashed = builtFiles().filter((path) =>
      /^\/(?:_astro|pagefind\/[0-9a-f]{8})\//.test(path),
    );
    assert.ok(hashed.some((path) => path.startsWith('/pagefind/')));
    assert.deepEqual(kept, hashed);
  });

  test('its files keep their budgets', () => {
    const sizeOf = (pattern: RegExp): number =>
      builtFiles()
        .filter((path) => pattern.test(path) && !path.endsWith('.br'))
        .reduce((sum, path) => sum + brotliSize(readBuilt(path)), 0);
    const most = (pattern: RegExp): number =>
      Math.max(
        ...builtFiles()
          .filter((path) => pattern.test(path) && !path.endsWith('.br'))
          .map((path) => brotliSize(readBuilt(path))),
      );
    // The opener is a part of the one script that every page loads.
    const script = sizeOf(/\/Page\..+\.js$/);
    const styles = sizeOf(/\/search\..+\.css$/);
    assert.ok(script > 0 && script <= 1600, `the script has ${script} bytes, allowed are 1600`);
    assert.ok(styles > 0 && styles <= 900, `the style sheet has ${styles} bytes, allowed are 900`);
    // What a first search of three words loads before its first result: code, catalogue and three parts.
    const first =
      styles +
      sizeOf(/\/search\.client\..+\.js$/) +
      sizeOf(/^\/pagefind\/[^/]+$/) +
      3 * most(/^\/pagefind\/\w+\/index\//);
    assert.ok(first <= 95_000, `a first search loads ${first} bytes, allowed are 95000`);
  });
});
