import { siteNaam } from '../site.ts';
import { gegevensset, verzamelingen, type Verzameling } from './catalogus.ts';

/** Lists of values of the European Union that DCAT-AP-NL prescribes. */
const eu = 'http://publications.europa.eu/resource/authority/';

/** Where the data stands and whom to ask about it: an address for mail. */
export interface Uitgever {
  site: URL;
  meldadres: string;
}

const nederlands = (tekst: string) => ({ '@language': 'nl', '@value': tekst });
const verwijzing = (adres: string) => ({ '@id': adres });

const bestandssoorten = {
  json: { soort: 'application/json', code: 'JSON' },
  csv: { soort: 'text/csv', code: 'CSV' },
} as const;

function distributie({ naam, titel }: Verzameling, einde: keyof typeof bestandssoorten, site: URL) {
  const adres = new URL(`data/v1/${naam}.${einde}`, site).href;
  const { soort, code } = bestandssoorten[einde];
  return {
    '@id': `${adres}#distributie`,
    '@type': 'dcat:Distribution',
    'dct:title': nederlands(`${titel} (${code})`),
    'dcat:accessURL': verwijzing(new URL('data.html', site).href),
    'dcat:downloadURL': verwijzing(adres),
    'dcat:mediaType': verwijzing(`https://www.iana.org/assignments/media-types/${soort}`),
    'dct:format': verwijzing(`${eu}file-type/${code}`),
    // As the list of licences of DCAT-AP-NL writes it.
    'dct:license': verwijzing('http://creativecommons.org/licenses/by/4.0/deed.nl'),
    'dct:language': verwijzing(`${eu}language/NLD`),
    ...(einde === 'json' && {
      'dct:conformsTo': verwijzing(new URL(`data/v1/schema/${naam}.json`, site).href),
    }),
  };
}

/**
 * The data as a catalogue in DCAT-AP-NL 3.0, in JSON-LD. Without dates: files carry none, and a day of building would make
 * every build another one.
 */
export function dcatCatalogus({ site, meldadres }: Uitgever) {
  const catalogus = new URL('data/v1/dcat.json', site).href;
  const uitgever = {
    '@id': `${catalogus}#uitgever`,
    '@type': 'foaf:Agent',
    'foaf:name': nederlands(siteNaam),
  };
  const contact = {
    '@id': `${catalogus}#contact`,
    '@type': 'vcard:Kind',
    'vcard:fn': nederlands(siteNaam),
    'vcard:hasEmail': verwijzing(`mailto:${meldadres}`),
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
    },
    '@id': catalogus,
    '@type': 'dcat:Catalog',
    'dct:title': nederlands(gegevensset.titel),
    'dct:description': nederlands(gegevensset.omschrijving),
    'dct:publisher': uitgever,
    'dcat:contactPoint': contact,
    'dct:language': verwijzing(`${eu}language/NLD`),
    'foaf:homepage': verwijzing(new URL('data.html', site).href),
    'dcat:dataset': verzamelingen.map((verzameling) => {
      const id = `${catalogus}#${verzameling.naam}`;
      return {
        '@id': id,
        '@type': 'dcat:Dataset',
        'dct:identifier': id,
        'dct:title': nederlands(`${siteNaam}: ${verzameling.titel.toLowerCase()}`),
        'dct:description': nederlands(verzameling.omschrijving),
        'dct:accessRights': verwijzing(`${eu}access-right/PUBLIC`),
        'dct:creator': verwijzing(uitgever['@id']),
        'dct:publisher': verwijzing(uitgever['@id']),
        'dcat:contactPoint': verwijzing(contact['@id']),
        'dcat:theme': verwijzing(`${eu}data-theme/EDUC`),
        'dcat:keyword': gegevensset.trefwoorden.map(nederlands),
        'dct:language': verwijzing(`${eu}language/NLD`),
        'dct:spatial': verwijzing(`${eu}country/NLD`),
        'dcat:landingPage': verwijzing(new URL('data.html', site).href),
        'dcat:distribution': [distributie(verzameling, 'csv', site), distributie(verzameling, 'json', site)],
      };
    }),
  };
}
