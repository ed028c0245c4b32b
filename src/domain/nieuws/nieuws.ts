import { eersteDag } from '../datum.ts';
import type { Nieuwsbericht } from '../schema/nieuws.ts';
import type { Entry } from '../toolbox-model.ts';

/** The page with all news, from the root of the site. */
export const nieuwsoverzicht = { titel: 'Nieuws', adres: '/nieuws.html' } as const;

/** The address of one item, from the root of the site. */
export const nieuwsAdres = (id: string): string => `/nieuws/${id}.html`;

/** Newest first. Of a year or month without a day the first day counts; equal days stand by file name. */
export function nieuwsteEerst<Bericht extends Entry<Nieuwsbericht>>(
  berichten: readonly Bericht[],
): Bericht[] {
  const sleutel = ({ data, id }: Bericht): [string, string] => [eersteDag(data.datum), id];
  return berichten.toSorted((a, b) => {
    const [dagA, idA] = sleutel(a);
    const [dagB, idB] = sleutel(b);
    if (dagA !== dagB) return dagA < dagB ? 1 : -1;
    return idA < idB ? -1 : 1;
  });
}

/** The archive: every year with its items, both newest first. */
export function nieuwsPerJaar<Bericht extends Entry<Nieuwsbericht>>(
  berichten: readonly Bericht[],
): { jaar: string; berichten: Bericht[] }[] {
  const perJaar = Map.groupBy(nieuwsteEerst(berichten), ({ data }) => data.datum.slice(0, 4));
  return [...perJaar].map(([jaar, vanDatJaar]) => ({ jaar, berichten: vanDatJaar }));
}
