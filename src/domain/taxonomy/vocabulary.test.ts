import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gebiedsoorten } from '../regio/gebied.ts';
import { doelgroepen, gebruikers, leerlinggroepen } from './doelgroep.ts';
import { bereiken, sectoren, soorten } from './initiatief.ts';
import { onderwijssoorten, onderwijssoortenKort } from './onderwijssoort.ts';
import { hulpvragen, kosten, organisatiesoorten } from './organisatie.ts';
import { initiatiefstatussen, materiaalstatussen, statussen } from './status.ts';
import { themas, themaVanLeerlinggroep } from './thema.ts';
import { materiaaltypen, typen } from './type.ts';
import { labelOf, valuesOf } from './vocabulary.ts';

/** Vocabularies whose values stand in addresses. */
const inAdressen = { typen, doelgroepen, themas, onderwijssoorten, gebiedsoorten };
const alleenInBestanden = { soorten, sectoren, bereiken, organisatiesoorten, hulpvragen, kosten, statussen };

describe('een woordenlijst', () => {
  test.each(Object.entries(inAdressen))('%s heeft alleen waarden die in een adres passen', (_naam, lijst) => {
    for (const waarde of Object.keys(lijst)) expect(waarde).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(Object.entries(alleenInBestanden))(
    '%s heeft alleen waarden in kleine letters',
    (_naam, lijst) => {
      for (const waarde of Object.keys(lijst)) expect(waarde).toMatch(/^\p{Ll}+(-\p{Ll}+)*$/u);
    },
  );

  test.each(Object.entries({ doelgroepen, themas, onderwijssoorten, ...alleenInBestanden }))(
    '%s gebruikt geen label twee keer',
    (_naam, lijst) => {
      const labels = Object.values(lijst);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  test('voor wie ermee werkt, deelt geen waarde met die voor leerlingen', () => {
    expect(valuesOf(gebruikers).filter((waarde) => waarde in leerlinggroepen)).toEqual([]);
    expect(valuesOf(doelgroepen)).toHaveLength(
      valuesOf(gebruikers).length + valuesOf(leerlinggroepen).length,
    );
  });

  test('van materiaaltypen kent geen initiatief', () => {
    expect(valuesOf(materiaaltypen)).not.toContain('initiatief');
  });

  test('van statussen voor materialen deelt geen waarde met die voor initiatieven', () => {
    expect(valuesOf(statussen)).toHaveLength(
      valuesOf(materiaalstatussen).length + valuesOf(initiatiefstatussen).length,
    );
  });

  test('van onderwijssoorten heeft van elke waarde ook een korte naam', () => {
    expect(valuesOf(onderwijssoortenKort)).toEqual(valuesOf(onderwijssoorten));
  });

  test('van leerlinggroepen leidt alleen naar thema’s die bestaan', () => {
    expect(valuesOf(themas)).toEqual(expect.arrayContaining(Object.values(themaVanLeerlinggroep)));
  });
});

describe('waarden en labels', () => {
  test('de waarden komen in de volgorde waarin ze geschreven zijn', () => {
    expect(valuesOf(onderwijssoorten)).toEqual(['po', 'vo', 'so-vso', 'mbo']);
  });

  test('een waarde krijgt haar label', () => {
    expect(labelOf(themas, 'ziek-zijn')).toBe('Ziek zijn en school');
  });

  test('een onbekende waarde blijft zoals zij is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', '__proto__')),
        (waarde) => {
          fc.pre(!Object.hasOwn(themas, waarde));
          expect(labelOf(themas, waarde)).toBe(waarde);
        },
      ),
    );
  });
});
