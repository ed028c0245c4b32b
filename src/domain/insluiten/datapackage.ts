import { gegevensset, verzamelingen, type Verzameling } from './catalogus.ts';
import { licentie, naamsvermelding } from './licentie.ts';

const bron = ({ naam, titel, omschrijving, sleutel, kolommen }: Verzameling) => ({
  name: naam,
  type: 'table',
  path: `${naam}.csv`,
  title: titel,
  description: omschrijving,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: kolommen.map(({ naam: name, soort: type, uitleg: description }) => ({
      name,
      type,
      description,
      ...(name === sleutel && { constraints: { required: true, unique: true } }),
    })),
    primaryKey: [sleutel],
  },
});

/** The tables as a Data Package of Frictionless Data, version 2. `site` is the public address of the site. */
export const datapackage = (site: URL) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: gegevensset.naam,
  id: new URL('data/v1/datapackage.json', site).href,
  title: gegevensset.titel,
  description: gegevensset.omschrijving,
  homepage: new URL('data.html', site).href,
  version: '1.0.0',
  keywords: [...gegevensset.trefwoorden],
  licenses: [{ name: licentie.code, path: licentie.adres, title: licentie.naam }],
  sources: naamsvermelding.map((title) => ({ title })),
  resources: verzamelingen.map(bron),
});
