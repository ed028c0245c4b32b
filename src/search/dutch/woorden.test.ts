import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { normaliseer, woordenVan, zoekwoorden } from './woorden.ts';

describe('woorden van een tekst', () => {
  test.each([
    ['Één Café', ['een', 'cafe']],
    ['Onderwijs-zorg', ['onderwijszorg']],
    ['thuiszitters’', ['thuiszitters']],
    ["foto's", ['fotos']],
    ['po, vo (en mbo)', ['po', 'vo', 'en', 'mbo']],
    ['artikel 5a', ['artikel', '5a']],
    ['2018-2019', ['20182019']],
    ['voor- en nadelen', ['voor', 'en', 'nadelen']],
    ['coördinator', ['coordinator']],
    ['  ', []],
    ['?!–…', []],
  ])('van %j zijn %j', (tekst, woorden) => {
    expect(woordenVan(tekst)).toEqual(woorden);
  });

  test('zijn hetzelfde met en zonder hoofdletters en accenten', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('é', 'Ë', 'ï', 'A', 'z', '5', ' ', '-', 'ç')), (parts) => {
        const tekst = parts.join('');
        expect(woordenVan(tekst.toUpperCase())).toEqual(woordenVan(tekst));
        expect(woordenVan(tekst.normalize('NFD'))).toEqual(woordenVan(tekst.normalize('NFC')));
      }),
    );
  });

  test('bestaan uit letters en cijfers, wat er ook getypt is', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        for (const woord of woordenVan(tekst)) expect(woord).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  test('normaliseren laat leestekens tussen woorden staan', () => {
    expect(normaliseer('Ja: één-op-één!')).toBe('ja: eenopeen!');
  });
});

describe('woorden waarop gezocht wordt', () => {
  test('stopwoorden vallen weg', () => {
    expect(zoekwoorden('Mijn kind gaat niet naar de school')).toEqual(['kind', 'gaat', 'school']);
  });

  test('een vraag van alleen stopwoorden blijft staan', () => {
    expect(zoekwoorden('wie is het')).toEqual(['wie', 'is', 'het']);
  });

  test('een woord telt één keer', () => {
    expect(zoekwoorden('verzuim en Verzuim')).toEqual(['verzuim']);
  });

  test.each([
    ['5 onder a', ['5', 'onder', 'a']],
    ['Vrijstelling 5 onder A van de wet', ['vrijstelling', '5', 'onder', 'a', 'van', 'de', 'wet']],
  ])('een wetsartikel blijft heel: %j', (vraag, woorden) => {
    expect(zoekwoorden(vraag)).toEqual(woorden);
  });

  test('onder is zonder wetsartikel een stopwoord', () => {
    expect(zoekwoorden('5 leerlingen onder druk')).toEqual(['5', 'leerlingen', 'druk']);
  });

  test('een lege vraag heeft geen woorden', () => {
    expect(zoekwoorden(' ?')).toEqual([]);
  });
});
