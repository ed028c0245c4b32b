import type { Betekenis, Plaatsindex, Vindsoort } from './plaats-index.ts';
import { genoemdeSector, kaleSleutel } from './verbandnaam.ts';

/** Short forms of provincies that people write behind a place: "Hengelo Gld", "Bergen (NH)". */
const provincieafkortingen: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['pv20', 'gr', 'gron'],
    ['pv21', 'fr', 'frl'],
    ['pv22', 'dr'],
    ['pv23', 'o', 'ov'],
    ['pv24', 'fl'],
    ['pv25', 'gld', 'gd', 'gl'],
    ['pv26', 'u', 'ut', 'utr'],
    ['pv27', 'nh'],
    ['pv28', 'zh'],
    ['pv29', 'z', 'zl', 'ze'],
    ['pv30', 'nb', 'nbr'],
    ['pv31', 'l', 'lb', 'li'],
  ].flatMap(([code = '', ...afkortingen]) => afkortingen.map((afkorting) => [afkorting, code])),
);

/** Words before a name that say what kind of region is meant. */
const soortwoorden: ReadonlyMap<string, Vindsoort> = new Map([
  ['gemeente', 'gemeente'],
  ['gem', 'gemeente'],
  ['provincie', 'provincie'],
  ['prov', 'provincie'],
  ['plaats', 'plaats'],
  ['woonplaats', 'plaats'],
  ['rmc', 'rmc-regio'],
  ['doorstroompuntregio', 'rmc-regio'],
]);

export const isPlaatselijk = ({ als }: Pick<Betekenis, 'als'>): boolean =>
  als === 'plaats' || als === 'gemeente';

function metSoort(index: Plaatsindex, soort: Vindsoort, rest: readonly string[]): Betekenis[] {
  if (soort === 'rmc-regio') {
    const naam = rest[0] === 'regio' ? rest.slice(1) : rest;
    return index.terzijde(naam.join('')).filter(({ als }) => als === soort);
  }
  const alle = index.byNaam(rest.join(''));
  if (soort === 'plaats') return alle.filter(isPlaatselijk);
  const eigen = alle.filter(({ als }) => als === soort);
  // A gemeente that went up in another is often still there as a place.
  return soort === 'gemeente' && eigen.length === 0 ? alle.filter(isPlaatselijk) : eigen;
}

/** Everything that these words as a whole can mean: as they stand, after a word such as "gemeente", or as the name of a samenwerkingsverband. */
export function betekenissenVan(index: Plaatsindex, woorden: readonly string[]): readonly Betekenis[] {
  const geheel = woorden.join('');
  const letterlijk = index.byNaam(geheel);
  if (letterlijk.length > 0) return letterlijk;
  const soort = soortwoorden.get(woorden[0] ?? '');
  const bepaald = soort === undefined ? [] : metSoort(index, soort, woorden.slice(1));
  if (bepaald.length > 0) return bepaald;
  const kaal = kaleSleutel(woorden);
  const sector = genoemdeSector(woorden);
  const terzijde = [...new Set([...index.terzijde(geheel), ...index.terzijde(kaal)])];
  const past = ({ als, code }: Betekenis): boolean =>
    als === 'rmc-regio' ? sector === undefined : sector === undefined || (code?.startsWith(sector) ?? false);
  return [...terzijde.filter(past), ...(kaal === geheel ? [] : index.byNaam(kaal))];
}

/** The parts of gemeenten that words behind a name point at: a provincie, in short or in full, or a gemeente. */
function gebiedVan(index: Plaatsindex, woorden: readonly string[]): Set<number> {
  const kort = provincieafkortingen[woorden.join('')];
  const provincie = kort === undefined ? undefined : index.byCode.get(kort);
  if (provincie) return new Set(provincie.delen);
  const namen = soortwoorden.has(woorden[0] ?? '') ? woorden.slice(1) : woorden;
  const gebieden = index
    .byNaam(namen.join(''))
    .filter(({ als }) => als === 'gemeente' || als === 'provincie');
  return new Set(gebieden.flatMap(({ delen }) => delen));
}

/**
 * A place with where it lies: "Hengelo (Gld)", "Bergen, Noord-Holland", "Weesp, gemeente Amsterdam". Nothing when the words
 * are something else; the place without parts when it does not lie there.
 */
export function plaatsMetGebied(
  index: Plaatsindex,
  woorden: readonly string[],
): readonly Betekenis[] | undefined {
  for (let lengte = 1; lengte <= Math.min(5, woorden.length - 1); lengte += 1) {
    const plaatsen = index.byNaam(woorden.slice(0, -lengte).join('')).filter(isPlaatselijk);
    if (plaatsen.length === 0) continue;
    const gebied = gebiedVan(index, woorden.slice(-lengte));
    if (gebied.size === 0) continue;
    return plaatsen.map((plaats) => ({
      ...plaats,
      delen: plaats.delen.filter((deel) => gebied.has(deel)),
    }));
  }
  return undefined;
}
