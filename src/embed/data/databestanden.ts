import { alsJson, regiobestand } from '../../domain/insluiten/bestanden.ts';
import type { Deur } from '../insluitbestand.ts';

/** The data of one region: its entries in full. */
export const databestanden: Deur = (lijst) => {
  if (lijst.inhoud !== 'alles') return [];
  return [{ pad: `data/v1/regios/${lijst.regio}.json`, tekst: alsJson(regiobestand(lijst)) }];
};
