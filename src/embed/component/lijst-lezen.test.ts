import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insluitregel, regiogegevens } from '../../../tests/fixtures/insluiten.ts';
import { leesLijst, type Getoondelijst } from './lijst-lezen.ts';

const wortel = 'https://toolbox.example/';

function gelezen(gegevens: unknown, vanaf = wortel): Getoondelijst {
  const lijst = leesLijst(gegevens, 'alles', vanaf);
  if (!lijst) throw new Error('Dit is geen lijst.');
  return lijst;
}

const metRegel = (anders: Readonly<Record<string, unknown>>) => {
  const { regio } = regiogegevens(0);
  return gelezen({ regio, vermeldingen: [{ ...insluitregel(1), ...anders }] }).regels[0];
};

describe('de lijst van een regio', () => {
  test('heeft een naam, een adres en regels met feiten', () => {
    expect(gelezen(regiogegevens(1))).toEqual({
      naam: 'Amsterdam-Diemen (VO2708)',
      adres: 'https://toolbox.example/regios/vo2708.html',
      regels: [
        {
          titel: 'Plek 1',
          adres: 'https://toolbox.example/initiatieven/plek-1.html',
          feiten: ['Klas', 'Amsterdam', 'actief', 'gecontroleerd 12 november 2026'],
        },
        {
          titel: 'Kaart',
          adres: 'https://toolbox.example/materialen/kaart.html',
          feiten: ['Model of format', 'Amsterdam', '2024', 'gecontroleerd 12 november 2026'],
        },
      ],
    });
  });

  test('toont van de soorten wat gevraagd is', () => {
    const titels = (inhoud: 'initiatieven' | 'materialen' | 'alles') =>
      leesLijst(regiogegevens(2), inhoud, wortel)?.regels.map(({ titel }) => titel);
    expect(titels('initiatieven')).toEqual(['Plek 1', 'Plek 2']);
    expect(titels('materialen')).toEqual(['Kaart']);
    expect(titels('alles')).toEqual(['Plek 1', 'Plek 2', 'Kaart']);
  });

  test.each([
    [{ status: 'beëindigd' }, 'beëindigd'],
    [{ status: 'tijdelijk-gesloten' }, 'tijdelijk gesloten'],
    [{ status: 'onbekend' }, 'status onbekend'],
    [{ gecontroleerd: undefined, bevestigd: '2024-05' }, 'bron uit 2024'],
    [{ gecontroleerd: undefined }, 'bron zonder datum'],
  ])('zegt bij %j: %s', (anders, feit) => {
    expect(metRegel(anders)?.feiten).toContain(feit);
  });

  test('laat weg wat er niet is', () => {
    const kaal = { titel: 'Kaal', type: 'website', status: 'actueel' };
    const { regio } = regiogegevens(0);
    expect(gelezen({ regio, vermeldingen: [kaal] }).regels).toEqual([
      { titel: 'Kaal', adres: undefined, feiten: [] },
    ]);
  });

  test('slaat over wat geen vermelding is', () => {
    const { regio } = regiogegevens(0);
    const vermeldingen = [null, 1, 'x', [], {}, { titel: '  ' }, insluitregel(1)];
    expect(gelezen({ regio, vermeldingen }).regels).toHaveLength(1);
  });

  test.each([
    null,
    undefined,
    1,
    'lijst',
    [],
    {},
    { regio: {}, vermeldingen: [] },
    { regio: { naam: '' }, vermeldingen: [] },
    { regio: { naam: 'X' } },
    { regio: { naam: 'X' }, vermeldingen: { length: 3 } },
    { vermeldingen: [] },
  ])('is er niet in %j', (gegevens) => {
    expect(leesLijst(gegevens, 'alles', wortel)).toBeUndefined();
  });
});

describe('een adres', () => {
  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//kwaad.example/',
    'https://kwaad.example/initiatieven/x.html',
    'https://toolbox.example.kwaad.example/x.html',
    'https://toolbox.example@kwaad.example/x.html',
    'https://toolbox.example:8443/x.html',
    'http://toolbox.example/x.html',
    'initiatieven/x.html',
    '',
    7,
    null,
    { toString: 'x' },
  ])('telt niet als het niet naar de site zelf leidt: %j', (adres) => {
    expect(metRegel({ adres })).toMatchObject({ titel: 'Plek 1', adres: undefined });
  });

  test('leidt in een kopie elders naar die kopie', () => {
    const lijst = gelezen(regiogegevens(1), 'http://intranet.local/kopie/toolbox/');
    expect(lijst.adres).toBe('http://intranet.local/kopie/toolbox/regios/vo2708.html');
    expect(lijst.regels[0]?.adres).toBe('http://intranet.local/kopie/toolbox/initiatieven/plek-1.html');
  });

  test('leidt nooit naar een andere site, wat er ook in de gegevens staat', () => {
    const stuk = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      'data:',
      '/',
      '//',
      '\\',
      '@',
      ':',
      '?',
      '#',
      '..',
      '\t',
      '\n',
      ' ',
      'toolbox.example',
      'kwaad.example',
      'regios/',
      'alert(1)',
      '.',
      '%2f',
      'é',
      '\u0000',
    );
    const adres = fc.oneof(
      fc.array(stuk, { maxLength: 8 }).map((stukken) => stukken.join('')),
      fc.string(),
    );
    const elders = fc.constantFrom(wortel, 'http://intranet.local/kopie/', 'https://toolbox.example:8443/');
    fc.assert(
      fc.property(adres, adres, elders, (vanRegio, vanRegel, hier) => {
        const lijst = leesLijst(
          { regio: { naam: 'X', adres: vanRegio }, vermeldingen: [{ titel: 'Y', adres: vanRegel }] },
          'alles',
          hier,
        );
        for (const getoond of [lijst?.adres, lijst?.regels[0]?.adres]) {
          if (getoond !== undefined) expect(new URL(getoond).origin).toBe(new URL(hier).origin);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('wat voor gegevens er ook komen: een lijst van tekst, of geen lijst', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (regio, vermelding, naam) => {
        for (const gegevens of [
          regio,
          { regio, vermeldingen: vermelding },
          { regio: { naam }, vermeldingen: [vermelding] },
        ]) {
          const lijst = leesLijst(gegevens, 'alles', wortel);
          for (const { titel, feiten } of lijst?.regels ?? [])
            expect([titel, ...feiten].every((deel) => typeof deel === 'string' && deel !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
