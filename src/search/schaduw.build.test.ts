import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boek } from '../../tests/fixtures/kaarten.ts';
import { kleineSchat } from '../../tests/fixtures/zoekkennis.ts';
import { pakUit, pakWoorden } from './dutch/woordenschat.ts';
import { artikelVan, schaduwVan, woordenlijstVan, type Splitser } from './schaduw.build.ts';

const splits: Splitser = (woord) => kleineSchat.delenVan(woord);
const kaart = boek('x', 'Boek', { uitgever: 'Ingrado', regio: 'pv26' });
const pagina = (binnen: string): string =>
  `<!doctype html><html><body><nav>Menu</nav><article class="a" data-pagefind-body>${binnen}</article></body></html>`;

/** What stands in the shadow of a page, without what is added to it. */
const merk = (binnen: string): string =>
  /data-pagefind-body>([\s\S]*?)<span hidden/.exec(schaduwVan(pagina(binnen), kaart, splits))?.[1] ?? '';

/** What is added to a shadow page: everything it can be found by besides its text. */
const toegevoegd = (binnen: string): string[] =>
  (/zoektermen">([\s\S]*?)<\/span>/.exec(schaduwVan(pagina(binnen), kaart, splits))?.[1] ?? '').split(
    /[ .]+/,
  );

describe('het artikel van een pagina', () => {
  test('is alles wat doorzocht wordt, en niets daarbuiten', () => {
    expect(artikelVan(pagina('<p>Hulp</p>'))).toBe(
      '<article class="a" data-pagefind-body><p>Hulp</p></article>',
    );
  });

  test.each(['', '<p>Hulp</p>', '<article><p>Hulp</p></article>', '<article data-pagefind-body>Hulp'])(
    'ontbreekt in %j, en dat blijft niet stil',
    (html) => {
      expect(() => artikelVan(html)).toThrow('Een bladzijde heeft geen artikel om te doorzoeken.');
      expect(() => schaduwVan(html, kaart, splits)).toThrow();
    },
  );
});

describe('een woord op een schaduwpagina', () => {
  test.each([
    ['Hulp', 'hulp'],
    ['Café', 'cafe'],
    ['thuiszitters', 'thuis~zitters'],
    ['Thuiszitters', 'thuis~zitters'],
    ['leerplichtambtenaar', 'leerplicht~ambtenaar'],
    ['onderwijs-zorg', 'onderwijs~zorg'],
    ["foto's", 'fotos'],
    ['vo', 'vo~xvox'],
    ['SWV', 'swv~xswvx'],
    ['po, vo', 'po~xpox, vo~xvox'],
    ['5a', '5a'],
    ['2024', '2024'],
  ])('%s staat er als %s', (woord, schaduw) => {
    expect(merk(woord)).toBe(schaduw);
  });

  test('dat niets zegt, valt weg', () => {
    expect(merk('Hulp voor de school').split(/\s+/)).toEqual(['hulp', 'school']);
  });

  test.each([
    ['5 onder a', '5 onder a'],
    ['artikel 11 onder g', 'artikel 11 onder g'],
    ['5a onder b', '5a onder b'],
  ])('telt in een plaats in de wet altijd: %s', (tekst, schaduw) => {
    expect(merk(tekst)).toBe(schaduw);
  });

  test('is "onder" elders een klein woord', () => {
    expect(merk('hulp onder druk').split(/\s+/)).toEqual(['hulp', 'druk']);
  });
});

describe('wat geen tekst is', () => {
  test('blijft zoals het is: opmaak en tekens met een naam', () => {
    const opmaak = '<a href="/vo/de.html" title="voor het vo">hulp</a> &amp; &#39;zorg&#39; &lt; <br/>';
    expect(merk(opmaak)).toBe(opmaak);
  });

  test('verandert niet, wat er ook tussen de woorden staat', () => {
    const stuk = fc.constantFrom(
      'hulp ',
      'vo ',
      'de ',
      '<p class="de vo">',
      '</p>',
      '&eacute;',
      '&#233;',
      'thuiszitters ',
      '5 onder a ',
    );
    fc.assert(
      fc.property(fc.array(stuk), (stukken) => {
        const binnen = stukken.join('');
        const vast = /<[^>]*>|&[#\w]+;/g;
        expect(merk(binnen).match(vast)).toEqual(binnen.match(vast));
      }),
    );
  });
});

describe('wat er bij een schaduwpagina komt', () => {
  test('is van wie het is en waar', () => {
    expect(toegevoegd('')).toEqual(['ingrado', 'utrecht']);
  });

  test('zijn de delen van de delen van samenstellingen, één keer', () => {
    expect(toegevoegd('leerplichtambtenaar leerplichtambtenaar').slice(2)).toEqual(['leer', 'plicht']);
  });

  test('kan geen opmaak worden', () => {
    const eng = boek('x', 'Boek', { uitgever: 'A & B <script>"x"</script>' });
    const schaduw = schaduwVan(pagina('hulp'), eng, splits);
    expect(schaduw).not.toContain('<script');
    expect(schaduw.match(/<\/article>/g)).toHaveLength(1);
  });
});

describe('de woordenlijst van alles wat de index heeft', () => {
  const lijst = (...teksten: string[]): string[] =>
    woordenlijstVan(teksten, splits)
      .map(({ woord, delen, gewoon }) => `${delen?.join('~') ?? woord}${gewoon ? '+' : ''}`)
      .sort();

  test('heeft elk woord één keer, en zegt welke op meer pagina’s staan', () => {
    expect(lijst('hulp hulp brief', 'Hulp.')).toEqual(['brief', 'hulp+']);
  });

  test('heeft een samenstelling en haar delen, en de delen daarvan', () => {
    expect(lijst('leerplicht~ambtenaar leer plicht')).toEqual([
      'ambtenaar',
      'leer',
      'leerplicht~ambtenaar',
      'leer~plicht',
      'plicht',
    ]);
  });

  test('heeft een kort woord zonder zijn teken', () => {
    expect(lijst('vo~xvox, swv~xswvx')).toEqual(['swv', 'vo']);
  });

  test('heeft van een plaats in de wet alles', () => {
    expect(lijst('artikel 5 onder a')).toEqual(['5', 'a', 'artikel', 'onder']);
  });

  test('is leeg als er niets staat', () => {
    expect(lijst()).toEqual([]);
    expect(lijst('', ' . ')).toEqual([]);
  });

  test('past in het pak van woorden', () => {
    const woorden = woordenlijstVan([merk('thuiszitters vo 5 onder a leerplichtambtenaar')], splits);
    expect(pakUit(pakWoorden(woorden)).map(({ woord }) => woord)).toEqual(
      woorden.map(({ woord }) => woord).sort(),
    );
  });
});
