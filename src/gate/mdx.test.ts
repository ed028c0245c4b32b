import { describe, expect, test } from 'vitest';
import { paginaMdx, problemenVan } from '../../tests/fixtures/inhoudsmap.ts';
import { checkMdx, usesOnderdeel } from './mdx.ts';
import type { Probleemsoort } from './probleemsoorten.ts';

/** Everything that is reported about a body: kind, words, line and column. */
function findMdxfouten(body: string): [soort: Probleemsoort, wat: string, regel: number, kolom: number][] {
  const found: [Probleemsoort, string, number, number][] = [];
  checkMdx(body, (soort, { regel, kolom }, wat) => found.push([soort, wat, regel, kolom]));
  return found;
}

describe('wat een schrijver niet mag', () => {
  test.each([
    ["import X from './x.astro'", 'mdx-code', 'import', 1, 1],
    ['Tekst.\n\nexport const a = 1', 'mdx-code', 'export', 3, 1],
    ['Er zijn {aantal} thuiszitters.', 'mdx-code', '{', 1, 9],
    ['Een losse } ook niet.', 'mdx-code', '}', 1, 11],
    ['Twee strepen \\\\{x}.', 'mdx-code', '{', 1, 16],
    ['Regel een.\nMet <b>vet</b>.', 'mdx-html', '<b', 2, 5],
    ['<script>alert(1)</script>', 'mdx-html', '<script', 1, 1],
    ['<https://nji.nl>', 'mdx-autolink', '<https://nji.nl>', 1, 1],
    ['<Jan@nji.nl>', 'mdx-autolink', '<Jan@nji.nl>', 1, 1],
    ['> <Kader>', 'onderdeel-onbekend', '<Kader>', 1, 3],
    ['<Tip.Groot>', 'onderdeel-onbekend', '<Tip.Groot>', 1, 1],
    ['<tip>', 'mdx-html', '<tip', 1, 1],
    ['Zie <Tip hier.', 'onderdeel-open', '<Tip', 1, 5],
    ['Voor <12 jaar.', 'mdx-kleiner-dan', '<1', 1, 6],
    ['Voor leeftijd <= 12.', 'mdx-kleiner-dan', '<=', 1, 15],
    ['Let op. <Tip>\n\nx\n\n</Tip>', 'onderdeel-plaats', '<Tip>', 1, 9],
    ['- <Tip>\n\n  x\n\n</Tip>', 'onderdeel-plaats', '<Tip>', 1, 3],
    ['> <Tip>\n\nx\n\n</Tip>', 'onderdeel-plaats', '<Tip>', 1, 3],
    ['```js`{x}', 'mdx-code', '{', 1, 7],
    ['Een losse ` en {x}.\n\nNog een `.', 'mdx-code', '{', 1, 16],
  ])('%j', (body, soort, gevonden, regel, kolom) => {
    const [eerste] = findMdxfouten(body);
    expect(eerste).toEqual([soort, expect.stringContaining(gevonden), regel, kolom]);
  });

  test('wordt allemaal gemeld', async () => {
    const problemen = await problemenVan('paginas/over.mdx', paginaMdx('<b>\n{x}\n<Kader>'));
    expect(problemen.map(({ soort, regel }) => [soort, regel])).toEqual([
      ['mdx-html', 5],
      ['mdx-code', 6],
      ['mdx-code', 6],
      ['onderdeel-onbekend', 7],
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
      doe: 'U kunt <Tip>, <LetOp>, <Bron>, <Stap> gebruiken.',
    });
  });
});

describe('wat een schrijver wel mag', () => {
  test.each([
    '<Tip>\n\nTekst.\n\n</Tip>',
    'Zie <Tip>deze tip</Tip> hier.',
    '- <LetOp>\n\n  Tekst.\n\n  </LetOp>',
    '> <Tip>\n>\n> Tekst.\n>\n> </Tip>',
    '1. <Stap nummer="1" titel="Bel de school">\n\n   Bel.\n\n   </Stap>',
    '<Bron titel="Handreiking" url="https://nji.nl/" />',
    '<Tip>\n\n<Bron titel="Handreiking" />\n\n</Tip>',
  ])('het onderdeel %j', (body) => {
    expect(findMdxfouten(body)).toEqual([]);
  });

  test.each([
    'Zet `{ }` en `<b>` tussen backticks.',
    '```js\nimport x from "x";\n<b>{x}</b>\n```',
    '~~~\nexport {}\n~~~',
    'Dit kost 5 < 10 euro en 10 > 5.',
    'Met een streep ervoor mag \\{dit\\} en \\<dit.',
    'Een losse ` mag.\n\nEn `{code}` ook.',
    'Wie import en export doet, mag dat woord gebruiken.',
    'Een [link](https://nji.nl/), **vet**, _schuin_ en een lijst:\n\n- een\n- twee',
  ])('%j', (body) => {
    expect(findMdxfouten(body)).toEqual([]);
  });

  test('na een blok code telt de rest weer gewoon mee', () => {
    expect(findMdxfouten('```\n{x}\n```\n\n{y}')).toEqual([
      ['mdx-code', expect.any(String), 5, 1],
      ['mdx-code', expect.any(String), 5, 3],
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
