import type { Kaart } from './catalogue/kaartteksten.ts';
import type { CatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Zoekopdracht } from './dutch/zoekterm.ts';
import { stam } from './dutch/stam.ts';
import { wetsplekkenIn } from './dutch/wetsplek.ts';
import { isStopwoord } from './dutch/woorden.ts';
import { gewichten } from './gewichten.ts';
import type { Reden, Vondst } from './vinden.ts';

/** An entry that was found. */
export interface Treffer {
  vermelding: Kaart;
  redenen: readonly Reden[];
  /** Whether part of the question was not found in it. */
  gedeeltelijk: boolean;
}

interface Kandidaat {
  treffer: Treffer;
  plaats: number;
  score: number;
  /** The share of the question that was found, from 0 to 1: a rare word is a larger share than a common one. */
  deel: number;
}

/** Words that were typed behind each other, as stems. */
const parenVan = (woorden: readonly string[]): string[] =>
  woorden
    .slice(1)
    .map((woord, index): [string, string] => [woorden[index] ?? '', woord])
    .filter((paar) => !paar.every(isStopwoord))
    .map((paar) => paar.map(stam).join(' '));

/** Whether a term is the name of the place where an entry is. */
const isPlaats = ({ score, reden }: Vondst): boolean => reden.waar === 'waar' && score > 0.9;

/** How many entries a term finds; one that it finds badly counts for less. */
function omvang(term: ReadonlyMap<number, Vondst>): number {
  const scores = [...term.values()].map(({ score }) => score);
  const hoogste = Math.max(...scores);
  return scores.reduce((sum, score) => sum + score / hoogste, 0);
}

const share = (all: readonly string[], has: (one: string) => boolean): number =>
  all.length === 0 ? 0 : all.filter(has).length / all.length;

/**
 * Puts what was found in order, best first. `gevonden` holds per term of the question what it found, `voorrang` the
 * places of entries that editors put first, whatever was found.
 */
export function rangschik(
  { termen, woorden, onbekend }: Zoekopdracht,
  gevonden: readonly ReadonlyMap<number, Vondst>[],
  voorrang: readonly number[],
  vermeldingen: readonly Kaart[],
  kaarten: CatalogusZoeker,
): Treffer[] {
  // Who names a place does not want a place elsewhere, however well it fits the rest.
  const plaatstermen = gevonden.filter((term) => [...term.values()].some(isPlaats));
  const gevraagd = wetsplekkenIn(woorden);
  /** About another letter of the law than was asked: the wrong answer, however many words it shares. */
  const isAndereWet = (plaats: number): boolean => {
    const eigen = kaarten.wetsplekkenVan(plaats);
    return gevraagd.length > 0 && eigen.length > 0 && !eigen.some((plek) => gevraagd.includes(plek));
  };
  const eerst = voorrang.filter(
    (plaats) =>
      !isAndereWet(plaats) &&
      (vermeldingen[plaats]?.type !== 'initiatief' || plaatstermen.every((term) => term.has(plaats))),
  );
  // A term that few entries hold says more than one that most hold.
  const zegt = gevonden.map((term) => Math.log(1 + vermeldingen.length / (1 + omvang(term))));
  const geheel = zegt.reduce((sum, one) => sum + one, 0);
  const gezocht = new Set(woorden.map(stam));
  const inhoud = new Set(woorden.filter((woord) => !isStopwoord(woord)).map(stam));
  const paren = parenVan(woorden);

  function weigh(plaats: number): Kandidaat[] {
    const vermelding = vermeldingen[plaats];
    const perTerm = gevonden.map((term) => term.get(plaats));
    const isVoorrang = eerst.includes(plaats);
    const mistVerplicht = perTerm.some((vondst, index) => !vondst && termen[index]?.verplicht);
    if (!vermelding || (mistVerplicht && !isVoorrang)) return [];
    const som = (value: (vondst: Vondst, gewicht: number) => number): number =>
      perTerm.reduce((sum, vondst, index) => sum + (vondst ? value(vondst, zegt[index] ?? 0) : 0), 0);
    const deel = geheel === 0 ? 0 : som((_vondst, gewicht) => gewicht) / geheel;
    const inTitel = share([...kaarten.titelVan(plaats)], (woord) => gezocht.has(woord));
    const naast = share(paren, (paar) => kaarten.staatNaast(plaats, paar));
    const score =
      som((vondst, gewicht) => gewicht * vondst.score) *
      deel ** gewichten.dekking *
      (1 + gewichten.titel * inTitel + gewichten.naast * naast) *
      gewichten.status[vermelding.status] *
      (isAndereWet(plaats) ? gewichten.andereWet : 1);
    const redenen = perTerm.flatMap((vondst) => vondst?.reden ?? []);
    const voorrang: Reden[] = isVoorrang ? [{ term: woorden.join(' '), waar: 'voorrang', woorden: [] }] : [];
    const gedeeltelijk = !isVoorrang && (redenen.length < termen.length || onbekend.length > 0);
    return [
      { treffer: { vermelding, redenen: [...voorrang, ...redenen], gedeeltelijk }, plaats, score, deel },
    ];
  }

  const plaatsen = new Set([...eerst, ...gevonden.flatMap((term) => [...term.keys()])]);
  const alle = [...plaatsen].flatMap(weigh);
  const heel = alle.filter(({ deel }) => deel > 0.999);
  const minstens = heel.length >= gewichten.genoeg ? 0.999 : gewichten.minstens;
  const drempel = gewichten.staart * Math.max(...alle.map(({ score }) => score));
  const isTitel = (plaats: number): boolean => {
    const titel = kaarten.titelVan(plaats);
    return titel.size > 1 && titel.size === inhoud.size && [...titel].every((woord) => inhoud.has(woord));
  };
  // Who types a title wants that entry; then comes what editors put first.
  const rang = (plaats: number): number =>
    isTitel(plaats) ? -1 : eerst.includes(plaats) ? eerst.indexOf(plaats) : eerst.length;
  return alle
    .filter(({ deel, score, plaats }) => (deel >= minstens && score >= drempel) || eerst.includes(plaats))
    .sort((a, b) => rang(a.plaats) - rang(b.plaats) || b.score - a.score || a.plaats - b.plaats)
    .map(({ treffer }) => treffer);
}
