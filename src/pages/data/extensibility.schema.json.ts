import type { APIRoute } from 'astro';
import { extensibilitySchema } from '../../lib/schemas.ts';

/** The schema of the extensibility matrix. */
export const GET: APIRoute = () => Response.json(extensibilitySchema);
