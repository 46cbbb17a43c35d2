/** Finds what the content security policy would block: the browser tests see only what they touch. */
import { load } from 'cheerio';

/** Attributes from which a browser loads or to which it goes. */
const addressAttributes = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'];

/** Attributes from which a browser loads by itself. */
const loading =
  'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src]';
const loadingLinks =
  'link[rel~="stylesheet"][href], link[rel~="icon"][href], link[rel~="manifest"][href], link[rel~="preload"][href], link[rel~="modulepreload"][href]';

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)} …` : line;
}

/**
 * Checks a page for inline code and for files of other hosts.
 *
 * @returns one sentence for each fault, with the element.
 */
export function checkPolicy(html: string): string[] {
  const $ = load(html);
  const findings: string[] = [];
  const found = (what: string, fix: string, element: Parameters<typeof $.html>[0]): void => {
    findings.push(`${what}: ${shorten($.html(element))} ${fix}`);
  };

  // Browsers do not run a block of data, and the policy does not concern it.
  for (const element of $('script:not([src], [type="application/ld+json"])')) {
    found('Inline script', 'Put it into a file.', element);
  }
  for (const element of $('style')) found('Inline style', 'Put it into a stylesheet.', element);
  for (const element of $('base, object, embed, iframe')) {
    found('Element that the policy blocks', 'Leave it out.', element);
  }
  for (const element of $('*')) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (name === 'style') found('Style attribute', 'Use a class.', element);
      if (name.startsWith('on')) found(`Handler "${name}"`, 'Use addEventListener.', element);
      if (addressAttributes.includes(name) && /^\s*(?:javascript|vbscript|data):/i.test(value)) {
        found(`Address "${shorten(value)}"`, 'Link to a page or a file of this site.', element);
      }
    }
  }
  for (const element of $(`${loading}, ${loadingLinks}`)) {
    const address = $(element).attr('src') ?? $(element).attr('href') ?? '';
    if (/^(?:[a-z][a-z+.-]*:)?\/\//i.test(address)) {
      found('File of another host', 'Serve it from this site.', element);
    }
  }
  return findings;
}

/**
 * Checks a stylesheet for what the policy would block: other hosts and embedded pictures or fonts.
 *
 * @returns one sentence for each fault.
 */
export function checkStylesheet(css: string): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  return addresses
    .map(([, inUrl, imported]) => inUrl ?? imported ?? '')
    .filter((address) => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address))
    .map((address) => `The policy blocks "${shorten(address)}"; serve it as a file of this site.`);
}
