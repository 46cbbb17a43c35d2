import type { APIRoute } from 'astro';
import { extensibilityData } from '../../lib/export.ts';

/** The extensibility matrix as JSON. */
export const GET: APIRoute = () => Response.json(extensibilityData());
