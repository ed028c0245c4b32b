import { describe, expect, it } from 'vitest';
import { bytesPerStap, teVroeg, zoekpadVan } from './zoekbytes.ts';

const voor = new Map([
  ['catalogus.js', 30_000],
  ['zoeker.js', 9_000],
  ['bewaren.js', 2_000],
]);
const bij = new Map([
  ['suggesties.js', 2_000],
  ['volledig.js', 16_000],
  ['data/wegwijzer.js', 14_000],
  ['data/kennis.js', 20_000],
  ['data/wasm.nl.pagefind.js', 60_000],
  ['data/index-nl_abc.pf_index.js', 59_000],
]);

const bytesVan = (naam: string, motor = 10_000): number | undefined =>
  bytesPerStap(voor, bij, motor).find((regel) => regel.naam.startsWith(naam))?.bytes;

describe('de bytes per stap', () => {
  it('zijn opgeteld wat een bezoeker voor die stap binnenhaalt', () => {
    expect(bytesVan('Vóór de eerste')).toBe(41_000);
    expect(bytesVan('Eerste antwoord')).toBe(39_000);
    expect(bytesVan('Koude volledige tekst')).toBe(169_000);
    expect(bytesVan('  daarvan de motor')).toBe(70_000);
    expect(bytesVan('  daarvan de index')).toBe(59_000);
    expect(bytesVan('  ook eigen: volledig.js')).toBe(6_000);
    expect(bytesVan('  samen')).toBe(17_000);
  });

  it('noemen geen eigen deel onder nul als Pagefind alleen groter is dan in de bundel', () => {
    expect(bytesVan('  ook eigen: volledig.js', 20_000)).toBe(0);
  });

  it('zijn er niet als een bestand ontbreekt', () => {
    expect(() => bytesPerStap(voor, new Map(), 0)).toThrow('zoek/volledig.js');
  });
});

describe('wat te vroeg komt', () => {
  it('is alles behalve catalogus, zoeker en bewaren', () => {
    expect(teVroeg(voor)).toEqual([]);
    expect(teVroeg(new Map([...voor, ...bij]))).toEqual([...bij.keys()]);
  });
});

describe('het pad onder zoek/', () => {
  it.each([
    ['http://127.0.0.1:1/zoek/data/kennis.js?x=1', 'data/kennis.js'],
    ['http://127.0.0.1:1/een/sub/zoek/zoeker.js', 'zoeker.js'],
    ['http://127.0.0.1:1/toolbox.html?q=/zoek/a.js', undefined],
    ['http://127.0.0.1:1/zoek/', undefined],
  ])('van %s is %s', (address, pad) => {
    expect(zoekpadVan(address)).toBe(pad);
  });
});
