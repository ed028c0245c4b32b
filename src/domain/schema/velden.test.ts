import type { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themas } from '../taxonomy/thema.ts';
import {
  datum,
  eenOfMeer,
  gemeentecode,
  jaar,
  keuze,
  keuzes,
  moment,
  regiocode,
  samenvatting,
  tekst,
  url,
  verwijzing,
} from './velden.ts';

const meldingen = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const isGoed = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('tekst', () => {
  test.each(['', '   ', '\n'])('een leeg veld %j is geen tekst', (value) => {
    expect(meldingen(tekst, value)).toEqual(['Vul hier een tekst in.']);
  });

  test('een getal is geen tekst', () => {
    expect(meldingen(tekst, 5)).toEqual(['Hier hoort een tekst.']);
  });
});

describe('samenvatting', () => {
  test.each([40, 240])('een samenvatting van %i tekens mag', (lengte) => {
    expect(isGoed(samenvatting, 'a'.repeat(lengte))).toBe(true);
  });

  test('een samenvatting van 39 tekens is te kort', () => {
    expect(meldingen(samenvatting, 'a'.repeat(39))).toEqual([
      'Schrijf minstens 40 tekens: één of twee volledige zinnen.',
    ]);
  });

  test('een samenvatting van 241 tekens is te lang', () => {
    expect(meldingen(samenvatting, 'a'.repeat(241))).toEqual(['Houd het bij hoogstens 240 tekens.']);
  });

  test('spaties eromheen maken een korte samenvatting niet lang genoeg', () => {
    expect(isGoed(samenvatting, ` ${'a'.repeat(39)} `)).toBe(false);
  });
});

describe('een keuze uit een woordenlijst', () => {
  const kleuren = keuze({ rood: 'Rood', blauw: 'Blauw' });

  test('een onbekende waarde noemt wat er staat en wat er kan', () => {
    expect(meldingen(kleuren, 'groen')).toEqual(['"groen" staat niet in de lijst. Kies uit: rood, blauw.']);
  });

  test.each([[['rood']], [5], [null], [{ rood: true }]])('%j is niet één waarde uit de lijst', (value) => {
    expect(meldingen(kleuren, value)).toEqual(['Deze waarde staat niet in de lijst. Kies uit: rood, blauw.']);
  });

  test('een andere schrijfwijze telt niet als dezelfde waarde', () => {
    expect(isGoed(kleuren, 'Rood')).toBe(false);
  });

  test('een naam die elk JavaScript-object heeft, is geen waarde', () => {
    expect(isGoed(keuze(themas), 'constructor')).toBe(false);
  });

  test('een lijst keuzes heeft minstens één waarde', () => {
    expect(meldingen(keuzes({ rood: 'Rood' }), [])).toEqual(['Kies minstens één waarde.']);
  });

  test('een waarde staat niet twee keer in een lijst keuzes', () => {
    expect(meldingen(keuzes({ rood: 'Rood' }), ['rood', 'rood'])).toEqual([
      'Dezelfde waarde staat er twee keer.',
    ]);
  });
});

describe('één waarde of een lijst', () => {
  const woorden = eenOfMeer(tekst);

  test('één waarde wordt een lijst van één', () => {
    expect(woorden.parse('een')).toEqual(['een']);
  });

  test('een lege lijst is geen antwoord', () => {
    expect(meldingen(woorden, [])).toEqual(['Vul minstens één waarde in.']);
  });

  test('een waarde staat niet twee keer in de lijst', () => {
    expect(meldingen(woorden, ['een', 'een'])).toEqual(['Dezelfde waarde staat er twee keer.']);
  });
});

describe('datum en moment', () => {
  test.each(['2026-11-03', '2024-02-29'])('de dag %s bestaat', (value) => {
    expect(datum.parse(value)).toBe(value);
  });

  test.each(['2026-02-30', '2025-02-29', '2026-04-31', '2026-13-01', '2026-00-10'])(
    'de dag %s bestaat niet',
    (value) => {
      expect(meldingen(datum, value)).toEqual(['Deze dag bestaat niet.']);
    },
  );

  test.each(['3 november 2026', '03-11-2026', '2026-1-3', '2026-11', 20_261_103])(
    '%j is geen datum zoals wij die schrijven',
    (value) => {
      expect(meldingen(datum, value)[0]).toBe('Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-11-03.');
    },
  );

  test('elke echte dag mag, en blijft letterlijk staan', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const value = day.toISOString().slice(0, 10);
        expect(datum.parse(value)).toBe(value);
      }),
    );
  });

  test.each(['2024', '2024-05', '2024-05-31'])('een bron kan van %s zijn', (value) => {
    expect(moment.parse(value)).toBe(value);
  });

  test('een jaar zonder aanhalingstekens is ook een moment', () => {
    expect(moment.parse(2015)).toBe('2015');
  });

  test.each(['2024-13', '2024-5', 'mei 2024', '24', 202_405])('%j is geen moment', (value) => {
    expect(meldingen(moment, value)).toEqual([
      'Schrijf een jaar (2024), maand (2024-05) of dag (2024-05-31).',
    ]);
  });

  test('30 februari is geen moment', () => {
    expect(meldingen(moment, '2024-02-30')).toEqual(['Deze dag bestaat niet.']);
  });

  test.each([1899, 2101, 2024.5, '2024'])('%j is geen jaartal', (value) => {
    expect(meldingen(jaar, value)).toEqual(['Schrijf een jaartal van vier cijfers.']);
  });
});

describe('webadres', () => {
  test.each([
    'https://www.nji.nl/cijfers',
    'http://duo.instantmagazine.com/duo-publicaties/',
    'https://xn--bcher-kva.nl/',
    'https://www.nji.nl:8443/pad?vraag=1#kop',
  ])('%s is een webadres', (value) => {
    expect(url.parse(value)).toBe(value);
  });

  test.each([
    'javascript:alert(1)',
    'C:\\x',
    'file:///C:/brochure.pdf',
    'ftp://nji.nl/',
    'mailto:info@nji.nl',
    'www.nji.nl',
    '/materialen/x.html',
    'http://',
    'http://localhost',
    'https://localhost:4321/',
    'https://intranet/',
    'http://127.0.0.1/',
    'https://a_b.nl/',
    'https:/nji.nl',
  ])('%s is geen webadres voor lezers', (value) => {
    expect(meldingen(url, value)).toEqual([
      'Schrijf een volledig webadres dat begint met https:// of http://.',
    ]);
  });
});

describe('codes en bestandsnamen', () => {
  test.each(['landelijk', 'pv27', 'po2707', 'vo2708', 'gm0363', 'rmc21', 'po0001'])(
    '%s heeft de vorm van een regiocode',
    (value) => {
      expect(regiocode.parse(value)).toBe(value);
    },
  );

  test.each(['VO2708', 'Landelijk', 'vo 2708', '2708', 'vo', 'vo27081', 'xx12', 'Utrecht', 'vo2708 '])(
    '%j is geen regiocode',
    (value) => {
      expect(meldingen(regiocode, value)[0]).toContain('Schrijf een regiocode in kleine letters');
    },
  );

  test.each(['gm363', 'gm03633', 'pv27', 'GM0363', 'Amsterdam'])('%s is geen gemeentecode', (value) => {
    expect(meldingen(gemeentecode, value)).toEqual(['Schrijf de gemeentecode als gm en vier cijfers.']);
  });

  test.each(['balans.mdx', 'Balans', 'materialen/balans', ''])(
    '%j is geen bestandsnaam van een andere vermelding',
    (value) => {
      expect(isGoed(verwijzing, value)).toBe(false);
    },
  );
});
