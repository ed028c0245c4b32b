import type { Facetwaarden } from './facets/facet.ts';
import { landelijk, type Gebied } from './regio/gebied.ts';
import { makeVindbaarOnder, type VindbaarOnder } from './regio/overlap.ts';
import type { Initiatief } from './schema/initiatief.ts';
import type { Materiaal } from './schema/materiaal.ts';
import { onderwijssoortenKort } from './taxonomy/onderwijssoort.ts';
import type { Status } from './taxonomy/status.ts';
import { themaVanLeerlinggroep } from './taxonomy/thema.ts';
import type { Type } from './taxonomy/type.ts';
import type { Entry, Toolbox } from './toolbox-model.ts';

/** A materiaal or an initiatief as lists, cards and search see it. */
export interface Vermelding {
  /** Collection and file name, such as "materialen/thuiszitterspact": the key everywhere. */
  id: string;
  /** Address of its page from the root of the site, without a leading slash. */
  adres: string;
  titel: string;
  samenvatting: string;
  type: Type;
  /** Who published or offers it. */
  wie: string;
  /** Year of publication; an initiatief has none. */
  jaar?: number | undefined;
  /** Where it is, in words: "Utrecht", "Landelijk", "4 regio's". */
  waar: string;
  /** Kinds of school in short, such as "po · vo". */
  onderwijs: string;
  status: Status;
  /** How recent the source of an initiatief is: year, month or day. */
  bevestigd?: string | undefined;
  /** Day of the last check, yyyy-mm-dd. */
  gecontroleerd?: string | undefined;
  /** Under which values it is found, per facet. */
  waarden: Facetwaarden;
}

const onderwijsKort = (soorten: readonly (keyof typeof onderwijssoortenKort)[]): string =>
  soorten.map((soort) => onderwijssoortenKort[soort]).join(' · ');

/** Where something is, in a few words. */
export function waarInWoorden(codes: readonly string[], gebieden: ReadonlyMap<string, Gebied>): string {
  const named = codes.filter((code) => code !== landelijk.code);
  if (named.length === 0) return landelijk.naam;
  const [first] = named;
  if (named.length === 1 && first !== undefined) return gebieden.get(first)?.naam ?? first;
  return `${named.length} regio's`;
}

function ofMateriaal(
  { id, data }: Entry<Materiaal>,
  gebieden: ReadonlyMap<string, Gebied>,
  vindbaarOnder: VindbaarOnder,
): Vermelding {
  return {
    id: `materialen/${id}`,
    adres: `materialen/${id}.html`,
    titel: data.titel,
    samenvatting: data.samenvatting,
    type: data.type,
    wie: data.uitgever,
    jaar: data.jaar,
    waar: waarInWoorden(data.regio, gebieden),
    onderwijs: onderwijsKort(data.onderwijssoort),
    status: data.status,
    gecontroleerd: data.gecontroleerd,
    waarden: {
      type: [data.type],
      regio: vindbaarOnder(data.regio),
      doelgroep: data.doelgroep,
      thema: data.thema,
      onderwijssoort: data.onderwijssoort,
    },
  };
}

function ofInitiatief(
  { id, data }: Entry<Initiatief>,
  gebieden: ReadonlyMap<string, Gebied>,
  vindbaarOnder: VindbaarOnder,
): Vermelding {
  const themas = data.doelgroep.flatMap((groep) => themaVanLeerlinggroep[groep] ?? []);
  const overal = data.bereik === 'landelijk' || data.bereik === 'online';
  const codes = [
    ...data.regio,
    ...(data.gemeente ? [data.gemeente] : []),
    ...(overal ? [landelijk.code] : []),
  ];
  return {
    id: `initiatieven/${id}`,
    adres: `initiatieven/${id}.html`,
    titel: data.titel,
    samenvatting: data.samenvatting,
    type: 'initiatief',
    wie: data.aanbieder,
    waar: data.plaats ?? waarInWoorden(data.regio, gebieden),
    onderwijs: onderwijsKort(data.onderwijssoort),
    status: data.status,
    bevestigd: data.brondatum,
    gecontroleerd: data.gecontroleerd,
    waarden: {
      type: ['initiatief'],
      regio: vindbaarOnder(codes),
      doelgroep: data.doelgroep,
      thema: [...new Set(themas)],
      onderwijssoort: data.onderwijssoort,
    },
  };
}

/** What certainly holds comes before what may have ended, and that before what has. */
const rang: Record<Status, number> = {
  actueel: 0,
  actief: 0,
  onbekend: 1,
  'tijdelijk-gesloten': 1,
  verouderd: 2,
  vervallen: 2,
  beëindigd: 2,
};

/** All materialen and initiatieven, what still holds first, then the newest, then by title. */
export function vermeldingenOf(
  toolbox: Pick<Toolbox, 'materialen' | 'initiatieven'>,
  gebieden: ReadonlyMap<string, Gebied>,
): Vermelding[] {
  const vindbaarOnder = makeVindbaarOnder(gebieden);
  const collator = new Intl.Collator('nl', { numeric: true });
  return [
    ...toolbox.materialen.map((entry) => ofMateriaal(entry, gebieden, vindbaarOnder)),
    ...toolbox.initiatieven.map((entry) => ofInitiatief(entry, gebieden, vindbaarOnder)),
  ].sort(
    (a, b) =>
      rang[a.status] - rang[b.status] ||
      (b.jaar ?? 0) - (a.jaar ?? 0) ||
      collator.compare(a.titel, b.titel) ||
      (a.id < b.id ? -1 : 1),
  );
}
