import type { Insluitlijst } from './insluitlijst.ts';

type Sleutel = Pick<Insluitlijst, 'regio' | 'inhoud'>;

/** Paths of the feeds of a list, from the root of the site, without a leading slash. */
export const feedpaden = ({ regio, inhoud }: Sleutel) => ({
  rss: `feeds/${regio}/${inhoud}.rss.xml`,
  atom: `feeds/${regio}/${inhoud}.atom.xml`,
  json: `feeds/${regio}/${inhoud}.json`,
});

/** Path of the piece of HTML of a list. */
export const fragmentpad = ({ regio, inhoud }: Sleutel): string =>
  `data/v1/fragmenten/${regio}/${inhoud}.html`;

/** Paths of the data of a region. */
export const regiopaden = (regio: string) => ({
  json: `data/v1/regios/${regio}.json`,
  csv: `data/v1/regios/${regio}.csv`,
});
