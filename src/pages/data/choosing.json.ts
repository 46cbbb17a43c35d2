import type { APIRoute } from 'astro';
import { choosing } from '../../lib/choosing/choose.ts';

/** What the answer of "Choose an API" is made from. */
export const GET: APIRoute = () => Response.json(choosing());
