import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { isStopwoord, normaliseer, tekstwoorden, woordenVan } from './woorden.ts';

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

describe('woorden met wat hun streepjes vertellen', () => {
  test.each([
    [
      'Onderwijs-zorgarrangement',
      [{ woord: 'onderwijszorgarrangement', delen: ['onderwijs', 'zorgarrangement'] }],
    ],
    ['op maat', [{ woord: 'op' }, { woord: 'maat' }]],
    ["foto's", [{ woord: 'fotos' }]],
    ['één-op-één', [{ woord: 'eenopeen', delen: ['een', 'op', 'een'] }]],
    ['voor- en nadelen', [{ woord: 'voor' }, { woord: 'en' }, { woord: 'nadelen' }]],
    ['', []],
  ])('van %j zijn %j', (tekst, woorden) => {
    expect(tekstwoorden(tekst)).toEqual(woorden);
  });

  test('zijn dezelfde woorden als zonder, en de delen zijn samen het woord', () => {
    const letters = fc.constantFrom('é', 'A', 'z', '5', ' ', '-', '’', "'", '.', '‑', 'ﬁ', 'ĳ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(letters).map((delen) => delen.join('')),
          willekeurigeTekst,
        ),
        (tekst) => {
          for (const { woord, delen } of tekstwoorden(tekst)) {
            if (delen) expect(delen.join('')).toBe(woord);
          }
        },
      ),
    );
  });
});

describe('stopwoorden', () => {
  test.each('de het een niet naar voor onder mijn moet kan ik'.split(' '))('%s is er een', (woord) => {
    expect(isStopwoord(woord)).toBe(true);
  });

  test.each('kind school hulp recht thuis ziek swv po vo 5 a g'.split(' '))('%s niet', (woord) => {
    expect(isStopwoord(woord)).toBe(false);
  });
});
