import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { alfabetOf } from './alfabet.ts';
import { begripTitel, korteUitleg, uitgelegdeBegrippen } from './uitgelegd.ts';
import { materialenBij, verwanteBegrippen } from './verwant.ts';

const uitleg = 'Een woord.';
const alle = uitgelegdeBegrippen([
  { id: 'zorgplicht', data: { term: 'zorgplicht', uitleg, zieook: ['speciaal', 'angst', 'weg'] } },
  { id: 'angst', data: { term: 'angst' } },
  { id: 'speciaal', data: { term: '(voortgezet) speciaal onderwijs', afkorting: 'SO/VSO', uitleg } },
  { id: 'swv', data: { term: 'samenwerkingsverband', afkorting: 'SWV', uitleg, inlopendetekst: ['SWV'] } },
  { id: 'uur', data: { term: '16 uur', uitleg } },
  { id: 'rmc', data: { term: 'RMC', afkorting: 'rmc', uitleg } },
]);

describe('een begrip met uitleg', () => {
  it('staat op de plek van zijn eerste letter; zonder uitleg helpt het alleen de zoeker', () => {
    expect(alle.map(({ id }) => id)).toEqual(['uur', 'rmc', 'swv', 'speciaal', 'zorgplicht']);
  });

  it('krijgt een vraag als titel, met de afkorting als die iets toevoegt', () => {
    expect(alle.map(({ data }) => begripTitel(data)).slice(0, 3)).toEqual([
      'Wat betekent 16 uur?',
      'Wat betekent RMC (rmc)?',
      'Wat betekent samenwerkingsverband (SWV)?',
    ]);
  });

  it('noemt verwante begrippen alleen als die een pagina hebben', () => {
    const zorgplicht = alle.find(({ id }) => id === 'zorgplicht');
    expect(zorgplicht && verwanteBegrippen(zorgplicht, alle)).toEqual([
      { titel: '(voortgezet) speciaal onderwijs', adres: '/begrippen/speciaal.html', bij: uitleg },
    ]);
  });

  it('noemt materialen die een redacteur koos, en daarna wat het in de titel heeft, hoogstens zes', () => {
    const materiaal = (id: string, titel: string) => ({ id, data: { titel, uitgever: 'OCW' } });
    const materialen = [
      ...Array.from({ length: 8 }, (_, nr) => materiaal(`swv-${String(nr)}`, 'Wat doet een SWV?')),
      materiaal('wet', 'De wet'),
    ];
    const swv = {
      id: 'swv',
      data: { term: 'swv', uitleg, inlopendetekst: ['SWV'], materialen: ['wet', 'weg'] },
    };
    const adressen = materialenBij(swv, materialen).map(({ adres }) => adres);
    expect(adressen).toHaveLength(6);
    expect(adressen.slice(0, 2)).toEqual(['/materialen/wet.html', '/materialen/swv-0.html']);
  });
});

describe('het alfabet', () => {
  it('wijst van een afkorting naar het begrip, ook bij twee in één', () => {
    const regels = alfabetOf(alle).flatMap(({ letter, regels }) =>
      regels.map(({ woord, soort }) => `${letter} ${woord}${soort === 'afkorting' ? ' →' : ''}`),
    );
    expect(regels).toEqual([
      '0-9 16 uur',
      'R RMC',
      'S samenwerkingsverband',
      'S SO →',
      'S SWV →',
      'V (voortgezet) speciaal onderwijs',
      'V VSO →',
      'Z zorgplicht',
    ]);
  });
});

describe('de korte uitleg', () => {
  it('bestaat uit hele zinnen en laat een afkorting heel', () => {
    expect(korteUitleg('Een plan. Het heet OPP. Er staat veel in.', 25)).toBe('Een plan. Het heet OPP.');
    expect(korteUitleg('Een plan. Een zin die hier niet meer bij past. Kort.', 20)).toBe('Een plan.');
    expect(korteUitleg('Een heel lange eerste zin.', 3)).toBe('Een heel lange eerste zin.');
  });

  it('is altijd het begin van de uitleg en nooit leeg', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: fc.constantFrom('a', 'B', '. ', '?', ' ', '"', 'o.a. '), minLength: 1 })
          .filter((text) => text.trim() !== ''),
        fc.nat(60),
        (text, ruimte) => {
          const eenRegel = text.replace(/\s+/g, ' ').trim();
          const kort = korteUitleg(eenRegel, ruimte);
          expect(kort).not.toBe('');
          expect(eenRegel.startsWith(kort)).toBe(true);
        },
      ),
    );
  });
});
