import { describe, expect, test } from 'vitest';
import { tabelregels } from '../../../tests/fixtures/plaatstabel.ts';
import { echtePunten } from '../../../tests/fixtures/punten.ts';
import { leesPuntentabel } from './puntentabel.ts';

describe('de tabel met punten', () => {
  test('heeft een punt voor elke postcode van de postcodetabel, en voor geen andere', () => {
    const postcodes = tabelregels.postcodes.flatMap((deel) =>
      deel.postcodes.flatMap(({ van, tot }) =>
        Array.from({ length: tot - van + 1 }, (_, meer) => van + meer),
      ),
    );
    expect([...echtePunten.keys()]).toEqual(postcodes.sort((a, b) => a - b));
    expect(echtePunten.size).toBe(4043);
  });

  test('slaat lege regels en uitleg over, ook met regeleinden van Windows', () => {
    expect([...leesPuntentabel('# uitleg\r\n\r\n1011 52.373 4.904\r\n')]).toEqual([
      [1011, { breedte: 52.373, lengte: 4.904 }],
    ]);
  });

  test.each([
    '1011',
    '1011 52.373',
    '1011 4.904 52.373',
    '0911 52.373 4.904',
    '1011 52,373 4,904',
    '1011 NaN 4.904',
    '1011 58.373 4.904',
    '1011 52.373 4.904 x',
  ])('weigert de regel "%s" en noemt waar die staat', (regel) =>
    expect(() => leesPuntentabel(`# uitleg\n${regel}`)).toThrow('punten.txt, regel 2'),
  );

  test('weigert een postcode die er twee keer staat', () => {
    expect(() => leesPuntentabel('1011 52.373 4.904\n1011 52.373 4.905')).toThrow('1011 staat er twee keer');
  });
});
