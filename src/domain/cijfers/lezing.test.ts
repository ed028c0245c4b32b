import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { cijferSchema, type Cijferreeks } from '../schema/cijfer.ts';
import { getalSchema } from '../schema/getal.ts';
import { bronnenVan, bronTekst, zwakkeSteun } from './bronnen.ts';
import { reeksCsv } from './csv.ts';
import { alternatief, watUZiet } from './lezing.ts';
import { optelsom, reeksenOpVolgorde, waardeIn, zoekOp } from './op-volgorde.ts';
import { deelTekst, kortSchooljaar, verschilTekst } from './schrijfwijze.ts';

const reeks = (afwijking: Record<string, unknown> = {}): Cijferreeks =>
  cijferSchema.parse({
    titel: 'Langer dan drie maanden thuis',
    eenheid: 'leerlingen',
    toelichting: 'Uitleg.',
    punten: [
      { schooljaar: '2013-2014', waarde: 3254, volgens: ['NRC'] },
      { schooljaar: '2015-2016', waarde: 4194 },
      { schooljaar: '2017-2018', waarde: 4479 },
      { schooljaar: '2018-2019', waarde: 4790 },
      { schooljaar: '2020-2021', waarde: 4300, ongeveer: true },
    ],
    breuken: [{ schooljaar: '2015-2016', reden: 'Andere definitie.' }],
    bron: [
      { naam: 'Datagraver', titel: 'Datagraver', url: 'https://datagraver.com/x', overgenomen: true },
      { naam: 'NRC', titel: 'NRC, 19 februari 2018' },
    ],
    ...afwijking,
  });

describe('wat u ziet', () => {
  test('is in zinnen uitgerekend uit de reeks', () => {
    expect(watUZiet(reeks())).toEqual([
      'Van 3.254 in 2013-2014 naar circa 4.300 in 2020-2021.',
      'Daartussen veranderde de manier van tellen. Vergelijk begin en eind dus met zorg.',
      'In 2018-2019 waren het er 4.790. Dat is 311 meer dan in 2017-2018 (4.790 − 4.479 = +311).',
      'Voor 2020-2021 is het verschil met een jaar eerder niet te berekenen.',
      'Het hoogst in 2018-2019 (4.790), het laagst in 2013-2014 (3.254).',
      'Van 2014-2015, 2016-2017 en 2019-2020 is geen cijfer gevonden.',
    ]);
  });

  test.each([
    [100, 100, 'Dat is evenveel als in 2017-2018 (100 − 100 = 0).'],
    [3328, 3246, 'Dat is 82 minder dan in 2017-2018 (3.246 − 3.328 = −82).'],
  ])('noemt van %d naar %d bij zijn naam', (van, naar, zin) => {
    const punten = [
      { schooljaar: '2017-2018', waarde: van },
      { schooljaar: '2018-2019', waarde: naar },
    ];
    expect(watUZiet(reeks({ punten, breuken: undefined })).join(' ')).toContain(zin);
  });

  test('van één cijfer is alleen dat cijfer', () => {
    const punten = [{ schooljaar: '2017-2018', waarde: 5 }];
    expect(watUZiet(reeks({ punten, breuken: undefined }))).toEqual(['Eén cijfer: 5 in 2017-2018.']);
  });

  test('staat ook in de tekst bij de grafiek, die naar de tabel wijst', () => {
    expect(alternatief(reeks())).toBe(
      'Lijngrafiek: Langer dan drie maanden thuis, leerlingen per schooljaar. Van 3.254 in 2013-2014 naar circa 4.300 in 2020-2021. Hoogste: 4.790 in 2018-2019. Laagste: 3.254 in 2013-2014. Geen cijfer van 2014-2015, 2016-2017 en 2019-2020. Vanaf 2015-2016 is anders geteld. Alle getallen staan in de tabel hieronder.',
    );
  });
});

describe('een bron', () => {
  test('van een getal is die het noemt, en anders de eerste', () => {
    const { punten, ...data } = reeks();
    expect(
      punten.map((punt) =>
        bronnenVan(data, punt)
          .map(({ naam }) => naam)
          .join(),
      ),
    ).toEqual(['NRC', ...Array<string>(4).fill('Datagraver')]);
  });

  test('heeft in tekst haar adres als dat bekend is', () => {
    expect(reeks().bron.map(bronTekst)).toEqual([
      'Datagraver, https://datagraver.com/x',
      'NRC, 19 februari 2018',
    ]);
  });

  test('waar een reeks alleen op rust, wordt geteld als ze zelf niet telt', () => {
    expect(zwakkeSteun(reeks())).toEqual({ naam: 'Datagraver', aantal: 4, van: 5 });
    expect(zwakkeSteun(reeks({ bron: [{ naam: 'NRC', titel: 'NRC' }] }))).toBeUndefined();
  });
});

describe('de tabel om te downloaden', () => {
  test('heeft een merk, puntkomma’s, getallen zonder punt en de bron in woorden', () => {
    const punten = [
      { schooljaar: '2018-2019', waarde: 4790 },
      {
        schooljaar: '2020-2021',
        waarde: 4300,
        ongeveer: true,
        opmerking: 'De bron zegt: "ruim"; meer niet.',
      },
    ];
    expect(reeksCsv(reeks({ punten, breuken: undefined }))).toBe(
      '\uFEFFschooljaar;waarde;circa;opmerking;bron\r\n' +
        '2018-2019;4790;nee;"";"Datagraver, https://datagraver.com/x"\r\n' +
        '2020-2021;4300;ja;"De bron zegt: ""ruim""; meer niet.";"Datagraver, https://datagraver.com/x"\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1'])('maakt van %j geen formule', (opmerking) => {
    const punten = [{ schooljaar: '2018-2019', waarde: 1, opmerking }];
    expect(reeksCsv(reeks({ punten, breuken: undefined }))).toContain(`;"'${opmerking}";`);
  });
});

describe('losse getallen', () => {
  const getal = getalSchema.parse(goedeGegevens.getallen);

  test('die meetellen worden opgeteld, met hun grens', () => {
    const som = optelsom(getal);
    expect(som && deelTekst(som)).toBe('meer dan 69.000 kinderen');
  });

  test('worden niet opgeteld als er maar één meetelt', () => {
    expect(optelsom({ ...getal, getallen: getal.getallen.slice(0, 1) })).toBeUndefined();
  });
});

test('een verschil heeft een teken, en een echte min', () => {
  expect([311, -82, 0, -1668].map(verschilTekst)).toEqual(['+311', '−82', '0', '−1.668']);
});

test('een schooljaar past onder de grafiek', () => {
  expect(kortSchooljaar('1999-2000')).toBe('1999-00');
});

describe('de pagina', () => {
  test('zet een reeks zonder vaste plaats achteraan', () => {
    const ids = ['zeldzaam', 'terug-naar-school', 'absoluut-verzuim'].map((id) => ({ id }));
    expect(reeksenOpVolgorde(ids).map(({ id }) => id)).toEqual([
      'absoluut-verzuim',
      'terug-naar-school',
      'zeldzaam',
    ]);
  });

  test('bouwt niet als een cijfer waarvan zij spreekt er niet is', () => {
    const data = reeks();
    expect(waardeIn({ id: 'x', data }, '2018-2019')).toBe(4790);
    expect(() => waardeIn({ id: 'x', data }, '2019-2020')).toThrow('2019-2020');
    expect(() => zoekOp([{ id: 'x' }], 'y')).toThrow('noemt y');
  });
});
