import { describe, expect, test } from 'vitest';
import { boek, kaartenzoeker } from '../../tests/fixtures/kaarten.ts';
import type { Alternatief, Term } from './dutch/zoekterm.ts';
import { vindTerm, type Tekstscores } from './vinden.ts';

const kaarten = kaartenzoeker([boek('titel', 'Hulp'), boek('tekst', 'Boek'), boek('synoniem', 'Steun')]);
const plaatsVan = new Map([
  ['materialen/titel', 0],
  ['materialen/tekst', 1],
  ['materialen/synoniem', 2],
]);

const hulp: Alternatief = { woorden: ['hulp'], gewicht: 1, herkomst: 'gezegd' };
const steun: Alternatief = { woorden: ['steun'], gewicht: 0.5, herkomst: 'synoniem' };
const term: Term = { gezegd: 'hulp', alternatieven: [hulp, steun] };

const vind = (teksten: readonly (readonly [Alternatief, Tekstscores | undefined])[] = []) =>
  vindTerm(term, kaarten, new Map(teksten), plaatsVan);

describe('een term', () => {
  test('wordt op kaarten gevonden, met de reden', () => {
    expect(vind().get(0)).toMatchObject({ reden: { term: 'hulp', waar: 'titel', woorden: ['hulp'] } });
    expect(vind().has(1)).toBe(false);
  });

  test('wordt in tekst gevonden, met de reden', () => {
    expect(vind([[hulp, new Map([['materialen/tekst', 1]])]]).get(1)).toMatchObject({
      reden: { term: 'hulp', waar: 'tekst', woorden: ['hulp'] },
    });
  });

  test('op kaart en in tekst telt dubbel, en de kaart is de reden', () => {
    const kaart = vind().get(0);
    const beide = vind([[hulp, new Map([['materialen/titel', 1]])]]).get(0);
    expect(beide?.score).toBeGreaterThan(kaart?.score ?? 0);
    expect(beide?.reden).toEqual(kaart?.reden);
  });

  test('in een titel is meer dan alleen in de tekst', () => {
    const gevonden = vind([[hulp, new Map([['materialen/tekst', 1]])]]);
    expect(gevonden.get(0)?.score).toBeGreaterThan(gevonden.get(1)?.score ?? 1);
  });

  test('telt bij een ander woord ervoor naar zijn gewicht, en noemt wat er wel gevonden is', () => {
    const gevonden = vind();
    expect(gevonden.get(2)).toMatchObject({ reden: { term: 'hulp', woorden: ['steun'] } });
    expect(gevonden.get(2)?.score).toBeCloseTo((gevonden.get(0)?.score ?? 0) / 2);
  });

  test('telt één keer, op de beste manier', () => {
    const overal = new Map([['materialen/titel', 1]]);
    expect(vind([[steun, overal]]).get(0)).toEqual(vind().get(0));
  });

  test('op een bladzijde die de catalogus niet kent, telt niet', () => {
    expect([...vind([[hulp, new Map([['materialen/weg', 1]])]]).keys()]).toEqual([0, 2]);
  });

  test('waarvan de tekst niets zei, wordt op kaarten gevonden', () => {
    expect(vind([[hulp, undefined]])).toEqual(vind());
  });
});
