import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  bundelComponent,
  componentbestanden,
  integriteitVan,
  nieuwste,
  uitgaveVan,
} from './component.build.ts';
import versies from './versies.json' with { type: 'json' };

describe('het onderdeel', () => {
  test('is wat onder het nieuwste nummer is uitgebracht', async () => {
    const { versie } = nieuwste(versies);
    const uitgebracht = readFileSync(uitgaveVan(versie), 'utf8');
    const gelijk = (await bundelComponent()) === uitgebracht;
    expect(
      gelijk,
      'De code is veranderd. Breng haar uit onder een nieuw nummer: node src/embed/component/uitbrengen.build.ts <nummer>',
    ).toBe(true);
  });

  test.each(versies)('is in versie $versie nog precies wat het was', ({ versie, integrity }) => {
    expect(integriteitVan(readFileSync(uitgaveVan(versie), 'utf8'))).toBe(integrity);
  });

  test('weegt hoogstens 3,0 kB', async () => {
    expect(gzipSync(await bundelComponent()).length).toBeLessThanOrEqual(3000);
  });

  test('gebruikt niets wat een strenge pagina weigert, en bewaart niets', async () => {
    expect(await bundelComponent()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|new Function|cookie|localStorage|sessionStorage|indexedDB|\bimport\b/,
    );
  });
});

describe('de bestanden op de site', () => {
  test('zijn elke versie op haar eigen adres, de nieuwste op het adres dat meebeweegt, en de lijst', async () => {
    const bestanden = new Map((await componentbestanden()).map(({ pad, tekst }) => [pad, tekst]));
    expect([...bestanden.keys()]).toEqual([...bestanden.keys()].sort());
    for (const { versie, integrity } of versies)
      expect(integriteitVan(bestanden.get(`embed/v${versie}/toolbox.js`) ?? '')).toBe(integrity);
    const { versie, integrity } = nieuwste(versies);
    expect(bestanden.get('embed/v1/toolbox.js')).toBe(bestanden.get(`embed/v${versie}/toolbox.js`));
    expect(JSON.parse(bestanden.get('embed/v1/versies.json') ?? '')).toMatchObject({ nieuwste: versie });
    expect(bestanden.get('embed/v1/versies.json')).toContain(integrity);
  });

  test('het hoogste nummer is het nieuwste, ook met twee cijfers', () => {
    const lijst = ['1.2.0', '1.10.0', '1.9.9'].map((versie) => ({ versie, integrity: '' }));
    expect(nieuwste(lijst).versie).toBe('1.10.0');
    expect(() => nieuwste([])).toThrow('nog geen versie');
  });
});
