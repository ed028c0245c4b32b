import { naamsleutel } from '../domain/regio/plaatsnaam.ts';
import type { Brontabel, Postcodegegevens } from './regios-vergelijken-lezen.ts';

/** What our own tables say, by our own codes. */
export interface EigenRegios {
  postcodes: ReadonlyMap<number, { gemeente: string; po: string; vo: string }>;
  gemeenten: ReadonlyMap<string, string>;
  verbanden: ReadonlySet<string>;
}

/** A postcode that belongs elsewhere now. The codes it has in the other table: more than one when its rows disagree. */
export interface Verplaatst {
  postcode: number;
  van: string;
  naar: string[];
}

/** What is in one table and not in the other. Codes and postcodes are sorted. */
export interface Verschillen {
  postcodes: {
    nieuw: number[];
    verdwenen: number[];
    anders: Record<keyof Postcodegegevens, Verplaatst[]>;
  };
  gemeenten: {
    nieuw: { code: string; naam: string }[];
    verdwenen: { code: string; naam: string }[];
    anders: { code: string; van: string; naar: string }[];
  };
  verbanden: { nieuw: string[]; verdwenen: string[] };
}

/** Differences, and postcodes of which the other table leaves open what belongs to them: ours is among its answers. */
export interface Uitkomst {
  aantal: number;
  verschillen: Verschillen;
  onduidelijk: Record<keyof Postcodegegevens, number[]>;
}

const sorteer = <Waarde extends string | number>(waarden: Iterable<Waarde>): Waarde[] =>
  [...waarden].sort((a, b) => (a < b ? -1 : 1));

function vergelijkDeel(tabel: Brontabel, eigen: EigenRegios, deel: keyof Postcodegegevens) {
  const anders: Verplaatst[] = [];
  const onduidelijk: number[] = [];
  for (const postcode of sorteer(tabel.postcodes?.keys() ?? [])) {
    const van = eigen.postcodes.get(postcode)?.[deel];
    const naar = tabel.postcodes?.get(postcode)?.[deel] ?? new Set();
    if (van === undefined || naar.size === 0) continue;
    if (!naar.has(van)) anders.push({ postcode, van, naar: sorteer(naar) });
    else if (naar.size > 1) onduidelijk.push(postcode);
  }
  return { anders, onduidelijk };
}

function vergelijkGemeenten({ gemeenten: theirs }: Brontabel, { gemeenten: eigen }: EigenRegios) {
  if (!theirs) return { nieuw: [], verdwenen: [], anders: [] };
  const benoem = (lijst: ReadonlyMap<string, string>) => (code: string) => ({
    code,
    naam: lijst.get(code) ?? '',
  });
  return {
    nieuw: sorteer(theirs.keys())
      .filter((code) => !eigen.has(code))
      .map(benoem(theirs)),
    verdwenen: sorteer(eigen.keys())
      .filter((code) => !theirs.has(code))
      .map(benoem(eigen)),
    anders: sorteer(theirs.keys()).flatMap((code) => {
      const van = eigen.get(code);
      const naar = theirs.get(code) ?? '';
      const isGelijk = van === undefined || naar === '' || naamsleutel(van) === naamsleutel(naar);
      return isGelijk ? [] : [{ code, van, naar }];
    }),
  };
}

function vergelijkVerbanden({ postcodes, delen }: Brontabel, eigen: EigenRegios) {
  const sectoren = (['po', 'vo'] as const).filter((sector) => delen.includes(sector));
  const theirs = new Set(
    [...(postcodes?.values() ?? [])].flatMap((gegevens) =>
      sectoren.flatMap((sector) => [...gegevens[sector]]),
    ),
  );
  const ours = new Set(
    [...eigen.postcodes.values()].flatMap((gegevens) => sectoren.map((sector) => gegevens[sector])),
  );
  return {
    nieuw: sorteer(theirs).filter((code) => !eigen.verbanden.has(code)),
    verdwenen: sorteer(ours).filter((code) => !theirs.has(code)),
  };
}

/** What changed between our tables and another. Only what the other has a column for is compared. */
export function vergelijkRegios(tabel: Brontabel, eigen: EigenRegios): Uitkomst {
  const { postcodes } = tabel;
  const perDeel = {
    gemeente: vergelijkDeel(tabel, eigen, 'gemeente'),
    po: vergelijkDeel(tabel, eigen, 'po'),
    vo: vergelijkDeel(tabel, eigen, 'vo'),
  };
  const { gemeente, po, vo } = perDeel;
  const verschillen: Verschillen = {
    postcodes: {
      nieuw: sorteer(postcodes?.keys() ?? []).filter((postcode) => !eigen.postcodes.has(postcode)),
      verdwenen: postcodes
        ? sorteer(eigen.postcodes.keys()).filter((postcode) => !postcodes.has(postcode))
        : [],
      anders: { gemeente: gemeente.anders, po: po.anders, vo: vo.anders },
    },
    gemeenten: vergelijkGemeenten(tabel, eigen),
    verbanden: vergelijkVerbanden(tabel, eigen),
  };
  const { postcodes: cijfers, gemeenten, verbanden } = verschillen;
  const lijsten = [
    cijfers.nieuw,
    cijfers.verdwenen,
    ...Object.values(cijfers.anders),
    ...Object.values(gemeenten),
    ...Object.values(verbanden),
  ];
  return {
    aantal: lijsten.reduce((som, lijst) => som + lijst.length, 0),
    verschillen,
    onduidelijk: { gemeente: gemeente.onduidelijk, po: po.onduidelijk, vo: vo.onduidelijk },
  };
}
