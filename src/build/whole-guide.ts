/** All pages as one document, for print and for reading offline. */
import { load } from 'cheerio';
import { navigationTree, type NavigationNode } from '../lib/navigation.ts';
import { screenOnly } from './screen-only.ts';
import { escaped } from './escaped.ts';

export interface BuiltPage {
  /** The address of the page, with a slash at both ends. */
  readonly url: string;
  readonly html: string;
}

/** Attributes that name ids. */
const references = ['aria-labelledby', 'aria-describedby', 'for', 'headers', 'aria-controls'];

/** The fragment of a page in the whole document: '/netserver/osql/' becomes 'netserver-osql'. */
const anchorOf = (url: string): string =>
  url === '/' ? 'start' : url.slice(1, -1).replaceAll('/', '-');

/** The fragment of a part of a page. */
const anchorIn = (url: string, id: string): string => `${anchorOf(url)}--${id}`;

/**
 * Fills the print page with every page of the guide.
 *
 * @param print the built print page; its element `#whole-guide` takes the pages
 * @param pages the built pages in reading order
 * @throws Error when the print page has no such element, or a page has no article
 */
export function wholeGuide(print: string, pages: readonly BuiltPage[]): string {
  const place = /(<div[^>]* id="whole-guide"[^>]*>)\s*(<\/div>)/;
  if (!place.test(print)) {
    throw new Error('src/pages/print.astro has no empty <div> with the id "whole-guide".');
  }
  const included = new Set(pages.map(({ url }) => url));
  const guide = [contents(navigationTree), ...pages.map((page) => section(page, included))].join(
    '\n',
  );
  return print.replace(place, (_, start: string, end: string) => `${start}${guide}${end}`);
}

function contents(nodes: readonly NavigationNode[]): string {
  return `<ol>${nodes
    .map(
      ({ title, url, children }) =>
        `<li><a href="#${anchorOf(url)}">${escaped(title)}</a>${children.length > 0 ? contents(children) : ''}</li>`,
    )
    .join('')}</ol>`;
}

/** The article of a page with ids, references and links that hold in the whole document. */
function section({ url, html }: BuiltPage, included: ReadonlySet<string>): string {
  const $ = load(html);
  const article = $('main article');
  if (article.length === 0) throw new Error(`${url} has no article, so it cannot be printed.`);
  article.find(screenOnly.join(',')).remove();
  // The page's title becomes a heading of the document, and its headings go down by one.
  for (const level of [5, 4, 3, 2, 1]) {
    article.find(`h${level}`).each((_, heading) => {
      heading.tagName = `h${level + 1}`;
    });
  }
  // Parts with a name help on one page; in a document with a hundred pages they are noise, and their names repeat.
  article.find('section').each((_, part) => {
    part.tagName = 'div';
    $(part).removeAttr('aria-label').removeAttr('aria-labelledby');
  });
  article.find('[id]').each((_, element) => {
    $(element).attr('id', anchorIn(url, $(element).attr('id') ?? ''));
  });
  for (const name of references) {
    article.find(`[${name}]`).each((_, element) => {
      const ids = ($(element).attr(name) ?? '').split(/\s+/);
      $(element).attr(name, ids.map((id) => anchorIn(url, id)).join(' '));
    });
  }
  // In drawings also: markers, clips and fills name ids as url(#id).
  article.find('svg *').each((_, element) => {
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (value.includes('url(#')) {
        $(element).attr(
          name,
          value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${anchorIn(url, id)})`),
        );
      }
    }
  });
  article.find('a[href]').each((_, link) => {
    const href = $(link).attr('href') ?? '';
    if (href.startsWith('#')) $(link).attr('href', `#${anchorIn(url, href.slice(1))}`);
    const [path = '', id] = href.split('#');
    if (included.has(path)) {
      $(link).attr('href', `#${id === undefined ? anchorOf(path) : anchorIn(path, id)}`);
    }
  });
  return `<section id="${anchorOf(url)}">${article.html() ?? ''}</section>`;
}
