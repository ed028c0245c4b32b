import { bronnamen } from '../../domain/bronnaam.ts';
import { datumInWoorden } from '../../domain/datum.ts';
import type { Achtergrond } from '../../domain/schema/achtergrond.ts';
import type { Feit } from '../ui/feit.ts';

/** The facts of a background page for the panel beside its text; a fact that is not known is left out. */
export function achtergrondFeiten(
  { sinds, stand, bron }: Achtergrond,
  begrippen: Feit['waarden'],
  organisaties: Feit['waarden'],
): Feit[] {
  const feiten: Feit[] = [
    { term: 'Geldt sinds', waarden: sinds === undefined ? [] : [{ tekst: datumInWoorden(sinds) }] },
    { term: 'Stand van', waarden: stand === undefined ? [] : [{ tekst: datumInWoorden(stand) }] },
    { term: 'Begrippen', waarden: begrippen },
    { term: 'Organisaties', waarden: organisaties },
    {
      term: 'Bronnen',
      waarden: bronnamen(bron),
    },
  ];
  return feiten.filter(({ waarden }) => waarden.length > 0);
}
