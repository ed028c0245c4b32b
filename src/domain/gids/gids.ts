import { datumInWoorden } from '../datum.ts';
import type { Gidsstap } from '../schema/gids.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { belAdres } from '../telefoon.ts';
import type { Entry } from '../toolbox-model.ts';
import { begriplinks, materiaallinks, metNaam, type Bronnen, type Link } from './links.ts';
import { situaties, type Situatienaam } from './situaties.ts';
import { opVolgorde } from './volgorde.ts';

/** Somebody who helps with a step. */
export interface Helper extends Link {
  id: string;
  /** Phone number as people write it, with the address that dials it. */
  telefoon?: { nummer: string; adres: string } | undefined;
  bereikbaar?: string | undefined;
  /** "nog te controleren", or the day of the last check. */
  controle: string;
  /** The website of a helper without a number in the data. */
  website?: string | undefined;
}

/** A step as the page shows it. */
export interface Stap extends Pick<
  Gidsstap,
  'titel' | 'samenvatting' | 'wanneer' | 'kosten' | 'meenemen' | 'verwachten'
> {
  /** File name; the lasting anchor of the step. */
  id: string;
  nummer: number;
  situaties: readonly Situatienaam[];
  helpers: readonly Helper[];
  materialen: readonly Link[];
  begrippen: readonly Link[];
}

/** A situation, with the numbers of the steps that fit it. */
export interface Situatieroute {
  naam: Situatienaam;
  label: string;
  uitleg: string;
  stappen: readonly Stap[];
}

export interface Gids {
  stappen: readonly Stap[];
  situaties: readonly Situatieroute[];
  /** Everybody in the guide with a phone number, in the order of the steps. */
  belijst: readonly Helper[];
  /** Organisations of parents without a number in the data: their website has one. */
  websites: readonly Helper[];
}

function helperVan({ id, data }: Bronnen['organisaties'][number]): Helper {
  const { titel, telefoon, bereikbaar, gecontroleerd, url } = data;
  return {
    id,
    titel,
    adres: `/organisaties/${id}.html`,
    telefoon: telefoon === undefined ? undefined : { nummer: telefoon, adres: belAdres(telefoon) },
    bereikbaar,
    controle: gecontroleerd ? `gecontroleerd op ${datumInWoorden(gecontroleerd)}` : 'nog te controleren',
    website: telefoon === undefined ? url : undefined,
  };
}

function stapVan({ id, data }: Entry<Gidsstap>, bronnen: Bronnen): Stap {
  const { titel, samenvatting, wanneer, kosten, meenemen, verwachten } = data;
  return {
    id,
    nummer: data.stap,
    ...{ titel, samenvatting, wanneer, kosten, meenemen, verwachten },
    situaties: data.situaties ?? [],
    helpers: metNaam(bronnen.organisaties, data.organisaties).map(helperVan),
    materialen: materiaallinks(bronnen, data.materialen),
    begrippen: begriplinks(bronnen, data.begrippen),
  };
}

/** The guide for parents as one whole. Throws when the numbers of the steps have a hole or a double. */
export function maakGids(entries: readonly Entry<Gidsstap>[], bronnen: Bronnen): Gids {
  const stappen = opVolgorde(entries, ({ data }) => data.stap).map((entry) => stapVan(entry, bronnen));
  const genoemd = new Set(stappen.flatMap(({ helpers }) => helpers.map(({ id }) => id)));
  const organisaties = metNaam(bronnen.organisaties, [...genoemd]);
  return {
    stappen,
    situaties: valuesOf(situaties).map((naam) => ({
      naam,
      ...situaties[naam],
      stappen: stappen.filter((stap) => stap.situaties.includes(naam)),
    })),
    belijst: organisaties.map(helperVan).filter(({ telefoon }) => telefoon !== undefined),
    websites: organisaties
      .filter(({ data }) => data.soort === 'ouderorganisatie')
      .map(helperVan)
      .filter(({ website }) => website !== undefined),
  };
}
