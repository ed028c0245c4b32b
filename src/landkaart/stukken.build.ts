import { merge, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { ligtIn, oppervlak, type Ring } from '../domain/landkaart/vlak.ts';
import { lijnVan, type Gebieden } from './gebieden.build.ts';
import type { Veelhoek } from './omtrek.build.ts';
import type { Gebiedspunt } from './punten.ts';

// In square units (about 0.05 km2 each): a bend that covers less is left out, and so is a loose piece of land or a pond.
const kleinste = { bocht: 4, stuk: 12, ring: 4 } as const;

/** One connected piece of land of an area. */
interface Landstuk {
  code: string;
  vlak: Veelhoek;
  /** Whether a postcode of this area lies in it. */
  bewoond: boolean;
}

const opHeel = (veelhoek: Veelhoek) => ({
  type: 'Polygon' as const,
  coordinates: veelhoek.map((lijn) => lijn.map(([x, y]) => [Math.round(x), Math.round(y)])),
});

function landstukken(gebieden: Gebieden, punten: readonly Gebiedspunt[]): Landstuk[] {
  return [...gebieden].flatMap(([code, veelhoeken]) => {
    const eigen = punten.filter((punt) => punt.code === code);
    return veelhoeken.map((vlak) => ({ code, vlak, bewoond: eigen.some(({ plek }) => ligtIn(vlak, plek)) }));
  });
}

/**
 * The code that every piece gets. Nearest over water is not nearest over land: a piece without a postcode of its own that
 * hangs onto a piece that has one, goes with that one.
 */
function codes(stukken: readonly Landstuk[], buren: readonly (readonly number[])[]): string[] {
  return stukken.map(({ code, bewoond }, i) => {
    const buur = bewoond ? undefined : buren[i]?.find((nummer) => stukken[nummer]?.bewoond);
    return (buur === undefined ? undefined : stukken[buur]?.code) ?? code;
  });
}

/** A line of GeoJSON without what it says twice: its end is its begin, and a bend may have become one point. */
const ringVan = (lijn: readonly (readonly number[])[]): Ring =>
  lijnVan(lijn).filter(([x, y], i, punten) => {
    const [vorigeX, vorigeY] = punten[i - 1] ?? [];
    return i > 0 && (x !== vorigeX || y !== vorigeY);
  });

/**
 * The areas by code with fewer corners, as rings in whole units. What two areas share is one line and is simplified once,
 * so borders stay shared. Loose specks without a postcode are left out.
 */
export function vereenvoudig(gebieden: Gebieden, punten: readonly Gebiedspunt[]): Map<string, Ring[]> {
  const stukken = landstukken(gebieden, punten);
  const kaart = topology(Object.fromEntries(stukken.map(({ vlak }, i) => [`stuk-${i}`, opHeel(vlak)])));
  const gewogen = presimplify(kaart);
  const eenvoudig = simplify(filter(gewogen, filterAttachedWeight(gewogen, kleinste.stuk)), kleinste.bocht);
  const namen = codes(stukken, neighbors(Object.values(kaart.objects)));
  const uit = new Map<string, Ring[]>();
  for (const code of gebieden.keys()) {
    const eigen = namen.flatMap((naam, i) => {
      const stuk = eenvoudig.objects[`stuk-${i}`];
      return naam === code && stuk?.type === 'Polygon' ? [stuk] : [];
    });
    const ringen = merge(eenvoudig, eigen).coordinates.flatMap((vlak) => vlak.map(ringVan));
    uit.set(
      code,
      ringen.filter((ring) => oppervlak(ring) >= kleinste.ring),
    );
  }
  return uit;
}
