import { z } from 'astro/zod';
import { gemeentecode, tekst, url } from './velden.ts';

/** A samenwerkingsverband passend onderwijs; its code is the file name. */
export const samenwerkingsverbandSchema = z.strictObject({
  /** De naam. */
  naam: tekst,
  /** Voor basisonderwijs (po) of voortgezet onderwijs (vo). */
  sector: z.enum(['po', 'vo']),
  /** De code van de provincie; laat weg bij een landelijk verband. */
  provincie: z
    .string()
    .regex(/^pv\d{2}$/, 'Schrijf de provinciecode als pv en twee cijfers.')
    .optional(),
  /** De vestigingsplaats. */
  plaats: tekst.optional(),
  /** Zet op true als de vestigingsplaats is bevestigd. */
  plaatsbevestigd: z.boolean().optional(),
  /** De website. */
  website: url.optional(),
  /** De pagina van het ouder- en jeugdsteunpunt. */
  steunpunt: url.optional(),
  /** De gemeenten waar het verband werkt. */
  gemeenten: z.array(gemeentecode),
  /** Welke van die gemeenten er maar voor een deel bij horen. */
  gedeeltelijk: z.array(gemeentecode).optional(),
  /** Zet op true als de naam op een pagina van het verband zelf of een officiële lijst is gezien. */
  naambevestigd: z.boolean(),
  /** Wat er sinds de indeling van 2015 veranderde. */
  opmerking: tekst.optional(),
});

export type Samenwerkingsverband = z.infer<typeof samenwerkingsverbandSchema>;
