import { gewichten } from '../gewichten.ts';
import { bekendStuk, samengeschreven, splitsBekend } from './delen.ts';
import { begripterm, losseTerm, wetsterm, type Vakwoorden } from './frasen.ts';
import type { Verbeteraar } from './verbeteren.ts';
import { vormenVan } from './vormen.ts';
import { lengteVanWetsplek } from './wetsplek.ts';
import { isStopwoord, woordenVan } from './woorden.ts';
import type { Woordenschat } from './woordenschat.ts';
import type { Alternatief, Ontleder, Term, Zoekopdracht } from './zoekterm.ts';

/** What a question is read against. */
export interface Kennis extends Vakwoorden {
  verbeteraar: Verbeteraar;
}

const aanhaling = /["“”„]([^"“”„]+)["“”„]/g;

/** The last resort for a word that stands nowhere: a known word inside it. */
function noodterm(term: Term, schat: Woordenschat): Term {
  const stuk = bekendStuk(term.gezegd, schat);
  return stuk === undefined
    ? term
    : { ...term, alternatieven: [{ woorden: [stuk], gewicht: gewichten.herkomst.stuk, herkomst: 'deel' }] };
}

/** What was asked between quotation marks: these words behind each other, or nothing. */
const exacteTerm = (woorden: readonly string[], schat: Woordenschat): Term => ({
  gezegd: woorden.join(' '),
  verplicht: true,
  alternatieven: woorden.every(schat.heeft)
    ? [{ woorden, gewicht: 1, herkomst: 'gezegd', letterlijk: true }]
    : [],
});

/** Makes what reads questions with everything that is known of words. */
export function makeOntleder({ schat, begrippen, verbeteraar }: Kennis): Ontleder {
  const inBegrip = new Set(begrippen.woorden);
  const isBekend = (woord: string): boolean =>
    isStopwoord(woord) || inBegrip.has(woord) || schat.heeft(woord) || vormenVan(woord, schat).length > 0;

  function corrected(woorden: readonly string[]): Pick<Zoekopdracht, 'verbeterd'> & { woorden: string[] } {
    const verbeterd: { van: string; naar: string }[] = [];
    const better = woorden.map((woord, index) => {
      if (isBekend(woord)) return woord;
      const isLast = index === woorden.length - 1;
      if (isLast && woord.length > 2 && schat.metBegin(woord, 1).length > 0) return woord;
      if (samengeschreven(woorden.slice(index), schat)) return woord;
      const naar = verbeteraar(woord, splitsBekend(woord, schat) ? 'zeker' : 'ruim');
      if (naar === undefined) return woord;
      verbeterd.push({ van: woord, naar });
      return naar;
    });
    return { woorden: better, verbeterd };
  }

  /** Reads words from left to right: terms of the field, legal phrases, single words; words written apart count as one too. */
  function termenVan(woorden: readonly string[]): Term[] {
    const termen: Term[] = [];
    let aaneen: { tot: number; vormen: readonly string[] } = { tot: 0, vormen: [] };
    for (let at = 0; at < woorden.length;) {
      const rest = woorden.slice(at);
      const samen = samengeschreven(rest, schat);
      if (samen && at + samen.lengte > aaneen.tot) aaneen = { tot: at + samen.lengte, vormen: samen.vormen };
      const wet = lengteVanWetsplek(rest);
      const begrip = begrippen.lengteVan(rest);
      const lengte = Math.max(1, begrip, wet);
      const gezegd = rest.slice(0, lengte);
      const [woord = ''] = rest;
      const isLeeg = gezegd.every(isStopwoord) && woorden.length > lengte;
      const term =
        wet === lengte && wet > begrip
          ? wetsterm(gezegd, schat)
          : begrip > 0
            ? begripterm(gezegd, { schat, begrippen })
            : losseTerm(woord, schat);
      const extra =
        at < aaneen.tot
          ? aaneen.vormen.map((vorm): Alternatief => ({ woorden: [vorm], gewicht: 1, herkomst: 'vorm' }))
          : [];
      if (!isLeeg) termen.push({ ...term, alternatieven: [...term.alternatieven, ...extra] });
      at += lengte;
    }
    return termen;
  }

  return (vraag) => {
    const letterlijk = [...vraag.matchAll(aanhaling)].map(([, phrase = '']) => woordenVan(phrase));
    const typed = woordenVan(vraag.replace(aanhaling, ' '));
    const { woorden, verbeterd } = corrected(typed);
    let termen = termenVan(woorden);
    if (termen.length === 0 && letterlijk.length === 0)
      termen = woorden.map((woord) => losseTerm(woord, schat));
    const gevonden = termen.map((term) => (term.alternatieven.length > 0 ? term : noodterm(term, schat)));
    const exact = letterlijk.filter((phrase) => phrase.length > 0).map((phrase) => exacteTerm(phrase, schat));
    const alle = [...exact, ...gevonden];
    return {
      termen: alle.filter(({ alternatieven }) => alternatieven.length > 0),
      woorden: [...letterlijk.flat(), ...woorden],
      verbeterd,
      onbekend: alle.filter(({ alternatieven }) => alternatieven.length === 0).map(({ gezegd }) => gezegd),
    };
  };
}
