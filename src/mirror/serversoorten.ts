import { inGroep, type Padgroep } from './padgroepen.ts';

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
