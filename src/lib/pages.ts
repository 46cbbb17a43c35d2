/** Addresses of pages and the section in which each stands. */
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
