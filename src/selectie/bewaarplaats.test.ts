import { describe, expect, test } from 'vitest';
import { Bewaarplaats, sleutel } from './bewaarplaats.ts';
import { legeSelectie, metNotitie, verwijder, voegToe } from './selectie.ts';

/** The storage of a browser, as far as it is used; `vol` refuses to write, as a browser without room does. */
class Opslag implements Storage {
  readonly inhoud = new Map<string, string>();
  vol = false;
  get length(): number {
    return this.inhoud.size;
  }
  clear(): void {
    this.inhoud.clear();
  }
  key(): string | null {
    return null;
  }
  getItem(naam: string): string | null {
    return this.inhoud.get(naam) ?? null;
  }
  removeItem(naam: string): void {
    this.inhoud.delete(naam);
  }
  setItem(naam: string, waarde: string): void {
    if (this.vol) throw new Error('QuotaExceededError');
    this.inhoud.set(naam, waarde);
  }
}

describe('de bewaarplaats', () => {
  test('bewaart onder één naam wat een ander tabblad weer leest', () => {
    const opslag = new Opslag();
    new Bewaarplaats(() => opslag).wijzig((selectie) => voegToe(selectie, 'materialen/x'));
    expect([...opslag.inhoud.keys()]).toEqual([sleutel]);
    expect(new Bewaarplaats(() => opslag).lees().regels).toEqual([{ id: 'materialen/x', notitie: '' }]);
  });

  test('schrijft niet door te lezen', () => {
    const opslag = new Opslag();
    new Bewaarplaats(() => opslag).lees();
    expect(opslag.length).toBe(0);
  });

  test('laat van een lege selectie niets achter', () => {
    const opslag = new Opslag();
    const plaats = new Bewaarplaats(() => opslag);
    plaats.wijzig((selectie) => voegToe(selectie, 'materialen/x'));
    plaats.wijzig((selectie) => verwijder(selectie, 'materialen/x'));
    expect(opslag.length).toBe(0);
  });

  test.each(['', '{', 'null', '[]', '"x"', '{"regels":{}}', '\u0000'])(
    'leest uit %j een lege selectie',
    (tekst) => {
      const opslag = new Opslag();
      opslag.setItem(sleutel, tekst);
      expect(new Bewaarplaats(() => opslag).lees()).toEqual(legeSelectie);
    },
  );

  test('gaat uit van wat een ander tabblad intussen bewaarde', () => {
    const opslag = new Opslag();
    const [hier, daar] = [new Bewaarplaats(() => opslag), new Bewaarplaats(() => opslag)];
    hier.wijzig((selectie) => voegToe(selectie, 'materialen/x'));
    daar.wijzig((selectie) => voegToe(selectie, 'materialen/y'));
    hier.wijzig((selectie) => metNotitie(selectie, 'materialen/x', 'Lezen'));
    expect(daar.lees().regels.map(({ id, notitie }) => id + notitie)).toEqual([
      'materialen/xLezen',
      'materialen/y',
    ]);
  });

  test.each([
    [
      'die dicht zit',
      (): Storage => {
        throw new Error('SecurityError');
      },
    ],
    ['die vol is', (): Storage => Object.assign(new Opslag(), { vol: true })],
  ])('houdt met opslag %s de selectie vast op deze pagina, en zegt dat', (_wat, opslag) => {
    const plaats = new Bewaarplaats(opslag);
    expect(plaats.lees()).toEqual(legeSelectie);
    plaats.wijzig((selectie) => voegToe(selectie, 'materialen/x'));
    plaats.wijzig((selectie) => voegToe(selectie, 'materialen/y'));
    expect(plaats.geblokkeerd).toBe(true);
    expect(plaats.lees().regels).toHaveLength(2);
  });

  test('bewaart alsnog wat op de pagina stond, zodra dat weer kan', () => {
    const opslag = Object.assign(new Opslag(), { vol: true });
    const plaats = new Bewaarplaats(() => opslag);
    plaats.wijzig((selectie) => voegToe(selectie, 'materialen/x'));
    opslag.vol = false;
    plaats.wijzig((selectie) => voegToe(selectie, 'materialen/y'));
    expect(plaats.geblokkeerd).toBe(false);
    expect(new Bewaarplaats(() => opslag).lees().regels).toHaveLength(2);
  });

  test('meldt elke wijziging', () => {
    const opslag = new Opslag();
    const plaats = new Bewaarplaats(() => opslag);
    const gezien: number[] = [];
    plaats.addEventListener('wijziging', () => gezien.push(plaats.lees().regels.length));
    plaats.wijzig((selectie) => voegToe(selectie, 'materialen/x'));
    plaats.wijzig(() => legeSelectie);
    expect(gezien).toEqual([1, 0]);
  });
});
