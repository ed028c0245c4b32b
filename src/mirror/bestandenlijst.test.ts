import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deelLijst,
  deelPad,
  hoofdLijst,
  isDeelPad,
  steekproef,
  steekproefScript,
  verdeel,
} from './bestandenlijst.ts';

/** A site of so many files, in folders of different sizes. */
const site = (aantal: number): string[] =>
  Array.from({ length: aantal }, (_, nummer) => `map${nummer % 7}/bestand-${nummer}.html`);

const pad = fc.stringMatching(/^[a-z0-9._-]{1,8}(\/[a-z0-9._-]{1,8}){0,2}$/);

describe('de bestandenlijst', () => {
  test('noemt elk bestand één keer, op volgorde, in welke volgorde het ook kwam', () => {
    fc.assert(
      fc.property(fc.array(pad), (paden) => {
        const delen = verdeel(paden);
        expect(delen.flat()).toEqual([...new Set(paden)].sort());
        expect(verdeel(paden.toReversed())).toEqual(delen);
        expect(delen.every((deel) => deel.length > 0)).toBe(true);
      }),
    );
  });

  test('heeft bij vijftienduizend bestanden pagina’s die een mens en een programma aankunnen', () => {
    const delen = verdeel(site(15_000));
    expect(delen.length).toBeGreaterThan(5);
    expect(delen.length).toBeLessThan(40);
    expect(Math.max(...delen.map((deel) => deel.length))).toBeLessThanOrEqual(2500);
  });

  test('verandert op hoogstens drie pagina’s als er één bestand bij komt', () => {
    const paden = site(15_000);
    const bekend = new Set(verdeel(paden).map((deel) => deel.join()));
    for (let nummer = 0; nummer < 30; nummer += 1) {
      const nieuw = verdeel([...paden, `map${nummer % 7}/nieuw-${nummer}.html`]);
      expect(nieuw.filter((deel) => !bekend.has(deel.join())).length).toBeLessThanOrEqual(3);
    }
  });

  test('heeft links die ook kloppen bij vreemde namen', () => {
    const html = deelLijst(['map/a b&c<d>"e".html', 'é/x#y?z.js']);
    expect(html).toContain(
      '<a href="/map/a%20b%26c%3Cd%3E%22e%22.html">map/a b&amp;c&lt;d&gt;&quot;e&quot;.html</a>',
    );
    expect(html).toContain('<a href="/%C3%A9/x%23y%3Fz.js">');
  });

  test('telt op de eerste pagina alles, ook de pagina’s van de lijst zelf', () => {
    const html = hoofdLijst([['404.html', 'index.html'], ['zoek/a.js']]);
    expect(html).toContain('De site heeft 6 bestanden.');
    expect(html).toContain('href="/bestandenlijst.html"');
    expect(html).toContain('href="/bestandenlijst/1.html">Deel 1: 404.html t/m index.html (2)</a>');
    expect(html).toContain('href="/bestandenlijst/2.html">Deel 2: zoek/a.js t/m zoek/a.js (1)</a>');
  });

  test('kent haar eigen pagina’s', () => {
    expect(isDeelPad(deelPad(12))).toBe(true);
    expect(['bestandenlijst.html', 'x/bestandenlijst/1.html', 'bestandenlijst/a.html'].some(isDeelPad)).toBe(
      false,
    );
  });
});

describe('de steekproef van de zelftest', () => {
  const paden = [...site(700), 'index.html', 'zoek/zoeker.js', 'zoek/data/a.js'];

  test('heeft alles om te zoeken en een paar bestanden uit elke map', () => {
    const proef = steekproef(paden);
    expect(proef).toEqual(expect.arrayContaining(['index.html', 'zoek/zoeker.js', 'zoek/data/a.js']));
    for (let map = 0; map < 7; map += 1)
      expect(proef.filter((een) => een.startsWith(`map${map}/`)).length).toBe(6);
  });

  test('hangt niet af van de volgorde, en hoogstens één bestand per map wisselt als er één bij komt', () => {
    const proef = steekproef(paden);
    expect(steekproef(paden.toReversed())).toEqual(proef);
    const later = steekproef([...paden, 'map3/nieuw.html']);
    expect(later.filter((een) => !proef.includes(een)).length).toBeLessThanOrEqual(1);
  });

  test('vraagt niet naar robots.txt, dat een kopieerprogramma voor zichzelf houdt', () => {
    expect(steekproef([...paden, 'robots.txt'])).toEqual(steekproef(paden));
  });

  test('is als script niets dan gegevens', () => {
    const script = steekproefScript(2, ['a"</script>.js']);
    expect(JSON.parse(script.replace(/^self\.toolboxSteekproef=|;\n$/g, ''))).toEqual({
      totaal: 2,
      paden: ['a"</script>.js'],
    });
  });
});
