import { editDistance } from '../../domain/spelling.ts';
import type { Begrippenlijst } from './begrippen.ts';
import type { Woordenschat } from './woordenschat.ts';

/** How a word sounds, roughly: words that Dutch writers take for each other sound the same. */
export function klank(woord: string): string {
  return woord
    .replace(/ij|ei/g, 'y')
    .replace(/ou/g, 'au')
    .replace(/ch|g/g, 'g')
    .replace(/th/g, 't')
    .replace(/ph|v/g, 'f')
    .replace(/z/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ie/g, 'i')
    .replace(/d(?=t|$)/g, 't')
    .replace(/(.)\1+/g, '$1');
}

/** How many typing errors a word may have: the longer, the more. */
const meesteFouten = (lengte: number): number => (lengte < 5 ? 0 : lengte < 8 ? 1 : 2);

const gesorteerd = (woord: string): string => Array.from(woord).sort().join('');

/** Whether a short word would become another one by a change of one letter: "stage" is no "state". */
const isAnderWoord = (woord: string, kandidaat: string): boolean =>
  woord.length < 6 && woord.length === kandidaat.length && gesorteerd(woord) !== gesorteerd(kandidaat);

/**
 * Gives the word that was probably meant, or nothing when none is near. "zeker" forgives one mistake in a long word, for
 * one that may also be a compound that nobody wrote before.
 */
export type Verbeteraar = (woord: string, hoe: 'zeker' | 'ruim') => string | undefined;

/**
 * Corrects towards all words that can be found or asked. Prefers what sounds the same, begins the same, and is common. How the words sound is worked out at the first mistake and kept.
 */
export function makeVerbeteraar(schat: Woordenschat, begrippen: Begrippenlijst): Verbeteraar {
  const termwoorden = new Set(begrippen.woorden);
  const woorden = [...new Set([...schat.woorden, ...termwoorden])];
  const isGewoon = (woord: string): boolean => termwoorden.has(woord) || schat.isGewoon(woord);
  let klanken: readonly string[] | undefined;
  return (woord, hoe) => {
    const max = hoe === 'ruim' ? meesteFouten(woord.length) : Number(woord.length > 8);
    if (max === 0 || /\d/.test(woord)) return undefined;
    klanken ??= woorden.map(klank);
    const gehoord = klank(woord);
    let best: string | undefined;
    let bestCost = max + 1;
    for (const [index, kandidaat] of woorden.entries()) {
      if (Math.abs(kandidaat.length - woord.length) > max + 1) continue;
      const klinktGelijk = klanken[index] === gehoord;
      const fouten = klinktGelijk ? 0.5 : editDistance(woord, kandidaat, max);
      const begintAnders = kandidaat[0] !== woord[0];
      const cost = fouten + (begintAnders ? 0.6 : 0) + (isGewoon(kandidaat) ? 0 : 0.3);
      // "mutisme" is no "autisme": another first letter is a mistake only in a long word.
      if (!klinktGelijk && ((begintAnders && woord.length < 9) || isAnderWoord(woord, kandidaat))) continue;
      if (fouten <= max && cost < bestCost) {
        best = kandidaat;
        bestCost = cost;
      }
    }
    return best;
  };
}
