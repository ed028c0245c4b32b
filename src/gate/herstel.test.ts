import fc from 'fast-check';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keurInhoud, materiaalMdx, paginaMdx } from '../../tests/fixtures/inhoudsmap.ts';
import { goedBestand, omgeving } from '../../tests/gate/goede-inhoud.ts';
import { beschadigdBestand } from '../../tests/gate/schade.ts';
import type { Collectie } from '../domain/schema/collecties.ts';
import { isCollectie } from './bestanden.ts';
import { herstelBestand, herstelInhoud } from './herstel.ts';

const herstel = (naam: Collectie, tekst: string | Uint8Array): string =>
  Buffer.from(herstelBestand(naam, Buffer.from(tekst))).toString('utf8');

const mapVan = (pad: string): Collectie => {
  const [map = ''] = pad.split('/');
  if (!isCollectie(map)) throw new Error(`${pad} ligt in geen map`);
  return map;
};

/** What a file says: its facts and its lines without spaces at the end. */
function gezegd(pad: string, tekst: string | Uint8Array): unknown {
  const { entries } = keurInhoud({ ...omgeving, [pad]: tekst });
  return Object.values(entries)
    .flat()
    .filter((entry) => entry.pad === `src/content/${pad}`)
    .map(({ id, data, body }) => ({
      id,
      data,
      body: body
        ?.split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd(),
    }));
}

describe('wat hersteld wordt', () => {
  test.each([
    ['een BOM', `\ufeff${paginaMdx()}`, paginaMdx()],
    ['regels van Windows', paginaMdx().replaceAll('\n', '\r\n'), paginaMdx()],
    ['regels van een oude Mac', paginaMdx().replaceAll('\n', '\r'), paginaMdx()],
    [
      'spaties achter de gegevens',
      paginaMdx().replace('Colofon', 'Colofon \t').replace('---', '--- '),
      paginaMdx(),
    ],
    ['spaties achter de tekst', paginaMdx('Een. \n\nTwee.   '), paginaMdx('Een.\n\nTwee.')],
    ['lege regels aan het eind', `${paginaMdx()}\n\n`, paginaMdx()],
    ['geen regeleinde aan het eind', paginaMdx().trimEnd(), paginaMdx()],
  ])('%s', (_naam, fout, goed) => {
    expect(herstel('paginas', fout)).toBe(goed);
  });

  test('de volgorde van de sleutels, met de opmerkingen die erbij horen', () => {
    const fout =
      '# Een begrip.\nsynoniemen:\n  - a\n# Het woord zelf.\nterm: x\nuitleg: >-\n  Twee\n  regels.\n';
    expect(herstel('begrippen', fout)).toBe(
      '# Het woord zelf.\nterm: x\nuitleg: >-\n  Twee\n  regels.\n# Een begrip.\nsynoniemen:\n  - a\n',
    );
  });

  test('de volgorde van de sleutels binnen een gebied, niet die van de gebieden', () => {
    const fout = 'gm0363:\n  ookwel: Mokum\n  naam: Amsterdam\ngm0344:\n  naam: Utrecht\n';
    expect(herstel('gebieden', fout)).toBe(
      'gm0363:\n  naam: Amsterdam\n  ookwel: Mokum\ngm0344:\n  naam: Utrecht\n',
    );
  });

  test.each([
    ['een jaartal als titel', materiaalMdx({ titel: '2024' }), materiaalMdx({ titel: '"2024"' })],
    [
      'een nummer met een nul aan het eind',
      materiaalMdx({ titel: '1.10' }),
      materiaalMdx({ titel: '"1.10"' }),
    ],
    ['een ja of nee van YAML', materiaalMdx({ titel: 'true' }), materiaalMdx({ titel: '"true"' })],
  ])('aanhalingstekens om tekst die iets anders lijkt: %s', (_naam, fout, goed) => {
    expect(herstel('materialen', fout)).toBe(goed);
    expect(keurInhoud({ ...omgeving, 'materialen/pact.mdx': herstel('materialen', fout) }).problemen).toEqual(
      [],
    );
  });

  test('aanhalingstekens in een lijst van gebieden', () => {
    expect(herstel('gebieden', 'gm0344:\n  naam: 12\n')).toBe('gm0344:\n  naam: "12"\n');
  });

  test('een sleutel die niet bestaat, blijft achter de sleutel waar hij achter stond', () => {
    expect(herstel('begrippen', 'uitleg: y\nbron: z\nterm: x\n')).toBe('term: x\nuitleg: y\nbron: z\n');
  });
});

describe('wat blijft zoals het is', () => {
  test.each([
    ['een nieuwe regel in Markdown', paginaMdx('Een  \ntwee.')],
    ['spaties in code', paginaMdx('```\nx   \n```')],
    ['een spatie achter een schuine streep', paginaMdx('Een\\ \ntwee.')],
    ['een harde spatie', paginaMdx('Een.\u00a0')],
    ['gegevens die niet te lezen zijn', paginaMdx('Een. \n\n\n').replace('Colofon', 'A: b ')],
    ['een bestand zonder gegevens', 'Tekst. \n\n\n'],
    ['een getal dat geen jaar is', materiaalMdx({ jaar: '4.790' })],
    ['een opmerking achter een waarde', materiaalMdx({ titel: '"Pact" # let op' })],
  ])('%s', (_naam, tekst) => {
    expect(herstel('paginas', tekst)).toBe(tekst);
  });

  test('bytes die geen tekst zijn', () => {
    for (const bytes of [Buffer.from('co\xf6rdinatie\r\n', 'latin1'), Buffer.from('x\0\r\n')]) {
      expect(Buffer.from(herstelBestand('paginas', bytes))).toEqual(bytes);
    }
  });

  test('van een bestand dat niet te lezen is, alles behalve begin en regeleinden', () => {
    expect(herstel('begrippen', '\ufeffterm: a: b \r\n\r\n')).toBe('term: a: b \n\n');
  });
});

describe('welk bestand het ook is', () => {
  test('aan een goed bestand valt niets te herstellen', () => {
    fc.assert(
      fc.property(goedBestand, ([pad, tekst]) => {
        expect(herstel(mapVan(pad), tekst)).toBe(tekst);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('herstellen verandert nooit wat er staat, en twee keer is hetzelfde als één keer', () => {
    fc.assert(
      fc.property(fc.oneof(beschadigdBestand, goedBestand), ([pad, tekst]) => {
        const bytes = Buffer.from(tekst);
        const eens = Buffer.from(herstelBestand(mapVan(pad), bytes));
        expect(Buffer.from(herstelBestand(mapVan(pad), eens)).toString()).toBe(eens.toString());
        if (!eens.equals(bytes)) expect(gezegd(pad, eens)).toEqual(gezegd(pad, bytes));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('een goed bestand dat alleen anders bewaard is, heeft na herstel geen probleem', () => {
    const slordig = fc.tuple(
      goedBestand,
      fc.constantFrom('\r\n', '\r', ' \n', '\t\n'),
      fc.constantFrom('', '\ufeff'),
    );
    fc.assert(
      fc.property(slordig, ([[pad, tekst], einde, bom]) => {
        // A space at the end of a folded text belongs to the text.
        fc.pre(!tekst.includes('>-') || einde.startsWith('\r'));
        const kop = tekst.split('\n---\n')[0] ?? '';
        const anders = einde.startsWith('\r')
          ? tekst.replaceAll('\n', einde)
          : kop.replaceAll('\n', einde) + tekst.slice(kop.length);
        const na = herstel(mapVan(pad), bom + anders);
        expect(keurInhoud({ ...omgeving, [pad]: na }).problemen).toEqual([]);
        expect(gezegd(pad, na)).toEqual(gezegd(pad, tekst));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('een map herstellen', () => {
  test('schrijft alleen wat verandert, geeft bestanden hun naam en zegt wat er gedaan is', async () => {
    const root = await mkdtemp(join(tmpdir(), 'herstel-'));
    try {
      const bestanden = {
        'paginas/goed.mdx': paginaMdx(),
        'paginas/bom.mdx': `\ufeff${paginaMdx()}`,
        'paginas/een.MDX': paginaMdx(),
        'paginas/twee.mdx.txt': `${paginaMdx()}\n`,
        'paginas/drie.md': paginaMdx(),
        'paginas/goed.md': paginaMdx(),
        'begrippen/vier.yml': 'term: x\n',
        'begrippen/foto.png': '\ufeff',
      };
      for (const [pad, tekst] of Object.entries(bestanden)) {
        await mkdir(join(root, 'src/content', pad, '..'), { recursive: true });
        await writeFile(join(root, 'src/content', pad), tekst);
      }
      const toen = (await stat(join(root, 'src/content/paginas/goed.mdx'))).mtimeMs;
      expect(await herstelInhoud(root, () => true)).toEqual([
        'src/content/paginas/bom.mdx: hersteld.',
        'src/content/paginas/drie.md: heet nu drie.mdx.',
        'src/content/paginas/een.MDX: heet nu een.mdx.',
        'src/content/paginas/twee.mdx.txt: hersteld en heet nu twee.mdx.',
        'src/content/begrippen/vier.yml: heet nu vier.yaml.',
      ]);
      expect((await readdir(join(root, 'src/content/paginas'))).sort()).toEqual([
        'bom.mdx',
        'drie.mdx',
        'een.mdx',
        'goed.md',
        'goed.mdx',
        'twee.mdx',
      ]);
      expect(await readFile(join(root, 'src/content/begrippen/foto.png'), 'utf8')).toBe('\ufeff');
      expect((await stat(join(root, 'src/content/paginas/goed.mdx'))).mtimeMs).toBe(toen);
      expect(await herstelInhoud(root, () => true)).toEqual([]);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
