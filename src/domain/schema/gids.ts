import { z } from 'astro/zod';
import { situaties } from '../gids/situaties.ts';
import { keuzes, samenvatting, tekst, verwijzing } from './velden.ts';

/** One step of the guide for parents: one thing to do, when, who helps, what it costs and what comes of it. */
export const gidsSchema = z.strictObject({
  titel: tekst.describe('Wat de ouder in deze stap doet, als opdracht.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens); ook op de afdruk.'),
  stap: z.int().min(1).describe('De hoeveelste stap dit is, vanaf 1, zonder gaten.'),
  wanneer: tekst.describe('Wanneer een ouder deze stap zet, in één of twee zinnen.'),
  kosten: tekst.describe('Wat het kost. Niet bekend? Schrijf dan: vraag ernaar.'),
  meenemen: z.array(tekst).min(1).describe('Wat de ouder meeneemt of klaarlegt.'),
  verwachten: tekst.describe('Wat de ouder van deze stap mag verwachten, en wat niet.'),
  situaties: keuzes(situaties)
    .optional()
    .describe('Bij welke situaties deze stap hoort in "Wat is er aan de hand?".'),
  organisaties: z
    .array(verwijzing)
    .optional()
    .describe('Organisaties die bij deze stap helpen, met hun bestandsnaam.'),
  materialen: z
    .array(verwijzing)
    .optional()
    .describe('Materialen die bij deze stap helpen, met hun bestandsnaam.'),
  begrippen: z
    .array(verwijzing)
    .optional()
    .describe('Begrippen die in deze stap voorkomen, met hun bestandsnaam.'),
});

export type Gidsstap = z.infer<typeof gidsSchema>;
