import { z } from 'astro/zod';
import { partijen } from '../gids/partijen.ts';
import { eenOfMeer, keuze, tekst, url, verwijzing } from './velden.ts';

/** One moment in the absence of a pupil, and what every professional does then. */
export const verzuimrouteSchema = z.strictObject({
  titel: tekst.describe('Wat er op dit moment gebeurt.'),
  volgorde: z.int().min(1).describe('De plaats in de route, vanaf 1, zonder gaten.'),
  moment: tekst.describe('Wanneer dit is: alleen grenzen die in een bron staan.'),
  grens: tekst.optional().describe('Wat de grens wel en niet zegt.'),
  taken: z
    .array(
      z.strictObject({
        wie: keuze(partijen).describe('Wie het doet.'),
        doet: tekst.describe('Wat deze partij doet, in één of meer zinnen.'),
      }),
    )
    .min(1)
    .describe('Wie wat doet.'),
  materialen: z.array(verwijzing).optional().describe('Materialen die hierbij helpen, met hun bestandsnaam.'),
  begrippen: z.array(verwijzing).optional().describe('Begrippen die hierbij horen, met hun bestandsnaam.'),
  bron: eenOfMeer(url).describe('Waar dit staat: één of meer webadressen.'),
});

export type Verzuimmoment = z.infer<typeof verzuimrouteSchema>;
