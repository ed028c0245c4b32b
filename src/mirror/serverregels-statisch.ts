import { regelsMet } from './serverregels-tekst.ts';
import { kopregels, paginamappen, waardeVan, type Kopregel } from './serverregels.ts';
import { soorten, soortenPerPad } from './serversoorten.ts';

const gewoon = 'index.html';

/** Headers that have the same value for every file. */
const overal = (regel: Kopregel): boolean => regel.gevallen.length === 0;

/**
 * Addresses for which a host can have rules, each with one file that stands for all below it. No address is in two of
 * them: hosts differ in what they do then.
 */
const adressen = [
  { adres: '/', voorbeeld: gewoon },
  { adres: '/:bestand', voorbeeld: gewoon },
  ...paginamappen.map((map) => ({ adres: `/${map}/*`, voorbeeld: `${map}/naam.html` })),
  { adres: '/zoek/*', voorbeeld: 'zoek/zoeker.js' },
  { adres: '/opmaak/*', voorbeeld: 'opmaak/naam.00000000.css' },
  { adres: '/embed/*', voorbeeld: 'embed/landelijk/alles-3.html' },
  { adres: '/data/*', voorbeeld: 'data/v1/regios.json' },
  { adres: '/feeds/*', voorbeeld: 'feeds/landelijk/alles.json' },
];

const blok = (adres: string, regels: readonly Kopregel[], pad: string): string =>
  [
    adres,
    ...regels.flatMap((regel) => {
      const waarde = waardeVan(regel, pad);
      return waarde === undefined ? [] : [`  ${regel.naam}: ${waarde}`];
    }),
  ].join('\n');

/** `_headers`, as Netlify and Cloudflare Pages read it: a host that always has https. */
export const statischeKopregels = (): string =>
  [
    regelsMet(
      '# ',
      'Toolbox Thuiszitters: kopregels voor Netlify en Cloudflare Pages. Zet dit bestand bij de site, naast index.html. Geen adres ' +
        'valt onder twee regels met dezelfde naam, want hosts gaan daar verschillend mee om. Gemaakt door ' +
        'src/mirror/serverregels-schrijven.ts: verander het daar.',
    ).join('\n'),
    blok('/*', kopregels.filter(overal), gewoon),
    ...adressen.map(({ adres, voorbeeld }) =>
      blok(
        adres,
        kopregels.filter((regel) => !overal(regel)),
        voorbeeld,
      ),
    ),
  ].join('\n\n') + '\n';

/** All rules as data, for hosts with another way of saying it. */
export const statischeTabel = (): string =>
  JSON.stringify(
    {
      uitleg:
        'Per kopregel: de waarde van het eerste patroon dat past op het pad vanaf de wortel (zonder schuine streep ervoor), anders de ' +
        'waarde van anders. null: niet sturen.',
      kopregels: kopregels.map(({ naam, uitleg, alleenHttps, gevallen, anders }) => ({
        naam,
        uitleg,
        alleenHttps: alleenHttps ?? false,
        gevallen: gevallen.map(({ groep, waarde }) => ({ patroon: `^${groep.patroon}$`, waarde })),
        anders: anders ?? null,
      })),
      soorten: [
        ...soortenPerPad.map(({ groep, soort }) => ({
          patroon: `^${groep.patroon}$`,
          soort: `${soort}; charset=utf-8`,
        })),
        ...soorten.map(({ soort, eindes, tekst }) => ({
          patroon: String.raw`^.+\.(?:${eindes.join('|')})$`,
          soort: tekst ? `${soort}; charset=utf-8` : soort,
        })),
      ],
    },
    null,
    2,
  ) + '\n';
