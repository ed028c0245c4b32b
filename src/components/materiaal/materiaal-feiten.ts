import type { Feit } from '../ui/feit.ts';
import type { Gebied } from '../../domain/regio/gebied.ts';
import type { Materiaal } from '../../domain/schema/materiaal.ts';
import { gebruikers } from '../../domain/taxonomy/doelgroep.ts';
import { onderwijssoorten } from '../../domain/taxonomy/onderwijssoort.ts';
import { materiaalstatussen } from '../../domain/taxonomy/status.ts';
import { themas } from '../../domain/taxonomy/thema.ts';

/** The facts of a materiaal for the panel beside its text; values that have a list of their own link to it. */
export function materiaalFeiten(materiaal: Materiaal, gebieden: ReadonlyMap<string, Gebied>): Feit[] {
  const { uitgever, verspreider, jaar, doelgroep, regio, thema, onderwijssoort, status } = materiaal;
  return [
    { term: verspreider === true ? 'Verspreid door' : 'Uitgever', waarden: [{ tekst: uitgever }] },
    { term: 'Jaar', waarden: [{ tekst: jaar === undefined ? 'Niet bekend' : String(jaar) }] },
    { term: 'Status', waarden: [{ tekst: materiaalstatussen[status] }] },
    {
      term: 'Voor wie',
      waarden: doelgroep.map((groep) => ({ tekst: gebruikers[groep], adres: `/doelgroepen/${groep}.html` })),
    },
    {
      term: 'Regio',
      waarden: regio.map((code) => ({
        tekst: gebieden.get(code)?.volledigeNaam ?? code,
        adres: `/regios/${code}.html`,
      })),
    },
    {
      term: 'Thema',
      waarden: thema.map((waarde) => ({ tekst: themas[waarde], adres: `/themas/${waarde}.html` })),
    },
    { term: 'Onderwijssoort', waarden: onderwijssoort.map((soort) => ({ tekst: onderwijssoorten[soort] })) },
  ];
}
