import type { Dataset, WithContext } from 'schema-dts';
import type { Reeks } from '../../domain/cijfers/op-volgorde.ts';

/** A series as a data set for search engines; `pagina` is the absolute address of the page with all series. */
export function datasetJsonld({ id, data }: Reeks, pagina: URL): WithContext<Dataset> {
  const begin = data.punten[0]?.schooljaar.slice(0, 4);
  const eind = data.punten.at(-1)?.schooljaar.slice(5);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': new URL(`#${id}`, pagina).href,
    name: `${data.titel}, ${data.eenheid} per schooljaar`,
    description: data.toelichting,
    url: new URL(`#${id}`, pagina).href,
    inLanguage: 'nl',
    isAccessibleForFree: true,
    spatialCoverage: 'Nederland',
    temporalCoverage: `${begin}/${eind}`,
    variableMeasured: `${data.titel} (${data.eenheid})`,
    isBasedOn: data.bron.flatMap(({ url }) => url ?? []),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: new URL(`cijfers/${id}.csv`, pagina).href,
    },
  };
}
