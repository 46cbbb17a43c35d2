/** What a page says about itself to search engines: the vocabulary of schema.org as JSON-LD. */
import { site } from '../data/site.ts';
import type { IsoDate } from '../data/model.ts';
import { trailTo } from './navigation.ts';

/** A page, as its head describes it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** Its address on the site, with a slash at both ends. */
  readonly path: string;
  /** The day on which it was last changed, where that is known. */
  readonly changed?: IsoDate | undefined;
}

/**
 * The article and, below the first level, the way to it. https://schema.org/TechArticle,
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 *
 * @param page the page
 * @param origin the public address of the site, without a slash at its end
 * @returns text for a script element: it holds no "<", so it cannot end the element
 */
export function structuredData(page: PageFacts, origin: string): string {
  const trail = trailTo(page.path);
  const article = {
    '@type': 'TechArticle',
    headline: page.title,
    description: page.description,
    url: `${origin}${page.path}`,
    inLanguage: site.language,
    ...(page.changed !== undefined && { dateModified: page.changed }),
    isPartOf: { '@type': 'WebSite', name: site.title, url: `${origin}/` },
  };
  const crumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: `${origin}${url}`,
    })),
  };
  const graph = trail.length > 1 ? [article, crumbs] : [article];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
