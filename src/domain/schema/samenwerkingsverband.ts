import { z } from 'astro/zod';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { gemeentecode, keuze, tekst, url, verbandcode } from './velden.ts';

/** A samenwerkingsverband passend onderwijs; its code is the file name. */
export const samenwerkingsverbandSchema = z.strictObject({
  naam: tekst.describe('De naam.'),
  sector: keuze({ po: onderwijssoorten.po, vo: onderwijssoorten.vo }).describe(
    'Voor basisonderwijs (po) of voortgezet onderwijs (vo).',
  ),
  provincie: z
    .string()
    .regex(/^pv\d{2}$/, 'Schrijf de provinciecode als pv en twee cijfers.')
    .optional()
    .describe('De code van de provincie; laat weg bij een landelijk verband.'),
  plaats: tekst.optional().describe('De vestigingsplaats.'),
  plaatsbevestigd: z.boolean().optional().describe('Zet op true als de vestigingsplaats is bevestigd.'),
  website: url.optional().describe('De website.'),
  steunpunt: url.optional().describe('De pagina van het ouder- en jeugdsteunpunt.'),
  gemeenten: z.array(gemeentecode).describe('De gemeenten waar het verband werkt.'),
  gedeeltelijk: z
    .array(gemeentecode)
    .optional()
    .describe('Welke van die gemeenten er maar voor een deel bij horen.'),
  naambevestigd: z
    .boolean()
    .describe('Zet op true als de naam op een pagina van het verband zelf of een officiële lijst is gezien.'),
  opgegaanin: verbandcode
    .optional()
    .describe('Het samenwerkingsverband waarin dit is opgegaan; code en pagina blijven.'),
  eenmet: z
    .array(verbandcode)
    .optional()
    .describe('De samenwerkingsverbanden die met dit samen één organisatie zijn.'),
  opmerking: tekst.optional().describe('Wat er sinds de indeling van 2015 veranderde.'),
});

export type Samenwerkingsverband = z.infer<typeof samenwerkingsverbandSchema>;
