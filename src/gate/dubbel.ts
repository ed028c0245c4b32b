import { createHash } from 'node:crypto';
import type { Collectie } from '../domain/schema/collecties.ts';
import type { Bestand } from './bestanden.ts';
import type { Vondst } from './lezen.ts';
import type { Probleem } from './probleem.ts';
import type { Probleemsoort } from './probleemsoorten.ts';
import { begin } from './tekst.ts';

type Vondsten = Readonly<Record<Collectie, readonly Vondst[]>>;
type Bestanden = Readonly<Record<Collectie, readonly Bestand[]>>;

/** Groups of two or more that have the same key; those without a key belong to none. */
function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const plain = (tekst: unknown): string =>
  String(tekst)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Two entries whose addresses would be one, or could be taken for each other. Materialen and initiatieven share their names. */
function findDubbeleNamen(bestanden: Bestanden): Probleem[] {
  const { materialen, initiatieven, ...rest } = bestanden;
  return [[...materialen, ...initiatieven], ...Object.values(rest)].flatMap((samen) =>
    groupsOf(samen, ({ naam }) => plain(naam.replace(/\.\w+$/, ''))).flatMap(([eerste, ...andere]) =>
      andere.map(({ pad }) => ({
        bestand: pad,
        ...begin,
        soort: 'naam-dubbel' as const,
        wat: `Deze naam bestaat al: ${eerste.pad}`,
        doe: 'geef dit bestand een andere naam, of voeg de twee samen.',
      })),
    ),
  );
}

/** Two areas with one code: they would be one page. */
function findDubbeleCodes({ gebieden, samenwerkingsverbanden }: Vondsten): Probleem[] {
  return groupsOf([...samenwerkingsverbanden, ...gebieden], ({ id }) => plain(id)).flatMap(
    ([eerste, ...andere]) =>
      andere.map(({ id, pad, plek }) => ({
        bestand: pad,
        ...plek,
        soort: 'naam-dubbel' as const,
        wat: `De code "${id}" bestaat al: ${eerste.pad}`,
        doe: 'haal één van de twee weg.',
      })),
  );
}

function findKopieen(bestanden: Bestanden): Probleem[] {
  const hash = ({ bytes }: Bestand): string => createHash('sha1').update(bytes).digest('hex');
  return groupsOf(
    Object.values(bestanden)
      .flat()
      .filter(({ bytes }) => bytes.length > 0),
    hash,
  ).flatMap(([eerste, ...andere]) =>
    andere.map(({ pad }) => ({
      bestand: pad,
      ...begin,
      soort: 'kopie' as const,
      wat: `Dit bestand is precies gelijk aan ${eerste.pad}`,
      doe: 'gooi één van de twee weg.',
    })),
  );
}

/** Problems of every entry of a group but the first, at the place of one of its keys. */
function naEerste(
  [eerste, ...andere]: [Vondst, ...Vondst[]],
  sleutel: string,
  soort: Probleemsoort,
  wat: string,
  doe: string,
): Probleem[] {
  return andere.map((vondst) => ({
    bestand: vondst.pad,
    ...vondst.plekVan([sleutel]),
    soort,
    wat: `${wat} ${eerste.pad}`,
    doe,
  }));
}

function findDubbeleVermeldingen({ materialen, initiatieven }: Vondsten): Probleem[] {
  const keyOf = ({ data }: Vondst): string =>
    [data['titel'], data['uitgever'] ?? data['aanbieder'], data['plaats'] ?? ''].map(plain).join('|');
  const doe = 'voeg de vermeldingen samen, of maak de titels verschillend.';
  return [materialen, initiatieven].flatMap((lijst) =>
    groupsOf(lijst, keyOf).flatMap((group) =>
      naEerste(group, 'titel', 'vermelding-dubbel', 'Dezelfde vermelding staat al in', doe),
    ),
  );
}

/**
 * One entry of a group may be the page itself; all others have to say that it is a page with more. A materiaal and an
 * initiatief may share an address: the one describes the other.
 */
function findDubbeleUrls({ materialen, initiatieven }: Vondsten): Probleem[] {
  const doe =
    'is het een pagina met meer materialen, voeg dan verzamelpagina: true toe; anders is één van de adressen verkeerd.';
  const keyOf = ({ data }: Vondst): string | undefined =>
    typeof data['url'] === 'string'
      ? data['url'].replace(/^https?:\/\/(www\.)?|\/$/g, '').toLowerCase()
      : undefined;
  return [materialen, initiatieven].flatMap((lijst) =>
    groupsOf(lijst, keyOf).flatMap((group) => {
      const [eerste, ...andere] = group.filter(({ data }) => data['verzamelpagina'] !== true);
      return eerste
        ? naEerste([eerste, ...andere], 'url', 'url-dubbel', 'Hetzelfde webadres staat al in', doe)
        : [];
    }),
  );
}

/** Everything that stands there twice: names, codes, whole files, entries and their addresses. */
export function findDubbelen(bestanden: Bestanden, vondsten: Vondsten): Probleem[] {
  return [
    ...findDubbeleNamen(bestanden),
    ...findDubbeleCodes(vondsten),
    ...findKopieen(bestanden),
    ...findDubbeleVermeldingen(vondsten),
    ...findDubbeleUrls(vondsten),
  ];
}
