import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { naamsleutel, naamwoorden } from './plaatsnaam.ts';

describe('schrijfwijzen van één naam', () => {
  test.each([
    ["'s-Gravenhage", '’s Gravenhage', 'S-GRAVENHAGE', 's gravenhage'],
    ['Fryslân', 'fryslan', 'FRYSLA\u0302N'],
    ['Sint-Oedenrode', 'St. Oedenrode', 'st oedenrode'],
    ['Alphen aan den Rijn', 'Alphen a/d Rijn', 'alphen ad rijn', 'Alphen aan de Rijn'],
    ['IJmuiden', 'Ĳmuiden', 'ijmuiden'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen gerwen en nederwetten'],
  ])('hebben dezelfde sleutel: %s', (naam, ...andere) => {
    for (const ander of andere) expect(naamsleutel(ander)).toBe(naamsleutel(naam));
  });

  test.each([
    ['Hengelo', 'Hengel'],
    ['Amsterdam', 'Амстердам'],
    ['Bergen (L.)', 'Bergen (NH.)'],
    ['Ad Hoc', 'Aan Hoc'],
  ])('%s is niet %s', (een, ander) => {
    expect(naamsleutel(een)).not.toBe(naamsleutel(ander));
  });

  test('van leestekens en plaatjes alleen blijft niets over', () => {
    expect(naamsleutel(' -’"🙂\u0000 ')).toBe('');
  });

  test('een sleutel heeft zichzelf als sleutel, wat er ook getypt is', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const sleutel = naamwoorden(tekst)
          .filter((woord) => woord !== 'st')
          .join(' ');
        expect(naamsleutel(naamwoorden(sleutel).join(' '))).toBe(naamsleutel(sleutel));
      }),
    );
  });
});
