/**
 * What a server says about the files of the site: the one source of every file in deploy/. A path is from the root of the
 * site, without a slash in front. Patterns are the part of a regular expression that JavaScript and PCRE share.
 */

/** A group of paths. `patroon` fits the whole path. */
export interface Padgroep {
  naam: string;
  /** In Dutch, for who administers the server. */
  uitleg: string;
  patroon: string;
}

const naamMetSom = String.raw`opmaak/[^/]+\.[A-Za-z0-9_-]{8}\.(?:css|woff2)`;
const zoekdeelMetSom = String.raw`zoek/data/[^/]+_[0-9a-f]{7,}\.pf_[a-z]+\.js`;

/** Pages and search of one version ask for these by a name that no other version has with other bytes. */
export const metSom: Padgroep = {
  naam: 'met som',
  uitleg: 'bestanden met een controlegetal in de naam',
  patroon: `(?:${naamMetSom}|${zoekdeelMetSom})`,
};

export const onveranderlijk: Padgroep = {
  naam: 'onveranderlijk',
  uitleg: 'verandert nooit van inhoud: een jaar bewaren zonder navragen',
  patroon: String.raw`(?:${naamMetSom}|${zoekdeelMetSom}|embed/v[0-9]+\.[0-9]+\.[0-9]+/[^/]+|uitgave/(?:beheer|toolbox)-[^/]+\.zip)`,
};

export const insluitpaginas: Padgroep = {
  naam: 'insluitpagina’s',
  uitleg: 'pagina’s die andere sites in een frame tonen',
  patroon: String.raw`embed/[a-z0-9]+/[a-z]+-[0-9]\.html`,
};

export const voorAnderen: Padgroep = {
  naam: 'voor andere sites',
  uitleg: 'wat andere sites mogen ophalen: insluiten, gegevens en feeds',
  patroon: String.raw`(?:(?:embed|data|feeds)/.+|(?:doelgroepen|regios|themas|typen)/[^/]+\.xml|(?:initiatieven|nieuws|toolbox)\.xml)`,
};

export const foutpagina: Padgroep = {
  naam: 'foutpagina',
  uitleg: 'de pagina voor een verkeerd adres',
  patroon: String.raw`404\.html`,
};

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

/** A media type for names with one of these endings (without the dot). */
export interface Soort {
  soort: string;
  eindes: readonly string[];
  /** Text, sent with charset=utf-8 and packed on the way. */
  tekst?: true;
}

export const soorten: readonly Soort[] = [
  { soort: 'text/html', eindes: ['html'], tekst: true },
  { soort: 'text/css', eindes: ['css'], tekst: true },
  { soort: 'text/javascript', eindes: ['js'], tekst: true },
  { soort: 'application/json', eindes: ['json'], tekst: true },
  { soort: 'text/csv', eindes: ['csv'], tekst: true },
  { soort: 'application/xml', eindes: ['xml'], tekst: true },
  { soort: 'text/plain', eindes: ['txt', 'sig', 'pub'], tekst: true },
  { soort: 'image/svg+xml', eindes: ['svg'], tekst: true },
  { soort: 'image/png', eindes: ['png'] },
  { soort: 'font/woff2', eindes: ['woff2'] },
  { soort: 'application/pdf', eindes: ['pdf'] },
  { soort: 'application/zip', eindes: ['zip'] },
  { soort: 'application/x-zim', eindes: ['zim'] },
];

/** Media types that the ending alone does not tell. The first group that fits counts. */
export const soortenPerPad: readonly { groep: Padgroep; soort: string }[] = [
  {
    groep: { naam: 'RSS', uitleg: 'feeds in RSS', patroon: String.raw`feeds/.+\.rss\.xml` },
    soort: 'application/rss+xml',
  },
  {
    groep: {
      naam: 'Atom',
      uitleg: 'feeds in Atom',
      patroon: String.raw`(?:feeds/.+\.atom\.xml|(?:doelgroepen|regios|themas|typen)/[^/]+\.xml|(?:initiatieven|nieuws|toolbox)\.xml)`,
    },
    soort: 'application/atom+xml',
  },
  {
    groep: { naam: 'JSON Feed', uitleg: 'feeds in JSON', patroon: String.raw`feeds/.+\.json` },
    soort: 'application/feed+json',
  },
  {
    groep: {
      naam: 'oEmbed',
      uitleg: 'waarmee WordPress van een geplakt adres een lijst maakt',
      patroon: String.raw`embed/(?:.+/oembed|lijst/[^/]+)\.json`,
    },
    soort: 'application/json+oembed',
  },
  {
    groep: {
      naam: 'schema',
      uitleg: 'JSON Schema van de gegevens',
      patroon: String.raw`data/.+/schema/.+\.json`,
    },
    soort: 'application/schema+json',
  },
  {
    groep: {
      naam: 'DCAT',
      uitleg: 'de beschrijving voor datacatalogi',
      patroon: String.raw`data/v1/dcat\.json`,
    },
    soort: 'application/ld+json',
  },
  {
    groep: {
      naam: 'teksten zonder achtervoegsel',
      uitleg: 'de lijst van sommen naast een uitgave',
      patroon: 'uitgave/SHA256SUMS',
    },
    soort: 'text/plain',
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

export const inGroep = ({ patroon }: Padgroep, pad: string): boolean => new RegExp(`^${patroon}$`).test(pad);

/** Value of a header for a file that is there; undefined when it is not sent. */
export const waardeVan = ({ gevallen, anders }: Kopregel, pad: string): string | undefined =>
  gevallen.find(({ groep }) => inGroep(groep, pad))?.waarde ?? anders;

const metTekenset = (soort: string): string => `${soort}; charset=utf-8`;

/** All media types of text, each once. */
export const tekstsoorten: readonly string[] = [
  ...new Set([
    ...soorten.filter(({ tekst }) => tekst).map(({ soort }) => soort),
    ...soortenPerPad.map(({ soort }) => soort),
  ]),
];

/** The Content-Type of a file; undefined for an ending that the site does not have. */
export function soortVan(pad: string): string | undefined {
  const perPad = soortenPerPad.find(({ groep }) => inGroep(groep, pad));
  if (perPad) return metTekenset(perPad.soort);
  const einde = pad.slice(pad.lastIndexOf('.') + 1);
  const gevonden = soorten.find(({ eindes }) => eindes.includes(einde));
  return gevonden?.tekst ? metTekenset(gevonden.soort) : gevonden?.soort;
}
