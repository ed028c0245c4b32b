import { bronnamen } from '../../domain/bronnaam.ts';
import { datumInWoorden } from '../../domain/datum.ts';
import type { Nieuwsbericht } from '../../domain/schema/nieuws.ts';
import { themas } from '../../domain/taxonomy/thema.ts';
import type { Feit } from '../ui/feit.ts';

/** The facts of an item of news for the panel beside its text. */
export const nieuwsFeiten = ({ datum, thema, bron }: Nieuwsbericht): Feit[] => [
  { term: 'Datum', waarden: [{ tekst: datumInWoorden(datum) }] },
  {
    term: 'Thema',
    waarden: thema.map((waarde) => ({ tekst: themas[waarde], adres: `/themas/${waarde}.html` })),
  },
  {
    term: 'Bron',
    waarden: bronnamen(bron),
  },
];
