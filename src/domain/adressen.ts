import { doelgroepen } from './taxonomy/doelgroep.ts';
import { themas } from './taxonomy/thema.ts';
import { typen } from './taxonomy/type.ts';
import { valuesOf } from './taxonomy/vocabulary.ts';

/** What the addresses of the site are made from. */
export interface Adresbronnen {
  materialen: readonly string[];
  initiatieven: readonly string[];
  regiocodes: readonly string[];
}

const vaste = [
  'index',
  'toolbox',
  'regios',
  'selectie',
  'over',
  'zo-werkt-zoeken',
  'colofon',
  'hulp',
  'hulp/professionals',
  'initiatieven',
];

/** Every address that a text may link to, from the root of the site. A region has a page when something is found under it. */
export function adressenVan({ materialen, initiatieven, regiocodes }: Adresbronnen): Set<string> {
  const pages = [
    ...vaste,
    ...materialen.map((id) => `materialen/${id}`),
    ...initiatieven.map((id) => `initiatieven/${id}`),
    ...valuesOf(typen).map((type) => `typen/${type}`),
    ...valuesOf(themas).map((thema) => `themas/${thema}`),
    ...valuesOf(doelgroepen).map((groep) => `doelgroepen/${groep}`),
    ...regiocodes.map((code) => `regios/${code}`),
  ];
  return new Set(['/', ...pages.map((page) => `/${page}.html`)]);
}
