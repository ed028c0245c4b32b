import { describe, expect, test } from 'vitest';
import { woordenVan } from './woorden.ts';
import { lengteVanWetsplek, wetsplekkenIn } from './wetsplek.ts';

describe('hoeveel woorden een plaats in de wet zijn', () => {
  test.each([
    ['5 onder a', 3],
    ['5 sub b', 3],
    ['artikel 5 onder a', 4],
    ['art 11 lid 2', 4],
    ['artikel 15', 2],
    ['artikel 4a van de wet', 2],
    ['5 leerlingen', 0],
    ['onder a', 0],
    ['de artikel 5', 0],
    ['artikelen 5', 0],
    ['', 0],
  ])('in "%s": %i', (tekst, lengte) => {
    expect(lengteVanWetsplek(woordenVan(tekst))).toBe(lengte);
  });
});

describe('de letters van de wet in een tekst', () => {
  test.each([
    ['Vrijstelling 5 onder a', ['5a']],
    ['5 sub a en 5 onder b', ['5a', '5b']],
    ['5a of 11g', ['5a', '11g']],
    ['artikel 15', []],
    ['5 onder aandacht', []],
    ['groep 5 onder z', []],
    ['2024', []],
  ])('in "%s" zijn %j', (tekst, plekken) => {
    expect(wetsplekkenIn(woordenVan(tekst))).toEqual(plekken);
  });
});
