import type { APIRoute } from 'astro';
import { reeksCsv } from '../../domain/cijfers/csv.ts';
import type { Cijferreeks } from '../../domain/schema/cijfer.ts';
import { cijferPaths } from '../_paths.ts';

export const getStaticPaths = cijferPaths;

/** One series as a table for a spreadsheet. */
export const GET: APIRoute<{ reeks: Cijferreeks }> = ({ props }) =>
  new Response(reeksCsv(props.reeks), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
