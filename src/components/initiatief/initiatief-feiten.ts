import { datumInWoorden } from '../../domain/datum.ts';
import type { Feit } from '../ui/feit.ts';
import { leeftijdInWoorden } from '../../domain/leeftijd.ts';
import type { Gebied } from '../../domain/regio/gebied.ts';
import type { Initiatief } from '../../domain/schema/initiatief.ts';
import { leerlinggroepen } from '../../domain/taxonomy/doelgroep.ts';
import { bereiken, sectoren } from '../../domain/taxonomy/initiatief.ts';
import { onderwijssoorten } from '../../domain/taxonomy/onderwijssoort.ts';
import { initiatiefstatussen } from '../../domain/taxonomy/status.ts';

/** The facts of an initiatief for the panel beside its text; a fact that is not known is left out. */
export function initiatiefFeiten(initiatief: Initiatief, gebieden: ReadonlyMap<string, Gebied>): Feit[] {
  const {
    aanbieder,
    sector,
    plaats,
    gemeente,
    regio,
    bereik,
    doelgroep,
    leeftijd,
    onderwijssoort,
    status,
    brondatum,
  } = initiatief;
  const codes = [...(gemeente === undefined ? [] : [gemeente]), ...regio];
  const feiten: Feit[] = [
    { term: 'Status', waarden: [{ tekst: initiatiefstatussen[status] }] },
    {
      term: 'Laatst bevestigd',
      waarden: [{ tekst: brondatum === undefined ? 'Bron zonder datum' : datumInWoorden(brondatum) }],
    },
    { term: 'Aanbieder', waarden: [{ tekst: aanbieder }] },
    { term: 'Wie het uitvoert', waarden: [{ tekst: sectoren[sector] }] },
    { term: 'Plaats', waarden: plaats === undefined ? [] : [{ tekst: plaats }] },
    {
      term: 'Regio',
      waarden: codes.map((code) => ({
        tekst: gebieden.get(code)?.volledigeNaam ?? code,
        adres: `/regios/${code}.html`,
      })),
    },
    { term: 'Bereik', waarden: [{ tekst: bereiken[bereik] }] },
    {
      term: 'Voor wie',
      waarden: doelgroep.map((groep) => ({
        tekst: leerlinggroepen[groep],
        adres: `/doelgroepen/${groep}.html`,
      })),
    },
    { term: 'Leeftijd', waarden: leeftijd === undefined ? [] : [{ tekst: leeftijdInWoorden(leeftijd) }] },
    { term: 'Onderwijssoort', waarden: onderwijssoort.map((soort) => ({ tekst: onderwijssoorten[soort] })) },
  ];
  return feiten.filter(({ waarden }) => waarden.length > 0);
}
