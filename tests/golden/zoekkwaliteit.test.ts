import { beforeAll, describe, expect, test } from 'vitest';
import type { Kwaliteit } from '../../src/domain/zoekkwaliteit.ts';
import bewaard from '../../src/search/kwaliteit.json' with { type: 'json' };
import { distDir } from '../dist/site-files.ts';
import { ids } from '../dist/content-files.ts';
import { meetKwaliteit, sets, type Setnaam } from './meten.ts';
import { readVragen, soorten } from './vragen.ts';

/** How much a figure may drop before a change is refused. */
const speling = 0.01;

let gemeten: Record<Setnaam, Kwaliteit>;

beforeAll(async () => {
  gemeten = await meetKwaliteit(distDir);
}, 120_000);

describe('de beoordeelde vragen', () => {
  test.each(sets)('van de %s lijst noemen alleen vermeldingen die bestaan', (set) => {
    const genoemd = readVragen(set).flatMap(({ bovenaan, ook, nooit }) => [...bovenaan, ...ook, ...nooit]);
    expect(genoemd.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(sets)('van de %s lijst staan er elk één keer in, met één oordeel per vermelding', (set) => {
    const vragen = readVragen(set);
    expect(new Set(vragen.map(({ vraag }) => vraag)).size).toBe(vragen.length);
    for (const { bovenaan, ook, nooit } of vragen) {
      const alle = [...bovenaan, ...ook, ...nooit];
      expect(new Set(alle).size).toBe(alle.length);
    }
  });

  test('zijn met genoeg: 150 om op af te stemmen, in elke soort, en 50 die de zoeker niet kent', () => {
    const afgestemd = readVragen('afgestemd');
    expect(afgestemd.length).toBeGreaterThanOrEqual(150);
    expect(readVragen('achtergehouden').length).toBeGreaterThanOrEqual(50);
    expect([...new Set(afgestemd.map(({ soort }) => soort))].sort()).toEqual([...soorten].sort());
  });
});

describe.each(sets)('de zoeker op de %s vragen', (set) => {
  test('vindt niet minder goed dan voorheen', () => {
    const { ndcg, mrr, raak3 } = gemeten[set].samen.toolbox;
    const vloer = bewaard[set].samen.toolbox;
    expect(ndcg).toBeGreaterThanOrEqual(vloer.ndcg - speling);
    expect(mrr).toBeGreaterThanOrEqual(vloer.mrr - speling);
    expect(raak3).toBeGreaterThanOrEqual(vloer.raak3 - speling);
  });

  test('geeft niet vaker niets of iets fouts dan voorheen', () => {
    const { nul, fout } = gemeten[set].samen.toolbox;
    const vloer = bewaard[set].samen.toolbox;
    expect(nul).toBeLessThanOrEqual(vloer.nul + speling);
    expect(fout).toBeLessThanOrEqual(vloer.fout + speling);
  });

  test('vindt meer dan Pagefind en MiniSearch zonder aanpassing', () => {
    const { toolbox, pagefind, minisearch } = gemeten[set].samen;
    expect(toolbox.ndcg).toBeGreaterThan(Math.max(pagefind.ndcg, minisearch.ndcg));
  });

  test('heeft op de site de getallen die gemeten zijn', () => {
    for (const machine of ['toolbox', 'pagefind', 'minisearch'] as const) {
      const { vragen, ndcg, raak3, nul, fout } = gemeten[set].samen[machine];
      const op = bewaard[set].samen[machine];
      expect(op.vragen).toBe(vragen);
      expect(Math.abs(op.ndcg - ndcg)).toBeLessThanOrEqual(speling);
      expect(Math.abs(op.raak3 - raak3)).toBeLessThanOrEqual(speling);
      expect(Math.abs(op.nul - nul)).toBeLessThanOrEqual(speling);
      expect(Math.abs(op.fout - fout)).toBeLessThanOrEqual(speling);
    }
  });
});
