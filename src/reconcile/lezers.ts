import { z } from 'astro/zod';
import { Parser } from 'htmlparser2';
import { splitVermeldingId } from '../domain/adres.ts';
import type { Site } from './site.ts';

/** Takes the ids of entries from one output, in its own order and as often as they stand there. Throws in Dutch. */
export type Lezer = (site: Site) => Promise<string[]>;

const isVermelding = (id: string): boolean => id.includes('/') && splitVermeldingId(id) !== undefined;

/** Entries that have a page; a page that only sends on is none. */
export const idsInPaginas: Lezer = ({ bestanden, doorverwijzingen }) =>
  Promise.resolve(
    bestanden
      .filter((pad) => pad.endsWith('.html') && !doorverwijzingen.has(pad))
      .map((pad) => pad.slice(0, -'.html'.length))
      .filter(isVermelding),
  );

/** Entries whose card is on a page. */
function idsOfKaarten(html: string): string[] {
  const ids: string[] = [];
  const parser = new Parser({
    onopentag(_name, { 'data-id': id }) {
      if (id !== undefined) ids.push(id);
    },
  });
  parser.end(html);
  return ids;
}

/** Entries with a card in the toolbox. */
export const idsInToolbox: Lezer = async ({ lees }) => idsOfKaarten(await lees('toolbox.html'));

/** Entries with a card on the page of a type. */
export const idsInTypelijsten: Lezer = async ({ bestanden, lees }) => {
  const lijsten = bestanden.filter((pad) => /^typen\/[^/]+\.html$/.test(pad));
  const perLijst = await Promise.all(lijsten.map(async (pad) => idsOfKaarten(await lees(pad))));
  return perLijst.flat();
};

/** Reads JSON that stands in a script, between fixed words; throws when it is anything else. */
async function readJson<Data>(
  { lees }: Site,
  pad: string,
  jsonOf: (script: string) => string | undefined,
  schema: z.ZodType<Data>,
): Promise<Data> {
  const script = await lees(pad);
  try {
    return schema.parse(JSON.parse(jsonOf(script) ?? ''));
  } catch {
    throw new Error(`${pad} is beschadigd`);
  }
}

const verpakt = z.object({ tekst: z.string() });
const catalogus = z.object({ vermeldingen: z.array(z.object({ id: z.string() })) });

/** Entries in the catalogue of the finder. */
export const idsInCatalogus: Lezer = async (site) => {
  const { vermeldingen } = await readJson(
    site,
    'zoek/catalogus.js',
    (script) => verpakt.parse(JSON.parse(/^self\.toolboxCatalogus=(.*);\s*$/s.exec(script)?.[1] ?? '')).tekst,
    catalogus,
  );
  return vermeldingen.map(({ id }) => id);
};

const wegwijzer = z.object({ ids: z.record(z.string(), z.string()) });

/** Entries in the full text index. */
export const idsInZoekindex: Lezer = async (site) => {
  const inhoud = (script: string): string | undefined =>
    /^toolboxZoekdata\("wegwijzer",(".*")\)\s*$/s.exec(script)?.[1];
  const { ids } = await readJson(
    site,
    'zoek/data/wegwijzer.js',
    (script) => z.string().parse(JSON.parse(inhoud(script) ?? '')),
    wegwijzer,
  );
  return Object.values(ids);
};

/** The id of an entry in the absolute address of its page, below whatever path the site stands. */
const idOfAdres = (address: string): string =>
  new URL(address).pathname
    .replace(/\.html$/, '')
    .split('/')
    .slice(-2)
    .join('/');

/** Entries in the sitemap, in however many files. */
export const idsInSitemap: Lezer = async ({ bestanden, lees }) => {
  const delen = bestanden.filter((pad) => /^sitemap-\d+\.xml$/.test(pad));
  if (delen.length === 0) throw new Error('sitemap-0.xml ontbreekt of is niet te lezen');
  const perDeel = await Promise.all(
    delen.map(async (pad) =>
      [...(await lees(pad)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc),
    ),
  );
  return perDeel.flat().map(idOfAdres).filter(isVermelding);
};

/** Entries in the feed of the whole toolbox. */
export const idsInFeed: Lezer = async ({ lees }) => {
  const pad = 'toolbox.xml';
  const ids: string[] = [];
  let open: string[] = [];
  const gesloten: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        if (open.join('/') === 'feed/entry/id') ids.push('');
      },
      ontext(tekst) {
        if (open.join('/') === 'feed/entry/id') ids.push(`${ids.pop() ?? ''}${tekst}`);
      },
      onclosetag(name, vanzelf) {
        if (!vanzelf) gesloten.push(name);
        open = open.slice(0, -1);
      },
    },
    { xmlMode: true },
  );
  parser.end(await lees(pad));
  if (gesloten.at(-1) !== 'feed' || !ids.every((id) => URL.canParse(id)))
    throw new Error(`${pad} is beschadigd`);
  return ids.map(idOfAdres);
};
