import { gewichten as alle } from '../gewichten.ts';
import type { Begrippenlijst } from './begrippen.ts';
import { delenVan } from './delen.ts';
import { vormenVan, woordterm } from './vormen.ts';
import { isStopwoord } from './woorden.ts';
import type { Woordenschat } from './woordenschat.ts';
import type { Alternatief, Herkomst, Term } from './zoekterm.ts';

const gewichten = alle.herkomst;

/** The words of the site and the terms of the field. */
export interface Vakwoorden {
  schat: Woordenschat;
  begrippen: Begrippenlijst;
}

/** A single word, as it stands and as the parts of a compound. */
export function losseTerm(woord: string, schat: Woordenschat): Term {
  const { gezegd, alternatieven } = woordterm(woord, schat);
  return { gezegd, alternatieven: [...alternatieven, ...delenVan(woord, schat)] };
}

/** A term of more words: all of them, or, far less, one of them. */
function losEnSamen(woorden: readonly string[], schat: Woordenschat): Alternatief[] {
  const zinvol = woorden.filter((woord) => !isStopwoord(woord));
  const los =
    zinvol.length < 2 || zinvol.some((woord) => /^\d/.test(woord))
      ? []
      : zinvol.flatMap((woord) => vormenVan(woord, schat).slice(0, 1));
  return [
    ...alleWoorden(woorden, 1, 'gezegd', schat),
    ...los.map((vorm): Alternatief => ({ ...vorm, gewicht: gewichten.los, herkomst: 'deel' })),
  ];
}

/** A term of the field with everything else that is said for it. */
export function begripterm(woorden: readonly string[], { schat, begrippen }: Vakwoorden): Term {
  const [enkel = ''] = woorden;
  const eigen = woorden.length === 1 ? losseTerm(enkel, schat).alternatieven : losEnSamen(woorden, schat);
  const ook = begrippen
    .ookVoor(woorden)
    .flatMap(({ woorden: phrase, voorkeur }) =>
      alleWoorden(phrase, voorkeur ? gewichten.term : gewichten.synoniem, 'synoniem', schat),
    );
  return { gezegd: woorden.join(' '), alternatieven: [...eigen, ...ook] };
}

/** A place in a law, exactly so; where nobody writes it like that, an article with that number somewhere. */
export function wetsterm(woorden: readonly string[], schat: Woordenschat): Term {
  const los = woorden.filter((woord) => !isStopwoord(woord) && schat.heeft(woord));
  return {
    gezegd: woorden.join(' '),
    alternatieven: [
      ...alleWoorden(woorden, 1, 'gezegd', schat),
      ...(los.length > 1 ? [{ woorden: los, gewicht: gewichten.wet, herkomst: 'deel' as const }] : []),
    ],
  };
}

/** A phrase as one alternative: all its words, each in a form that is known; nothing when one is not. */
function alleWoorden(
  phrase: readonly string[],
  gewicht: number,
  herkomst: Herkomst,
  schat: Woordenschat,
): Alternatief[] {
  const zinvol = phrase.filter((woord) => !isStopwoord(woord));
  // "niet naar school" without its small words would be any school.
  const isVast = phrase.some((woord) => /^\d/.test(woord)) || (zinvol.length < 2 && phrase.length > 1);
  const telt = isVast ? phrase : zinvol;
  const woorden = telt.map((woord) => vormenVan(woord, schat)[0]?.woorden[0]);
  if (telt.length === 0 || !woorden.every((woord) => woord !== undefined)) {
    return [];
  }
  // What is written with small words in between is one expression: "school wil mijn kind niet".
  const isUitdrukking = herkomst === 'synoniem' || zinvol.length < phrase.length;
  const letterlijk = (isVast || isUitdrukking) && woorden.length > 1;
  return [{ woorden, gewicht, herkomst, ...(letterlijk && { letterlijk }) }];
}
