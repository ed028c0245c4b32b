import { z } from 'astro/zod';
import { samenvatting, tekst } from './velden.ts';

/** A plain page of the site itself, such as Over and Colofon. */
export const paginaSchema = z.strictObject({
  titel: tekst.describe('De titel van de pagina.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens), ook voor zoekmachines.'),
});

export type Pagina = z.infer<typeof paginaSchema>;
