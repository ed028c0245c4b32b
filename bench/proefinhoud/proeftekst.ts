import type { SeededRandom } from './seeded-random.ts';
import type { Zinnenmaker } from './zinnenmaker.ts';

/** A piece of a body, before it is written in the Markdown of one site generator or another. */
export type Blok =
  { soort: 'kop' | 'alinea' | 'tip'; tekst: string } | { soort: 'lijst'; punten: readonly string[] };

/** The share of entries with a `<Tip>`: a few more than among the real ones. */
const tipShare = 0.05;

const wordCount = (text: string): number => text.split(' ').length;

function alinea(random: SeededRandom, zin: Zinnenmaker): string {
  return Array.from({ length: random.between(2, 4) }, () => zin(random)).join(' ');
}

/** A body of 150 to about 250 words, built like the real ones: two headings, paragraphs and a list. */
export function makeBlokken(
  random: SeededRandom,
  zin: Zinnenmaker,
  koppen: readonly [string, string],
): Blok[] {
  const [eerste, tweede] = koppen;
  const punten = Array.from({ length: random.between(3, 5) }, () => zin(random));
  const blokken: Blok[] = [
    { soort: 'kop', tekst: eerste },
    { soort: 'alinea', tekst: alinea(random, zin) },
    { soort: 'lijst', punten },
    { soort: 'kop', tekst: tweede },
  ];
  if (random.chance(tipShare)) blokken.push({ soort: 'tip', tekst: zin(random) });
  const target = random.between(150, 225);
  const count = (): number =>
    blokken.reduce(
      (sum, blok) => sum + wordCount(blok.soort === 'lijst' ? blok.punten.join(' ') : blok.tekst),
      0,
    );
  while (count() < target) blokken.push({ soort: 'alinea', tekst: alinea(random, zin) });
  return blokken;
}

/** A title of three to eight words, without the full stop of a sentence. */
export function makeTitel(random: SeededRandom, zin: Zinnenmaker): string {
  return zin(random).slice(0, -1).split(' ').slice(0, random.between(3, 8)).join(' ');
}

/** A summary within the 40 to 240 characters that the schema asks. */
export function makeSamenvatting(random: SeededRandom, zin: Zinnenmaker): string {
  let tekst = zin(random);
  while (tekst.length < 70) tekst += ` ${zin(random)}`;
  return tekst.length <= 240 ? tekst : `${tekst.slice(0, 230).replace(/\s+\S*$/, '')}.`;
}
