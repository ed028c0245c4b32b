import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Cijferpunt, Cijferreeks } from '../schema/cijfer.ts';
import { kiesLabels, kiesStappen, type Toon } from './labels.ts';
import { uitersten } from './lezing.ts';
import { getalTekst, kortSchooljaar } from './schrijfwijze.ts';
import { alleJaren } from './verschillen.ts';

/** Heights in CSS pixels: they stay as they are on every screen, so that letters do too. */
export const maten = { hoogte: 280, boven: 44, onder: 244, jaarregel: 266, breukregel: 16 } as const;

/** A place on the horizontal axis in percent of the width, and one on the vertical axis in pixels from above. */
interface Plek {
  x: number;
  y: number;
}

/** One figure as a dot. */
export interface Stip extends Plek {
  punt: Cijferpunt;
  label: string;
  toon: Toon;
  /** Where the label has the most room. */
  labelY: number;
}

/** Everything that a chart consists of; x in percent of the width, y in pixels. */
export interface Grafiek {
  /** Lines across with their number; the lowest is zero. */
  streepjes: readonly { y: number; label: string }[];
  jaren: readonly { x: number; schooljaar: string; label: string; toon: Toon; leeg: boolean }[];
  stippen: readonly Stip[];
  /** Path for a drawing of 100 wide and maten.hoogte high; it stops at missing years and at a change of counting. */
  lijn: string;
  breuken: readonly { x: number; anker: 'start' | 'end'; reden: string }[];
}

const letters = { waarde: 44, jaar: 56 } as const;
const rond = (getal: number): number => Math.round(getal * 100) / 100;

/** Above a dot, except where the line comes from above: there it would run through the number. */
function labelHoogte(y: number, buren: readonly Plek[]): number {
  const gemiddeld = buren.reduce((som, buur) => som + buur.y, 0) / buren.length;
  return buren.length > 0 && gemiddeld < y - 1 && y < maten.onder - 28 ? y + 22 : y - 11;
}

/** The line through the places, in the order of the school years; undefined interrupts it. */
const teken = line<Plek | undefined>()
  .defined((plek) => plek !== undefined)
  .x((plek) => plek?.x ?? 0)
  .y((plek) => plek?.y ?? 0);

/** A value as it fits beside a dot. */
const stipTekst = ({ waarde, ongeveer }: Cijferpunt): string =>
  `${ongeveer ? 'ca. ' : ''}${getalTekst(waarde)}`;

/** The points of which the label matters most: last, first, highest, lowest. */
function belangrijkste(punten: readonly Cijferpunt[]): number[] {
  const uiterste = uitersten(punten);
  if (!uiterste) return [];
  return [punten.length - 1, 0, punten.indexOf(uiterste.hoogste), punten.indexOf(uiterste.laagste)];
}

/** The geometry of a series as a line chart. The vertical axis starts at zero, every school year has its own place. */
export function grafiekVan({ punten, breuken = [] }: Pick<Cijferreeks, 'punten' | 'breuken'>): Grafiek {
  const jaren = alleJaren({ punten });
  const schooljaren = jaren.map(({ schooljaar }) => schooljaar);
  const breedte = scalePoint(schooljaren, [9, 91]).padding(schooljaren.length < 4 ? 0.5 : 0);
  const hoogte = scaleLinear(
    [0, Math.max(1, ...punten.map(({ waarde }) => waarde))],
    [maten.onder, maten.boven],
  ).nice(4);
  const x = (schooljaar: string): number => rond(breedte(schooljaar) ?? 0);
  const plekken = punten.map(({ schooljaar, waarde }) => ({ x: x(schooljaar), y: rond(hoogte(waarde)) }));
  const breukjaren = new Set(breuken.map(({ schooljaar }) => schooljaar));
  const stappen = jaren.flatMap(({ schooljaar, punt }) => {
    const plek = punt && plekken[punten.indexOf(punt)];
    return breukjaren.has(schooljaar) ? [undefined, plek] : [plek];
  });
  const toonWaarde = kiesLabels(
    plekken.map((plek) => plek.x / 100),
    belangrijkste(punten),
    letters.waarde,
    breuken.map(({ schooljaar }) => (x(schooljaar) - breedte.step() / 2) / 100),
  );
  const toonJaar = kiesStappen(jaren.length, breedte.step() / 100, letters.jaar);
  return {
    streepjes: hoogte.ticks(4).map((waarde) => ({ y: rond(hoogte(waarde)), label: getalTekst(waarde) })),
    jaren: jaren.map(({ schooljaar, punt }, index) => ({
      x: x(schooljaar),
      schooljaar,
      label: kortSchooljaar(schooljaar),
      toon: toonJaar[index] ?? 'nooit',
      leeg: !punt,
    })),
    stippen: punten.map((punt, index) => {
      const plek = plekken[index] ?? { x: 0, y: maten.onder };
      const hier = stappen.indexOf(plek);
      const buren = [stappen[hier - 1], stappen[hier + 1]].flatMap((buur) => buur ?? []);
      const labelY = labelHoogte(plek.y, buren);
      return { ...plek, punt, label: stipTekst(punt), toon: toonWaarde[index] ?? 'nooit', labelY };
    }),
    lijn: teken(stappen) ?? '',
    breuken: breuken.map(({ schooljaar, reden }) => {
      const midden = rond(x(schooljaar) - breedte.step() / 2);
      return { x: midden, anker: midden > 60 ? 'end' : 'start', reden };
    }),
  };
}
