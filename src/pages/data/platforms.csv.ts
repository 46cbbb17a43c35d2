import type { APIRoute } from 'astro';
import { platformsCsv } from '../../lib/export.ts';

/** The platform matrix as CSV. */
export const GET: APIRoute = () => new Response(platformsCsv());
