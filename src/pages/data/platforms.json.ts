import type { APIRoute } from 'astro';
import { platformsData } from '../../lib/export.ts';

/** The platform matrix as JSON. */
export const GET: APIRoute = () => Response.json(platformsData());
