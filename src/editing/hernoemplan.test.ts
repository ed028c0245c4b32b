import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findVerhuisfouten } from '../domain/integrity/verhuizingen.ts';
import { planHernoemen, type Stap, type Teksten } from './hernoemplan.ts';
import { readVerhuizingen, verhuizingenPad } from './verhuizing-noteren.ts';

const mdx = (kop: string, body = 'Tekst.'): string => `---\n${kop}\n---\n\n${body}\n`;

const inhoud: Teksten = new Map([
  ['src/content/begrippen/oud.yaml', 'term: oud\n'],
  [
    'src/content/gids/stap.mdx',
    mdx('materialen:\n  - oud\n  - wet', 'Lees [het pact](/materialen/oud.html#doel).'),
  ],
  ['src/content/initiatieven/oud.mdx', mdx('titel: oud')],
  ['src/content/materialen/oud.mdx', mdx('titel: Oud', 'Zie [hierboven](/materialen/oud.html).')],
  ['src/content/materialen/wet.mdx', mdx('titel: Wet')],
  ['src/content/organisaties/balans.mdx', mdx('organisaties: [oud]\nmaterialen: [oud]')],
  [verhuizingenPad, '# Oude adressen.\n{}\n'],
]);

/** What is on the disk after these steps. */
function na(teksten: Teksten, stappen: readonly Stap[]): Map<string, string> {
  const result = new Map(teksten);
  for (const { pad, tekst } of stappen) {
    if (tekst === undefined) result.delete(pad);
    else result.set(pad, tekst);
  }
  return result;
}

function stappenVan(teksten: Teksten, oud: string, nieuw: string): Stap[] {
  const plan = planHernoemen(teksten, oud, nieuw);
  if ('weigering' in plan) throw new Error(plan.weigering);
  return plan.stappen;
}

const hernoem = (teksten: Teksten, oud: string, nieuw: string) =>
  na(teksten, stappenVan(teksten, oud, nieuw));

const weigering = (oud: string, nieuw: string, teksten = inhoud): unknown => {
  const plan = planHernoemen(teksten, oud, nieuw);
  return 'weigering' in plan ? plan.weigering : plan.stappen;
};

describe('een vermelding hernoemen', () => {
  const resultaat = hernoem(inhoud, 'materialen/oud', 'materialen/nieuw');

  test('geeft het bestand zijn nieuwe naam, met dezelfde inhoud', () => {
    expect(resultaat.has('src/content/materialen/oud.mdx')).toBe(false);
    expect(resultaat.get('src/content/materialen/nieuw.mdx')).toBe(
      mdx('titel: Oud', 'Zie [hierboven](/materialen/nieuw.html).'),
    );
  });

  test('past elke verwijzing en elke link aan', () => {
    expect(resultaat.get('src/content/gids/stap.mdx')).toBe(
      mdx('materialen:\n  - nieuw\n  - wet', 'Lees [het pact](/materialen/nieuw.html#doel).'),
    );
    expect(resultaat.get('src/content/organisaties/balans.mdx')).toBe(
      mdx('organisaties: [oud]\nmaterialen: [nieuw]'),
    );
  });

  test('laat een andere vermelding met dezelfde naam met rust', () => {
    for (const pad of ['src/content/initiatieven/oud.mdx', 'src/content/begrippen/oud.yaml']) {
      expect(resultaat.get(pad)).toBe(inhoud.get(pad));
    }
  });

  test('noteert waar het oude adres heen leidt, en laat de uitleg in dat bestand staan', () => {
    expect(resultaat.get(verhuizingenPad)).toBe(
      '# Oude adressen.\nmaterialen/oud:\n  naar: materialen/nieuw\n',
    );
  });

  test.each([undefined, '', '{}\n', '# Nog niets.\n'])(
    'kan ook als de lijst van verhuizingen %j is',
    (tekst) => {
      const teksten = new Map(inhoud);
      if (tekst === undefined) teksten.delete(verhuizingenPad);
      else teksten.set(verhuizingenPad, tekst);
      const notities = hernoem(teksten, 'initiatieven/oud', 'initiatieven/plek').get(verhuizingenPad) ?? '';
      expect(parse(notities)).toEqual({ 'initiatieven/oud': { naar: 'initiatieven/plek' } });
    },
  );

  test('twee keer achter elkaar stuurt niemand twee keer door', () => {
    const tweede = hernoem(resultaat, 'materialen/nieuw', 'materialen/nieuwer');
    expect(parse(tweede.get(verhuizingenPad) ?? '')).toEqual({
      'materialen/nieuw': { naar: 'materialen/nieuwer' },
      'materialen/oud': { naar: 'materialen/nieuwer' },
    });
  });

  test('en terug laat alleen het tussenliggende adres verhuisd', () => {
    const terug = hernoem(resultaat, 'materialen/nieuw', 'materialen/oud');
    expect(parse(terug.get(verhuizingenPad) ?? '')).toEqual({
      'materialen/nieuw': { naar: 'materialen/oud' },
    });
    for (const [pad, tekst] of inhoud) if (pad !== verhuizingenPad) expect(terug.get(pad)).toBe(tekst);
  });

  test('schrijft het nieuwe voordat het oude verdwijnt', () => {
    const stappen = stappenVan(inhoud, 'materialen/oud', 'materialen/nieuw');
    expect(stappen.map(({ wat }) => wat)).toEqual([
      'nieuw bestand',
      'verwijzing aangepast',
      'verwijzing aangepast',
      'verhuizing genoteerd',
      'oud bestand verwijderd',
    ]);
  });

  test('die halverwege stopte, wordt met dezelfde opdracht afgemaakt', () => {
    const stappen = stappenVan(inhoud, 'materialen/oud', 'materialen/nieuw');
    for (let gedaan = 0; gedaan < stappen.length; gedaan += 1) {
      const halverwege = na(inhoud, stappen.slice(0, gedaan));
      expect(hernoem(halverwege, 'materialen/oud', 'materialen/nieuw')).toEqual(resultaat);
    }
  });
});

describe('er wordt niets hernoemd', () => {
  test.each([
    ['materialen/weg', 'materialen/nieuw', 'src/content/materialen/weg.mdx bestaat niet'],
    ['materialen/oud', 'materialen/wet', 'src/content/materialen/wet.mdx bestaat al'],
    ['materialen/oud', 'materialen/oud', 'materialen/oud heet al zo'],
    ['materialen/oud', 'materialen/Nieuw', '"Nieuw" kan geen webadres zijn'],
    ['materialen/oud', 'materialen/nieuwe naam', '"nieuwe naam" kan geen webadres zijn'],
    ['materialen/oud', 'materialen/-nieuw', '"-nieuw" kan geen webadres zijn'],
    ['materialen/oud', 'materialen/', '"" kan geen webadres zijn'],
    ['materialen/oud', 'materialen/..', '".." kan geen webadres zijn'],
    ['materialen/oud', `materialen/${'a'.repeat(90)}`, 'te lang'],
    ['materialen/oud', 'initiatieven/nieuw', 'blijft in haar map'],
    ['materialen/oud', 'materialen/map/nieuw', 'blijft in haar map'],
    ['materialen/oud', 'nieuw', 'blijft in haar map'],
    ['begrippen/oud', 'begrippen/nieuw', '"begrippen/oud" is geen vermelding'],
    ['oud', 'nieuw', '"oud" is geen vermelding'],
  ])('van %s naar %s: %s', (oud, nieuw, melding) => {
    expect(weigering(oud, nieuw)).toContain(melding);
  });

  test('als het al gebeurd is', () => {
    const resultaat = hernoem(inhoud, 'materialen/oud', 'materialen/nieuw');
    expect(weigering('materialen/oud', 'materialen/nieuw', resultaat)).toBe(
      'materialen/oud heet al materialen/nieuw.',
    );
  });

  test('naar een adres dat al ergens anders heen leidt', () => {
    const resultaat = hernoem(inhoud, 'materialen/oud', 'materialen/nieuw');
    expect(weigering('materialen/wet', 'materialen/oud', resultaat)).toBe(
      'Het adres materialen/oud is eerder gebruikt en leidt nu naar materialen/nieuw. Kies een andere naam.',
    );
  });

  test.each(['src/content/gids/stap.mdx', verhuizingenPad])('als %s niet te lezen is', (pad) => {
    const teksten = new Map(inhoud).set(pad, pad.endsWith('.mdx') ? mdx('materialen: [oud') : 'a: [');
    expect(weigering('materialen/oud', 'materialen/nieuw', teksten)).toBe(
      `${pad} kan niet gelezen worden. Voer eerst npm run controle uit.`,
    );
  });
});

describe('hoe vaak er ook hernoemd wordt', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd').map((naam) => `materialen/${naam}`);

  test('leidt elk adres dat er ooit was naar een vermelding die er is, zonder omweg', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 8 }), (opdrachten) => {
        let teksten = new Map([
          ['src/content/materialen/a.mdx', mdx('titel: Eerste')],
          ['src/content/materialen/b.mdx', mdx('titel: Tweede')],
        ]);
        const ooit = new Set(['materialen/a', 'materialen/b']);
        for (const [oud, nieuw] of opdrachten) {
          const plan = planHernoemen(teksten, oud, nieuw);
          if ('weigering' in plan) continue;
          teksten = na(teksten, plan.stappen);
          ooit.add(nieuw);
        }
        const verhuizingen = readVerhuizingen(teksten.get(verhuizingenPad)) ?? new Map<string, string>();
        const bestaat = (adres: string): boolean => teksten.has(`src/content/${adres}.mdx`);
        for (const adres of ooit) expect(bestaat(adres) || bestaat(verhuizingen.get(adres) ?? '')).toBe(true);
        const fouten = findVerhuisfouten({
          materialen: ['a', 'b', 'c', 'd']
            .filter((naam) => bestaat(`materialen/${naam}`))
            .map((naam) => ({ id: naam })),
          initiatieven: [],
          verhuizingen: [...verhuizingen].map(([oud, naar]) => ({ id: oud, data: { naar } })),
        });
        expect(fouten).toEqual([]);
      }),
    );
  });
});
