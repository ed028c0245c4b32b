import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keurInhoud } from '../../tests/fixtures/inhoudsmap.ts';
import { omgeving } from '../../tests/gate/goede-inhoud.ts';
import { onbegrijpelijk } from '../../tests/gate/meldingen.ts';
import { beschadigdBestand } from '../../tests/gate/schade.ts';
import { collecties } from '../domain/schema/collecties.ts';
import { isCollectie } from './bestanden.ts';
import type { Plek } from './tekst.ts';

const ligtIn = (lines: readonly string[], { regel, kolom }: Plek): boolean =>
  regel >= 1 && kolom >= 1 && regel <= lines.length && kolom <= (lines[regel - 1] ?? '').length + 1;

describe('een beschadigd bestand', () => {
  test('geeft zijn vermelding of een probleem, op een plek in het bestand, in gewone taal', () => {
    fc.assert(
      fc.property(beschadigdBestand, ([pad, bytes]) => {
        const { entries, problemen } = keurInhoud({ ...omgeving, [pad]: bytes });
        const hier = problemen.filter(({ bestand }) => bestand === `src/content/${pad}`);
        const vondsten = Object.values(entries)
          .flat()
          .filter((entry) => entry.pad === `src/content/${pad}`);
        if (hier.length === 0) expect(vondsten).not.toEqual([]);
        const tekst = bytes.toString('utf8').replace(/^\ufeff/, '');
        const lines = [tekst.split('\n'), tekst.split(/\r\n?|\n/)];
        for (const probleem of hier) {
          expect(
            lines.some((geteld) => ligtIn(geteld, probleem)),
            JSON.stringify(probleem),
          ).toBe(true);
        }
        expect(problemen.flatMap(onbegrijpelijk)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('waarover niets gemeld is, zegt precies wat er staat', () => {
    fc.assert(
      fc.property(beschadigdBestand, ([pad, bytes]) => {
        const { entries, problemen } = keurInhoud({ ...omgeving, [pad]: bytes });
        const [map = ''] = pad.split('/');
        if (problemen.length > 0 || !isCollectie(map) || map === 'gebieden') return;
        const tekst = bytes.toString('utf8');
        const [, kop = tekst] = /^---[ \t]*\n([^]*?)\n---[ \t]*(\n|$)/.exec(tekst) ?? [];
        const [vondst] = entries[map].filter((entry) => entry.pad === `src/content/${pad}`);
        expect(vondst?.data).toEqual(collecties[map].schema.parse(parse(kop, { schema: 'core' })));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
