import { doelgroepen } from './taxonomy/doelgroep.ts';
import { themas } from './taxonomy/thema.ts';
import { typen } from './taxonomy/type.ts';
import { valuesOf } from './taxonomy/vocabulary.ts';

/** What the addresses of the site are made from. */
export interface Adresbronnen {
  materialen: readonly string[];
  initiatieven: readonly string[];
  organisaties: readonly string[];
  nieuws: readonly string[];
  achtergrond: readonly string[];
  /** Terms that have a page. */
  begrippen: readonly string[];
  regiocodes: readonly string[];
}

const vaste = [
  'index',
  'toolbox',
  'initiatieven',
  'regios',
  'selectie',
  'over',
  'zo-werkt-zoeken',
  'colofon',
  'organisaties',
  'nieuws',
  'achtergrond',
  'hulp',
  'hulp/professionals',
  'cijfers',
  'begrippen',
  'data',
  'insluiten',
  'offline',
  'zelftest',
  'bestandenlijst',
];

/** Every address that a text may link to, from the root of the site. */
export function adressenVan({ regiocodes, ...collecties }: Adresbronnen): Set<string> {
  const pages = [
    ...vaste,
    ...Object.entries(collecties).flatMap(([naam, ids]) => ids.map((id) => `${naam}/${id}`)),
    ...valuesOf(typen).map((type) => `typen/${type}`),
    ...valuesOf(themas).map((thema) => `themas/${thema}`),
    ...valuesOf(doelgroepen).map((groep) => `doelgroepen/${groep}`),
    ...regiocodes.map((code) => `regios/${code}`),
  ];
  return new Set(['/', ...pages.map((page) => `/${page}.html`)]);
}
