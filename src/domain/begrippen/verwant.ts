import { makeHerkenner } from './herkennen.ts';
import { begripAdres, korteUitleg, type UitgelegdBegrip } from './uitgelegd.ts';

/** A link with what it leads to. */
export interface Verwijzing {
  titel: string;
  adres: string;
  bij: string;
}

interface Materiaalentry {
  id: string;
  data: { titel: string; uitgever: string };
}

/** More links than this are a list to search in. */
const hoogstens = 6;

/** The related terms that have a page. */
export function verwanteBegrippen({ data }: UitgelegdBegrip, alle: readonly UitgelegdBegrip[]): Verwijzing[] {
  return (data.zieook ?? []).flatMap((id) => {
    const ander = alle.find((begrip) => begrip.id === id);
    if (!ander) return [];
    return [{ titel: ander.data.term, adres: begripAdres(id), bij: korteUitleg(ander.data.uitleg, 140) }];
  });
}

/** The materialen that say more: those that editors named, then those with the term in their title. */
export function materialenBij(begrip: UitgelegdBegrip, materialen: readonly Materiaalentry[]): Verwijzing[] {
  const genoemd = (begrip.data.materialen ?? []).flatMap(
    (id) => materialen.find((entry) => entry.id === id) ?? [],
  );
  const herken = makeHerkenner([begrip]);
  const inTitel = materialen.filter(
    (entry) => !genoemd.includes(entry) && herken(entry.data.titel, new Set()).length > 0,
  );
  return [...genoemd, ...inTitel].slice(0, hoogstens).map(({ id, data }) => ({
    titel: data.titel,
    adres: `/materialen/${id}.html`,
    bij: data.uitgever,
  }));
}
