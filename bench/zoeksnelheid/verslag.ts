import { formatNumber } from '../report/amounts.ts';
import { formatTable } from '../report/table.ts';
import {
  rust,
  spreidingVan,
  verhoudingen,
  type Laadstappen,
  type Spreiding,
  type Vraagtijden,
  type Wijze,
} from './tijden.ts';
import type { Bytesregel } from './zoekbytes.ts';

/** Milliseconds from typing, with the rest after the last key. */
const doelen = { eerst: 600, klaar: 1_800, daarna: 250 } as const;

const momenten = [
  ['eerst', 'Eerste resultaten'],
  ['klaar', 'Volledige tekst erbij'],
  ['daarna', 'Volgende vraag'],
] as const;

const stappen: readonly (readonly [keyof Laadstappen, string])[] = [
  ['script', 'volledig.js binnen'],
  ['gegevens', 'gegevens en wasm binnen'],
  ['index', 'index binnen'],
];

/** "44,1 kB" of a thousand bytes each. */
export const formatKilobytes = (bytes: number): string => `${formatNumber(bytes / 1_000, 1)} kB`;

const seconden = (milliseconds: number): string => `${formatNumber(milliseconds / 1_000, 2)} s`;
const keer = (factor: number): string => `${formatNumber(factor, 1)}×`;

const gehaald = (waarde: number, doel: number): string => (waarde <= doel ? 'ja' : 'NEE');

const cellen = (spreiding: Spreiding | undefined, vorm: (value: number) => string): string[] =>
  spreiding ? [vorm(spreiding.mediaan), `${vorm(spreiding.min)} – ${vorm(spreiding.max)}`] : ['—', '—'];

export const formatBytes = (regels: readonly Bytesregel[]): string =>
  formatTable(
    ['ingepakt met gzip', 'grootte', 'doel', 'gehaald'],
    regels.map(({ naam, bytes, doel }) => [
      naam,
      formatKilobytes(bytes),
      ...(doel === undefined ? [] : [formatKilobytes(doel), gehaald(bytes, doel)]),
    ]),
  );

/** The times of the toolbox for one way of typing, beside what is aimed for. */
export function formatToolbox(tijden: readonly Vraagtijden[]): string {
  return formatTable(
    ['na het typen', 'mediaan', 'van–tot', `zonder ${rust} ms rust`, 'doel', 'gehaald'],
    momenten.map(([moment, naam]) => {
      const spreiding = spreidingVan(tijden.map(({ toolbox }) => toolbox[moment]));
      const mediaan = spreiding?.mediaan ?? NaN;
      const doel = doelen[moment];
      return [
        naam,
        ...cellen(spreiding, seconden),
        seconden(mediaan - rust),
        seconden(doel),
        gehaald(mediaan, doel),
      ];
    }),
  );
}

/** When each step of the first full answer was done; below zero before the typing. */
export function formatLaden(tijden: readonly Vraagtijden[]): string {
  const rijen = stappen.map(([stap, naam]) => [
    naam,
    ...cellen(spreidingVan(tijden.map(({ toolbox }) => toolbox.laden[stap])), seconden),
  ]);
  const klaar = cellen(spreidingVan(tijden.map(({ toolbox }) => toolbox.klaar)), seconden);
  return formatTable(
    ['waar de tijd heen gaat', 'mediaan', 'van–tot'],
    [...rijen, ['antwoord in beeld', ...klaar]],
  );
}

export const schermenIn = (tijden: readonly Vraagtijden[]): string[] => [
  ...new Set(tijden.flatMap(({ pagefind }) => Object.keys(pagefind))),
];

/** Pagefind's first result beside ours, of the same questions in the same run. */
export const formatPagefind = (tijden: readonly Vraagtijden[]): string =>
  formatTable(
    [
      'tot het eerste resultaat',
      'mediaan',
      'van–tot',
      'vond iets',
      't.o.v. ons eerste',
      't.o.v. onze volledige tekst',
    ],
    schermenIn(tijden).map((scherm) => {
      const spreiding = spreidingVan(tijden.flatMap(({ pagefind }) => pagefind[scherm] ?? []));
      return [
        scherm,
        ...cellen(spreiding, seconden),
        `${spreiding?.aantal ?? 0} van ${tijden.length}`,
        cellen(verhoudingen(tijden, scherm, 'eerst'), keer).join(', '),
        cellen(verhoudingen(tijden, scherm, 'klaar'), keer).join(', '),
      ];
    }),
  );

/** Every question by itself. */
export function formatVragen(tijden: readonly Vraagtijden[]): string {
  const schermen = schermenIn(tijden);
  return formatTable(
    ['vraag', 'soort', 'eerst', 'volledig', 'volgende', ...schermen],
    tijden.map(({ soort, vraag, toolbox, pagefind }) => [
      vraag,
      soort,
      ...momenten.map(([moment]) => seconden(toolbox[moment])),
      ...schermen.map((scherm) => {
        const tijd = pagefind[scherm];
        return tijd === undefined ? 'niets' : seconden(tijd);
      }),
    ]),
  );
}

/** All tables about one way of typing. */
export function formatWijze(alle: readonly Vraagtijden[], wijze: Wijze): string {
  const tijden = alle.filter((tijd) => tijd.wijze === wijze);
  return [formatToolbox(tijden), formatLaden(tijden), formatPagefind(tijden), formatVragen(tijden)].join(
    '\n\n',
  );
}
