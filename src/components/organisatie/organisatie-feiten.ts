import type { Organisatie } from '../../domain/schema/organisatie.ts';
import { gebruikers } from '../../domain/taxonomy/doelgroep.ts';
import { kosten, organisatiesoorten } from '../../domain/taxonomy/organisatie.ts';
import type { Feit } from '../ui/feit.ts';

/** Who may turn to it, as part of a line: "ouders, leerlingen". */
export const voorWie = ({ voor }: Organisatie): string =>
  voor.map((groep) => gebruikers[groep].toLowerCase()).join(', ');

/** The facts of an organisatie for the panel beside its text; a fact that is not known is left out. */
export function organisatieFeiten(organisatie: Organisatie, begrippen: Feit['waarden']): Feit[] {
  const { soort, voor, url } = organisatie;
  const feiten: Feit[] = [
    { term: 'Wat het is', waarden: [{ tekst: organisatiesoorten[soort] }] },
    { term: 'Voor wie', waarden: voor.map((groep) => ({ tekst: gebruikers[groep] })) },
    { term: 'Kosten', waarden: [{ tekst: kosten[organisatie.kosten] }] },
    {
      term: 'Website',
      waarden: url === undefined ? [] : [{ tekst: new URL(url).hostname.replace(/^www\./, ''), adres: url }],
    },
    { term: 'Begrippen', waarden: begrippen },
  ];
  return feiten.filter(({ waarden }) => waarden.length > 0);
}
