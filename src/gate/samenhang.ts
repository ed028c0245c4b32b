import { adressenVan } from '../domain/adressen.ts';
import { findVerhuisfouten } from '../domain/integrity/verhuizingen.ts';
import { findVerwijsfouten } from '../domain/integrity/verwijzingen.ts';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { closestWord } from '../domain/spelling.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import type { Bestand } from './bestanden.ts';
import { checkDocumenten, type Publiek } from './documenten.ts';
import { findDubbelen } from './dubbel.ts';
import type { Vondst } from './lezen.ts';
import { perCollectie } from './per-collectie.ts';
import type { Probleem } from './probleem.ts';

type Vondsten = Readonly<Record<Collectie, readonly Vondst[]>>;
/** The names of all entries, also of those with a mistake: what refers to one of them does not lead to nothing. */
export type Namen = Record<Collectie, string[]>;
type Bestanden = Readonly<Record<Collectie, readonly Bestand[]>>;

const vormen = {
  gebieden: {
    vorm: /^(gm\d{4}|pv\d{2}|rmc\d{2})$/,
    doe: 'schrijf gm en vier cijfers, pv en twee cijfers, of rmc en twee cijfers.',
  },
  samenwerkingsverbanden: {
    vorm: /^(po|vo)\d{4}$/,
    doe: 'noem het bestand po of vo en vier cijfers, zoals vo2708.yaml.',
  },
} as const;

/** Areas whose code is none: nobody could refer to them. */
function findVreemdeCodes(vondsten: Vondsten): Probleem[] {
  return valuesOf(vormen).flatMap((collectie) =>
    vondsten[collectie]
      .filter(({ id }) => !vormen[collectie].vorm.test(id))
      .map(({ id, pad, plek }) => ({
        bestand: pad,
        ...plek,
        soort: 'regiocode' as const,
        wat: `"${id}" is geen regiocode`,
        doe: vormen[collectie].doe,
      })),
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
      const isVerband = gezocht === 'samenwerkingsverband';
      const isRegio = isVerband || gezocht === 'regio' || gezocht === 'gemeente';
      const lidwoord = isVerband ? 'Het' : 'De';
      return [
        {
          bestand: vondst.pad,
          ...vondst.plekVan(path),
          soort: isRegio ? 'regio-onbekend' : 'verwijzing-onbekend',
          wat: `${isRegio ? lidwoord : 'Het bestand bij'} ${gezocht} "${waarde}" bestaat niet`,
          doe: `${bedoeld === undefined ? '' : `bedoelde u "${bedoeld}"? `}verbeter de naam of code, of haal haar weg.`,
        },
      ];
    },
  );
}

function findGebrokenLinks(vondsten: Vondsten, namen: Namen, publiek: ReadonlySet<string>): Probleem[] {
  const regiocodes = ['landelijk', ...namen.gebieden, ...namen.samenwerkingsverbanden];
  const zonderUitleg = new Set(
    vondsten.begrippen.filter(({ data }) => data['uitleg'] === undefined).map(({ id }) => id),
  );
  const adressen = adressenVan({
    materialen: namen.materialen,
    initiatieven: namen.initiatieven,
    organisaties: namen.organisaties,
    nieuws: namen.nieuws,
    achtergrond: namen.achtergrond,
    begrippen: namen.begrippen.filter((id) => !zonderUitleg.has(id)),
    regiocodes,
  });
  const ankersBij = new Map<string, readonly string[]>();
  const metTekst = ['materialen', 'initiatieven', 'organisaties', 'nieuws', 'achtergrond'] as const;
  for (const collectie of metTekst) {
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

/** Everything that only shows when all files are read. */
export function checkSamenhang(
  bestanden: Bestanden,
  vondsten: Vondsten,
  namen: Namen,
  publiek: Publiek,
): Probleem[] {
  return [
    ...findDubbelen(bestanden, vondsten),
    ...findVreemdeCodes(vondsten),
    ...findVerwijzingenNaarNiets(vondsten, namen),
    ...findVerkeerdeVerhuizingen(vondsten),
    ...findGebrokenLinks(vondsten, namen, publiek.adressen),
    ...checkDocumenten(bestanden.materialen, vondsten.materialen, publiek.documenten),
  ];
}
