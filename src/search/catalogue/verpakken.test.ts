import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogusVan } from '../../../tests/fixtures/kaarten.ts';
import { metEenAnderTeken } from '../../../tests/fixtures/schade.ts';
import { vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import type { Verpakt } from '../../domain/verpakt.ts';
import { catalogusScript, catalogusUitScript, unpackCatalogus } from './verpakken.ts';

const verpaktIn = (script: string): Verpakt | undefined => {
  const self: { toolboxCatalogus?: Verpakt } = {};
  runInNewContext(script, { self });
  return self.toolboxCatalogus;
};

describe('het script van de catalogus', () => {
  const titel = 'Aanhalingstekens "\'`, </script>, \\ en \u2028';
  const catalogus = catalogusVan([vermeldingVanMateriaal({ titel })]);

  test('zet hem ongewijzigd klaar, wat er ook in een titel staat', () => {
    expect(unpackCatalogus(verpaktIn(catalogusScript(catalogus)))).toEqual(
      JSON.parse(JSON.stringify(catalogus)),
    );
  });

  test('is voor de bouw weer te lezen, hoe de catalogus ook is', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, (vermeldingen) => {
        const heen = catalogusVan(vermeldingen);
        expect(catalogusUitScript(catalogusScript(heen))).toEqual(JSON.parse(JSON.stringify(heen)));
      }),
    );
  });

  test('geeft niets als één teken van de catalogus anders is', () => {
    const verpakt = verpaktIn(catalogusScript(catalogus));
    fc.assert(
      fc.property(metEenAnderTeken(verpakt?.tekst ?? ''), (tekst) => {
        expect(unpackCatalogus({ som: verpakt?.som, tekst })).toBeUndefined();
      }),
    );
  });

  test('dat beschadigd is, stopt de bouw', () => {
    const script = catalogusScript(catalogus).replace('Aanhaling', 'Uithaling');
    expect(() => catalogusUitScript(script)).toThrow('zoek/catalogus.js is beschadigd.');
    expect(() => catalogusUitScript('')).toThrow();
  });

  test.each([undefined, null, {}, 'self.toolboxCatalogus'])('is er niet als er %j staat', (verpakt) => {
    expect(unpackCatalogus(verpakt)).toBeUndefined();
  });
});
