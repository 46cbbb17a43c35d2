/** Robots may read everything; the site map leads to every page. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site?.origin ?? ''}/sitemap.xml\n`);
