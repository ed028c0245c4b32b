import { alsJson, regiobestand } from '../../domain/insluiten/bestanden.ts';
import { tabelCsv } from '../../domain/insluiten/tabel.ts';
import { vermeldingentabel } from '../../domain/insluiten/tabellen.ts';
import type { Deur } from '../insluitbestand.ts';
import { fragmentHtml } from './fragment.ts';

/** The data of one list: a piece of HTML, and of a whole region its entries in full. */
export const databestanden: Deur = (lijst) => {
  const { regio, inhoud, regels } = lijst;
  const fragment = { pad: `data/v1/fragmenten/${regio}/${inhoud}.html`, tekst: fragmentHtml(lijst) };
  if (inhoud !== 'alles') return [fragment];
  return [
    { pad: `data/v1/regios/${regio}.json`, tekst: alsJson(regiobestand(lijst)) },
    { pad: `data/v1/regios/${regio}.csv`, tekst: tabelCsv(vermeldingentabel, regels) },
    fragment,
  ];
};
