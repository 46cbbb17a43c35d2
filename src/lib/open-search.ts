/** What a browser reads to offer the site as a search engine. https://github.com/dewitt/opensearch */
import { site } from '../data/site.ts';

/** Where the description stands. */
export const openSearchPath = '/opensearch.xml';

/** The media type of the description; browsers ignore one that is sent as other XML. */
export const openSearchType = 'application/opensearchdescription+xml';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * The description of the site's search.
 *
 * @param origin the public address of the site, without a slash at its end; browsers want full addresses
 * @returns an XML document
 */
export function openSearchDescription(origin: string): string {
  const address = escaped(origin);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escaped(site.shortName)}</ShortName>`,
    `  <LongName>${escaped(site.title)}</LongName>`,
    `  <Description>${escaped(site.description)}</Description>`,
    `  <Language>${site.language}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${address}/favicon.svg</Image>`,
    `  <Url type="text/html" template="${address}/search/?q={searchTerms}"/>`,
    `  <Url type="${openSearchType}" rel="self" template="${address}${openSearchPath}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
