import type { Oordeel } from './keuren.ts';
import { measure } from './meten.ts';

const getal = (value: number): string => value.toFixed(1).replace('.', ',');

function rijVan({ collectie, norm, meting, klachten }: Oordeel): string[] {
  return [
    collectie,
    `${getal(meting.score)} (≥ ${norm.score})`,
    getal(meting.gemiddeld) + (norm.gemiddeld === undefined ? '' : ` (≤ ${norm.gemiddeld})`),
    String(meting.langste) + (norm.langste === undefined ? '' : ` (≤ ${norm.langste})`),
    String(meting.zinnen),
    klachten.length === 0 ? 'goed' : `${klachten.length} te verbeteren`,
  ];
}

/** The table, the hardest sentences and the complaints, as a person reads them in a terminal. */
export function formatOordelen(oordelen: readonly Oordeel[]): string {
  const rijen = [
    ['collectie', 'Flesch-Douma', 'woorden per zin', 'langste zin', 'zinnen', 'oordeel'],
    ...oordelen.map(rijVan),
  ];
  const breedtes =
    rijen[0]?.map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0))) ?? [];
  const tabel = rijen.map((rij) =>
    rij
      .map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const delen = oordelen.flatMap(({ collectie, klachten, moeilijkste }) => [
    '',
    `${collectie}: de moeilijkste zinnen`,
    ...moeilijkste.map((zin) => `  ${getal(measure([zin]).score)}  ${zin.pad}:${zin.regel}  ${zin.tekst}`),
    ...klachten.map((klacht) => `! ${klacht}`),
  ]);
  return [...tabel, ...delen].join('\n');
}
