import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echteGebieden, echtePlaatstabel, tabelteksten } from '../../../tests/fixtures/plaatstabel.ts';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { maakZoekPlaats, type Vondst } from './plaats-zoeken.ts';
import { naamsleutel, naamwoorden } from './plaatsnaam.ts';
import { leesPlaatsen, pakPlaatsen } from './plaats-verpakken.ts';
import { kaleSleutel, kaleVerbandsleutel, verbandsleutels } from './verbandnaam.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);

/** Every postcode with what stands before it in the table, read without the code under test. */
const postcodes = tabelteksten.postcodes
  .split('\n')
  .filter((regel) => regel.startsWith('gm'))
  .flatMap((regel) => {
    const [gemeente = '', po = '', vo = '', ...reeksen] = regel.split(' ');
    return reeksen.flatMap((reeks) => {
      const [van = 0, tot = van] = reeks.split('-').map(Number);
      return Array.from({ length: tot - van + 1 }, (_, index) => ({
        postcode: van + index,
        gemeente,
        po,
        vo,
      }));
    });
  });

const bekend = new Set(postcodes.map(({ postcode }) => postcode));

/** Every place with its gemeenten, read without the code under test. */
const plaatsen = tabelteksten.plaatsen
  .split('\n')
  .filter((regel) => /: gm/.test(regel))
  .map((regel) => ({ naam: regel.split(':')[0] ?? '', gemeenten: regel.match(/gm\d{4}/g) ?? [] }));

const vondstenVan = (tekst: string): readonly Vondst[] => {
  const antwoord = zoek(tekst);
  if (antwoord.soort === 'gevonden') return [antwoord.vondst];
  return antwoord.soort === 'keuze' ? antwoord.opties : [];
};

describe('heel Nederland', () => {
  test('elke postcode geeft de gemeente en de twee verbanden van de tabel', () => {
    expect(postcodes).toHaveLength(4043);
    const anders = postcodes.filter(({ postcode, gemeente, po, vo }) => {
      const [vondst, ...rest] = vondstenVan(String(postcode));
      return (
        rest.length > 0 ||
        !vondst?.precies ||
        [vondst.code, ...vondst.gemeenten, ...vondst.po, ...vondst.vo].join() !==
          [gemeente, gemeente, po, vo].join()
      );
    });
    expect(anders).toEqual([]);
  });

  test('elke andere postcode krijgt de eerstvolgende hogere, en zegt dat', () => {
    const oplopend = [...bekend].sort((a, b) => a - b);
    for (let postcode = 1000; postcode <= 9999; postcode += 1) {
      if (bekend.has(postcode)) continue;
      const hoger = oplopend.find((kandidaat) => kandidaat > postcode);
      expect(vondstenVan(`${postcode} ZZ`)).toMatchObject([
        { naam: String(hoger), gevraagd: postcode, precies: false },
      ]);
    }
  });

  test('elke plaatsnaam geeft zijn gemeente, of vraagt welke', () => {
    expect(plaatsen).toHaveLength(2831);
    const anders = plaatsen.filter(({ naam, gemeenten }) => {
      const codes = vondstenVan(naam).map(({ code }) => code);
      return !gemeenten.every((gemeente) => codes.includes(gemeente));
    });
    expect(anders).toEqual([]);
  });

  test('een antwoord op een naam is er alleen als die naam nergens anders op slaat', () => {
    const delenVan = new Map<string, Set<number>>();
    for (const { naam, delen } of [...echtePlaatstabel.plaatsen, ...echtePlaatstabel.anderenamen]) {
      const sleutel = naamsleutel(naam);
      delenVan.set(sleutel, new Set([...(delenVan.get(sleutel) ?? []), ...delen]));
    }
    for (const { naam } of plaatsen) {
      if (zoek(naam).soort === 'gevonden') expect(delenVan.get(naamsleutel(naam))?.size, naam).toBe(1);
    }
  });

  test('elke optie van een keuze heeft één gemeente en twee verbanden, als het om een plaats gaat', () => {
    for (const { naam } of plaatsen) {
      for (const { als, gemeenten, po, vo } of vondstenVan(naam)) {
        if (als === 'plaats' || als === 'gemeente')
          expect([gemeenten.length, po.length, vo.length], naam).toEqual([1, 1, 1]);
      }
    }
  });
});

const namen = [
  ...plaatsen.map(({ naam }) => naam),
  ...echtePlaatstabel.anderenamen.map(({ naam }) => naam),
  ...echtePlaatstabel.gebieden.flatMap(({ naam, code }) => [naam, code.toUpperCase()]),
];

const naam = fc.constantFrom(...namen);
const cijfers = fc.integer({ min: 0, max: 99_999 }).map(String);
const letters = fc.string({
  minLength: 1,
  maxLength: 3,
  unit: fc.constantFrom('a', 'b', 'd', 'e', 'v', 'o', 'p', 'n', 'l'),
});

/** A text with one thing done to it at a random place. */
const bewerkt = (tekst: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const teken = fc.constantFrom(
    'a',
    'e',
    'z',
    ' ',
    '-',
    '\u0000',
    '\u200b',
    '\u202e',
    '\n',
    '7',
    '🙂',
    'ж',
    '语',
    '\ud800',
    "'",
    '(',
    '%',
  );
  return fc.tuple(tekst, fc.nat(), teken, fc.nat({ max: 3 })).map(([bron, getal, nieuw, daad]) => {
    const plaats = getal % (bron.length + 1);
    const [voor, na] = [bron.slice(0, plaats), bron.slice(plaats)];
    return [voor + nieuw + na, voor + na.slice(1), voor + nieuw + na.slice(1), na + voor][daad] ?? bron;
  });
};

const invoer = fc.oneof(
  naam,
  naam.map((tekst) => ` ${tekst.toLowerCase()}  `),
  bewerkt(naam),
  bewerkt(bewerkt(naam)),
  fc.tuple(naam, naam).map((delen) => delen.join(' ')),
  fc
    .tuple(naam, fc.constantFrom(' (NH)', ', Limburg', ' Gld', ' centrum', ' e.o.'))
    .map((delen) => delen.join('')),
  fc
    .tuple(fc.constantFrom('gemeente ', 'swv ', 'vo ', 'regio ', 'provincie '), naam)
    .map((delen) => delen.join('')),
  cijfers,
  fc.tuple(cijfers, letters).map((delen) => delen.join(' ')),
  fc
    .tuple(fc.constantFrom('B-', 'D-', 'NL-', 'nl ', 'po', 'VO ', 'gm', 'rmc '), cijfers)
    .map((delen) => delen.join('')),
  fc.tuple(cijfers, naam).map((delen) => delen.join(' ')),
  bewerkt(fc.tuple(cijfers, letters, naam).map((delen) => delen.join(' '))),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'Москва',
    '東京',
    '\u202eaiselg',
    '1/0',
    'NaN',
  ),
  willekeurigeTekst,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.oneof(naam, willekeurigeTekst), fc.nat({ max: 3 }))
    .map(([tekst, soort]) => tekst.padEnd(10_000, [tekst, ' ', 'a', '1'][soort]).slice(0, 10_000)),
);

/** Whether what was asked names what was found: its name, one of its short names, or its code. */
function noemt(gevraagd: string, { als, naam: gevonden, code, gevraagd: postcode }: Vondst): boolean {
  const plat = naamsleutel(gevraagd.normalize('NFKC'));
  if (als === 'postcode') {
    const nummer = Number(gevonden);
    const klopt = bekend.has(postcode ?? 0) ? nummer === postcode : nummer > (postcode ?? Infinity);
    return plat.includes(String(postcode)) && klopt && bekend.has(nummer);
  }
  const eigen =
    als === 'samenwerkingsverband'
      ? [...verbandsleutels(gevonden), kaleVerbandsleutel(gevonden)]
      : [naamsleutel(gevonden)];
  const nummer = code.replace(/^\D+0*/, '');
  const metCode = als !== 'plaats' && plat.includes(nummer) && plat.includes(code.replace(/\d+$/, ''));
  const woorden = naamwoorden(gevraagd);
  const getypt = [woorden.join(''), kaleSleutel(woorden)];
  return (
    metCode || eigen.some((sleutel) => sleutel !== '' && getypt.some((tekst) => tekst.includes(sleutel)))
  );
}

describe('wat er ook getypt wordt', () => {
  test('geen fout, en een antwoord noemt wat er gevraagd is', { timeout: 60_000 }, () => {
    const soorten = new Map<string, number>();
    fc.assert(
      fc.property(invoer, (tekst) => {
        const antwoord = zoek(tekst);
        soorten.set(antwoord.soort, (soorten.get(antwoord.soort) ?? 0) + 1);
        if (antwoord.soort === 'gevonden') expect(noemt(tekst, antwoord.vondst), tekst).toBe(true);
        if (antwoord.soort === 'keuze') expect(antwoord.opties.length).toBeGreaterThan(1);
        if (antwoord.soort === 'onbekend') expect(antwoord.suggesties.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 20_000 },
    );
    expect([...soorten.values()].every((aantal) => aantal > 200)).toBe(true);
    expect(soorten.size).toBe(3);
  });

  test('een voorstel is zelf bekend', () => {
    fc.assert(
      fc.property(bewerkt(bewerkt(naam)), (tekst) => {
        const antwoord = zoek(tekst);
        if (antwoord.soort !== 'onbekend') return;
        for (const suggestie of antwoord.suggesties) expect(zoek(suggestie).soort).not.toBe('onbekend');
      }),
      { numRuns: 1000 },
    );
  });

  test('een plaats met één verkeerde letter staat bij de voorstellen, of heet zelf ook ergens zo', () => {
    const lang = plaatsen.filter((plaats) => plaats.naam.length >= 6);
    fc.assert(
      fc.property(fc.constantFrom(...lang), fc.nat(), (plaats, getal) => {
        const plek = getal % plaats.naam.length;
        const tekst = `${plaats.naam.slice(0, plek)}q${plaats.naam.slice(plek + 1)}`;
        const antwoord = zoek(tekst);
        if (antwoord.soort !== 'onbekend') return;
        expect(antwoord.suggesties.map(naamsleutel), tekst).toContain(naamsleutel(plaats.naam));
      }),
      { numRuns: 2000 },
    );
  });

  test('de uitgepakte tabel geeft dezelfde antwoorden', () => {
    const uitgepakt = leesPlaatsen(pakPlaatsen(echtePlaatstabel));
    if (!uitgepakt) throw new Error('niet uit te pakken');
    const ander = maakZoekPlaats(uitgepakt);
    fc.assert(
      fc.property(invoer, (tekst) => {
        expect(ander(tekst)).toEqual(zoek(tekst));
      }),
      { numRuns: 1000 },
    );
    expect(echteGebieden.size).toBe(uitgepakt.gebieden.length + 1);
  });
});
