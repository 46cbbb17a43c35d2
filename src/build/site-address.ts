/** The public address of the site, for whatever must name it in full: canonical links, the site map, feeds of machines. */
import { env } from 'node:process';
import { AuthorError } from './author-error.ts';

/** Where `npm start` serves the site. A host sets SITE_URL when it builds. */
const local = 'http://localhost:4321';

/**
 * The address under which the site is published.
 *
 * @param text what stands in the environment variable `SITE_URL`
 * @throws AuthorError when it is no https address of a host alone; the pages stand at the root of their host
 */
export function siteAddress(text: string | undefined = env['SITE_URL']): string {
  if (text === undefined || text === '') return local;
  const url = URL.parse(text);
  const isAllowed =
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost')) &&
    // No path, query, fragment or user.
    url.href === `${url.origin}/`;
  if (!isAllowed) {
    throw new AuthorError(
      `SITE_URL is "${text}". Allowed: https:// and a host without a path, for example SITE_URL=https://guide.example.com.`,
    );
  }
  return url.origin;
}
