import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laadstappenVan, spreidingVan, verhoudingen, type Vraagtijden } from './tijden.ts';

const moment = (naam: string, eind: number) => ({
  address: `http://127.0.0.1:1/zoek/${naam}`,
  begin: 0,
  eind,
});

describe('de stappen van het laden', () => {
  it('eindigen met het laatste bestand van elke stap', () => {
    expect(
      laadstappenVan([
        moment('zoeker.js', -900),
        moment('suggesties.js', 260),
        moment('volledig.js', 250),
        moment('data/kennis.js', 700),
        moment('data/wegwijzer.js', 600),
        moment('data/index-a.js', 1_000),
        moment('data/index-b.js', 1_200),
      ]),
    ).toEqual({ script: 250, gegevens: 700, index: 1_200 });
  });

  it('zijn er niet als er een stap ontbreekt', () => {
    expect(() => laadstappenVan([moment('volledig.js', 250)])).toThrow('laadt anders');
    expect(() => laadstappenVan([])).toThrow('laadt anders');
  });
});

describe('de spreiding', () => {
  it('heeft de mediaan altijd tussen de uitersten', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1 }), (values) => {
        const { mediaan, min, max, aantal } = spreidingVan(values) ?? expect.fail();
        expect(min).toBeLessThanOrEqual(mediaan);
        expect(mediaan).toBeLessThanOrEqual(max);
        expect(aantal).toBe(values.length);
      }),
    );
  });

  it('is er niet zonder metingen', () => {
    expect(spreidingVan([])).toBeUndefined();
  });
});

describe('de verhouding met Pagefind', () => {
  const vraag = (eerst: number, pagefind: Record<string, number>): Vraagtijden => ({
    soort: 'onderwerp',
    vraag: 'verzuim',
    wijze: 'meteen',
    toolbox: { eerst, klaar: 2 * eerst, daarna: 200, laden: { script: 1, gegevens: 2, index: 3 } },
    pagefind,
  });
  const tijden = [
    vraag(200, { Kaal: 400 }),
    vraag(100, { Kaal: 600 }),
    vraag(100, {}),
    vraag(100, { Kaal: 400 }),
  ];

  it('is die van elke vraag apart, zonder de vragen waarbij het niets toont', () => {
    expect(verhoudingen(tijden, 'Kaal', 'eerst')).toEqual({ mediaan: 4, min: 2, max: 6, aantal: 3 });
    expect(verhoudingen(tijden, 'Kaal', 'klaar')).toEqual({ mediaan: 2, min: 1, max: 3, aantal: 3 });
  });

  it('is er niet als het nooit iets toont', () => {
    expect(verhoudingen(tijden, 'Anders', 'eerst')).toBeUndefined();
  });
});
