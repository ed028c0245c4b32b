import type { APIRoute } from 'astro';
import { toolboxlijst } from '../domain/lijst.ts';
import { loadToolbox } from '../toolbox.ts';
import { atomAntwoord } from './_feed.ts';

/** The feed of everything. */
export const GET: APIRoute = async ({ site }) => {
  const { vermeldingen } = await loadToolbox();
  return atomAntwoord(toolboxlijst(vermeldingen), site);
};
