import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keurInhoud } from '../../tests/fixtures/inhoudsmap.ts';
import { goedBestand, omgeving } from '../../tests/gate/goede-inhoud.ts';
import { formatProbleem } from './probleem.ts';

describe('goede inhoud', () => {
  test('geeft geen enkel probleem: 200 vermeldingen uit alle mappen', () => {
    const mappen = new Set<string>();
    fc.assert(
      fc.property(goedBestand, ([pad, tekst]) => {
        const { entries, problemen } = keurInhoud({ ...omgeving, [pad]: tekst });
        expect(problemen.map(formatProbleem), tekst).toEqual([]);
        expect(
          Object.values(entries)
            .flat()
            .some((entry) => entry.pad === `src/content/${pad}`),
        ).toBe(true);
        mappen.add(pad.split('/')[0] ?? '');
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(mappen.size).toBe(13);
  }, 60_000);
});
