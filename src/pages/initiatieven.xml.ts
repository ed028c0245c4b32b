import type { APIRoute } from 'astro';
import { atomAntwoord } from './_feed.ts';
import { loadInitiatievenlijst } from './_initiatieven.ts';

/** The feed of all initiatieven, beside their page. */
export const GET: APIRoute = async ({ site }) => atomAntwoord(await loadInitiatievenlijst(), site);
