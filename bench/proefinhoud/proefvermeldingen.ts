import type { Initiatief } from '../../src/domain/schema/initiatief.ts';
import type { Materiaal } from '../../src/domain/schema/materiaal.ts';
import { makeBlokken, makeSamenvatting, makeTitel, type Blok } from './proeftekst.ts';
import { makeSeededRandom, type SeededRandom } from './seeded-random.ts';
import type { Voorbeelden } from './voorbeelden.ts';
import { makeZinnenmaker, type Zinnenmaker } from './zinnenmaker.ts';

interface Proeftekst {
  id: string;
  blokken: Blok[];
}

/** A made-up entry: valid for the content check, and with a text that another site generator can have as well. */
export type Proefvermelding = Proeftekst &
  ({ collectie: 'materialen'; data: Materiaal } | { collectie: 'initiatieven'; data: Initiatief });

const koppen = {
  materialen: ['Wat vindt u erin?', 'Wanneer gebruikt u dit?'],
  initiatieven: ['Wat is dit?', 'Voor wie is het?'],
} as const;

const slug = (titel: string): string =>
  titel
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');

const webadres = (id: string): string => `https://voorbeeld.example/${id}`;

/** Nine in ten of the real materialen hold for the whole country, one in fourteen initiatieven. */
const landelijkShare = { materialen: 0.93, initiatieven: 0.07 } as const;

function makeMateriaal(
  random: SeededRandom,
  zin: Zinnenmaker,
  id: string,
  voorbeelden: Voorbeelden,
): Materiaal {
  const landelijk = random.chance(landelijkShare.materialen);
  return {
    // The coded values of a real entry, so that lists and facets grow the way they would.
    ...random.pick(voorbeelden.materialen),
    titel: makeTitel(random, zin),
    samenvatting: makeSamenvatting(random, zin),
    regio: [landelijk ? 'landelijk' : random.pick(voorbeelden.werkgebieden).code],
    url: webadres(id),
    bron: [webadres(id)],
  };
}

function makeInitiatief(
  random: SeededRandom,
  zin: Zinnenmaker,
  id: string,
  voorbeelden: Voorbeelden,
): Initiatief {
  const landelijk = random.chance(landelijkShare.initiatieven);
  const { code, gemeenten } = random.pick(voorbeelden.werkgebieden);
  const gemeente = random.pick(gemeenten);
  return {
    ...random.pick(voorbeelden.initiatieven),
    titel: makeTitel(random, zin),
    samenvatting: makeSamenvatting(random, zin),
    plaats: gemeente.naam,
    gemeente: gemeente.code,
    regio: [landelijk ? 'landelijk' : code],
    bereik: landelijk ? 'landelijk' : 'regionaal',
    kenmerken: Array.from({ length: random.between(2, 4) }, () => makeTitel(random, zin)),
    url: webadres(id),
    bron: [webadres(id)],
  };
}

/**
 * `aantal` made-up entries, two materialen for every initiatief; the same number gives the same entries.
 *
 * @throws Error when there would be fewer materialen than the rest of the content names
 */
export function makeProefvermeldingen(aantal: number, voorbeelden: Voorbeelden): Proefvermelding[] {
  const materialen = Math.ceil((aantal * 2) / 3);
  const { genoemdeMaterialen } = voorbeelden;
  const minstens = Math.ceil((genoemdeMaterialen.length * 3) / 2);
  if (aantal < minstens)
    throw new Error(`Kies minstens ${minstens} vermeldingen: de andere inhoud verwijst ernaar.`);
  const random = makeSeededRandom(aantal);
  const zin = makeZinnenmaker(voorbeelden.teksten);
  return Array.from({ length: aantal }, (_, index): Proefvermelding => {
    const collectie = index < materialen ? 'materialen' : 'initiatieven';
    const genoemd = collectie === 'materialen' ? genoemdeMaterialen[index] : undefined;
    const id = genoemd ?? `${slug(makeTitel(random, zin))}-${index + 1}`;
    const blokken = makeBlokken(random, zin, koppen[collectie]);
    return collectie === 'materialen'
      ? { collectie, id, blokken, data: makeMateriaal(random, zin, id, voorbeelden) }
      : { collectie, id, blokken, data: makeInitiatief(random, zin, id, voorbeelden) };
  });
}
