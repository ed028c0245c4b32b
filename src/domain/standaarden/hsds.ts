import { leeftijdInWoorden } from '../leeftijd.ts';
import type { Gebied } from '../regio/gebied.ts';
import type { Initiatief } from '../schema/initiatief.ts';
import { leerlinggroepen } from '../taxonomy/doelgroep.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import type { Entry } from '../toolbox-model.ts';
import { gebiedIdentifier, identifierTekst } from './gebied-identifiers.ts';
import { kenmerkenVan } from './hsds-kenmerken.ts';
import type { HsdsDienst, HsdsGebied, HsdsPagina, HsdsStatus, HsdsVestiging } from './hsds-model.ts';
import { uuidVanNaam } from './uuid.ts';

/** Where the data stands: the public address of the site, and its regions by code. */
interface Omgeving {
  site: URL;
  gebieden: ReadonlyMap<string, Gebied>;
}

const statussen: Readonly<Record<Initiatief['status'], HsdsStatus>> = {
  actief: 'active',
  onbekend: 'inactive',
  'tijdelijk-gesloten': 'temporarily closed',
  beëindigd: 'defunct',
};

function voorWie({ doelgroep, onderwijssoort, leeftijd }: Initiatief): string {
  const delen = [
    `Leerlingen: ${doelgroep.map((groep) => leerlinggroepen[groep]).join('; ')}`,
    `Onderwijs: ${onderwijssoort.map((soort) => onderwijssoorten[soort]).join('; ')}`,
    ...(leeftijd === undefined ? [] : [`Leeftijd: ${leeftijdInWoorden(leeftijd)}`]),
  ];
  return `${delen.join('. ')}.`;
}

async function gebiedVan(
  vermelding: string,
  code: string,
  { site, gebieden }: Omgeving,
): Promise<HsdsGebied> {
  const identifier = gebiedIdentifier(code);
  if (!identifier) throw new Error(`${vermelding} noemt de regio "${code}"; dat is geen regiocode.`);
  return {
    id: await uuidVanNaam(`werkgebied:${vermelding}:${code}`),
    name: gebieden.get(code)?.volledigeNaam ?? code,
    extent: identifierTekst(identifier),
    extent_type: 'text',
    uri: identifier.tooi ?? new URL(`regios/${code}.html`, site).href,
  };
}

/** Only a place or the web: HSDS wants a street in an address, and that is not known. */
async function vestigingenVan(vermelding: string, data: Initiatief): Promise<HsdsVestiging[]> {
  const { plaats, soort, bereik, url } = data;
  const isOnline = soort === 'online' || bereik === 'online';
  if (plaats === undefined && !isOnline) return [];
  const id = await uuidVanNaam(`vestiging:${vermelding}`);
  const locatieId = await uuidVanNaam(`locatie:${vermelding}`);
  if (plaats !== undefined)
    return [{ id, location: { id: locatieId, location_type: 'physical', name: plaats } }];
  const location = { id: locatieId, location_type: 'virtual', name: 'Online' } as const;
  return [{ id, location: { ...location, ...(url !== undefined && { url }) } }];
}

async function dienstVan({ id, data }: Entry<Initiatief>, omgeving: Omgeving): Promise<HsdsDienst> {
  const vermelding = `initiatieven/${id}`;
  const { titel, samenvatting, aanbieder, url, status, leeftijd, gecontroleerd, waarschuwing } = data;
  return {
    id: await uuidVanNaam(vermelding),
    name: titel,
    description: samenvatting,
    ...(url !== undefined && { url }),
    status: statussen[status],
    eligibility_description: voorWie(data),
    ...(leeftijd !== undefined && { minimum_age: leeftijd.van }),
    ...(leeftijd?.tot !== undefined && { maximum_age: leeftijd.tot }),
    ...(gecontroleerd !== undefined && { assured_date: gecontroleerd }),
    ...(waarschuwing !== undefined && { alert: waarschuwing }),
    organization: {
      id: await uuidVanNaam(`aanbieder:${aanbieder}`),
      name: aanbieder,
      // HSDS wants a description; of a provider nothing more is known than its name.
      description: `Aanbieder: ${aanbieder}.`,
    },
    service_areas: await Promise.all(data.regio.map((code) => gebiedVan(vermelding, code, omgeving))),
    service_at_locations: await vestigingenVan(vermelding, data),
    attributes: await kenmerkenVan(vermelding, data, new URL(`${vermelding}.html`, omgeving.site).href),
  };
}

/**
 * All initiatieven as one page of services of HSDS 3.0, by file name. The same content gives the same page. Throws, in
 * Dutch, on a region that is no code.
 */
export async function hsdsPagina(
  initiatieven: readonly Entry<Initiatief>[],
  omgeving: Omgeving,
): Promise<HsdsPagina> {
  const opNaam = initiatieven.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contents = await Promise.all(opNaam.map((initiatief) => dienstVan(initiatief, omgeving)));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
