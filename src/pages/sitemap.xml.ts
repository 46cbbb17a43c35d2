/** Every page that can be found, with the day on which it was last changed. https://www.sitemaps.org/protocol.html */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { lastChanged } from '../build/last-changed.ts';
import { readingOrder } from '../lib/navigation.ts';
import { addressOf, contentFile } from '../lib/pages.ts';
import { pointFile } from '../lib/point-page.ts';
import { allPoints } from '../lib/records.ts';

const entries = [...(await getCollection('pages')), ...(await getCollection('points'))];

/** The files from which the page at an address is made. */
function filesOf(path: string): string[] {
  return [
    ...entries
      .filter(({ id }) => addressOf(id) === path)
      .map(({ filePath }) => contentFile(filePath)),
    ...allPoints.filter(({ url }) => url === path).map(pointFile),
  ];
}

export const GET: APIRoute = ({ site }) => {
  const urls = readingOrder.map(({ url }) => {
    const day = lastChanged(filesOf(url));
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `  <url><loc>${site?.origin ?? ''}${url}</loc>${lastmod}</url>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
