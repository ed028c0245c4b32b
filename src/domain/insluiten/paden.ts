import type { Inhoudsoort } from './inhoudsoort.ts';

/**
 * The folder in which every door keeps the files of a page with a list, given the address of that page from the root of the
 * site: "/regios/vo2708.html" → "vo2708", "/themas/verzuim.html" → "lijst/themas-verzuim".
 */
export function insluitmap(pagina: string): string {
  const id = pagina.replace(/^\/|\.html$/g, '');
  return id.startsWith('regios/') ? id.slice('regios/'.length) : `lijst/${id.replaceAll('/', '-')}`;
}

// Paths of files, from the root of the site, without a leading slash; `map` is the folder of a page with a list.

/** The heading levels for which there is an embed page. */
export const kopniveaus = [2, 3, 4] as const;

export type Kopniveau = (typeof kopniveaus)[number];

/** The heading level of an embed page where nobody chose one. */
export const gewoneKop: Kopniveau = 3;

/** Path of an embed page. */
export const framepad = (map: string, inhoud: Inhoudsoort, kop: Kopniveau): string =>
  `embed/${map}/${inhoud}-${kop}.html`;

/** Path of the oEmbed answer for the address of the page. */
export const oembedpad = (map: string): string => `embed/${map}/oembed.json`;

/** Paths of the feeds of a list of a region. */
export const feedpaden = (map: string, inhoud: Inhoudsoort) => ({
  rss: `feeds/${map}/${inhoud}.rss.xml`,
  atom: `feeds/${map}/${inhoud}.atom.xml`,
  json: `feeds/${map}/${inhoud}.json`,
});

/** Path of the piece of HTML of a list. */
export const fragmentpad = (map: string, inhoud: Inhoudsoort): string =>
  `data/v1/fragmenten/${map}/${inhoud}.html`;

/** Paths of the data of a region. */
export const regiopaden = (regio: string) => ({
  json: `data/v1/regios/${regio}.json`,
  csv: `data/v1/regios/${regio}.csv`,
});
