/** Follows every link inside the site: page, file and fragment, and finds the line in which an author wrote it. */
import { load } from 'cheerio';
import { suggest } from '../../../src/lib/suggest.ts';
import type { BuiltPage, SourceFile } from './site.ts';

/** What the links may lead to. */
export interface Site {
  readonly pages: readonly BuiltPage[];
  /** The addresses of all built files, as in `/data/extensibility.json`. */
  readonly files: readonly string[];
}

const host = 'https://site.invalid';
const withAddress =
  'a[href], area[href], link[href], use[href], image[href], script[src], img[src], source[src], form[action]';

interface Link {
  readonly href: string;
  /** The pages on which it stands. */
  readonly on: string[];
}

/** What is wrong with a link, and what was probably meant. */
type Problem = { readonly what: string; readonly meant: string | undefined } | undefined;

/** An address with its encoded characters; `undefined` where an encoding is broken. */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function collect(pages: readonly BuiltPage[]): Link[] {
  const links = new Map<string, Link>();
  for (const { path, html } of pages) {
    const $ = load(html);
    for (const element of $(withAddress)) {
      const href =
        ['href', 'src', 'action'].map((name) => $(element).attr(name)).find(Boolean) ?? '';
      // A fragment or a relative address means something else on every page.
      const key = href.startsWith('/') ? href : `${path} ${href}`;
      const link = links.get(key) ?? { href, on: [] };
      if (!link.on.includes(path)) link.on.push(path);
      links.set(key, link);
    }
  }
  return [...links.values()];
}

/** Tells what is wrong with links, given the site that they lead to. */
function follower({ pages, files }: Site): (href: string, from: string) => Problem {
  const fileSet = new Set(files);
  const addresses = files.map((file) => file.replace(/\/index\.html$/, '/'));
  const addressSet = new Set(addresses);
  const idsByPath = new Map(
    pages.map(({ path, html }) => {
      const $ = load(html);
      return [
        path,
        $('[id]')
          .map((_, element) => $(element).attr('id'))
          .toArray(),
      ];
    }),
  );
  return (href, from) => {
    if (href === '') return { what: 'has no address', meant: undefined };
    if (!URL.canParse(href, `${host}${from}`)) {
      return { what: 'is not an address', meant: undefined };
    }
    const url = new URL(href, `${host}${from}`);
    if (url.origin !== host) return undefined;
    const path = decoded(url.pathname);
    const fragment = decoded(url.hash.slice(1));
    if (path === undefined || fragment === undefined) {
      return {
        what: 'has a "%" that encodes no character; write "%25" for the sign itself',
        meant: undefined,
      };
    }
    if (!addressSet.has(path)) {
      const slashed = fileSet.has(`${path}/index.html`);
      return {
        what: slashed
          ? 'leads over a redirect: the slash at the end is missing'
          : 'leads to no page',
        meant: slashed ? `${path}/${url.search}${url.hash}` : suggest(path, addresses),
      };
    }
    const ids = idsByPath.get(path);
    if (fragment === '' || ids === undefined || ids.includes(fragment)) return undefined;
    const near = suggest(fragment, ids);
    return {
      what: `leads to "${path}", which has no "#${fragment}"`,
      meant: near === undefined ? undefined : `${path}#${near}`,
    };
  };
}

/**
 * The places where a link is written.
 *
 * @param href the link as it stands in the built page
 * @returns `content/help.mdx:12`, at most three of them; none where a component puts the link together.
 */
export function placesOf(href: string, sources: readonly SourceFile[]): string[] {
  const written = new RegExp(`["'\`(]${RegExp.escape(href)}["'\`)\\s]`);
  return sources
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (written.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    .slice(0, 3);
}

/**
 * Checks every link, script, picture and form of the site that leads to the site itself.
 *
 * @returns one sentence for each wrong link: the built pages, the lines in the sources, and what was probably meant.
 */
export function checkLinks(site: Site, sources: readonly SourceFile[]): string[] {
  const follow = follower(site);
  return collect(site.pages).flatMap(({ href, on }) => {
    const [first = '', ...others] = on;
    const problem = follow(href, first);
    if (problem === undefined) return [];
    const places = placesOf(href, sources);
    const where =
      places.length > 0
        ? `written in ${places.join(', ')}`
        : 'not written literally in content/ or src/: a component puts it together from the data';
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const meant = problem.meant === undefined ? '' : ` Did you mean "${problem.meant}"?`;
    return [`"${href}" on ${first}${more} ${problem.what} (${where}).${meant}`];
  });
}
