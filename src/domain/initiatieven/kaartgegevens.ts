import type { Aardpunt } from '../regio/aardpunt.ts';
import type { Initiatief } from '../schema/initiatief.ts';
import type { Filterbaar } from './filter.ts';

/** What the list needs to know of an initiatief besides what its card shows. */
export interface Kaartgegevens extends Filterbaar {
  /** Codes of the samenwerkingsverbanden it works for; empty for one that works everywhere. */
  regio: readonly string[];
  /** Where it is; nothing when it has no fixed place. */
  punt?: Aardpunt | undefined;
}

/** What of an initiatief the attributes of its card say. */
type Bron = Pick<
  Initiatief,
  'soort' | 'doelgroep' | 'onderwijssoort' | 'status' | 'bereik' | 'regio' | 'leeftijd'
>;

/** The attributes of a card, as writeKaart gives them, and as a browser hands them out again. */
export type Kaartattributen = Readonly<Record<string, string | undefined>>;

/** An initiatief as attributes of its card, by their names without "data-". */
export function writeKaart(initiatief: Bron, punt: Aardpunt | undefined): Kaartattributen {
  const { soort, doelgroep, onderwijssoort, status, bereik, regio, leeftijd } = initiatief;
  return {
    soort,
    doelgroep: doelgroep.join(' '),
    onderwijssoort: onderwijssoort.join(' '),
    status,
    bereik,
    regio: regio.filter((code) => code !== 'landelijk').join(' '),
    leeftijd: leeftijd && `${leeftijd.van}-${leeftijd.tot ?? ''}`,
    punt: punt && `${punt.breedte} ${punt.lengte}`,
  };
}

const woorden = (tekst = ''): string[] => tekst.split(' ').filter((woord) => woord !== '');

/** Reads the attributes of a card; what is not there is empty. */
export function readKaart(attributen: Kaartattributen): Kaartgegevens {
  const { soort, doelgroep, onderwijssoort, status, bereik, regio, leeftijd, punt } = attributen;
  const [, van, tot] = /^(\d+)-(\d*)$/.exec(leeftijd ?? '') ?? [];
  const [breedte, lengte] = woorden(punt).map(Number);
  return {
    waarden: {
      soort: woorden(soort),
      doelgroep: woorden(doelgroep),
      onderwijssoort: woorden(onderwijssoort),
      status: woorden(status),
      bereik: woorden(bereik),
    },
    regio: woorden(regio),
    ...(van !== undefined && {
      leeftijd: { van: Number(van), ...(tot !== undefined && tot !== '' && { tot: Number(tot) }) },
    }),
    ...(breedte !== undefined && lengte !== undefined && { punt: { breedte, lengte } }),
  };
}
