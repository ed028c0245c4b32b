import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { maakZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { keuzelabels, type Keuzelabel } from './keuzelabels.ts';
import { maakPlaatsnamen } from './plaatsnamen.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);
const namen = maakPlaatsnamen(echtePlaatstabel);

function labels(tekst: string): Keuzelabel[] {
  const antwoord = zoek(tekst);
  return antwoord.soort === 'keuze' ? keuzelabels(antwoord.vraag, antwoord.opties, namen) : [];
}

const regels = (tekst: string): string[] => labels(tekst).map(({ naam, kenmerk }) => `${naam}: ${kenmerk}`);

describe('wat betekenissen van elkaar onderscheidt', () => {
  test('is voor plaatsen de gemeente en de provincie', () => {
    expect(regels('Hengelo')).toEqual([
      'Hengelo: in de gemeente Bronckhorst, Gelderland',
      'Hengelo: gemeente, Overijssel',
    ]);
    expect(regels('bergen')).toEqual([
      'Bergen: in de gemeente Bergen (NH.), Noord-Holland',
      'Bergen: in de gemeente Bergen (L.), Limburg',
    ]);
    expect(regels('Utrecht')).toEqual(['Utrecht: gemeente, Utrecht', 'Utrecht: provincie']);
  });

  test('is voor samenwerkingsverbanden de sector en de code', () => {
    expect(regels('swv Leiden')).toContain('PPO regio Leiden: samenwerkingsverband basisonderwijs, PO2801');
    expect(regels('27.07')).toHaveLength(2);
  });

  test('is voor delen van een gemeente de postcode, met plaatsen en de verbanden waarin zij verschillen', () => {
    const [eerste, tweede] = labels('zuidplas');
    expect(eerste?.naam).toBe('Postcode 2751 t/m 2752, 2761, 2841');
    expect(eerste?.kenmerk).toMatch(/^met Moerkapelle, Moordrecht; .*\(PO2814\) en .*\(VO2802\)$/);
    expect(tweede?.kenmerk).toContain('Nieuwerkerk aan den IJssel');
    const friesland = labels('De Fryske Marren').map(({ kenmerk }) => kenmerk);
    expect(friesland).toHaveLength(4);
    expect(friesland.join()).not.toContain('PO2101');
  });

  test('noemt een code geen twee keer', () => {
    expect(regels('gm0363').join()).toContain('Unita (PO2709) en Qinas (VO2710)');
  });

  test('is bij een postcode met een plaats die elders ligt, waar de postcode ligt', () => {
    expect(regels('1381 AB Hoogeveen')).toContain('Postcode 1381: Amsterdam, Noord-Holland');
  });

  test('maakt bij geen enkele naam twee keuzes gelijk', () => {
    const { plaatsen, anderenamen, gebieden, provincienamen } = echtePlaatstabel;
    for (const { naam } of [...plaatsen, ...anderenamen, ...gebieden, ...provincienamen]) {
      const alle = regels(naam);
      expect(new Set(alle).size, naam).toBe(alle.length);
    }
  });
});
