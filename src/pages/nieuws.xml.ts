import type { APIRoute } from 'astro';
import { nieuwsAntwoord } from './_feed.ts';
import { nieuws } from './_kennis.ts';

/** The feed of the news. */
export const GET: APIRoute = async ({ site }) => nieuwsAntwoord(await nieuws(), site);
