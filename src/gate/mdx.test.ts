import { describe, expect, test } from 'vitest';
import { paginaMdx, problemenVan } from '../../tests/fixtures/inhoudsmap.ts';
import { auteursonderdelen, findMdxfouten, usesOnderdeel } from './mdx.ts';

describe('wat een schrijver niet mag', () => {
  test.each([
    ["import X from './x.astro'", 'mdx-code', 'import', 1, 1],
    ['Tekst.\n\nexport const a = 1', 'mdx-code', 'export', 3, 1],
    ['Er zijn {aantal} thuiszitters.', 'mdx-code', '{', 1, 9],
    ['Een losse } ook niet.', 'mdx-code', '}', 1, 11],
    ['Regel een.\nMet <b>vet</b>.', 'mdx-html', 'b', 2, 5],
    ['<script>alert(1)</script>', 'mdx-html', 'script', 1, 1],
    ['<https://nji.nl>', 'mdx-html', 'https', 1, 1],
    ['> <Kader>', 'mdx-onderdeel', 'Kader', 1, 3],
    ['<Tip.Groot>', 'mdx-onderdeel', 'Tip.Groot', 1, 1],
    ['<tip>', 'mdx-html', 'tip', 1, 1],
  ])('%j', (body, soort, gevonden, regel, kolom) => {
    expect(findMdxfouten(body)[0]).toEqual({ soort, gevonden, regel, kolom });
  });

  test('wordt allemaal gemeld, in de volgorde van de tekst', () => {
    expect(findMdxfouten('<b>\n{x}\n<Kader>').map(({ gevonden, regel }) => [gevonden, regel])).toEqual([
      ['b', 1],
      ['{', 2],
      ['}', 2],
      ['Kader', 3],
    ]);
  });

  test('wordt gemeld op de regel van het bestand, niet van de tekst', async () => {
    const problemen = await problemenVan('paginas/over.mdx', paginaMdx('Gewone tekst.\n\nEn {code}.'));
    expect(problemen).toEqual([
      expect.objectContaining({ soort: 'mdx-code', regel: 7, kolom: 4, wat: '"{" mag hier niet' }),
      expect.objectContaining({ soort: 'mdx-code', regel: 7, kolom: 9, wat: '"}" mag hier niet' }),
    ]);
  });

  test('wordt gemeld met wat er wel kan', async () => {
    const [probleem] = await problemenVan('paginas/over.mdx', paginaMdx('<Kader>'));
    expect(probleem).toMatchObject({
      wat: 'Het onderdeel <Kader> bestaat niet',
      doe: 'schrijf gewone tekst, of gebruik <Tip>, <LetOp>, <Bron> of <Stap>.',
    });
  });
});

describe('wat een schrijver wel mag', () => {
  test.each(auteursonderdelen)('het onderdeel <%s>', (naam) => {
    expect(findMdxfouten(`<${naam}>\n\nTekst.\n\n</${naam}>\n\n<${naam} titel="Stap 1" />`)).toEqual([]);
  });

  test.each([
    'Zet `{ }` en `<b>` tussen backticks.',
    '```js\nimport x from "x";\n<b>{x}</b>\n```',
    '~~~\nexport {}\n~~~',
    'Dit kost 5 < 10 euro en 10 > 5.',
    'Wie import en export doet, mag dat woord gebruiken.',
    'Een [link](https://nji.nl/), **vet**, _schuin_ en een lijst:\n\n- een\n- twee',
  ])('%j', (body) => {
    expect(findMdxfouten(body)).toEqual([]);
  });

  test('na een blok code telt de rest weer gewoon mee', () => {
    expect(findMdxfouten('```\n{x}\n```\n\n{y}')).toEqual([
      { soort: 'mdx-code', gevonden: '{', regel: 5, kolom: 1 },
      { soort: 'mdx-code', gevonden: '}', regel: 5, kolom: 3 },
    ]);
  });
});

describe('een tekst met onderdelen', () => {
  test('wordt herkend', () => {
    expect(usesOnderdeel('Tekst.\n\n<Tip>\n\nTip.\n\n</Tip>')).toBe(true);
  });

  test('is niet een tekst die een onderdeel alleen als code noemt', () => {
    expect(usesOnderdeel('Gebruik `<Tip>` voor een tip.')).toBe(false);
  });
});
