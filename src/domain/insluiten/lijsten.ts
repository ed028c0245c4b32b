import type { Lijstenbestand, Regiosbestand, Vermeldingenbestand } from './bestandsschema.ts';
import { inhoudsoorten, type Inhoudsoort } from './inhoudsoort.ts';
import type { Insluitlijst, Insluitregel } from './insluitlijst.ts';
import type { Onderwerp } from './onderwerp.ts';
import { insluitmap } from './paden.ts';
import type { Gebiedsoort } from '../regio/gebied.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';

/** What the lists are made from: the published files. */
export interface Lijstbronnen {
  regios: Pick<Regiosbestand, 'regios' | 'vervallen'>;
  lijsten: Pick<Lijstenbestand, 'lijsten' | 'vervallen'>;
  vermeldingen: Pick<Vermeldingenbestand, 'vermeldingen'>;
}

/** What stands above a list of a region, given its full name: "Initiatieven in gemeente Utrecht". */
export function regiotitel(soort: Gebiedsoort, naam: string, inhoud: Inhoudsoort): string {
  const wat = inhoudsoorten[inhoud];
  if (soort === 'landelijk') return `Landelijke ${wat.toLowerCase()}`;
  if (soort === 'samenwerkingsverband') return `${wat} in de regio van ${naam}`;
  return `${wat} in ${naam.slice(0, 1).toLowerCase()}${naam.slice(1)}`;
}

/** A page by its absolute address and by its path from the root of the site. */
const plek = (adres: string, pad: string) => ({
  map: insluitmap(`/${pad}`),
  adres,
  wortel: adres.slice(0, -pad.length),
});

type Regio = Pick<Regiosbestand['vervallen'][number], 'code' | 'soort' | 'naam' | 'adres'>;

const vanRegio = ({ code, soort, naam, adres }: Regio): Onderwerp => ({
  ...plek(adres, `regios/${code}.html`),
  naam,
  voorop: 'initiatieven',
  regio: { code, soort },
  ...(soort !== 'landelijk' && { ruimer: new URL('landelijk.html', adres).href }),
});

/**
 * Every list that others can show: per region one per kind, and one per other page with a list, in the order of the files. What is
 * gone has empty lists, for an address that others still follow. Throws, in Dutch, when a list names an entry that there is not.
 */
export function maakInsluitlijsten({ regios, lijsten, vermeldingen }: Lijstbronnen): Insluitlijst[] {
  const perId = new Map<string, Insluitregel>(vermeldingen.vermeldingen.map((regel) => [regel.id, regel]));
  const regelsVan = (ids: readonly string[], map: string): Insluitregel[] =>
    ids.map((id) => {
      const regel = perId.get(id);
      if (!regel) throw new Error(`De lijst van ${map} noemt ${id}, maar die vermelding is er niet.`);
      return regel;
    });
  const leeg = { initiatieven: [], materialen: [], vermeldingen: [] };
  const vanRegios = [...regios.regios, ...regios.vervallen.map((regio) => ({ ...regio, ...leeg }))].flatMap(
    (regio): Insluitlijst[] => {
      const onderwerp = vanRegio(regio);
      const initiatieven = regelsVan(regio.initiatieven, onderwerp.map);
      const materialen = regelsVan(regio.materialen, onderwerp.map);
      const perInhoud = { initiatieven, materialen, alles: [...initiatieven, ...materialen] };
      return valuesOf(inhoudsoorten).map((inhoud) => ({
        onderwerp,
        inhoud,
        titel: regiotitel(regio.soort, regio.naam, inhoud),
        regels: perInhoud[inhoud],
      }));
    },
  );
  const andere = [...lijsten.lijsten, ...lijsten.vervallen.map((lijst) => ({ ...lijst, ...leeg }))];
  const vanPaginas = andere.map(({ id, naam, titel, inhoud, adres, vermeldingen: ids }): Insluitlijst => {
    const onderwerp = { ...plek(adres, `${id}.html`), naam, voorop: inhoud };
    return { onderwerp, inhoud, titel, regels: regelsVan(ids, onderwerp.map) };
  });
  return [...vanRegios, ...vanPaginas];
}
