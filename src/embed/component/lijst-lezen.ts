import { datumInWoorden } from '../../domain/datum.ts';
import type { Inhoudsoort } from '../../domain/insluiten/inhoudsoort.ts';

/** One entry as the component shows it. */
export interface Getoond {
  titel: string;
  /** Within the site that the script came from, or nothing. */
  adres: string | undefined;
  /** The facts below the title: what it is, where, whether it still exists, when that was checked. */
  feiten: readonly string[];
}

/** What the component shows of a region. */
export interface Getoondelijst {
  naam: string;
  adres: string | undefined;
  regels: readonly Getoond[];
}

type Onbekend = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Onbekend => Object(waarde) === waarde;

/** A text that is short enough to be meant; anything else is no text. */
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim().slice(0, 500) : '');

/** When somebody looked last, in words; an initiatief always says it. */
function wanneer({ type, gecontroleerd, bevestigd }: Onbekend): string {
  if (tekst(gecontroleerd) !== '') return `gecontroleerd ${datumInWoorden(tekst(gecontroleerd))}`;
  if (type !== 'initiatief') return '';
  return tekst(bevestigd) === '' ? 'bron zonder datum' : `bron uit ${tekst(bevestigd).slice(0, 4)}`;
}

/** The codes of a status are words; of what is simply current nothing need be said. */
function staatVan(status: string): string {
  if (status === 'actueel') return '';
  return status === 'onbekend' ? 'status onbekend' : status.replace('-', ' ');
}

const feitenVan = (regel: Onbekend): string[] =>
  [
    tekst(regel['soort']),
    tekst(regel['waar']),
    typeof regel['jaar'] === 'number' ? String(regel['jaar']) : '',
    staatVan(tekst(regel['status'])),
    wanneer(regel),
  ].filter((feit) => feit !== '');

/**
 * Reads the data of a region, as it came from anywhere: `gegevens` is whatever the JSON held. Undefined when it is no list of a
 * region. What is shown is text alone, and an address leads to the site at `wortel` or is left out. Addresses in the data start with
 * the public address of the site; in a copy elsewhere they lead to that copy.
 */
export function leesLijst(gegevens: unknown, inhoud: Inhoudsoort, wortel: string): Getoondelijst | undefined {
  if (!isObject(gegevens)) return undefined;
  const { regio, vermeldingen } = gegevens;
  if (!isObject(regio) || tekst(regio['naam']) === '' || !Array.isArray(vermeldingen)) return undefined;
  const publiek = tekst(regio['adres']).replace(/regios\/[^/]*$/, '');
  const adresVan = (waarde: unknown): string | undefined => {
    const adres = tekst(waarde);
    const hier = publiek !== '' && adres.startsWith(publiek) ? wortel + adres.slice(publiek.length) : adres;
    // The slash at its end makes this the same host, whatever follows.
    return hier.startsWith(wortel) ? hier : undefined;
  };
  const regels: readonly unknown[] = vermeldingen;
  return {
    naam: tekst(regio['naam']),
    adres: adresVan(regio['adres']),
    regels: regels
      .filter(isObject)
      .filter(({ type }) => inhoud === 'alles' || (type === 'initiatief') === (inhoud === 'initiatieven'))
      .map((regel) => ({
        titel: tekst(regel['titel']),
        adres: adresVan(regel['adres']),
        feiten: feitenVan(regel),
      }))
      .filter(({ titel }) => titel !== ''),
  };
}
