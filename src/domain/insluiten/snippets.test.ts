import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { frameHoogte, lijsttitel, maakSnippets, type Insluitbron, type Insluitkeuze } from './snippets.ts';

const bron: Insluitbron = {
  wortel: 'https://toolbox.example/sub/',
  versie: '1.2.3',
  integrity: 'sha384-abc+/=',
};
const keuze: Insluitkeuze = {
  regio: { code: 'vo2708', naam: 'Amsterdam-Diemen (VO2708)' },
  inhoud: 'initiatieven',
  aantal: 10,
  kop: 3,
  kleuren: {},
  vermeldingen: 12,
};
const snippets = (anders: Partial<Insluitkeuze> = {}) => maakSnippets({ ...keuze, ...anders }, bron);

/** The elements in a text, with their attributes and all text together. */
function gelezen(html: string) {
  const elementen: { naam: string; kenmerken: Record<string, string> }[] = [];
  let tekst = '';
  const parser = new Parser({
    onopentag: (naam, kenmerken) => elementen.push({ naam, kenmerken: { ...kenmerken } }),
    ontext: (deel) => (tekst += deel),
  });
  parser.end(html);
  return { elementen, tekst };
}

describe('wat een webmaster kopieert', () => {
  test('begint met het adres van de pagina, de feeds en de gegevens', () => {
    expect(snippets()).toMatchObject({
      pagina: 'https://toolbox.example/sub/regios/vo2708.html',
      rss: 'https://toolbox.example/sub/feeds/vo2708/initiatieven.rss.xml',
      json: 'https://toolbox.example/sub/data/v1/regios/vo2708.json',
      fragment: 'https://toolbox.example/sub/data/v1/fragmenten/vo2708/initiatieven.html',
    });
  });

  test('is één regel met een frame', () => {
    expect(snippets({ kop: 2, inhoud: 'alles' }).iframe).toBe(
      '<iframe src="https://toolbox.example/sub/embed/vo2708/alles-2.html" ' +
        'title="Initiatieven en materialen in Amsterdam-Diemen (VO2708) | Toolbox Thuiszitters" height="890" ' +
        'loading="lazy" style="width:100%;border:0;frame-sizing:content-height;' +
        'height:if(supports(frame-sizing:content-height):auto);min-height:712px"></iframe>',
    );
  });

  test('is een script dat niet verandert, met zijn som', () => {
    expect(snippets().script).toBe(
      '<script async src="https://toolbox.example/sub/embed/v1.2.3/toolbox.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>',
    );
  });

  test('is een element of een div, met een link voor als de lijst niet komt', () => {
    expect(snippets().element).toBe(
      '<toolbox-initiatieven regio="vo2708" aantal="10" kop="3"><a href="https://toolbox.example/sub/regios/vo2708.html">' +
        'Initiatieven in Amsterdam-Diemen (VO2708)</a></toolbox-initiatieven>',
    );
    expect(gelezen(snippets({ inhoud: 'materialen' }).div).elementen[0]).toEqual({
      naam: 'div',
      kenmerken: {
        'data-toolbox-initiatieven': '',
        'data-regio': 'vo2708',
        'data-inhoud': 'materialen',
        'data-aantal': '10',
        'data-kop': '3',
      },
    });
  });

  test('houdt ruimte vrij voor wat er nu is', () => {
    expect(snippets().opmaak).toMatch(/\[data-toolbox-initiatieven\] \{[^}]*min-height: 56em/);
    expect(snippets({ vermeldingen: 2 }).element).toContain(' hoogte="300"');
    expect(snippets({ vermeldingen: 2 }).opmaak).toContain('min-height: 300px');
    expect(frameHoogte(0)).toBe(240);
    expect(frameHoogte(1000)).toBeLessThanOrEqual(1000);
  });

  test('bevat alleen kleuren die kleuren zijn', () => {
    const { opmaak } = snippets({ kleuren: { linkkleur: '#12aB34', kopkleur: 'red}*{x' } });
    expect(opmaak).toContain('--toolbox-linkkleur: #12aB34;');
    expect(opmaak).not.toContain('kopkleur');
    expect(snippets().opmaak).not.toContain('--toolbox');
  });

  test('noemt voor de beveiliging alleen de server, zonder pad', () => {
    expect(snippets().cspframe).toBe('frame-src https://toolbox.example;');
    expect(snippets().cspcomponent).toBe(
      'script-src https://toolbox.example; connect-src https://toolbox.example;',
    );
  });

  test('heet voor het hele land anders', () => {
    expect(lijsttitel({ ...keuze, regio: { code: 'landelijk', naam: 'Landelijk' } })).toBe(
      'Initiatieven voor heel Nederland',
    );
  });

  test('blijft één element met één titel, wat er ook in een naam staat', () => {
    fc.assert(
      fc.property(
        willekeurigeTekst,
        fc.constantFrom('"><script>', '&quot;', "' onload=x ", '</a>'),
        (a, b) => {
          // What HTML itself cannot hold is not our subject.
          const naam = `${a}${b}${a}`.replace(/[\0\r]/g, '');
          const gemaakt = snippets({ regio: { code: 'vo2708', naam } });
          const { elementen } = gelezen(gemaakt.iframe);
          expect(elementen.map((element) => element.naam)).toEqual(['iframe']);
          expect(elementen[0]?.kenmerken['title']).toBe(`Initiatieven in ${naam} | Toolbox Thuiszitters`);
          const onderdeel = gelezen(gemaakt.element);
          expect(onderdeel.elementen.map((element) => element.naam)).toEqual(['toolbox-initiatieven', 'a']);
          expect(onderdeel.tekst).toBe(`Initiatieven in ${naam}`);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
