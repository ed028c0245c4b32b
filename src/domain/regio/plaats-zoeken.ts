import { leesGebiedscodes } from './gebiedscode.ts';
import { betekenissenVan, isPlaatselijk, plaatsMetGebied } from './naam-ontleden.ts';
import { maakNabijeNamen } from './nabije-namen.ts';
import { maakPlaatsindex, type Betekenis, type Plaatsindex, type Vindsoort } from './plaats-index.ts';
import { naamwoorden } from './plaatsnaam.ts';
import type { Plaatstabel } from './plaatstabel.ts';
import { leesPostcode, maakPostcodezoeker, type Postcodereeks } from './postcode.ts';

/** A place or region, with the codes of everything it lies in or holds; lists without doubles, sorted. */
export interface Vondst {
  /** As what it was recognised. */
  als: Vindsoort;
  /** As the table writes it: "Weesp", "1381". */
  naam: string;
  /** Of the region itself; for a postcode or place, of its gemeente. */
  code: string;
  gemeenten: readonly string[];
  /** Samenwerkingsverbanden for primary education. One, unless a larger region was asked for. */
  po: readonly string[];
  /** The same for secondary education. */
  vo: readonly string[];
  provincies: readonly string[];
  /** All postcodes of the part of the gemeente, or of the region. */
  postcodes: readonly Postcodereeks[];
  /** False when the postcode is not in the table, and the next higher one gave the answer. */
  precies: boolean;
  /** The postcode that was asked for. */
  gevraagd?: number;
}

/**
 * What is known of a text: one place or region; several that it can mean; or nothing, with names that look like it.
 * "postcode" is the question when all options lie in one gemeente, so that only a postcode tells them apart.
 */
export type Plaatsantwoord =
  | { soort: 'gevonden'; vondst: Vondst }
  | { soort: 'keuze'; vraag: 'postcode' | 'welke'; opties: readonly Vondst[] }
  | { soort: 'onbekend'; suggesties: readonly string[] };

export type ZoekPlaats = (tekst: string) => Plaatsantwoord;

/** No name or address is longer. */
const langste = 200;

type Kandidaat = Betekenis & { gevraagd?: number };

const uniek = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

function maakVondst(
  tabel: Plaatstabel,
  byGemeente: ReadonlyMap<string, string>,
  kandidaat: Kandidaat,
): Vondst {
  const { als, naam, code, gevraagd } = kandidaat;
  const delen = kandidaat.delen.flatMap((nummer) => tabel.delen[nummer] ?? []);
  const gemeenten = uniek(delen.map(({ gemeente }) => gemeente));
  const eigen = (sector: 'po' | 'vo'): string[] =>
    als === 'samenwerkingsverband' && code?.startsWith(sector)
      ? [code]
      : uniek(delen.map((deel) => deel[sector]));
  return {
    als,
    naam,
    code: code ?? gemeenten[0] ?? '',
    gemeenten,
    po: eigen('po'),
    vo: eigen('vo'),
    provincies: uniek(gemeenten.flatMap((gemeente) => byGemeente.get(gemeente) ?? [])),
    postcodes: delen.flatMap(({ postcodes }) => postcodes).sort((a, b) => a.van - b.van),
    precies: gevraagd === undefined || String(gevraagd) === naam,
    ...(gevraagd !== undefined && { gevraagd }),
  };
}

const aantalPostcodes = ({ postcodes }: Vondst): number =>
  postcodes.reduce((aantal, { van, tot }) => aantal + tot - van + 1, 0);

/** A place becomes one candidate per part, so that each option has one samenwerkingsverband per sector. */
function perDeel(kandidaten: readonly Kandidaat[]): Kandidaat[] {
  const plaatselijk = new Map<number, Kandidaat>();
  const overig = new Map<string, Kandidaat>();
  for (const kandidaat of kandidaten) {
    if (!isPlaatselijk(kandidaat)) overig.set(kandidaat.code ?? kandidaat.naam, kandidaat);
    else
      for (const deel of kandidaat.delen) {
        if (plaatselijk.get(deel)?.als !== 'gemeente') plaatselijk.set(deel, { ...kandidaat, delen: [deel] });
      }
  }
  return [...plaatselijk.values(), ...overig.values()];
}

function leesPostcodes(tekst: string, zoek: ReturnType<typeof maakPostcodezoeker<number>>): Kandidaat[] {
  const gevraagd = leesPostcode(tekst);
  const vondst = gevraagd === undefined ? undefined : zoek(gevraagd);
  if (gevraagd === undefined || !vondst) return [];
  return [
    { als: 'postcode', naam: String(vondst.postcode), code: undefined, delen: [vondst.waarde], gevraagd },
  ];
}

/** The ways to take an address line apart in a postcode and a name: "1381 AB Weesp", "Weesp 1381". */
function postcodeEnNaam(tekst: string): { postcode: string; naam: string }[] {
  return [
    /^(?<postcode>\d{4}\s*[a-z]{2})[\s,]+(?<naam>.+)$/isu,
    /^(?<postcode>\d{4})[\s,]+(?<naam>.+)$/isu,
    /^(?<naam>.+?)[\s,]+(?<postcode>\d{4}(?:\s*[a-z]{2})?)$/isu,
  ].flatMap((vorm) => {
    const { postcode, naam } = vorm.exec(tekst)?.groups ?? {};
    return postcode === undefined || naam === undefined ? [] : [{ postcode, naam }];
  });
}

/**
 * Makes the search from what a visitor types to samenwerkingsverbanden. It takes a postcode, place, gemeente, provincie,
 * samenwerkingsverband or code, in any spelling, and never guesses: a name with more meanings is a choice.
 */
export function maakZoekPlaats(tabel: Plaatstabel): ZoekPlaats {
  const index: Plaatsindex = maakPlaatsindex(tabel);
  const nabij = maakNabijeNamen(index.namen);
  const zoekPostcode = maakPostcodezoeker(
    tabel.delen.map(({ postcodes }, nummer) => ({ postcodes, waarde: nummer })),
  );
  const byGemeente = new Map(
    tabel.gebieden
      .filter(({ code }) => code.startsWith('pv'))
      .flatMap(({ code, gemeenten }) => gemeenten.map((gemeente) => [gemeente, code])),
  );

  const antwoord = (kandidaten: readonly Kandidaat[]): Plaatsantwoord | undefined => {
    const opties = perDeel(kandidaten)
      .map((kandidaat) => maakVondst(tabel, byGemeente, kandidaat))
      .sort(
        (a, b) =>
          Number(!isPlaatselijk(a)) - Number(!isPlaatselijk(b)) || aantalPostcodes(b) - aantalPostcodes(a),
      );
    const [vondst, ...andere] = opties;
    if (!vondst) return undefined;
    if (andere.length === 0) return { soort: 'gevonden', vondst };
    const samen = opties.every((optie) => isPlaatselijk(optie) && optie.code === vondst.code);
    return { soort: 'keuze', vraag: samen ? 'postcode' : 'welke', opties };
  };

  const opAdres = (tekst: string): Kandidaat[] => {
    for (const { postcode, naam } of postcodeEnNaam(tekst)) {
      const [gevonden] = leesPostcodes(postcode, zoekPostcode);
      const genoemd = betekenissenVan(index, naamwoorden(naam));
      if (!gevonden || genoemd.length === 0) continue;
      const klopt = genoemd.some(({ delen }) => gevonden.delen.every((deel) => delen.includes(deel)));
      return klopt ? [gevonden] : [gevonden, ...genoemd];
    }
    return [];
  };

  return (tekst) => {
    const getypt = tekst.trim();
    if (getypt.length > langste) return { soort: 'onbekend', suggesties: [] };
    const codes = leesGebiedscodes(getypt).flatMap((code) => index.byCode.get(code) ?? []);
    const metCode = antwoord([...leesPostcodes(getypt, zoekPostcode), ...codes]);
    if (metCode) return metCode;
    const woorden = naamwoorden(getypt);
    const metNaam = antwoord(betekenissenVan(index, woorden)) ?? antwoord(opAdres(getypt));
    if (metNaam) return metNaam;
    const genoemd = plaatsMetGebied(index, woorden) ?? [];
    const elders = genoemd.map(({ naam }) => naam);
    return (
      antwoord(genoemd) ?? {
        soort: 'onbekend',
        suggesties: elders.length > 0 ? uniek(elders) : nabij(getypt),
      }
    );
  };
}
