import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { paginatitel } from '../site.ts';
import { maakSnippets, type Insluitbron, type Insluitkeuze } from './snippets.ts';

const bron: Insluitbron = {
  wortel: 'https://toolbox.example/sub/',
  versie: '1.2.3',
  integrity: 'sha384-abc+/=',
};
const keuze: Insluitkeuze = {
  onderwerp: {
    map: 'vo2708',
    regio: { code: 'vo2708', soort: 'samenwerkingsverband' },
    pagina: 'regios/vo2708.html',
  },
  inhoud: 'initiatieven',
  titel: 'Initiatieven in Amsterdam-Diemen (VO2708)',
  hoogte: 890,
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
    expect(snippets({ kop: 2, inhoud: 'alles', titel: 'Alles in Amsterdam-Diemen' }).iframe).toBe(
      '<iframe src="https://toolbox.example/sub/embed/vo2708/alles-2.html" ' +
        'title="Alles in Amsterdam-Diemen | Toolbox Thuiszitters" height="890" ' +
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
    expect(gelezen(snippets({ inhoud: 'materialen' }).div ?? '').elementen[0]).toEqual({
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

  test('is van een andere lijst wat die heeft: haar adres, een frame, de feed ernaast en een stukje HTML', () => {
    const onderwerp = { map: 'lijst/themas-verzuim', pagina: 'themas/verzuim.html' };
    const gemaakt = snippets({ onderwerp, inhoud: 'alles' });
    expect(gemaakt).toMatchObject({
      pagina: 'https://toolbox.example/sub/themas/verzuim.html',
      frame: 'https://toolbox.example/sub/embed/lijst/themas-verzuim/alles-3.html',
      atom: 'https://toolbox.example/sub/themas/verzuim.xml',
      fragment: 'https://toolbox.example/sub/data/v1/fragmenten/lijst/themas-verzuim/alles.html',
    });
    expect(gemaakt.element).toBeUndefined();
    expect(gemaakt.json).toBeUndefined();
  });

  test('blijft één element met één titel, wat er ook in een naam staat', () => {
    fc.assert(
      fc.property(
        willekeurigeTekst,
        fc.constantFrom('"><script>', '&quot;', "' onload=x ", '</a>'),
        (a, b) => {
          // What HTML itself cannot hold is not our subject.
          const naam = `${a}${b}${a}`.replace(/[\0\r]/g, '');
          const gemaakt = snippets({ titel: naam });
          const { elementen } = gelezen(gemaakt.iframe);
          expect(elementen.map((element) => element.naam)).toEqual(['iframe']);
          expect(elementen[0]?.kenmerken['title']).toBe(paginatitel(naam));
          const onderdeel = gelezen(gemaakt.element ?? '');
          expect(onderdeel.elementen.map((element) => element.naam)).toEqual(['toolbox-initiatieven', 'a']);
          expect(onderdeel.tekst).toBe(naam);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
