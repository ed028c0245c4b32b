import type { APIRoute } from 'astro';
import { datapackage } from '../../../domain/insluiten/datapackage.ts';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';

/** The tables as a Data Package; see docs/contracts/data.md. */
export const GET: APIRoute = ({ site }) => jsonAntwoord(datapackage(publiekAdres(site)));
