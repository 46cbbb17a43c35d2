import type { APIRoute } from 'astro';
import { choosing } from '../../lib/choosing/choose.ts';

/** What the answer of "Choose an API" is made from. An id in an address is written as "*": it travels once. */
export const GET: APIRoute = () =>
  Response.json({
    ...choosing(),
    means: choosing().means.map((means) => ({ ...means, url: means.url.replace(means.id, '*') })),
  });
