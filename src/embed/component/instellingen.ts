import { inhoudsoorten, type Inhoudsoort } from '../../domain/insluiten/inhoudsoort.ts';

/** What somebody who embeds a list asked for. */
export interface Instellingen {
  /** Region code, such as "vo2708". Undefined when what is asked for cannot be a code. */
  regio: string | undefined;
  inhoud: Inhoudsoort;
  /** How many entries at most. */
  aantal: number;
  /** Level of the heading. */
  kop: number;
  /** Pixels to keep free until the list is there; undefined to guess. */
  hoogte: number | undefined;
}

const isInhoudsoort = (waarde: string): waarde is Inhoudsoort => Object.hasOwn(inhoudsoorten, waarde);

/** A whole number in a range, else what goes without one. */
function geheel<Anders>(tekst: string, van: number, tot: number, anders: Anders): number | Anders {
  const waarde = /^\d{1,4}$/.test(tekst) ? Number(tekst) : -1;
  return waarde >= van && waarde <= tot ? waarde : anders;
}

/**
 * Reads the attributes of an element. Whatever cannot be is as if it were not there; only a wrong region has no
 * answer, because any guess would show the list of somebody else.
 */
export function leesInstellingen(lees: (naam: string) => string | null): Instellingen {
  const waarde = (naam: string): string => (lees(naam) ?? '').trim().toLowerCase();
  const regio = waarde('regio');
  const inhoud = waarde('inhoud');
  return {
    regio: /^(landelijk|pv\d\d|rmc\d\d|(po|vo|gm)\d{4})$/.test(regio) ? regio : undefined,
    inhoud: isInhoudsoort(inhoud) ? inhoud : 'initiatieven',
    aantal: geheel(waarde('aantal'), 1, 50, 10),
    kop: geheel(waarde('kop'), 2, 6, 3),
    hoogte: geheel(waarde('hoogte'), 0, 9999, undefined),
  };
}
