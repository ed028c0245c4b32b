import type { Deur } from '../insluitbestand.ts';
import { atomTekst } from './atom.ts';
import { feedmodelVanInsluitlijst } from './insluitfeed.ts';

/** The feeds of one list. */
export const feedbestanden: Deur = (lijst) => {
  const basis = `feeds/${lijst.regio}/${lijst.inhoud}`;
  const model = feedmodelVanInsluitlijst(lijst);
  return [{ pad: `${basis}.atom.xml`, tekst: atomTekst(model) }];
};
