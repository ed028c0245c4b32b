import type { Gebied } from '../regio/gebied.ts';
import type { Kaartvlak } from './vlak.ts';

/** An area of a map with what its link says. */
export interface Kaartgebied extends Kaartvlak {
  naam: string;
  /** How many entries are found under it. */
  aantal: number;
  /** Address of its page, from the root of the site. */
  href: string;
}

/** The areas of a map with names, counts and links, given what is found under each code. An area of which there is no region is left out. */
export function kaartgebieden(
  vlakken: readonly Kaartvlak[],
  gebieden: ReadonlyMap<string, Gebied>,
  perRegio: ReadonlyMap<string, readonly unknown[]>,
): Kaartgebied[] {
  return vlakken.flatMap((vlak) => {
    const gebied = gebieden.get(vlak.code);
    if (!gebied) return [];
    const naam = gebied.soort === 'samenwerkingsverband' ? gebied.volledigeNaam : gebied.naam;
    return [
      { ...vlak, naam, aantal: perRegio.get(vlak.code)?.length ?? 0, href: `/regios/${vlak.code}.html` },
    ];
  });
}
