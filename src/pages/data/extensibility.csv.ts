import type { APIRoute } from 'astro';
import { extensibilityCsv } from '../../lib/export.ts';

/** The extensibility matrix as CSV. */
export const GET: APIRoute = () => new Response(extensibilityCsv());
