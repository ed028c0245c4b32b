import { z } from 'astro/zod';
import { getalsoorten, grenzen } from '../taxonomy/getal.ts';
import { bronnen, onbekendeBronnen, volgens } from './bron.ts';
import { keuze, tekst } from './velden.ts';

const deelSchema = z.strictObject({
  wat: tekst.describe('Wat er geteld, geschat of gevraagd is.'),
  wanneer: tekst.describe('Waar het getal over gaat: een jaar, een maand of een schooljaar.'),
  waarde: z.int().min(0).describe('Het getal, zonder punten.'),
  eenheid: tekst.describe('Waarin het getal is: leerlingen, procent, per 1.000 leerplichtigen.'),
  grens: keuze(grenzen).optional().describe('Hoe de bron het getal afrondt.'),
  telmee: z.boolean().optional().describe('Zet op true bij getallen die de pagina bij elkaar optelt.'),
  opmerking: tekst.optional().describe('Wat bij dit ene getal hoort.'),
  volgens,
});

/** Figures that are no series: an estimate, a survey, or numbers that are added up. */
export const getalSchema = z
  .strictObject({
    titel: tekst.describe('Waar het over gaat.'),
    soort: keuze(getalsoorten).describe('Of het geteld, geschat of gevraagd is.'),
    van: tekst.describe('Wie het getal geeft.'),
    toelichting: tekst.describe('Wat de lezer moet weten om het goed te lezen.'),
    getallen: z.array(deelSchema).min(1).describe('De getallen.'),
    bron: bronnen.describe('De bronnen; de eerste hoort bij elk getal dat er zelf geen noemt.'),
  })
  .superRefine((getal, context) => {
    for (const { index, plek, naam } of onbekendeBronnen(getal, getal.getallen)) {
      context.addIssue({
        code: 'custom',
        input: naam,
        path: ['getallen', index, 'volgens', plek],
        message: 'Deze bron staat niet onder "bron" in dit bestand.',
      });
    }
    const soorten = getal.getallen
      .filter(({ telmee }) => telmee)
      .map(({ eenheid, grens = '' }) => `${grens} ${eenheid}`);
    if (new Set(soorten).size > 1) {
      context.addIssue({
        code: 'custom',
        input: undefined,
        path: ['getallen'],
        message: 'Wat de pagina optelt, heeft dezelfde grens en eenheid.',
      });
    }
  });

export type Getal = z.infer<typeof getalSchema>;
export type Getaldeel = Getal['getallen'][number];
