import { z } from 'astro/zod';
import { eenOfMeer, moment, samenvatting, tekst, url, verwijzing } from './velden.ts';

/** An explanation that stays: what something is, where it comes from and how it works. */
export const achtergrondSchema = z.strictObject({
  titel: tekst.describe('De titel van de pagina.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens).'),
  volgorde: z.int().min(1).describe('De plaats in het overzicht, vanaf 1.'),
  sinds: moment.optional().describe('Sinds wanneer dit geldt: jaar, maand of dag.'),
  stand: moment.optional().describe('Van wanneer de nieuwste gegevens op de pagina zijn.'),
  organisaties: z
    .array(verwijzing)
    .optional()
    .describe('Organisaties die in de tekst een rol hebben, met hun bestandsnaam.'),
  begrippen: z
    .array(verwijzing)
    .optional()
    .describe('Begrippen die de lezer hier tegenkomt, met hun bestandsnaam.'),
  materialen: z.array(verwijzing).optional().describe('Materialen om verder te lezen, met hun bestandsnaam.'),
  bron: eenOfMeer(url).describe('Waar de gegevens vandaan komen: één of meer webadressen.'),
});

export type Achtergrond = z.infer<typeof achtergrondSchema>;
