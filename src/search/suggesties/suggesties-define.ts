import { Suggestielijst } from './suggestielijst.ts';
import { makeSuggesties } from './suggesties.ts';

globalThis.toolboxSuggesties = (plek, { synoniemen, vermeldingen }) => {
  const suggereer = makeSuggesties(synoniemen, vermeldingen);
  new Suggestielijst(plek, (getypt) =>
    getypt.trim() === ''
      ? plek.eerder().map((tekst) => ({ soort: 'eerder', tekst, bij: 'eerder gezocht' }))
      : suggereer(getypt),
  );
};
