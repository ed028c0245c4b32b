import { datumInWoorden } from '../datum.ts';
import { leeftijdInWoorden } from '../leeftijd.ts';
import type { Initiatief } from '../schema/initiatief.ts';
import { bereiken, soorten } from '../taxonomy/initiatief.ts';
import { onderwijssoortenKort } from '../taxonomy/onderwijssoort.ts';
import { initiatiefstatussen } from '../taxonomy/status.ts';
import { labelOf, valuesOf } from '../taxonomy/vocabulary.ts';
import type { Entry } from '../toolbox-model.ts';
import { facetten, geenKeuze, keuzes, voorbij, type Facet } from './facetten.ts';
import { countFacets, type Filterbaar } from './filter.ts';
import { readKaart, writeKaart, type Kaartattributen } from './kaartgegevens.ts';
import type { Plek, ZoekPlek } from './plek.ts';
import type { Kaartplek } from './stippen.ts';

/** An initiatief as the list shows it. */
export interface Initiatiefkaart {
  /** Key, such as "initiatieven/ziezon". */
  id: string;
  titel: string;
  samenvatting: string;
  soort: string;
  /** Where it is and for whom, in a few words each. */
  gegevens: readonly string[];
  status: Initiatief['status'];
  statustekst: string;
  /** When someone checked it, else how recent its source is. */
  bevestigd: string;
  attributen: Kaartattributen;
  plek?: Plek | undefined;
  plaats: string;
}

/** The cards in the sections of the page; every initiatief stands in one. */
export interface Initiatievenlijst {
  regionaal: readonly Initiatiefkaart[];
  /** National and online. */
  overal: readonly Initiatiefkaart[];
  /** Ended. */
  voorbij: readonly Initiatiefkaart[];
}

/** When the reader may trust it to be so. */
export function bevestigdInWoorden({
  gecontroleerd,
  brondatum,
}: Pick<Initiatief, 'gecontroleerd' | 'brondatum'>): string {
  if (gecontroleerd !== undefined) return `Gecontroleerd op ${datumInWoorden(gecontroleerd)}`;
  return brondatum === undefined
    ? 'Laatst bevestigd: niet bekend'
    : `Laatst bevestigd: ${datumInWoorden(brondatum)}`;
}

function maakKaart({ id, data }: Entry<Initiatief>, zoekPlek: ZoekPlek): Initiatiefkaart {
  const { titel, samenvatting, soort, plaats, gemeente, bereik, leeftijd, onderwijssoort, status } = data;
  const plek = plaats === undefined || gemeente === undefined ? undefined : zoekPlek(plaats, gemeente);
  const isOveral = bereik === 'landelijk' || bereik === 'online';
  return {
    id: `initiatieven/${id}`,
    titel,
    samenvatting,
    soort: soorten[soort],
    gegevens: [
      plaats ?? 'Zonder vaste plek',
      ...(isOveral ? [bereiken[bereik]] : []),
      leeftijd === undefined ? 'Leeftijd niet bekend' : leeftijdInWoorden(leeftijd),
      onderwijssoort.map((waarde) => onderwijssoortenKort[waarde]).join(' · '),
    ],
    status,
    statustekst: status === 'onbekend' ? 'Status onbekend' : initiatiefstatussen[status],
    bevestigd: bevestigdInWoorden(data),
    attributen: writeKaart(data, plek),
    plek,
    plaats: plaats ?? '',
  };
}

const rang: Record<Initiatief['status'], number> = {
  actief: 0,
  onbekend: 1,
  'tijdelijk-gesloten': 2,
  beëindigd: 3,
};

/** The cards by section, what certainly exists first, then by title. */
export function maakInitiatievenlijst(
  initiatieven: readonly Entry<Initiatief>[],
  zoekPlek: ZoekPlek,
): Initiatievenlijst {
  const collator = new Intl.Collator('nl', { numeric: true });
  const kaarten = initiatieven
    .map((entry) => ({ kaart: maakKaart(entry, zoekPlek), bereik: entry.data.bereik }))
    .sort(
      (a, b) => rang[a.kaart.status] - rang[b.kaart.status] || collator.compare(a.kaart.titel, b.kaart.titel),
    );
  const sectie = ({ kaart, bereik }: (typeof kaarten)[number]): keyof Initiatievenlijst => {
    if (kaart.status === voorbij) return 'voorbij';
    return bereik === 'landelijk' || bereik === 'online' ? 'overal' : 'regionaal';
  };
  const van = (naam: keyof Initiatievenlijst): Initiatiefkaart[] =>
    kaarten.filter((deel) => sectie(deel) === naam).map(({ kaart }) => kaart);
  return { regionaal: van('regionaal'), overal: van('overal'), voorbij: van('voorbij') };
}

/** What the map shows of cards: those with a place. */
export const kaartplekken = (kaarten: readonly Initiatiefkaart[]): Kaartplek[] =>
  kaarten.flatMap(({ id, titel, plaats, plek, status }) =>
    plek ? [{ id, titel, plaats, plek, isVoorbij: status === voorbij }] : [],
  );

/** A facet with what can be chosen in it, and what each choice gives when nothing else is chosen. */
export interface Facetgroep {
  facet: Facet;
  label: string;
  opties: readonly { waarde: string; label: string; aantal: number }[];
}

/** The facets of a list and the number without ages. A value that no initiatief has is left out. */
export function facetgroepen({ regionaal, overal, voorbij: gestopt }: Initiatievenlijst): {
  groepen: Facetgroep[];
  zonderLeeftijd: number;
} {
  const items: Filterbaar[] = [...regionaal, ...overal, ...gestopt].map(({ attributen }) =>
    readKaart(attributen),
  );
  const tellingen = countFacets(items, geenKeuze);
  const groepen = valuesOf(facetten).map((facet) => ({
    facet,
    label: facetten[facet],
    opties: valuesOf(keuzes[facet])
      .filter((waarde) => items.some(({ waarden }) => waarden[facet].includes(waarde)))
      .map((waarde) => ({
        waarde,
        label: labelOf(keuzes[facet], waarde),
        aantal: tellingen[facet].get(waarde) ?? 0,
      })),
  }));
  return { groepen, zonderLeeftijd: tellingen.leeftijd.get('onbekend') ?? 0 };
}
