import { z } from 'astro/zod';
import { tekst, url } from './velden.ts';

const wanted = 'Schrijf een e-mailadres, of het webadres van een meldformulier.';

/** What the publisher of a copy decides: where reactions go, and what it asks its visitors. */
export const instellingenSchema = z.strictObject({
  meldadres: z
    .union([z.email(wanted), url], wanted)
    .describe(
      'Waar reacties van bezoekers heen gaan: een algemeen e-mailadres, nooit dat van een persoon, of het webadres waar iemand een nieuwe melding maakt.',
    ),
  oproep: z
    .strictObject({
      titel: tekst.describe('De vraag of uitnodiging, in een paar woorden.'),
      tekst: tekst.describe('Wat u vraagt en van wie de oproep is, in één of twee zinnen.'),
      adres: url.describe('Waar iemand verder kan lezen of zich kan aanmelden.'),
      knop: tekst.describe('Wat er op de link staat.'),
    })
    .optional()
    .describe('Een oproep onder elke pagina; laat weg als u niets vraagt.'),
});

export type Instellingen = z.infer<typeof instellingenSchema>;
