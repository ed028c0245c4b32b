import type { UitgelegdBegrip } from '../../domain/begrippen/uitgelegd.ts';
import type { Feit } from '../ui/feit.ts';

/** What stands beside the explanation of a term. */
export function begripFeiten({ data }: UitgelegdBegrip): Feit[] {
  const { afkorting, synoniemen = [], inlopendetekst = [], bron = [] } = data;
  // A plural says nothing new.
  const anders = synoniemen.filter((woord) => !inlopendetekst.includes(woord));
  const feit = (term: string, teksten: readonly string[]): Feit[] =>
    teksten.length === 0 ? [] : [{ term, waarden: teksten.map((tekst) => ({ tekst })) }];
  return [
    ...feit('Afkorting', afkorting === undefined ? [] : [afkorting]),
    ...feit('Mensen zeggen ook', anders),
    ...feit('Bron', bron),
  ];
}
