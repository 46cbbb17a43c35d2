import type { APIRoute } from 'astro';
import { platformsSchema } from '../../lib/schemas.ts';

/** The schema of the platform matrix. */
export const GET: APIRoute = () => Response.json(platformsSchema);
