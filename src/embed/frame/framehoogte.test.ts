import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framelijst, langeLijst, willekeurigeLijst } from '../../../tests/fixtures/frame-lijst.ts';
import { aantalGetoond, framehoogte, hoogtegrens, smalst } from './framehoogte.ts';

describe('hoeveel een insluitpagina toont', () => {
  test.each([0, 1, 3, 5])('van %d korte vermeldingen alle', (aantal) => {
    expect(aantalGetoond(langeLijst(aantal))).toBe(aantal);
  });

  test('van vele hoogstens tien', () => {
    const kort = langeLijst(50, {
      type: 'video',
      titel: 'P',
      wie: 'W',
      soort: 'K',
      status: 'actueel',
      bevestigd: undefined,
    });
    expect(aantalGetoond(kort)).toBe(10);
  });

  test('minder naarmate titels langer zijn', () => {
    const lang = langeLijst(50, { titel: 'Samenwerkingsverband Passend Onderwijs '.repeat(4) });
    expect(aantalGetoond(lang)).toBeLessThan(aantalGetoond(langeLijst(50)));
    expect(aantalGetoond(lang)).toBeGreaterThan(1);
  });

  test('altijd één, ook als die alleen al te hoog is', () => {
    expect(aantalGetoond(langeLijst(5, { titel: 'lang '.repeat(900) }))).toBe(1);
  });
});

describe('de hoogte vooraf', () => {
  test('blijft binnen wat WordPress toestaat, hoe breed ook en wat er ook in staat', () => {
    fc.assert(
      fc.property(willekeurigeLijst, fc.integer({ min: 240, max: 1600 }), (lijst, breedte) => {
        const hoogte = framehoogte(lijst, breedte);
        expect(Number.isInteger(hoogte)).toBe(true);
        expect(hoogte).toBeGreaterThanOrEqual(hoogtegrens.laagst);
        expect(hoogte).toBeLessThanOrEqual(hoogtegrens.hoogst);
        expect(framehoogte(lijst, breedte + 100)).toBeLessThanOrEqual(hoogte);
      }),
    );
  });

  test('past in de smalste kolom met gewone namen', () => {
    expect(framehoogte(langeLijst(50), smalst)).toBeLessThanOrEqual(940);
  });

  test('van een lege lijst is de laagste die er is', () => {
    expect(framehoogte(framelijst({ regels: [] }))).toBe(hoogtegrens.laagst);
  });
});
