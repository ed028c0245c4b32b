import type { Zoekmaten } from '../../src/domain/zoekkwaliteit.ts';
import type { Vraag } from './vragen.ts';

export type Maten = Zoekmaten;

const winst = (vraag: Vraag, id: string): number =>
  vraag.bovenaan.includes(id) ? 3 : vraag.ook.includes(id) ? 1 : 0;

const dcg = (winsten: readonly number[]): number =>
  winsten.slice(0, 10).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

/** What one answer is worth; `ids` are the results, best first. */
export function meetVraag(vraag: Vraag, ids: readonly string[]): Maten {
  const isOnzin = vraag.bovenaan.length === 0;
  const best = dcg([...vraag.bovenaan.map(() => 3), ...vraag.ook.map(() => 1)]);
  const eerste = ids.findIndex((id) => vraag.bovenaan.includes(id));
  const mis = isOnzin ? ids.length > 0 : ids.slice(0, 3).some((id) => vraag.nooit.includes(id));
  return {
    vragen: 1,
    ndcg: isOnzin ? Number(!mis) : dcg(ids.map((id) => winst(vraag, id))) / best,
    mrr: isOnzin ? Number(!mis) : eerste === -1 ? 0 : 1 / (eerste + 1),
    raak3: isOnzin ? Number(!mis) : Number(eerste !== -1 && eerste < 3),
    nul: Number(!isOnzin && ids.length === 0),
    fout: Number(mis),
  };
}

/** The mean of several answers. */
export function gemiddelde(alle: readonly Maten[]): Maten {
  const mean = (key: keyof Maten): number =>
    alle.length === 0 ? 0 : alle.reduce((sum, maten) => sum + maten[key], 0) / alle.length;
  return {
    vragen: alle.length,
    ndcg: mean('ndcg'),
    mrr: mean('mrr'),
    raak3: mean('raak3'),
    nul: mean('nul'),
    fout: mean('fout'),
  };
}
