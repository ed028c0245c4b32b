/** What can be wrong with a copy. Stable: scripts may read them. */
export type Soort =
  | 'manifest-ontbreekt'
  | 'manifest-ongeldig'
  | 'handtekening-ontbreekt'
  | 'handtekening-ongeldig'
  | 'handtekening-niet-nagegaan'
  | 'verlopen'
  | 'klok'
  | 'teruggezet'
  | 'tweespalt'
  | 'andere-versie'
  | 'ontbreekt'
  | 'extra'
  | 'grootte'
  | 'inhoud'
  | 'verwisseld'
  | 'gemengd'
  | 'te-groot'
  | 'geen-bestand'
  | 'omleiding'
  | 'webpagina'
  | 'aanmeldpagina'
  | 'geweigerd'
  | 'onbereikbaar'
  | 'afgebroken';

export interface Bevinding {
  soort: Soort;
  /** The file it is about; absent when it is about the whole copy. */
  pad?: string;
  /** The cause, as a Dutch sentence without the path. */
  uitleg: string;
}

/** These say that the check could not be done, not that the copy is wrong. */
const onbekend: ReadonlySet<Soort> = new Set([
  'manifest-ontbreekt',
  'handtekening-niet-nagegaan',
  'klok',
  'aanmeldpagina',
  'onbereikbaar',
  'afgebroken',
]);

/** 0 good, 1 damaged, incomplete or old, 2 could not be checked. Damage that was seen counts more than what was not. */
export function uitgangscode(bevindingen: readonly Bevinding[]): 0 | 1 | 2 {
  if (bevindingen.length === 0) return 0;
  return bevindingen.every(({ soort }) => onbekend.has(soort)) ? 2 : 1;
}
