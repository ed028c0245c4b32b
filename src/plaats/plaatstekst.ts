import type { Vondst, ZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import type { Plaatsnamen } from './plaatsnamen.ts';

/** Texts that may stand for a place or region, the one that reads best first. */
function mogelijkeTeksten(vondst: Vondst, { naamVan }: Plaatsnamen): string[] {
  const { als, naam, code, gevraagd, provincies, postcodes } = vondst;
  if (als === 'postcode') return [String(gevraagd ?? naam)];
  if (als === 'provincie') return [`provincie ${naam}`, code];
  if (als === 'rmc-regio') return [`doorstroompuntregio ${naam}`, code];
  if (als === 'samenwerkingsverband') return [naam, code.toUpperCase()];
  const gemeente = naamVan(code);
  return [
    naam,
    ...(als === 'gemeente' && gemeente === naam ? [`gemeente ${naam}`] : []),
    `${naam}, gemeente ${gemeente}`,
    ...provincies.map((provincie) => `${naam}, provincie ${naamVan(provincie)}`),
    ...postcodes.map(({ van }) => String(van)),
    code,
  ];
}

const gelijk = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Whether two answers lie in the same region or part of a gemeente. */
const isZelfde = (a: Vondst, b: Vondst): boolean =>
  a.code === b.code && gelijk(a.po, b.po) && gelijk(a.vo, b.vo) && gelijk(a.postcodes, b.postcodes);

/**
 * The text that leads to this place or region and to nothing else, to carry in an address. Of a full postcode only the four
 * digits are in it. Where no name will do, a postcode within it stands for it.
 */
export function plaatstekst(zoek: ZoekPlaats, namen: Plaatsnamen, vondst: Vondst): string {
  const teksten = mogelijkeTeksten(vondst, namen);
  const past = teksten.find((tekst) => {
    const antwoord = zoek(tekst);
    return antwoord.soort === 'gevonden' && isZelfde(antwoord.vondst, vondst);
  });
  return past ?? vondst.code;
}
