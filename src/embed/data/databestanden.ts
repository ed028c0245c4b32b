import { alsJson, regiobestand } from '../../domain/insluiten/bestanden.ts';
import { fragmentpad, regiopaden } from '../../domain/insluiten/paden.ts';
import { tabelCsv } from '../../domain/insluiten/tabel.ts';
import { vermeldingentabel } from '../../domain/insluiten/tabellen.ts';
import type { Deur } from '../insluitbestand.ts';
import { fragmentHtml } from './fragment.ts';

/** A list as a piece of HTML. */
export const fragmentbestanden: Deur = (lijst) => [
  { pad: fragmentpad(lijst.onderwerp.map, lijst.inhoud), tekst: fragmentHtml(lijst) },
];

/** The data of a region with its entries in full, once: from its list of everything. Other lists have none. */
export const regiobestanden: Deur = (lijst) => {
  const { onderwerp, inhoud, regels } = lijst;
  if (!onderwerp.regio || inhoud !== 'alles') return [];
  const paden = regiopaden(onderwerp.regio.code);
  return [
    { pad: paden.json, tekst: alsJson(regiobestand(onderwerp.regio, lijst)) },
    { pad: paden.csv, tekst: tabelCsv(vermeldingentabel, regels) },
  ];
};
