import { foutBestand } from './fout-bestand.ts';
import { foutDocument } from './fout-document.ts';
import { foutGegevens } from './fout-gegevens.ts';
import { foutSamenhang } from './fout-samenhang.ts';
import { foutTekst } from './fout-tekst.ts';
import { foutVerwijzing } from './fout-verwijzing.ts';
import { foutWaarden } from './fout-waarden.ts';
import type { Geval } from './geval.ts';

/** Every wrong entry that the gate has to catch. */
export const fouteGevallen: readonly Geval[] = [
  ...foutBestand,
  ...foutGegevens,
  ...foutWaarden,
  ...foutTekst,
  ...foutSamenhang,
  ...foutVerwijzing,
  ...foutDocument,
];
