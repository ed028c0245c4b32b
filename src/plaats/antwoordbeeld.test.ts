import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { maakZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { antwoordbeeld, type Antwoordbeeld } from './antwoordbeeld.ts';
import { maakPlaatsnamen } from './plaatsnamen.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);
const namen = maakPlaatsnamen(echtePlaatstabel);
const beeld = (tekst: string): Antwoordbeeld => antwoordbeeld(tekst, zoek(tekst), zoek, namen);

function gevonden(tekst: string): Antwoordbeeld & { soort: 'gevonden' } {
  const antwoord = beeld(tekst);
  if (antwoord.soort !== 'gevonden') throw new Error(`${tekst} is ${antwoord.soort}`);
  return antwoord;
}

const rijen = (tekst: string): string[] =>
  gevonden(tekst).rijen.map(({ kop, gebieden }) => `${kop}: ${gebieden.map(({ code }) => code).join(' ')}`);

describe('een gevonden plaats', () => {
  test('toont de gemeente en beide samenwerkingsverbanden', () => {
    expect(rijen('Weesp')).toEqual([
      'Gemeente: gm0363',
      'Samenwerkingsverband basisonderwijs: po2709',
      'Samenwerkingsverband voortgezet onderwijs: vo2710',
    ]);
    expect(gevonden('Weesp').melding).toBe(
      'Weesp: gemeente Amsterdam; samenwerkingsverband basisonderwijs Unita (PO2709); ' +
        'samenwerkingsverband voortgezet onderwijs Qinas.',
    );
    expect(gevonden('Weesp').kort).toBe('Weesp hoort bij Unita (PO2709) en Qinas (VO2710).');
  });

  test.each([
    ['1381AB', 'Postcode 1381'],
    ['den haag', 'Den Haag'],
    ["'s-Gravenhage", "Gemeente 's-Gravenhage"],
    ['Den Bosch', 'Den Bosch'],
    ['provincie Utrecht', 'Provincie Utrecht'],
    ['RMC 21', 'Doorstroompuntregio Agglomeratie Amsterdam'],
    ['Koers VO', 'Koers VO'],
  ])('%s heet %s', (tekst, titel) => {
    expect(gevonden(tekst).titel).toBe(titel);
  });

  test('zegt dat een postcode niet in de tabel staat, en welke er genomen is', () => {
    const noot = 'Postcode 1000 staat niet in onze tabel. We nemen de eerstvolgende: 1011.';
    expect(gevonden('1000 AA').noot).toBe(noot);
    expect(gevonden('1000 AA').melding).toContain(noot);
    expect(gevonden('1000 AA').kort).toContain(noot);
    expect(gevonden('1011').noot).toBeUndefined();
  });

  test('noemt van een groot gebied hoeveel het er zijn', () => {
    expect(gevonden('provincie Utrecht').melding).toMatch(/26 gemeenten; 8 samenwerkingsverbanden/);
    expect(rijen('pv26')[0]).toBe('Provincie: pv26');
  });

  test('zegt van een samenwerkingsverband zonder gebied dat het in het hele land werkt', () => {
    expect(gevonden('Berseba').noot).toContain('hele land');
    expect(rijen('Berseba')).toEqual(['Samenwerkingsverband basisonderwijs: po0001']);
  });
});

describe('een keuze', () => {
  test('vraagt in een gemeente met meer verbanden om de postcode', () => {
    const antwoord = beeld('de fryske marren');
    expect(antwoord).toMatchObject({ soort: 'keuze', metPostcode: true });
    expect(antwoord.melding).toMatch(/^In de gemeente De Fryske Marren werken meer .* Vul uw postcode in/);
  });

  test('vraagt bij een naam met meer betekenissen welke', () => {
    expect(beeld('hengelo')).toMatchObject({
      soort: 'keuze',
      metPostcode: false,
      melding: '‘hengelo’ kan meer betekenen. Welke bedoelt u?',
    });
  });
});

describe('wat onbekend is', () => {
  test('krijgt voorstellen als die er zijn', () => {
    expect(beeld('Amstrdam')).toMatchObject({ soort: 'onbekend', suggesties: ['Amsterdam'] });
    expect(beeld('Amstrdam').melding).toBe('We kennen ‘Amstrdam’ niet. Bedoelt u misschien:');
    expect(beeld('xqzwv').melding).toMatch(/^We kennen ‘xqzwv’ niet\. Vul een postcode/);
  });

  test('wordt kort herhaald, zonder een half teken', () => {
    expect(beeld('x'.repeat(200)).melding).toContain(`‘${'x'.repeat(60)}…’`);
    expect(beeld(`${'q'.repeat(59)}😀😀`).melding).toContain(`‘${'q'.repeat(59)}…’`);
  });
});

test('wat er ook getypt wordt: een antwoord in woorden, waarvan elke keuze iets oplevert', () => {
  const naam = fc.constantFrom(...echtePlaatstabel.plaatsen.map((plaats) => plaats.naam));
  fc.assert(
    fc.property(fc.oneof(naam, willekeurigeTekst, fc.string({ maxLength: 80 })), (tekst) => {
      const antwoord = beeld(tekst);
      expect(antwoord.melding).not.toBe('');
      if (antwoord.soort === 'keuze')
        for (const optie of antwoord.opties) expect(beeld(optie.tekst).soort).toBe('gevonden');
      if (antwoord.soort === 'gevonden')
        expect(beeld(antwoord.tekst)).toMatchObject({ rijen: antwoord.rijen });
      if (antwoord.soort === 'onbekend')
        for (const suggestie of antwoord.suggesties) expect(beeld(suggestie).soort).not.toBe('onbekend');
    }),
    { numRuns: 1000 },
  );
});
