import type { Plaatsantwoord, Vondst, ZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { keuzelabels, type Keuzelabel } from './keuzelabels.ts';
import { naamMetCode, type Plaatsnamen } from './plaatsnamen.ts';
import { plaatstekst } from './plaatstekst.ts';

/** A line of the answer: what it is, and the regions, each with a page of its own. */
export interface Antwoordrij {
  kop: string;
  gebieden: readonly { code: string; naam: string }[];
}

/** An answer in words, ready to be shown. `melding` is what is said aloud. */
export type Antwoordbeeld =
  | {
      soort: 'gevonden';
      melding: string;
      titel: string;
      /** The same in one line, for a narrow place. */
      kort: string;
      /** What the visitor must know before trusting the answer. */
      noot?: string;
      rijen: readonly Antwoordrij[];
      vondst: Vondst;
      /** Leads to this answer alone; for an address. */
      tekst: string;
    }
  | {
      soort: 'keuze';
      melding: string;
      metPostcode: boolean;
      opties: readonly (Keuzelabel & { tekst: string })[];
    }
  | { soort: 'onbekend'; melding: string; suggesties: readonly string[] };

/** What is asked of who left the field empty. */
export const vraagOmPlaats = 'Vul een postcode, plaats, gemeente of samenwerkingsverband in.';

const sectoren = { po: 'basisonderwijs', vo: 'voortgezet onderwijs' } as const;

/** What was typed, short enough to repeat. */
const aangehaald = (getypt: string): string => {
  const tekst = getypt.trim();
  // Not ending in half a character.
  return `‘${tekst.length > 60 ? `${tekst.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : tekst}’`;
};

function titelVan({ als, naam, code }: Vondst, { naamVan }: Plaatsnamen): string {
  if (als === 'postcode') return `Postcode ${naam}`;
  if (als === 'provincie') return `Provincie ${naam}`;
  if (als === 'rmc-regio') return `Doorstroompuntregio ${naam}`;
  return als === 'gemeente' && naamVan(code) === naam ? `Gemeente ${naam}` : naam;
}

function nootVan({ als, naam, precies, gevraagd, gemeenten }: Vondst): string | undefined {
  if (!precies)
    return `Postcode ${gevraagd ?? ''} staat niet in onze tabel. We nemen de eerstvolgende: ${naam}.`;
  if (als === 'samenwerkingsverband' && gemeenten.length === 0)
    return 'Dit samenwerkingsverband werkt in het hele land en heeft geen eigen gebied.';
  return undefined;
}

function rijenVan(vondst: Vondst, { naamVan }: Plaatsnamen): Antwoordrij[] {
  const rij = (kop: string, codes: readonly string[]): Antwoordrij[] =>
    codes.length === 0 ? [] : [{ kop, gebieden: codes.map((code) => ({ code, naam: naamVan(code) })) }];
  const verband = (sector: 'po' | 'vo'): Antwoordrij[] =>
    rij(`Samenwerkingsverband${vondst[sector].length > 1 ? 'en' : ''} ${sectoren[sector]}`, vondst[sector]);
  const eigen = { provincie: 'Provincie', 'rmc-regio': 'Doorstroompuntregio' } as const;
  const zelf =
    vondst.als === 'provincie' || vondst.als === 'rmc-regio' ? rij(eigen[vondst.als], [vondst.code]) : [];
  return [
    ...zelf,
    ...rij(vondst.gemeenten.length > 1 ? 'Gemeenten' : 'Gemeente', vondst.gemeenten),
    ...verband('po'),
    ...verband('vo'),
  ];
}

const uitgesproken = ({ kop, gebieden }: Antwoordrij): string =>
  gebieden.length > 3
    ? `${gebieden.length} ${kop.charAt(0).toLowerCase()}${kop.slice(1)}`
    : `${kop.charAt(0).toLowerCase()}${kop.slice(1)} ${gebieden.map(({ naam }) => naam).join(' en ')}`;

/** A place with its samenwerkingsverbanden; a larger region has too many to name. */
function korteZin({ als, po, vo }: Vondst, titel: string, { naamVan }: Plaatsnamen): string {
  const isPlek = als === 'postcode' || als === 'plaats' || als === 'gemeente';
  const verbanden = [...po, ...vo].map((code) => naamMetCode(naamVan(code), code));
  return isPlek ? `${titel} hoort bij ${verbanden.join(' en ')}.` : `${titel}.`;
}

function gevonden(vondst: Vondst, zoek: ZoekPlaats, namen: Plaatsnamen): Antwoordbeeld {
  const titel = titelVan(vondst, namen);
  const noot = nootVan(vondst);
  const rijen = rijenVan(vondst, namen);
  // A gemeente need not be named twice.
  const nieuws = rijen.map(uitgesproken).filter((tekst) => tekst.toLowerCase() !== titel.toLowerCase());
  const zin = `${titel}: ${nieuws.join('; ')}.`;
  return {
    soort: 'gevonden',
    melding: noot === undefined ? zin : `${noot} ${zin}`,
    kort: [...(noot === undefined ? [] : [noot]), korteZin(vondst, titel, namen)].join(' '),
    titel,
    ...(noot !== undefined && { noot }),
    rijen,
    vondst,
    tekst: plaatstekst(zoek, namen, vondst),
  };
}

/** Puts the answer to what was typed in words. */
export function antwoordbeeld(
  getypt: string,
  antwoord: Plaatsantwoord,
  zoek: ZoekPlaats,
  namen: Plaatsnamen,
): Antwoordbeeld {
  if (antwoord.soort === 'gevonden') return gevonden(antwoord.vondst, zoek, namen);
  if (antwoord.soort === 'onbekend') {
    const { suggesties } = antwoord;
    const verder = suggesties.length === 0 ? vraagOmPlaats : 'Bedoelt u misschien:';
    return { soort: 'onbekend', melding: `We kennen ${aangehaald(getypt)} niet. ${verder}`, suggesties };
  }
  const { vraag, opties } = antwoord;
  const labels = keuzelabels(vraag, opties, namen);
  const gemeente = namen.naamVan(opties[0]?.code ?? '');
  return {
    soort: 'keuze',
    melding:
      vraag === 'postcode'
        ? `In de gemeente ${gemeente} werken meer samenwerkingsverbanden. Vul uw postcode in, of kies uw deel van de gemeente.`
        : `${aangehaald(getypt)} kan meer betekenen. Welke bedoelt u?`,
    metPostcode: vraag === 'postcode',
    opties: opties.flatMap((optie, index) => {
      const label = labels[index];
      return label ? [{ ...label, tekst: plaatstekst(zoek, namen, optie) }] : [];
    }),
  };
}
