/** Addresses of pages and the section in which each stands. */
import { pointIdsByLevel } from '../data/ids.ts';
import { site } from '../data/site.ts';
import { trailTo } from './navigation.ts';

/**
 * The address of a page from the id that the content loader gives it.
 *
 * @example addressOf('index') // '/'
 * @example addressOf('netserver') // '/netserver/'
 */
export function addressOf(id: string): string {
  const path = id.replace(/(?:^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/** The titles above a page, for a search hit: 'Extensibility › Scripting'; '' for a page at the top. */
export function sectionOf(url: string): string {
  return trailTo(url)
    .slice(0, -1)
    .map(({ title }) => title)
    .join(' › ');
}

/** The texts of points among the files in `content/`, as a glob pattern: all of a level's folder but its own page. */
export const pointTexts = `extensibility/{${Object.keys(pointIdsByLevel).join(',')}}/!(index).mdx`;

/**
 * Whether a file in `content/` is the text of a point; its record gives the page its title and all the rest.
 *
 * @param id the path of the file in `content/`, without its extension
 */
export function isPointText(id: string): boolean {
  const [section, level, name, ...deeper] = id.split('/');
  return (
    section === 'extensibility' &&
    Object.hasOwn(pointIdsByLevel, level ?? '') &&
    name !== undefined &&
    name !== 'index' &&
    deeper.length === 0
  );
}

/**
 * The path of a page's file from the root of the repository.
 *
 * @param path where the content loader found it
 */
export function contentFile(path: string | undefined): string {
  return `content/${path?.split('content/')[1] ?? ''}`;
}

/**
 * The address of a page's Markdown twin: the same content as plain text.
 *
 * @example twinOf('/') // '/index.md'
 * @example twinOf('/netserver/osql/') // '/netserver/osql.md'
 */
export function twinOf(path: string): string {
  return path === '/' ? '/index.md' : `${path.slice(0, -1)}.md`;
}

/**
 * The title of a page with that of the page above, because "SOAP" is a layer as well as an extensibility point.
 *
 * @example titleWithAbove('SOAP', '/extensibility/external-apis/soap/') // 'SOAP – External APIs'
 */
export function titleWithAbove(title: string, path: string): string {
  const above = trailTo(path).at(-2);
  return above === undefined ? title : `${title} – ${above.title}`;
}

/** The title of a page in a browser's tab, a bookmark or a result elsewhere. Results show about 70 characters. */
export function titleOf(title: string, path: string): string {
  if (path === '/') return site.title;
  const own = titleWithAbove(title, path);
  const full = `${own} – ${site.title}`;
  return full.length <= 70 ? full : `${own} – ${site.vendor}`;
}
