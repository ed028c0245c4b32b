import type { Gebied } from '../../domain/regio/gebied.ts';

/** A link to the page of a region. */
export interface Gebiedlink {
  naam: string;
  adres: string;
  /** What the reader should know of it, in one or a few words. */
  noot?: string | undefined;
}

/** The link to a region; a samenwerkingsverband is named with its code, and says so when its name is not certain. */
export function gebiedlink(gebied: Gebied, noten: readonly (string | undefined)[] = []): Gebiedlink {
  const { code, soort, naam, volledigeNaam, naambevestigd } = gebied;
  const noot = [...(naambevestigd ? [] : ['naam nog te controleren']), ...noten]
    .filter((deel) => deel !== undefined && deel !== '')
    .join('; ');
  return {
    naam: soort === 'samenwerkingsverband' ? volledigeNaam : naam,
    adres: `/regios/${code}.html`,
    noot: noot === '' ? undefined : noot,
  };
}
