import { Suggestielijst } from './suggestielijst.ts';
import { makeSuggesties } from './suggesties.ts';

globalThis.toolboxSuggesties = (plek, begrippen, vermeldingen) => {
  const suggereer = makeSuggesties(begrippen, vermeldingen);
  new Suggestielijst(plek, (getypt) =>
    getypt.trim() === ''
      ? plek.eerder().map((tekst) => ({ soort: 'eerder', tekst, bij: 'eerder gezocht' }))
      : suggereer(getypt),
  );
};
