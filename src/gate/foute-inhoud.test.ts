import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesInhoud } from '../../tests/fixtures/inhoudsmap.ts';
import { fouteGevallen } from '../../tests/gate/foute-gevallen.ts';
import { onbegrijpelijk } from '../../tests/gate/meldingen.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { formatProbleem, type Probleem } from './probleem.ts';
import { probleemsoorten } from './probleemsoorten.ts';

/** Kinds of which the message names the field. */
const overEenWaarde = new Set([
  'leeg',
  'waarde',
  'vorm',
  'woordenlijst',
  'datum',
  'datum-toekomst',
  'volgorde',
]);

describe('een fout in de inhoud', () => {
  test.each(fouteGevallen)(
    '$naam: $soort',
    async ({ soort, bestanden, in: pad, regel, kolom, veld, zegt, ook }) => {
      const { problemen } = await leesInhoud(bestanden);
      const gevonden = problemen.map((probleem) => probleem.soort);
      expect(gevonden.toSorted(), problemen.map(formatProbleem).join('\n')).toEqual(
        [soort, ...(ook ?? [])].toSorted(),
      );
      expect(problemen.flatMap(onbegrijpelijk)).toEqual([]);
      const hier = (probleem: Probleem): boolean => probleem.soort === soort;
      const [eerste] = problemen.filter(hier);
      expect(eerste).toMatchObject({ bestand: posix.join('src/content', pad), regel, kolom });
      const melding = eerste ? formatProbleem(eerste) : '';
      if (veld !== undefined && veld !== '') expect(melding).toContain(`"${veld}"`);
      if (overEenWaarde.has(soort) && veld === undefined) throw new Error('Dit geval moet een veld noemen.');
      if (zegt !== undefined) expect(melding).toContain(zegt);
    },
  );
});

describe('de verzameling foute inhoud', () => {
  const soorten = new Set(fouteGevallen.map(({ soort }) => soort));

  test('telt minstens 150 gevallen van minstens 45 soorten', () => {
    expect(fouteGevallen.length).toBeGreaterThanOrEqual(150);
    expect(soorten.size).toBeGreaterThanOrEqual(45);
  });

  test('heeft van elke soort probleem een geval', () => {
    expect(valuesOf(probleemsoorten).filter((soort) => !soorten.has(soort))).toEqual([]);
  });

  test('noemt elk geval anders', () => {
    const namen = fouteGevallen.map(({ naam }) => naam);
    expect(namen.filter((naam, index) => namen.indexOf(naam) !== index)).toEqual([]);
  });
});
