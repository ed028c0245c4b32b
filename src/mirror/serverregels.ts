/** What a server says with the files of the site: with `padgroepen.ts` and `serversoorten.ts` the source of every file in deploy/. */
import {
  foutpagina,
  inGroep,
  insluitpaginas,
  onveranderlijk,
  voorAnderen,
  type Padgroep,
} from './padgroepen.ts';

const paginabeleid = (basis: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    `base-uri ${basis}`,
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

/** Features of the browser that no page uses. */
const uit = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/** A header: the value of the first group that the path is in, else `anders`; without a value it is not sent. */
export interface Kopregel {
  naam: string;
  uitleg: string;
  /** Means nothing, or an error on the console, where the connection is not encrypted. */
  alleenHttps?: true;
  gevallen: readonly { groep: Padgroep; waarde: string }[];
  anders?: string;
}

export const kopregels: readonly Kopregel[] = [
  {
    naam: 'Cache-Control',
    uitleg: 'hoe lang een browser een bestand mag gebruiken zonder navragen',
    gevallen: [
      { groep: onveranderlijk, waarde: 'public, max-age=31536000, immutable' },
      { groep: voorAnderen, waarde: 'public, max-age=300' },
    ],
    anders: 'no-cache',
  },
  {
    naam: 'Content-Security-Policy',
    uitleg:
      'alleen eigen bestanden; zoeken heeft wasm-unsafe-eval nodig. Een insluitpagina heeft haar strenge beleid, met de sommen van ' +
      'haar script en stijl, in de pagina zelf, en iedereen mag haar tonen',
    gevallen: [
      { groep: insluitpaginas, waarde: "base-uri 'none'; form-action 'none'" },
      { groep: foutpagina, waarde: paginabeleid("'self'") },
    ],
    anders: paginabeleid("'none'"),
  },
  {
    naam: 'Strict-Transport-Security',
    uitleg: 'een jaar lang alleen nog https. Blijft dat niet zo, haal deze regel dan weg',
    alleenHttps: true,
    gevallen: [],
    anders: 'max-age=31536000',
  },
  {
    naam: 'X-Content-Type-Options',
    uitleg: 'een bestand is wat de server zegt',
    gevallen: [],
    anders: 'nosniff',
  },
  {
    naam: 'Referrer-Policy',
    uitleg: 'een andere site ziet niet waar een bezoeker vandaan komt, ook niet waarop die zocht',
    gevallen: [],
    anders: 'no-referrer',
  },
  {
    naam: 'Permissions-Policy',
    uitleg: 'wat geen enkele pagina gebruikt, staat uit',
    gevallen: [],
    anders: uit.map((naam) => `${naam}=()`).join(', '),
  },
  {
    naam: 'Cross-Origin-Opener-Policy',
    uitleg: 'een venster van een andere site houdt geen greep op dat van de toolbox',
    alleenHttps: true,
    gevallen: [],
    anders: 'same-origin',
  },
  {
    naam: 'Cross-Origin-Resource-Policy',
    uitleg: 'alleen wat voor andere sites is, mag door andere sites worden geladen',
    gevallen: [{ groep: voorAnderen, waarde: 'cross-origin' }],
    anders: 'same-origin',
  },
  {
    naam: 'Cross-Origin-Embedder-Policy',
    uitleg: 'dan mag ook een site met dit strenge beleid een insluitpagina tonen',
    gevallen: [{ groep: insluitpaginas, waarde: 'require-corp' }],
  },
  {
    naam: 'Access-Control-Allow-Origin',
    uitleg: 'andere sites mogen dit ophalen',
    gevallen: [{ groep: voorAnderen, waarde: '*' }],
  },
];

/** Folders of the site that hold pages and are not meant for other sites. */
export const paginamappen: readonly string[] = [
  'achtergrond',
  'begrippen',
  'bestandenlijst',
  'cijfers',
  'doelgroepen',
  'hulp',
  'initiatieven',
  'materialen',
  'nieuws',
  'organisaties',
  'regios',
  'themas',
  'typen',
];

/** Where the site, the version before it and the releases stand in the examples. */
export const plaatsen = {
  site: '/srv/toolbox/site',
  vorige: '/srv/toolbox/site.versies/vorige',
  uitgave: '/srv/toolbox/release',
} as const;

/** Value of a header for a file that is there; undefined when it is not sent. */
export const waardeVan = ({ gevallen, anders }: Kopregel, pad: string): string | undefined =>
  gevallen.find(({ groep }) => inGroep(groep, pad))?.waarde ?? anders;
