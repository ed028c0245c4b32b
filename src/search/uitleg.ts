import type { Zoekopdracht } from './dutch/zoekterm.ts';
import type { Treffer } from './rangschikken.ts';

const inRij = (woorden: readonly string[]): string => {
  const [laatste = '', ...eerder] = woorden.toReversed().map((woord) => `“${woord}”`);
  return eerder.length === 0 ? laatste : `${eerder.toReversed().join(', ')} en ${laatste}`;
};

/** What was done to a question, in plain words; nothing when it was searched as it was typed. */
export function uitleg({ verbeterd, onbekend }: Pick<Zoekopdracht, 'verbeterd' | 'onbekend'>): string {
  const anders = verbeterd.map(({ van, naar }) => `“${naar}” in plaats van “${van}”`);
  return [
    anders.length > 0 ? `Gezocht op ${anders.join(' en ')}.` : '',
    onbekend.length > 0 ? `${inRij(onbekend)} ${onbekend.length === 1 ? 'komt' : 'komen'} niet voor.` : '',
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}

/** Why an entry stands in the list, when its card does not show it; nothing when the card speaks for itself. */
export function waarom({ redenen, gedeeltelijk }: Treffer, { termen }: Pick<Zoekopdracht, 'termen'>): string {
  const gevonden = new Set(redenen.map(({ term }) => term));
  const mist = termen.map(({ gezegd }) => gezegd).filter((term) => !gevonden.has(term));
  const inTekst = redenen
    .filter(({ waar }) => waar === 'tekst' || waar === 'kenmerk')
    .map(({ term }) => term);
  if (gedeeltelijk && mist.length > 0) return `Past voor een deel: zonder ${inRij(mist)}`;
  return inTekst.length > 0 ? `Op de pagina gevonden: ${inRij(inTekst)}` : '';
}
