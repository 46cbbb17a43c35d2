import type { APIRoute } from 'astro';
import { movingData } from '../../lib/moving/selection.ts';

/** What the report of the moving guide is made from. */
export const GET: APIRoute = () => Response.json(movingData());
