import { alleBuren } from '../domain/landkaart/buren.ts';
import { kaartgebieden, type Kaartgebied } from '../domain/landkaart/kaartgebieden.ts';
import { landkaarten } from '../domain/landkaart/landkaarten.ts';
import { regiolijst } from '../domain/lijst.ts';
import type { Gebied } from '../domain/regio/gebied.ts';
import { maakRegiopaginas, vermeldingenPerRegio, type Regiopagina } from '../domain/regio/regiopagina.ts';
import { leesPostcodetabel } from '../domain/regio/tabellen-lezen.ts';
import postcodes from '../domain/regio/tabellen/postcodes.txt?raw';
import type { Vermelding } from '../domain/vermelding.ts';
import { loadToolbox } from '../toolbox.ts';
import { vervallenLijsten } from './_paths.ts';

/** The maps by name, each area with how much there is. */
type Kaarten = Record<keyof typeof landkaarten, readonly Kaartgebied[]>;

/** Everything about all regions. */
export interface Regioweergave {
  paginas: readonly Regiopagina[];
  /** Per code what is found under it. */
  perRegio: ReadonlyMap<string, readonly Vermelding[]>;
  kaarten: Kaarten;
  /** What is found in the whole country. */
  landelijk: { vermeldingen: number; initiatieven: number };
}

/** Reads everything about all regions. */
export async function loadRegios(): Promise<Regioweergave> {
  const { gebieden, samenwerkingsverbanden, vermeldingen } = await loadToolbox();
  const delen = leesPostcodetabel(postcodes);
  const perRegio = vermeldingenPerRegio(vermeldingen);
  const bronnen = { gebieden, samenwerkingsverbanden, vermeldingen, delen, buren: alleBuren };
  const paginas = maakRegiopaginas(bronnen);
  const overal = paginas.find(({ gebied }) => gebied.soort === 'landelijk');
  const kaart = (naam: keyof Kaarten) => kaartgebieden(landkaarten[naam], gebieden, perRegio);
  return {
    paginas,
    perRegio,
    kaarten: { po: kaart('po'), vo: kaart('vo'), provincies: kaart('provincies') },
    landelijk: {
      vermeldingen: perRegio.get('landelijk')?.length ?? 0,
      initiatieven: overal?.initiatieven.length ?? 0,
    },
  };
}

/** The map on which a region stands; a gemeente and a doorstroompuntregio are on none. */
function kaartVan({ code, soort }: Gebied, kaarten: Kaarten): keyof Kaarten | undefined {
  if (soort === 'provincie') return 'provincies';
  const namen = ['po', 'vo'] as const;
  return namen.find((naam) => kaarten[naam].some((vlak) => vlak.code === code));
}

/** A page for every region that there is. */
export async function regioPaths() {
  const { paginas, kaarten, perRegio, landelijk } = await loadRegios();
  return paginas.map((pagina) => {
    const { gebied, initiatieven, materialen, buren } = pagina;
    const kaartnaam = kaartVan(gebied, kaarten);
    return {
      params: { code: gebied.code },
      props: {
        pagina,
        lijst: regiolijst(gebied, [...initiatieven, ...materialen]),
        kaart: kaartnaam && { naam: kaartnaam, gebieden: kaarten[kaartnaam] },
        buren: buren.map((buur) => ({ gebied: buur, vermeldingen: perRegio.get(buur.code) ?? [] })),
        landelijk,
      },
    };
  });
}

/** A feed for every region, and an empty one where a region used to be. */
export async function regioFeedPaths() {
  const vervallen = await vervallenLijsten('regios');
  const paden = await regioPaths();
  return [
    ...paden.map(({ params, props: { lijst } }) => ({ params, props: { lijst } })),
    ...vervallen.map(({ naam, lijst }) => ({ params: { code: naam }, props: { lijst } })),
  ];
}

/** What the overview shows: a part per kind of region, and the gemeenten by provincie. */
export async function regioOverzicht() {
  const { paginas, perRegio, kaarten, landelijk } = await loadRegios();
  const lijstVan = (gebied: Gebied) => ({ gebied, vermeldingen: perRegio.get(gebied.code) ?? [] });
  const lijsten = (past: (gebied: Gebied) => boolean) =>
    paginas.filter(({ gebied }) => past(gebied)).map(({ gebied }) => lijstVan(gebied));
  const perProvincie = (sector: 'po' | 'vo') => {
    const verbanden = paginas.filter(({ gebied }) => gebied.code.startsWith(sector));
    const inProvincie = (code: string | undefined) =>
      verbanden.filter(({ provincie }) => provincie?.code === code).map(({ gebied }) => lijstVan(gebied));
    return [
      ...provincies.map(({ provincie: { code, naam } }) => ({ kop: naam, lijsten: inProvincie(code) })),
      { kop: 'Landelijk, zonder eigen gebied', lijsten: inProvincie(undefined) },
    ].filter((groep) => groep.lijsten.length > 0);
  };
  const provincies = paginas
    .filter(({ gebied }) => gebied.soort === 'provincie')
    .map(({ gebied, gemeenten }) => ({
      provincie: gebied,
      gemeenten: gemeenten.map((gemeente) => lijstVan(gemeente.gebied)),
    }));
  const kaart = (naam: keyof Kaarten) => ({ naam, gebieden: kaarten[naam] });
  const delen = [
    {
      id: 'provincies',
      titel: 'Provincies',
      groepen: [{ lijsten: lijsten(({ soort }) => soort === 'provincie') }],
      kaart: kaart('provincies'),
    },
    {
      id: 'po',
      titel: 'Samenwerkingsverbanden basisonderwijs',
      groepen: perProvincie('po'),
      kaart: kaart('po'),
    },
    {
      id: 'vo',
      titel: 'Samenwerkingsverbanden voortgezet onderwijs',
      groepen: perProvincie('vo'),
      kaart: kaart('vo'),
    },
    {
      id: 'doorstroompuntregios',
      titel: 'Doorstroompuntregio’s',
      groepen: [{ lijsten: lijsten(({ soort }) => soort === 'rmc-regio') }],
    },
  ];
  return {
    delen,
    provincies,
    aantalGemeenten: lijsten(({ soort }) => soort === 'gemeente').length,
    landelijk,
  };
}
