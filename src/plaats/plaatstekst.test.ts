import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { maakZoekPlaats, type Vondst } from '../domain/regio/plaats-zoeken.ts';
import { maakPlaatsnamen } from './plaatsnamen.ts';
import { plaatstekst } from './plaatstekst.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);
const namen = maakPlaatsnamen(echtePlaatstabel);
const tekstVan = (vondst: Vondst): string => plaatstekst(zoek, namen, vondst);

const { plaatsen, anderenamen, gebieden, provincienamen } = echtePlaatstabel;
const alleNamen = [
  ...new Set([...plaatsen, ...anderenamen, ...gebieden, ...provincienamen].map(({ naam }) => naam)),
];

/** Everything that a text can mean. */
function betekenissen(tekst: string): readonly Vondst[] {
  const antwoord = zoek(tekst);
  if (antwoord.soort === 'gevonden') return [antwoord.vondst];
  return antwoord.soort === 'keuze' ? antwoord.opties : [];
}

const plek = ({ code, gemeenten, po, vo, provincies, postcodes }: Vondst) => ({
  code,
  gemeenten,
  po,
  vo,
  provincies,
  postcodes,
});

describe('de tekst voor een adres', () => {
  test('leidt bij elke betekenis van elke naam en code weer naar hetzelfde antwoord', () => {
    let keuzes = 0;
    for (const naam of [...alleNamen, ...gebieden.map(({ code }) => code)]) {
      const opties = betekenissen(naam);
      if (opties.length > 1) keuzes += 1;
      for (const optie of opties) {
        const antwoord = zoek(tekstVan(optie));
        if (antwoord.soort !== 'gevonden')
          throw new Error(`${naam}: ${tekstVan(optie)} is ${antwoord.soort}`);
        expect(plek(antwoord.vondst), naam).toEqual(plek(optie));
      }
      expect(new Set(opties.map(tekstVan)).size, naam).toBe(opties.length);
    }
    expect(keuzes).toBeGreaterThan(200);
  });

  test('houdt van een postcode de vier cijfers die gevraagd zijn, ook als een hogere het antwoord gaf', () => {
    expect(betekenissen('1381 AB').map(tekstVan)).toEqual(['1381']);
    expect(betekenissen('1381 ab Weesp').map(tekstVan)).toEqual(['1381']);
    expect(betekenissen('1000 AA').map(tekstVan)).toEqual(['1000']);
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (postcode) => {
        expect(betekenissen(`${postcode}XY`).map(tekstVan)).toEqual(
          betekenissen(String(postcode)).map(() => String(postcode)),
        );
      }),
    );
  });

  test.each([
    ['Weesp', ['Weesp']],
    ['den bosch', ['Den Bosch']],
    ['Hengelo', ['Hengelo, gemeente Bronckhorst', 'gemeente Hengelo']],
    ['Bergen', ['Bergen, gemeente Bergen (NH.)', 'Bergen, gemeente Bergen (L.)']],
    ['Utrecht', ['gemeente Utrecht', 'provincie Utrecht']],
    ['Zuidplas', ['2751', '2911']],
    ['2707 VO', ['SWV VO Waterland', '2707']],
  ])('is bij %s leesbaar', (getypt, teksten) => {
    expect(betekenissen(getypt).map(tekstVan)).toEqual(teksten);
  });
});
