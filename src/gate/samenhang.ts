import { createHash } from 'node:crypto';
import { adressenVan } from '../domain/adressen.ts';
import { findVerhuisfouten } from '../domain/integrity/verhuizingen.ts';
import { findVerwijsfouten } from '../domain/integrity/verwijzingen.ts';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { closestWord } from '../domain/spelling.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import type { Bestand } from './bestanden.ts';
import type { Vondst } from './lezen.ts';
import { perCollectie } from './per-collectie.ts';
import type { Probleem } from './probleem.ts';
import type { Probleemsoort } from './probleemsoorten.ts';
import { begin } from './tekst.ts';

type Vondsten = Readonly<Record<Collectie, readonly Vondst[]>>;
/** The names of all entries, also of those with a mistake: what refers to one of them does not lead to nothing. */
export type Namen = Record<Collectie, string[]>;
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

function findVerwijzingenNaarNiets(vondsten: Vondsten, namen: Namen): Probleem[] {
  const metFout = (collectie: Collectie): { id: string; data: Record<string, unknown> }[] => {
    const goed = new Set(vondsten[collectie].map(({ id }) => id));
    return namen[collectie].filter((id) => !goed.has(id)).map((id) => ({ id, data: {} }));
  };
  const verzameling = perCollectie((naam) => [...vondsten[naam], ...metFout(naam)]);
  return findVerwijsfouten(verzameling).flatMap(
    ({ collectie, id, path, waarde, gezocht, bestaand }): Probleem[] => {
      const vondst = vondsten[collectie].find((entry) => entry.id === id);
      if (!vondst) return [];
      const bedoeld = closestWord(waarde, bestaand);
      const isRegio = gezocht === 'regio' || gezocht === 'gemeente';
      return [
        {
          bestand: vondst.pad,
          ...vondst.plekVan(path),
          soort: isRegio ? 'regio-onbekend' : 'verwijzing-onbekend',
          wat: `${isRegio ? 'De' : 'Het bestand bij'} ${gezocht} "${waarde}" bestaat niet`,
          doe: `${bedoeld === undefined ? '' : `bedoelde u "${bedoeld}"? `}verbeter de naam of code, of haal haar weg.`,
        },
      ];
    },
  );
}

function findGebrokenLinks(vondsten: Vondsten, namen: Namen, publiek: ReadonlySet<string>): Probleem[] {
  const regiocodes = ['landelijk', ...namen.gebieden, ...namen.samenwerkingsverbanden];
  const adressen = adressenVan({
    materialen: namen.materialen,
    initiatieven: namen.initiatieven,
    regiocodes,
  });
  const ankersBij = new Map<string, readonly string[]>();
  for (const collectie of ['materialen', 'initiatieven'] as const) {
    for (const { id, ankers } of vondsten[collectie]) ankersBij.set(`/${collectie}/${id}.html`, ankers);
  }
  return valuesOf(collecties)
    .flatMap((collectie) => vondsten[collectie])
    .flatMap(({ pad, ankers, verwijzingen }) =>
      verwijzingen.flatMap(({ soort, adres, regel, kolom }): Probleem[] => {
        const [pagina = '', anker] = adres.split('#', 2);
        const path = pagina.split('?', 1)[0] ?? '';
        const plek = { bestand: pad, regel, kolom };
        if (soort === 'beeld') {
          if (publiek.has(path)) return [];
          return [
            {
              ...plek,
              soort: 'beeld-ontbreekt',
              wat: `Deze afbeelding bestaat niet: ${adres}`,
              doe: 'zet haar in de map public en schrijf het adres vanaf de schuine streep.',
            },
          ];
        }
        if (path !== '' && !adressen.has(path) && !publiek.has(path)) {
          const bedoeld = closestWord(path, [...adressen]);
          const hint = bedoeld === undefined ? '' : `bedoelde u ${bedoeld}? `;
          return [
            {
              ...plek,
              soort: 'link-gebroken',
              wat: `Deze pagina bestaat niet: ${adres}`,
              doe: `${hint}schrijf het adres vanaf de schuine streep, zoals /materialen/naam.html.`,
            },
          ];
        }
        const koppen = path === '' ? ankers : ankersBij.get(path);
        if (anker === undefined || anker === '' || koppen === undefined || koppen.includes(anker)) return [];
        return [
          {
            ...plek,
            soort: 'anker-onbekend',
            wat: `Er is geen kop #${anker}`,
            doe: 'verbeter de naam na het hekje.',
          },
        ];
      }),
    );
}

function findVerkeerdeVerhuizingen({ materialen, initiatieven, verhuizingen }: Vondsten): Probleem[] {
  const adressen = verhuizingen.map(({ id, data }) => ({ id, data: { naar: String(data['naar']) } }));
  return findVerhuisfouten({ materialen, initiatieven, verhuizingen: adressen }).flatMap(
    ({ id, wat, doe }) => {
      const vondst = verhuizingen.find((verhuizing) => verhuizing.id === id);
      if (!vondst) return [];
      return [{ bestand: vondst.pad, ...vondst.plekVan([]), soort: 'verhuizing' as const, wat, doe }];
    },
  );
}

/** Everything that only shows when all files are read. `publiek` holds the addresses of the files in public/. */
export function checkSamenhang(
  bestanden: Bestanden,
  vondsten: Vondsten,
  namen: Namen,
  publiek: ReadonlySet<string>,
): Probleem[] {
  return [
    ...findDubbeleNamen(bestanden),
    ...findDubbeleCodes(vondsten),
    ...findKopieen(bestanden),
    ...findDubbeleVermeldingen(vondsten),
    ...findDubbeleUrls(vondsten),
    ...findVerwijzingenNaarNiets(vondsten, namen),
    ...findVerkeerdeVerhuizingen(vondsten),
    ...findGebrokenLinks(vondsten, namen, publiek),
  ];
}
