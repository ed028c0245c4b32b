/** Gzipped bytes of files under zoek/, by their path below it. */
export type Bestanden = ReadonlyMap<string, number>;

/** What a step of searching costs, and what it may cost. */
export interface Bytesregel {
  naam: string;
  bytes: number;
  doel?: number;
}

/** What a page may load of the search before anybody touches it. */
export const vooraf: readonly string[] = [
  'bewaren.js',
  'catalogus.js',
  'plaatsveld.js',
  'spiegel.js',
  'zoeker.js',
];

/** The path below zoek/ of an address; nothing for any other address. */
export const zoekpadVan = (address: string): string | undefined =>
  /\/zoek\/([^?#]+)/.exec(new URL(address).pathname)?.[1];

/** Files that came before the first interaction and do not belong there. */
export const teVroeg = (voor: Bestanden): string[] =>
  [...voor.keys()].filter((naam) => !vooraf.includes(naam));

const som = (bestanden: Bestanden, hoort: (naam: string) => boolean): number =>
  [...bestanden].reduce((totaal, [naam, bytes]) => (hoort(naam) ? totaal + bytes : totaal), 0);

/**
 * Adds up per step. `voor` was loaded before the first interaction, `bij` by a first question; `motor` is the size of
 * Pagefind's engine, which is part of volledig.js.
 *
 * @throws Error in Dutch when a file that has to be there is not
 */
export function bytesPerStap(voor: Bestanden, bij: Bestanden, motor: number): Bytesregel[] {
  const alles = new Map([...voor, ...bij]);
  const van = (naam: string): number => {
    const bytes = alles.get(naam);
    if (bytes === undefined) throw new Error(`De pagina laadde zoek/${naam} niet.`);
    return bytes;
  };
  const eigenDeel = Math.max(0, van('volledig.js') - motor);
  return [
    { naam: 'Vóór de eerste aanraking', bytes: som(voor, () => true) },
    {
      naam: 'Eerste antwoord (catalogus.js en zoeker.js)',
      bytes: van('catalogus.js') + van('zoeker.js'),
      doel: 45_000,
    },
    {
      naam: 'Koude volledige tekst (volledig.js en data/)',
      bytes: som(bij, (naam) => naam !== 'suggesties.js'),
      doel: 180_000,
    },
    {
      naam: '  daarvan de motor van Pagefind (script en wasm)',
      bytes: motor + som(bij, (naam) => naam.includes('wasm')),
    },
    { naam: '  daarvan de index', bytes: som(bij, (naam) => naam.startsWith('data/index-')) },
    { naam: 'Eigen zoekscript (zoeker.js)', bytes: van('zoeker.js'), doel: 10_000 },
    { naam: '  ook eigen: suggesties.js', bytes: van('suggesties.js') },
    { naam: '  ook eigen: volledig.js zonder Pagefind', bytes: eigenDeel },
    { naam: '  samen', bytes: van('zoeker.js') + van('suggesties.js') + eigenDeel },
    { naam: 'Woordenschat (data/wegwijzer.js)', bytes: van('data/wegwijzer.js'), doel: 30_000 },
    { naam: '  ernaast: data/kennis.js', bytes: van('data/kennis.js') },
  ];
}
