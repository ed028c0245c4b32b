import { naamsleutel, naamwoorden } from './plaatsnaam.ts';

/** Words in the name of a samenwerkingsverband that do not tell it from another. */
const vulwoorden = new Set(
  'swv samenwerkingsverband rsv regionaal passend primair voortgezet onderwijs po ppo vo vso pvo regio eo'.split(
    ' ',
  ),
);

/** Short names stand between brackets behind the name: "(SPOW)", "(SWV AM)". What else stands there is no name. */
const korteNaam = /^(?:SWV )?(?:[PV]O )?[A-Z][A-Za-z]*[A-Z]$/;

const haakjes = /\s*\(([^)]*)\)/g;

/** The name of a samenwerkingsverband without what stands between brackets. */
export const zonderHaakjes = (naam: string): string => naam.replace(haakjes, '').trim();

/** Keys under which people look for a samenwerkingsverband: its name, that without brackets, its short name. */
export function verbandsleutels(naam: string): string[] {
  const kort = [...naam.matchAll(haakjes)].flatMap(([, binnen = '']) =>
    korteNaam.test(binnen) ? [binnen] : [],
  );
  return [...new Set([naam, zonderHaakjes(naam), ...kort].map(naamsleutel))];
}

/** Words without those that the names of all samenwerkingsverbanden share, joined. */
export const kaleSleutel = (woorden: readonly string[]): string =>
  woorden.filter((woord) => !vulwoorden.has(woord)).join('');

/** What tells a samenwerkingsverband from another: "SWV VO Amsterdam-Diemen" → "amsterdamdiemen"; numbers do not count. */
export function kaleVerbandsleutel(naam: string): string {
  const woorden = naamwoorden(zonderHaakjes(naam).replace(/\be\.o\./g, 'eo'));
  return kaleSleutel(woorden.filter((woord) => !/^\d+$/.test(woord)));
}

/** The sector that somebody names when asking for a samenwerkingsverband; nothing when both or none. */
export function genoemdeSector(woorden: readonly string[]): 'po' | 'vo' | undefined {
  const po = ['po', 'ppo', 'primair', 'basisonderwijs'].some((woord) => woorden.includes(woord));
  const vo = ['vo', 'vso', 'pvo', 'voortgezet'].some((woord) => woorden.includes(woord));
  return po === vo ? undefined : po ? 'po' : 'vo';
}
