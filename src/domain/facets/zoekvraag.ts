import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, geenKeuze, type Facet, type Keuze } from './facet.ts';
import { makeJaarkeuze, readJaar } from './jaar.ts';
import { sorteringen, type Sortering } from './sortering.ts';

/** What a visitor asks: words, chosen values and an order. The address of the finder holds exactly this. */
export interface Zoekvraag {
  q: string;
  keuze: Keuze;
  sorteer: Sortering;
}

const isSortering = (value: string | null): value is Sortering =>
  value !== null && Object.hasOwn(sorteringen, value);

/** Values look like codes; anything else in an address is dropped. Commas and repeated keys both separate values. */
function readValues(params: URLSearchParams, facet: Facet): string[] {
  const values = params
    .getAll(facet)
    .flatMap((part) => part.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter((value) => /^[a-z0-9-]{1,60}$/.test(value));
  return [...new Set(values)].sort();
}

/** What was typed, cut to a length that fits an address: not ending in a space or in half a character. */
const readWoorden = (q: string): string =>
  q
    .trim()
    .slice(0, 200)
    .replace(/[\s\uD800-\uDBFF]+$/, '');

/** Reads a zoekvraag from the query of an address. Never fails: what makes no sense is left out. */
export function readZoekvraag(query: string): Zoekvraag {
  const params = new URLSearchParams(query);
  const sorteer = params.get('sorteer');
  const jaar = makeJaarkeuze(
    readJaar(params.get('van') ?? ''),
    readJaar(params.get('tot') ?? ''),
    params.get('jaaronbekend') !== 'nee',
  );
  return {
    q: readWoorden(params.get('q') ?? ''),
    keuze: {
      type: readValues(params, 'type'),
      regio: readValues(params, 'regio'),
      doelgroep: readValues(params, 'doelgroep'),
      thema: readValues(params, 'thema'),
      onderwijssoort: readValues(params, 'onderwijssoort'),
      ...(jaar && { jaar }),
    },
    sorteer: isSortering(sorteer) ? sorteer : 'relevantie',
  };
}

/** Writes a zoekvraag as a query with a leading "?", or nothing when there is nothing to say. */
export function writeZoekvraag({ q, keuze, sorteer }: Zoekvraag): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of valuesOf(facetten)) {
    for (const value of [...keuze[facet]].sort()) params.append(facet, value);
  }
  const { van, tot, onbekend = true } = keuze.jaar ?? {};
  if (van !== undefined) params.set('van', String(van));
  if (tot !== undefined) params.set('tot', String(tot));
  if (!onbekend) params.set('jaaronbekend', 'nee');
  if (sorteer !== 'relevantie') params.set('sorteer', sorteer);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The address of the finder, from the root of the site, with one value of one facet chosen. */
export function finderAddress(facet: Facet, waarde: string): string {
  return `/toolbox.html${writeZoekvraag({ q: '', keuze: { ...geenKeuze, [facet]: [waarde] }, sorteer: 'relevantie' })}`;
}
