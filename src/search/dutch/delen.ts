import { gewichten } from '../gewichten.ts';
import { stam } from './stam.ts';
import { isStopwoord } from './woorden.ts';
import type { Woordenschat } from './woordenschat.ts';
import type { Alternatief } from './zoekterm.ts';

/** Two or more known words that make up an unknown one: passendonderwijs, thuiszittersaanpak. */
export function splitsBekend(woord: string, schat: Woordenschat): string[] | undefined {
  const known = (part: string): boolean =>
    part.length >= 3 && (schat.heeft(part) || schat.metStam(stam(part)).length > 0);
  for (let at = woord.length - 3; at >= 4; at -= 1) {
    const last = woord.slice(at);
    const first = woord.slice(0, at);
    if (!known(last) || isStopwoord(last)) continue;
    if (known(first)) return [first, last];
    const more = first.length > 7 ? splitsBekend(first, schat) : undefined;
    if (more) return [...more, last];
  }
  return undefined;
}

/** The longest known word at the end or the beginning of an unknown one: the last resort. */
export function bekendStuk(woord: string, schat: Woordenschat): string | undefined {
  for (let lengte = woord.length - 2; lengte >= 6; lengte -= 1) {
    const stuk = [woord.slice(-lengte), woord.slice(0, lengte)].find((part) => schat.heeft(part));
    if (stuk !== undefined) return stuk;
  }
  return undefined;
}

/** A compound as its parts: all of them. */
export function delenVan(woord: string, schat: Woordenschat): Alternatief[] {
  const delen = schat.delenVan(woord) ?? (schat.heeft(woord) ? undefined : splitsBekend(woord, schat));
  return delen ? [{ woorden: delen, gewicht: gewichten.herkomst.deel, herkomst: 'deel' }] : [];
}

const koppelletters = ['', 's', 'e', 'en'];

/** Words written apart that are one word here, "hoog begaafd" and "onderwijs zorg arrangement": how many, and that word. */
export function samengeschreven(
  woorden: readonly string[],
  schat: Woordenschat,
): { lengte: number; vormen: readonly string[] } | undefined {
  for (let lengte = Math.min(3, woorden.length); lengte > 1; lengte -= 1) {
    const [first = '', ...rest] = woorden.slice(0, lengte);
    if (woorden.slice(0, lengte).some((woord) => woord.length < 3)) continue;
    const aaneen = rest.reduce(
      (starts, next) => starts.flatMap((start) => koppelletters.map((letters) => start + letters + next)),
      [first],
    );
    const vormen = aaneen.flatMap((vorm) => (schat.heeft(vorm) ? [vorm] : schat.metStam(stam(vorm))));
    if (vormen.length > 0) return { lengte, vormen: [...new Set(vormen)] };
  }
  return undefined;
}
