import type { Begrippenlijst } from './begrippen.ts';
import { gewichten as alle } from '../gewichten.ts';
import { stam } from './stam.ts';
import type { Verbeteraar } from './verbeteren.ts';
import { isStopwoord, woordenVan } from './woorden.ts';
import type { Woordenschat } from './woordenschat.ts';

/** How words came to stand in a question: as typed, in another form, as parts of it, or as another word for it. */
export type Herkomst = 'gezegd' | 'vorm' | 'deel' | 'synoniem';

/** One way to ask a term: pages that hold all of these words. */
export interface Alternatief {
  woorden: readonly string[];
  /** From 0 to 1: how much finding this counts. */
  gewicht: number;
  herkomst: Herkomst;
  /** The words stand behind each other, exactly so. */
  letterlijk?: boolean;
}

/** One thing that is asked, in every way it may be written. */
export interface Term {
  /** As the visitor typed it, normalised, after correction. */
  gezegd: string;
  alternatieven: readonly Alternatief[];
  /** Asked between quotation marks: an entry without it is no answer. */
  verplicht?: boolean;
}

/** A question as it will be searched, and what was done to it. */
export interface Zoekopdracht {
  termen: readonly Term[];
  /** All its words, after correction. */
  woorden: readonly string[];
  verbeterd: readonly { van: string; naar: string }[];
  /** Words that stand nowhere and were left out. */
  onbekend: readonly string[];
}

/** What a question is read against. Without a verbeteraar unknown words stay as they are. */
export interface Kennis {
  schat: Woordenschat;
  begrippen: Begrippenlijst;
  verbeteraar?: Verbeteraar;
}

const gewichten = alle.herkomst;

/** A legal phrase keeps all its words, in this order: "5 onder a". */
const wetsplek = /^(?:artikel |art )?\d+[a-z]? (?:onder|lid|sub) [a-z\d]+|^(?:artikel|art) \d+[a-z]?(?= |$)/;

const koppelletters = ['', 's', 'e', 'en'];

/** The ways to write one word that the index knows: itself or else its forms, and other kinds of words for the same. */
function vormenVan(woord: string, schat: Woordenschat): Alternatief[] {
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
function bekendStuk(woord: string, schat: Woordenschat): string | undefined {
  for (let lengte = woord.length - 2; lengte >= 6; lengte -= 1) {
    const stuk = [woord.slice(-lengte), woord.slice(0, lengte)].find((part) => schat.heeft(part));
    if (stuk !== undefined) return stuk;
  }
  return undefined;
}

function delenVan(woord: string, schat: Woordenschat): Alternatief[] {
  const delen = schat.delenVan(woord) ?? (schat.heeft(woord) ? undefined : splitsBekend(woord, schat));
  return delen ? [{ woorden: delen, gewicht: gewichten.deel, herkomst: 'deel' }] : [];
}

/** Words written apart that are one word here, "hoog begaafd" and "onderwijs zorg arrangement": how many, and that word. */
function samengeschreven(
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

/** Makes what reads questions. */
export function makeOntleder({ schat, begrippen, verbeteraar }: Kennis): (vraag: string) => Zoekopdracht {
  const inBegrip = new Set(begrippen.woorden);
  const isBekend = (woord: string): boolean =>
    isStopwoord(woord) || inBegrip.has(woord) || schat.heeft(woord) || vormenVan(woord, schat).length > 0;

  /** A word that is asked as it stands, with what it may mean; no alternatives when it stands nowhere. */
  function termVan(woord: string): Term {
    const vormen = vormenVan(woord, schat);
    const begin =
      vormen.length === 0 && woord.length > 2
        ? schat
            .metBegin(woord, 8)
            .map((vorm): Alternatief => ({ woorden: [vorm], gewicht: gewichten.begin, herkomst: 'vorm' }))
        : [];
    return { gezegd: woord, alternatieven: [...vormen, ...begin, ...delenVan(woord, schat)] };
  }

  /** A term of more words: all of them, or, far less, one of them. */
  function losEnSamen(woorden: readonly string[]): Alternatief[] {
    const zinvol = woorden.filter((woord) => !isStopwoord(woord));
    const los = zinvol.length < 2 ? [] : zinvol.flatMap((woord) => vormenVan(woord, schat).slice(0, 1));
    return [
      ...alleWoorden(woorden, 1, 'gezegd'),
      ...los.map((vorm): Alternatief => ({ ...vorm, gewicht: gewichten.los, herkomst: 'deel' })),
    ];
  }

  function begripVan(woorden: readonly string[]): Term {
    const [enkel = ''] = woorden;
    const eigen = woorden.length === 1 ? termVan(enkel).alternatieven : losEnSamen(woorden);
    const ook = begrippen
      .ookVoor(woorden)
      .flatMap(({ woorden: phrase, voorkeur }) =>
        alleWoorden(phrase, voorkeur ? gewichten.term : gewichten.synoniem, 'synoniem'),
      );
    return { gezegd: woorden.join(' '), alternatieven: [...eigen, ...ook] };
  }

  /** A place in a law, exactly so; where nobody writes it like that, an article with that number somewhere. */
  function wetsterm(woorden: readonly string[]): Term {
    const los = woorden.filter((woord) => !isStopwoord(woord) && schat.heeft(woord));
    return {
      gezegd: woorden.join(' '),
      alternatieven: [
        ...alleWoorden(woorden, 1, 'gezegd'),
        ...(los.length > 1 ? [{ woorden: los, gewicht: gewichten.wet, herkomst: 'deel' as const }] : []),
      ],
    };
  }

  /** A phrase as one alternative: all its words, each in a form that is known; nothing when one is not. */
  function alleWoorden(phrase: readonly string[], gewicht: number, herkomst: Herkomst): Alternatief[] {
    const zinvol = phrase.filter((woord) => !isStopwoord(woord));
    // "niet naar school" without its small words would be any school.
    const isVast = phrase.some((woord) => /^\d/.test(woord)) || (zinvol.length < 2 && phrase.length > 1);
    const telt = isVast ? phrase : zinvol;
    const woorden = telt.map((woord) => vormenVan(woord, schat)[0]?.woorden[0]);
    if (telt.length === 0 || !woorden.every((woord) => woord !== undefined)) {
      return [];
    }
    const letterlijk = (isVast || herkomst === 'synoniem') && woorden.length > 1;
    return [{ woorden, gewicht, herkomst, ...(letterlijk && { letterlijk }) }];
  }

  function corrected(woorden: readonly string[]): Pick<Zoekopdracht, 'verbeterd'> & { woorden: string[] } {
    const verbeterd: { van: string; naar: string }[] = [];
    const better = woorden.map((woord, index) => {
      if (!verbeteraar || isBekend(woord)) return woord;
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
      const wet = wetsplek.exec(rest.join(' '))?.[0].split(' ').length ?? 0;
      const begrip = begrippen.lengteVan(rest);
      const lengte = Math.max(1, begrip, wet);
      const gezegd = rest.slice(0, lengte);
      const [woord = ''] = rest;
      const isLeeg = gezegd.every(isStopwoord) && woorden.length > lengte;
      const term =
        wet === lengte && wet > begrip ? wetsterm(gezegd) : begrip > 0 ? begripVan(gezegd) : termVan(woord);
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
    const letterlijk = [...vraag.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map(([, phrase = '']) =>
      woordenVan(phrase),
    );
    const typed = woordenVan(vraag.replace(/["“”„][^"“”„]+["“”„]/g, ' '));
    const { woorden, verbeterd } = corrected(typed);
    let termen = termenVan(woorden);
    if (termen.length === 0 && letterlijk.length === 0) termen = woorden.map(termVan);
    const gevonden = termen.map((term) => {
      if (term.alternatieven.length > 0 || !verbeteraar) return term;
      const stuk = bekendStuk(term.gezegd, schat);
      return stuk === undefined
        ? term
        : {
            ...term,
            alternatieven: [{ woorden: [stuk], gewicht: gewichten.stuk, herkomst: 'deel' as const }],
          };
    });
    const exact = letterlijk
      .filter((woorden) => woorden.length > 0)
      .map((woorden): Term => ({
        gezegd: woorden.join(' '),
        verplicht: true,
        alternatieven: woorden.every(schat.heeft)
          ? [{ woorden, gewicht: 1, herkomst: 'gezegd', letterlijk: true }]
          : [],
      }));
    const alle = [...exact, ...gevonden];
    return {
      termen: alle.filter(({ alternatieven }) => alternatieven.length > 0),
      woorden: [...letterlijk.flat(), ...woorden],
      verbeterd,
      onbekend: alle.filter(({ alternatieven }) => alternatieven.length === 0).map(({ gezegd }) => gezegd),
    };
  };
}
