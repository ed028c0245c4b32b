import { opKaart } from '../landkaart/projectie.ts';
import type { Plek } from './plek.ts';

/** An initiatief with a place, as the map shows it. */
export interface Kaartplek {
  id: string;
  titel: string;
  plaats: string;
  plek: Plek;
  /** Whether it has ended: its dot shows only when someone asks for that. */
  isVoorbij: boolean;
}

/** One dot: an initiatief, or several that lie too near each other to be hit one by one. */
export interface Stip {
  /** On the map, whole units of its viewBox. */
  x: number;
  y: number;
  /** Its places: "Rotterdam", "Assen en Spijkerboor", "Amsterdam en omgeving". */
  naam: string;
  /** In the middle of the place with the most initiatieven. */
  postcode: number;
  leden: readonly Kaartplek[];
}

/**
 * The least distance between two dots, in units of the map. On the narrowest screen (320 px, a map of 280 px) these are
 * 24 px: room for a finger on each.
 */
export const stipafstand = 106;

interface Groep {
  x: number;
  y: number;
  leden: readonly Kaartplek[];
}

const samen = (a: Groep, b: Groep): Groep => {
  const [na, nb] = [a.leden.length, b.leden.length];
  return {
    x: (a.x * na + b.x * nb) / (na + nb),
    y: (a.y * na + b.y * nb) / (na + nb),
    leden: [...a.leden, ...b.leden],
  };
};

/** The two groups that lie nearest to each other, if that is too near. */
function naastePaar(groepen: readonly Groep[]): [Groep, Groep] | undefined {
  let paar: [Groep, Groep] | undefined;
  let kleinste: number = stipafstand;
  for (const [nummer, a] of groepen.entries()) {
    for (const b of groepen.slice(nummer + 1)) {
      // Rounding moves a dot by less than one unit.
      const afstand = Math.hypot(a.x - b.x, a.y - b.y) - 2;
      if (afstand < kleinste) [paar, kleinste] = [[a, b], afstand];
    }
  }
  return paar;
}

/** Up to three places by name; of more only the one with the most initiatieven. */
function plaatsenInWoorden(plaatsen: readonly string[]): string {
  const [eerste = '', ...rest] = plaatsen;
  if (rest.length > 2) return `${eerste} en omgeving`;
  const laatste = rest.pop();
  return laatste === undefined ? eerste : `${[eerste, ...rest].join(', ')} en ${laatste}`;
}

function naarStip({ x, y, leden }: Groep): Stip {
  const aantal = (plaats: string): number => leden.filter((lid) => lid.plaats === plaats).length;
  const opAantal = [...leden].sort(
    (a, b) => aantal(b.plaats) - aantal(a.plaats) || (a.plaats < b.plaats ? -1 : a.plaats > b.plaats ? 1 : 0),
  );
  return {
    x: Math.round(x),
    y: Math.round(y),
    naam: plaatsenInWoorden([...new Set(opAantal.map(({ plaats }) => plaats))]),
    postcode: opAantal[0]?.plek.postcode ?? 0,
    leden,
  };
}

/** Puts initiatieven on the map, nearest ones joined until every dot can be hit. From north to south. */
export function maakStippen(plekken: readonly Kaartplek[]): Stip[] {
  let groepen = plekken.map((lid): Groep => {
    const [x, y] = opKaart(lid.plek.lengte, lid.plek.breedte);
    return { x, y, leden: [lid] };
  });
  for (let paar = naastePaar(groepen); paar; paar = naastePaar(groepen)) {
    const [a, b] = paar;
    groepen = [...groepen.filter((groep) => groep !== a && groep !== b), samen(a, b)];
  }
  return groepen.map(naarStip).sort((a, b) => a.y - b.y || a.x - b.x);
}

/** What a dot is called: "naam, plaats" for one, else how many there are and where. */
export function stiptitel(naam: string, leden: readonly { titel: string; plaats: string }[]): string {
  const [enige] = leden;
  return leden.length === 1 && enige
    ? `${enige.titel}, ${enige.plaats}`
    : `${naam}: ${leden.length} initiatieven`;
}

/** Where an initiatief lies on the map, in whole units. */
export function plekOpKaart({ plek }: Pick<Kaartplek, 'plek'>): { x: number; y: number } {
  const [x, y] = opKaart(plek.lengte, plek.breedte);
  return { x: Math.round(x), y: Math.round(y) };
}
