import type { Vermelding } from '../../domain/vermelding.ts';
import { labelOf } from '../../domain/taxonomy/vocabulary.ts';

/** What the finder keeps of an entry: by what it is found, filtered and ordered. */
export type Kaart = Pick<
  Vermelding,
  'id' | 'titel' | 'samenvatting' | 'type' | 'wie' | 'waar' | 'jaar' | 'status' | 'waarden'
>;

/** The names of values, by facet and value: all words of a name by which an entry can be found. */
export type Namen = Readonly<
  Record<'type' | 'thema' | 'doelgroep' | 'regio', Readonly<Record<string, string>>>
>;

/** What part of a card a word stands in. */
export type Veldnaam = 'titel' | 'wie' | 'waar' | 'type' | 'samenvatting' | 'kenmerk';

/** Every text by which an entry can be found besides its page. */
export function kaartteksten(kaart: Kaart, namen: Namen): Record<Veldnaam, string> {
  const { titel, wie, waar, samenvatting, type, waarden } = kaart;
  const labels = [
    ...waarden.thema.map((thema) => labelOf(namen.thema, thema)),
    ...waarden.doelgroep.map((groep) => labelOf(namen.doelgroep, groep)),
    ...waarden.regio.map((code) => `${labelOf(namen.regio, code)} ${code}`),
  ];
  return { titel, wie, waar, type: labelOf(namen.type, type), samenvatting, kenmerk: labels.join(' . ') };
}
