import { gewichten as alle } from '../gewichten.ts';
import { stam } from './stam.ts';
import { isStopwoord, woordenVan } from './woorden.ts';
import type { Woordenschat } from './woordenschat.ts';
import type { Alternatief, Ontleder, Term } from './zoekterm.ts';

const gewichten = alle.herkomst;

/** The ways to write one word that the index knows: itself or else its forms, and other kinds of words for the same. */
export function vormenVan(woord: string, schat: Woordenschat): Alternatief[] {
  const eigen: Alternatief[] = schat.heeft(woord)
    ? [{ woorden: [woord], gewicht: 1, herkomst: 'gezegd' }]
    : schat
        .metStam(stam(woord))
        .map((vorm) => ({ woorden: [vorm], gewicht: gewichten.vorm, herkomst: 'vorm' }));
  const verwant = schat
    .verwantMet(woord)
    .map((vorm): Alternatief => ({ woorden: [vorm], gewicht: gewichten.verwant, herkomst: 'vorm' }));
  return [...eigen, ...verwant];
}

/** Words that begin like an unfinished one; the end of a question may still be being typed. */
function beginVan(woord: string, schat: Woordenschat): Alternatief[] {
  return woord.length < 3
    ? []
    : schat
        .metBegin(woord, 8)
        .map((vorm): Alternatief => ({ woorden: [vorm], gewicht: gewichten.begin, herkomst: 'vorm' }));
}

/** A word that is asked as it stands, in its forms; no alternatives when it stands nowhere. */
export function woordterm(woord: string, schat: Woordenschat): Term {
  const vormen = vormenVan(woord, schat);
  return { gezegd: woord, alternatieven: vormen.length > 0 ? vormen : beginVan(woord, schat) };
}

/**
 * Reads a question word by word, for as long as nothing more is known than the words of the cards. A word that they do
 * not hold is left out without a remark: it may well stand in a text.
 */
export const makeWoordlezer =
  (schat: Woordenschat): Ontleder =>
  (vraag) => {
    const woorden = woordenVan(vraag);
    const zinvol = woorden.filter((woord) => !isStopwoord(woord));
    const termen = (zinvol.length > 0 ? zinvol : woorden).map((woord) => woordterm(woord, schat));
    return { termen, woorden, verbeterd: [], onbekend: [] };
  };
