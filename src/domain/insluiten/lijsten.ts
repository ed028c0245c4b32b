import type { Regiosbestand, Vermeldingenbestand } from './bestandsschema.ts';
import { inhoudsoorten, type Inhoudsoort, type Insluitlijst, type Insluitregel } from './insluitlijst.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';

type Regio = Pick<Insluitlijst, 'gebiedsoort' | 'naam'>;

/** What stands above a list: "Initiatieven in gemeente Utrecht". */
export function lijsttitel({ gebiedsoort, naam }: Regio, inhoud: Inhoudsoort): string {
  const wat = inhoudsoorten[inhoud];
  if (gebiedsoort === 'landelijk') return `Landelijke ${wat.toLowerCase()}`;
  if (gebiedsoort === 'samenwerkingsverband') return `${wat} in de regio van ${naam}`;
  return `${wat} in ${naam.slice(0, 1).toLowerCase()}${naam.slice(1)}`;
}

/**
 * Every list that others can show: per region, in the order of the file, one per kind. Regions that are gone have empty
 * lists, for an address that others still follow. Throws, in Dutch, when a region names an entry that there is not.
 */
export function maakInsluitlijsten(
  { regios, vervallen }: Pick<Regiosbestand, 'regios' | 'vervallen'>,
  { vermeldingen }: Pick<Vermeldingenbestand, 'vermeldingen'>,
): Insluitlijst[] {
  const perId = new Map<string, Insluitregel>(vermeldingen.map((regel) => [regel.id, regel]));
  const regelsVan = (ids: readonly string[], regio: string): Insluitregel[] =>
    ids.map((id) => {
      const regel = perId.get(id);
      if (!regel) throw new Error(`De regio ${regio} noemt ${id}, maar die vermelding is er niet.`);
      return regel;
    });
  const leeg = { initiatieven: [], materialen: [] };
  return [...regios, ...vervallen.map((regio) => ({ ...regio, ...leeg }))].flatMap((regio) => {
    const { code, soort: gebiedsoort, naam, adres } = regio;
    const initiatieven = regelsVan(regio.initiatieven, code);
    const materialen = regelsVan(regio.materialen, code);
    const perInhoud = { initiatieven, materialen, alles: [...initiatieven, ...materialen] };
    return valuesOf(inhoudsoorten).map((inhoud) => ({
      regio: code,
      gebiedsoort,
      naam,
      inhoud,
      titel: lijsttitel({ gebiedsoort, naam }, inhoud),
      adres,
      regels: perInhoud[inhoud],
    }));
  });
}
