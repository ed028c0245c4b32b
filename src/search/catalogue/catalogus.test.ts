import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { begripSchema } from '../../domain/schema/begrip.ts';
import type { Verpakt } from '../../domain/verpakt.ts';
import { buildCatalogus, catalogusScript, unpackCatalogus } from './catalogus.ts';

describe('de catalogus', () => {
  test('kent de namen van gebieden waar iets te vinden is, en geen andere', () => {
    const { regionamen } = buildCatalogus(
      [vermeldingVanMateriaal({ regio: 'vo2602' })],
      kleineGebieden,
      [],
      [],
    );
    expect(regionamen).toEqual({
      gm0344: 'Gemeente Utrecht',
      pv26: 'Provincie Utrecht',
      vo2602: 'Sterk VO (VO2602)',
    });
  });

  test('neemt van een begrip de term, de afkorting en de synoniemen', () => {
    const begrip = begripSchema.parse({
      term: 'leerplichtambtenaar',
      afkorting: 'lpa',
      synoniemen: ['ambtenaar leerplicht'],
      alleenheen: ['leerplicht bellen'],
    });
    expect(buildCatalogus([], kleineGebieden, [begrip], []).synoniemen).toEqual([
      { woorden: ['leerplichtambtenaar', 'lpa', 'ambtenaar leerplicht'], alleenheen: ['leerplicht bellen'] },
    ]);
  });

  test('laat een begrip zonder andere woorden weg', () => {
    const begrippen = [
      begripSchema.parse({ term: 'leerrecht', uitleg: 'Het recht om te leren.' }),
      begripSchema.parse({ term: 'verzuim', alleenheen: ['spijbelen'] }),
    ];
    expect(buildCatalogus([], kleineGebieden, begrippen, []).synoniemen).toEqual([
      { woorden: ['verzuim'], alleenheen: ['spijbelen'] },
    ]);
  });

  test('is een gewoon script dat hem ongewijzigd klaarzet, wat er ook in een titel staat', () => {
    const titel = 'Aanhalingstekens "\'`, </script>, \\ en \u2028';
    const catalogus = buildCatalogus([vermeldingVanMateriaal({ titel })], kleineGebieden);
    const self: { toolboxCatalogus?: Verpakt } = {};
    runInNewContext(catalogusScript(catalogus), { self });
    expect(unpackCatalogus(self.toolboxCatalogus)).toEqual(JSON.parse(JSON.stringify(catalogus)));
  });
});
