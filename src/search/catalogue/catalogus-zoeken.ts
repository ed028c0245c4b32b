import { valuesOf } from '../../domain/taxonomy/vocabulary.ts';
import { gewichten } from '../gewichten.ts';
import { stam } from '../dutch/stam.ts';
import { wetsplekkenIn } from '../dutch/wetsplek.ts';
import { isStopwoord, woordenVan } from '../dutch/woorden.ts';
import type { Woordenschat } from '../dutch/woordenschat.ts';
import type { Alternatief } from '../dutch/zoekterm.ts';
import { kaartteksten, type Kaart, type Namen, type Veldnaam } from './kaartteksten.ts';

/** How well one alternative fits an entry: 0 for not at all, 1 for every word in the title; and where. */
export interface Kaarttreffer {
  score: number;
  veld: Veldnaam;
}

/** The catalogue, ready to be asked. Entries go by their place in the list it was made from. */
export interface CatalogusZoeker {
  zoek: (alternatief: Alternatief) => ReadonlyMap<number, Kaarttreffer>;
  /** The words of a title that say something, as stems. */
  titelVan: (plaats: number) => ReadonlySet<string>;
  /** The lettered places in laws that a card names. */
  wetsplekkenVan: (plaats: number) => readonly string[];
  /** Whether stems, with a space between, stand behind each other on a card. */
  staatNaast: (plaats: number, stammen: string) => boolean;
}

/** Every word by what it may be found under, and how well: the word, its stem, the stems of its parts. */
function keysOf(woord: string, schat: Woordenschat): [key: string, zekerheid: number][] {
  const delen = schat.delenVan(woord) ?? [];
  return [
    [`=${woord}`, gewichten.zekerheid.heel],
    [stam(woord), gewichten.zekerheid.vorm],
    ...delen.map((deel): [string, number] => [stam(deel), gewichten.zekerheid.deel]),
  ];
}

/** How well a card answers each key, per field. */
function scoresPerKey(
  teksten: readonly { veld: Veldnaam; woorden: readonly string[] }[],
  schat: Woordenschat,
): Map<string, Map<Veldnaam, number>> {
  const perKey = new Map<string, Map<Veldnaam, number>>();
  for (const { veld, woorden } of teksten) {
    for (const [key, sure] of woorden.flatMap((woord) => keysOf(woord, schat))) {
      const perVeld = perKey.get(key) ?? new Map<Veldnaam, number>();
      perKey.set(key, perVeld.set(veld, Math.max(perVeld.get(veld) ?? 0, gewichten.veld[veld] * sure)));
    }
  }
  return perKey;
}

/** The best field counts whole, every other adds a little. */
function combined(scores: ReadonlyMap<Veldnaam, number>): Kaarttreffer {
  const [[veld, best] = ['titel', 0] as const] = [...scores].sort(([, a], [, b]) => b - a);
  const samen = [...scores.values()].reduce((sum, score) => sum + score, 0);
  return { score: best + gewichten.elders * (samen - best), veld };
}

/** Prepares the catalogue for searching by title, publisher, place, kind, summary, theme and region. */
export function makeCatalogusZoeker(
  vermeldingen: readonly Kaart[],
  namen: Namen,
  schat: Woordenschat,
): CatalogusZoeker {
  const index = new Map<string, Map<number, Kaarttreffer>>();
  const titels: Set<string>[] = [];
  const zinnen: string[] = [];
  const wetsplekken: string[][] = [];
  for (const [plaats, vermelding] of vermeldingen.entries()) {
    const perVeld = kaartteksten(vermelding, namen);
    const teksten = valuesOf(perVeld).map((veld) => ({ veld, woorden: woordenVan(perVeld[veld]) }));
    wetsplekken[plaats] = wetsplekkenIn(woordenVan(`${perVeld.titel} ${perVeld.samenvatting}`));
    titels[plaats] = new Set(
      woordenVan(perVeld.titel)
        .filter((woord) => !isStopwoord(woord))
        .map(stam),
    );
    zinnen[plaats] = teksten.map(({ woorden }) => ` ${woorden.map(stam).join(' ')} `).join('|');
    for (const [key, scores] of scoresPerKey(teksten, schat)) {
      const perPlaats = index.get(key) ?? new Map<number, Kaarttreffer>();
      index.set(key, perPlaats.set(plaats, combined(scores)));
    }
  }

  const staatNaast = (plaats: number, stammen: string): boolean =>
    zinnen[plaats]?.includes(` ${stammen} `) ?? false;

  function zoekWoord(woord: string): ReadonlyMap<number, Kaarttreffer> {
    const heel = index.get(`=${woord}`) ?? new Map<number, Kaarttreffer>();
    if (woord.length < 3) return heel;
    const beste = new Map(index.get(stam(woord)));
    for (const [plaats, treffer] of heel) {
      if ((beste.get(plaats)?.score ?? 0) < treffer.score) beste.set(plaats, treffer);
    }
    return beste;
  }

  return {
    titelVan: (plaats) => titels[plaats] ?? new Set(),
    staatNaast,
    wetsplekkenVan: (plaats) => wetsplekken[plaats] ?? [],
    zoek: ({ woorden, letterlijk }) => {
      const [eerste, ...rest] = woorden.map(zoekWoord);
      const zin = letterlijk ? woorden.map(stam).join(' ') : undefined;
      const uit = new Map<number, Kaarttreffer>();
      for (const [plaats, treffer] of eerste ?? []) {
        // A phrase counts as much as its weakest word.
        const alle = [treffer, ...rest.flatMap((found) => found.get(plaats) ?? [])];
        if (alle.length < woorden.length) continue;
        if (zin !== undefined && !staatNaast(plaats, zin)) continue;
        uit.set(
          plaats,
          alle.reduce((least, one) => (one.score < least.score ? one : least)),
        );
      }
      return uit;
    },
  };
}
