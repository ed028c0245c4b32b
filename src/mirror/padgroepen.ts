/**
 * Groups of paths that a server treats alike. A path is from the root of the site, without a slash in front. Patterns are the part
 * of a regular expression that JavaScript and PCRE share.
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
  patroon: String.raw`embed/(?:lijst/[a-z0-9-]+|[a-z0-9]+)/[a-z]+-[0-9]\.html`,
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

export const inGroep = ({ patroon }: Padgroep, pad: string): boolean => new RegExp(`^${patroon}$`).test(pad);
