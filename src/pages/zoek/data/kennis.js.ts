import type { APIRoute } from 'astro';
import { kennisScript } from '../../../search/fulltext/kennis.ts';
import { loadToolbox } from '../../../toolbox.ts';

/** What editors know of words and questions, as a data file of the search. */
export const GET: APIRoute = async () => {
  const { begrippen, voorrang, vermeldingen } = await loadToolbox();
  const script = kennisScript(
    begrippen.map(({ data }) => data),
    voorrang.map(({ data }) => data),
    vermeldingen.map(({ id }) => id),
  );
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
