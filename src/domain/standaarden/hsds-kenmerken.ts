import type { Initiatief } from '../schema/initiatief.ts';
import { leerlinggroepen } from '../taxonomy/doelgroep.ts';
import { bereiken, sectoren, soorten } from '../taxonomy/initiatief.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { initiatiefstatussen } from '../taxonomy/status.ts';
import { labelOf, type Vocabulary } from '../taxonomy/vocabulary.ts';
import type { HsdsKenmerk, HsdsTerm } from './hsds-model.ts';
import { uuidVanNaam } from './uuid.ts';

/** What HSDS has no field for and can stand beside a service with a value of its own. */
const gegevens = { pagina: 'Pagina in de Toolbox Thuiszitters', brondatum: 'Datum van de bron' } as const;

/** The vocabularies that go along as taxonomies, with what a term of it says. */
const woordenlijsten = {
  soort: { uitleg: 'Wat het is', waarden: soorten },
  sector: { uitleg: 'Wie het uitvoert', waarden: sectoren },
  bereik: { uitleg: 'Hoe ver het reikt', waarden: bereiken },
  doelgroep: { uitleg: 'Voor welke leerlingen', waarden: leerlinggroepen },
  onderwijssoort: { uitleg: 'Voor welke soort onderwijs', waarden: onderwijssoorten },
  status: { uitleg: 'Of het nog bestaat', waarden: initiatiefstatussen },
  gegeven: { uitleg: 'Gegeven van de toolbox', waarden: gegevens },
} as const satisfies Record<string, { uitleg: string; waarden: Vocabulary<string> }>;

type Woordenlijst = keyof typeof woordenlijsten;

/** A term with, for a gegeven, its value. */
interface Toekenning {
  lijst: Woordenlijst;
  waarde: string;
  value?: string;
}

async function termVan({ lijst, waarde }: Toekenning): Promise<HsdsTerm> {
  const { uitleg, waarden } = woordenlijsten[lijst];
  const name = labelOf(waarden, waarde);
  return {
    id: await uuidVanNaam(`term:${lijst}:${waarde}`),
    code: waarde,
    name,
    description: `${uitleg}: ${name}`,
    taxonomy: `Toolbox Thuiszitters: ${lijst}`,
    taxonomy_id: await uuidVanNaam(`woordenlijst:${lijst}`),
    language: 'nl',
  };
}

/** The attributes of an initiatief; `vermelding` is its key (initiatieven/x), `pagina` the address of its page. */
export function kenmerkenVan(vermelding: string, data: Initiatief, pagina: string): Promise<HsdsKenmerk[]> {
  const toekenningen: Toekenning[] = [
    { lijst: 'soort', waarde: data.soort },
    { lijst: 'sector', waarde: data.sector },
    { lijst: 'bereik', waarde: data.bereik },
    ...data.doelgroep.map((waarde) => ({ lijst: 'doelgroep', waarde }) as const),
    ...data.onderwijssoort.map((waarde) => ({ lijst: 'onderwijssoort', waarde }) as const),
    { lijst: 'status', waarde: data.status },
    { lijst: 'gegeven', waarde: 'pagina', value: pagina },
    ...(data.brondatum === undefined
      ? []
      : [{ lijst: 'gegeven', waarde: 'brondatum', value: data.brondatum } as const]),
  ];
  return Promise.all(
    toekenningen.map(async (toekenning) => ({
      id: await uuidVanNaam(`kenmerk:${vermelding}:${toekenning.lijst}:${toekenning.waarde}`),
      link_type: toekenning.lijst,
      link_entity: 'service' as const,
      ...(toekenning.value !== undefined && { value: toekenning.value }),
      taxonomy_term: await termVan(toekenning),
    })),
  );
}
