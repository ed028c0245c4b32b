import { alsJson, regiobestand } from '../../domain/insluiten/bestanden.ts';
import { fragmentpad, regiopaden } from '../../domain/insluiten/paden.ts';
import { tabelCsv } from '../../domain/insluiten/tabel.ts';
import { vermeldingentabel } from '../../domain/insluiten/tabellen.ts';
import type { Deur } from '../insluitbestand.ts';
import { fragmentHtml } from './fragment.ts';

/** The data of one list: a piece of HTML, and of a whole region its entries in full. */
export const databestanden: Deur = (lijst) => {
  const { regio, inhoud, regels } = lijst;
  const fragment = { pad: fragmentpad(lijst), tekst: fragmentHtml(lijst) };
  const paden = regiopaden(regio);
  if (inhoud !== 'alles') return [fragment];
  return [
    { pad: paden.json, tekst: alsJson(regiobestand(lijst)) },
    { pad: paden.csv, tekst: tabelCsv(vermeldingentabel, regels) },
    fragment,
  ];
};
