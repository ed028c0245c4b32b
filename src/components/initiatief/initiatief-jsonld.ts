import type {
  AdministrativeArea,
  Country,
  EducationalOrganization,
  GovernmentOrganization,
  GovernmentService,
  Organization,
  PeopleAudience,
  Service,
  WithContext,
} from 'schema-dts';
import type { Gebied } from '../../domain/regio/gebied.ts';
import type { Initiatief } from '../../domain/schema/initiatief.ts';
import { gebiedIdentifier } from '../../domain/standaarden/gebied-identifiers.ts';
import { leerlinggroepen } from '../../domain/taxonomy/doelgroep.ts';
import { soorten } from '../../domain/taxonomy/initiatief.ts';

type Dienst = Exclude<Service, string> | Exclude<GovernmentService, string>;

/** Only a sector that says what kind of body runs it gives more than "Organization". */
function aanbiederVan({
  sector,
  aanbieder,
}: Initiatief): EducationalOrganization | GovernmentOrganization | Organization {
  if (sector === 'onderwijs') return { '@type': 'EducationalOrganization', name: aanbieder };
  if (sector === 'gemeente') return { '@type': 'GovernmentOrganization', name: aanbieder };
  return { '@type': 'Organization', name: aanbieder };
}

function werkgebiedVan(code: string, gebieden: ReadonlyMap<string, Gebied>): AdministrativeArea | Country {
  const identifier = gebiedIdentifier(code);
  if (identifier?.schema === 'iso-3166-1') {
    return { '@type': 'Country', name: 'Nederland', identifier: identifier.code };
  }
  const name = gebieden.get(code)?.volledigeNaam ?? code;
  if (!identifier) return { '@type': 'AdministrativeArea', name };
  const { schema, code: value, tooi } = identifier;
  return {
    '@type': 'AdministrativeArea',
    name,
    identifier: { '@type': 'PropertyValue', propertyID: schema, value },
    ...(tooi !== undefined && { sameAs: tooi }),
  };
}

function publiekVan({ doelgroep, leeftijd }: Initiatief): PeopleAudience {
  return {
    '@type': 'PeopleAudience',
    audienceType: doelgroep.map((groep) => leerlinggroepen[groep]).join(', '),
    ...(leeftijd !== undefined && { suggestedMinAge: leeftijd.van }),
    ...(leeftijd?.tot !== undefined && { suggestedMaxAge: leeftijd.tot }),
  };
}

/** The address at which an online initiatief is used itself; a page that lists many is not that. */
function kanaalVan({ soort, bereik, url, verzamelpagina }: Initiatief): Pick<Dienst, 'availableChannel'> {
  if (url === undefined || verzamelpagina === true || (soort !== 'online' && bereik !== 'online')) return {};
  return { availableChannel: { '@type': 'ServiceChannel', serviceUrl: url } };
}

/** An initiatief as schema.org sees it; `canonical` is the absolute address of its page. */
export function initiatiefJsonld(
  initiatief: Initiatief,
  gebieden: ReadonlyMap<string, Gebied>,
  canonical: URL,
): WithContext<Dienst> {
  const { titel, samenvatting, soort, sector, regio, url } = initiatief;
  return {
    '@context': 'https://schema.org',
    '@type': sector === 'gemeente' ? 'GovernmentService' : 'Service',
    '@id': canonical.href,
    name: titel,
    description: samenvatting,
    serviceType: soorten[soort],
    provider: aanbiederVan(initiatief),
    areaServed: regio.map((code) => werkgebiedVan(code, gebieden)),
    audience: publiekVan(initiatief),
    ...kanaalVan(initiatief),
    ...(url !== undefined && { url }),
  };
}
