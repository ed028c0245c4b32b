import { doelgroepen } from '../../domain/taxonomy/doelgroep.ts';
import { themas } from '../../domain/taxonomy/thema.ts';
import { typen } from '../../domain/taxonomy/type.ts';
import { labelOf } from '../../domain/taxonomy/vocabulary.ts';
import type { Vermelding } from '../../domain/vermelding.ts';

/** What part of a card a word stands in. */
export type Veldnaam = 'titel' | 'wie' | 'waar' | 'type' | 'samenvatting' | 'kenmerk';

/** Every text by which an entry can be found besides its page; names of regions come from `regionamen`, by code. */
export function kaartteksten(
  { titel, wie, waar, samenvatting, type, waarden }: Vermelding,
  regionamen: Readonly<Record<string, string>>,
): Record<Veldnaam, string> {
  const labels = [
    ...waarden.thema.map((thema) => labelOf(themas, thema)),
    ...waarden.doelgroep.map((groep) => labelOf(doelgroepen, groep)),
    ...waarden.regio.map((code) => `${labelOf(regionamen, code)} ${code}`),
  ];
  return {
    titel,
    wie,
    waar,
    type: `${typen[type].label} ${typen[type].meervoud}`,
    samenvatting,
    kenmerk: labels.join(' . '),
  };
}
