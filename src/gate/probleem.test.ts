import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProbleem, InhoudError, sortProblemen, type Probleem } from './probleem.ts';

const probleem = (bestand: string, regel: number, kolom: number): Probleem => ({
  bestand,
  regel,
  kolom,
  soort: 'waarde',
  wat: '"titel" klopt niet',
  doe: 'Vul hier een tekst in.',
});

describe('een probleem', () => {
  test('staat op één regel: waar, wat en wat u kunt doen', () => {
    expect(formatProbleem(probleem('src/content/paginas/over.mdx', 2, 8))).toBe(
      'src/content/paginas/over.mdx:2:8  "titel" klopt niet — Vul hier een tekst in.',
    );
  });

  test('staat bij zijn bestand, op volgorde van regel en kolom', () => {
    const verwacht = [
      probleem('a.mdx', 2, 1),
      probleem('a.mdx', 2, 3),
      probleem('a.mdx', 10, 1),
      probleem('b.mdx', 1, 1),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(verwacht, { minLength: 4 }), (problemen) => {
        expect(sortProblemen(problemen)).toEqual(verwacht);
      }),
    );
  });
});

describe('de fout over de hele inhoud', () => {
  test('noemt het aantal en alle problemen', () => {
    const error = new InhoudError([probleem('a.mdx', 1, 1), probleem('b.mdx', 2, 2)]);
    expect(error.message).toBe(
      '2 problemen in de inhoud:\n' +
        'a.mdx:1:1  "titel" klopt niet — Vul hier een tekst in.\n' +
        'b.mdx:2:2  "titel" klopt niet — Vul hier een tekst in.',
    );
  });

  test('telt één probleem als één', () => {
    expect(new InhoudError([probleem('a.mdx', 1, 1)]).message).toMatch(/^1 probleem in de inhoud:/);
  });
});
