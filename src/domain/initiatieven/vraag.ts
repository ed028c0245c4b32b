import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, keuzes, type Facet, type Keuze, type Leeftijdkeuze } from './facetten.ts';

/** What a visitor asks of the list of initiatieven. Its address holds exactly this. */
export interface Initiatiefvraag {
  keuze: Keuze;
  /** What was typed as place; empty when there is none. */
  plaats: string;
}

/** Values that do not exist are dropped. Commas and repeated keys both separate values. */
function readValues(params: URLSearchParams, facet: Facet): string[] {
  const gevraagd = params
    .getAll(facet)
    .flatMap((deel) => deel.split(','))
    .map((waarde) => waarde.normalize('NFC').trim().toLowerCase());
  return valuesOf(keuzes[facet]).filter((waarde) => gevraagd.includes(waarde));
}

/** An age as someone types it, in whole years from 0 to 30; anything else is none. */
export function readLeeftijd(tekst: string): number | undefined {
  const [, jaren] = /^(\d{1,2})(?:\s*jaar)?$/i.exec(tekst.trim()) ?? [];
  return jaren === undefined || Number(jaren) > 30 ? undefined : Number(jaren);
}

/** The choice of an age; without an age there is none. */
export function makeLeeftijdkeuze(tekst: string, onbekend: boolean): Leeftijdkeuze | undefined {
  const jaren = readLeeftijd(tekst);
  return jaren === undefined ? undefined : { jaren, onbekend };
}

/** What was typed as place, cut to the length of a long address line. */
const readPlaats = (tekst: string): string =>
  tekst
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
    .replace(/[\s\uD800-\uDBFF]+$/, '');

/** Reads a question from the query of an address. Never fails: what makes no sense is left out. */
export function readVraag(query: string): Initiatiefvraag {
  const params = new URLSearchParams(query);
  const leeftijd = makeLeeftijdkeuze(params.get('leeftijd') ?? '', params.get('leeftijdonbekend') !== 'nee');
  return {
    keuze: {
      soort: readValues(params, 'soort'),
      doelgroep: readValues(params, 'doelgroep'),
      onderwijssoort: readValues(params, 'onderwijssoort'),
      status: readValues(params, 'status'),
      bereik: readValues(params, 'bereik'),
      ...(leeftijd && { leeftijd }),
    },
    plaats: readPlaats(params.get('plaats') ?? ''),
  };
}

/** Writes a question as a query with a leading "?", or nothing when there is nothing to say. */
export function writeVraag({ keuze, plaats }: Initiatiefvraag): string {
  const params = new URLSearchParams();
  if (plaats !== '') params.set('plaats', plaats);
  for (const facet of valuesOf(facetten)) for (const waarde of keuze[facet]) params.append(facet, waarde);
  if (keuze.leeftijd) {
    params.set('leeftijd', String(keuze.leeftijd.jaren));
    if (!keuze.leeftijd.onbekend) params.set('leeftijdonbekend', 'nee');
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The choice of an age in words: "9 jaar of niet bekend". */
export const labelOfLeeftijd = ({ jaren, onbekend }: Leeftijdkeuze): string =>
  onbekend ? `${jaren} jaar of niet bekend` : `${jaren} jaar`;
