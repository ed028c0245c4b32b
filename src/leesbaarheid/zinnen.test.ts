import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zinnenIn } from './zinnen.ts';

const teksten = (text: string): string[] => zinnenIn(text).map(({ tekst }) => tekst);

describe('een tekst', () => {
  it('valt uiteen in zinnen', () => {
    expect(teksten('Bel de school. Helpt dat niet? Vraag dan hulp! Dat mag.')).toEqual([
      'Bel de school.',
      'Helpt dat niet?',
      'Vraag dan hulp!',
      'Dat mag.',
    ]);
  });

  it('telt een kop zonder punt of een punt uit een lijst als zin', () => {
    expect(teksten('een pen en papier')).toEqual(['een pen en papier']);
  });

  it('houdt een afkorting, een getal en een webadres heel', () => {
    expect(teksten('Neem mee, bijv. Uw paspoort. Het kost 3.50 euro. Kijk op balansdigitaal.nl.')).toEqual([
      'Neem mee, bijv. Uw paspoort.',
      'Het kost 3.50 euro.',
      'Kijk op balansdigitaal.nl.',
    ]);
  });

  it('eindigt een zin na een sluitend aanhalingsteken of haakje', () => {
    expect(teksten('Zij zei: "Dat kan." (Echt waar.) Toen ging het goed.')).toHaveLength(3);
  });

  it('zonder woorden heeft geen zinnen', () => {
    expect(['', '   ', '. . .', '— …'].map(teksten)).toEqual([[], [], [], []]);
  });
});

it('telt woorden zoals een lezer: een samenstelling is één woord, een schuine streep scheidt er twee', () => {
  const woorden = (text: string): number => zinnenIn(text).reduce((sum, zin) => sum + zin.woorden, 0);
  expect(woorden("Een ouder- en jeugdsteunpunt helpt u met zo'n vraag.")).toBe(9);
  expect(woorden('school/ouders')).toBe(2);
});

it('raakt geen letter kwijt en wijst elke zin goed aan', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '?', '"', '\n', '1') }), (text) => {
      const letters = (value: string): string => value.replace(/[^aB1]/g, '');
      const zinnen = zinnenIn(text);
      expect(letters(zinnen.map(({ tekst }) => tekst).join(''))).toBe(letters(text));
      for (const { tekst, index } of zinnen) expect(text[index]).toBe(tekst[0]);
    }),
  );
});
