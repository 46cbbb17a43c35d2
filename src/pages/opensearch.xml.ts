/** Lets a browser add the site's search to its own. */
import type { APIRoute } from 'astro';
import { openSearchDescription, openSearchType } from '../lib/open-search.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchDescription(site?.origin ?? ''), {
    headers: { 'Content-Type': openSearchType },
  });
