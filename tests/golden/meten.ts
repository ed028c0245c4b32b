import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kwaliteit } from '../../src/domain/zoekkwaliteit.ts';
import { catalogusUitScript } from '../../src/search/catalogue/verpakken.ts';
import { gemiddelde, meetVraag, type Maten } from './maten.ts';
import { readVragen, soorten, type Vraag } from './vragen.ts';
import { openGebouwdeZoeker } from './gebouwde-zoeker.ts';
import { openMiniSearch, openPagefind, type Zoekmachine } from './rivalen.ts';

/** The sets of questions: the one that the search is tuned on, and the one that it never saw. */
export const sets = ['afgestemd', 'achtergehouden'] as const;
export type Setnaam = (typeof sets)[number];

/** One answer, measured. */
export interface Antwoord extends Maten {
  vraag: Vraag;
  ids: readonly string[];
}

/** How one engine does on one set: per question, per kind, and together. */
export interface Uitslag {
  antwoorden: readonly Antwoord[];
  perSoort: Readonly<Record<string, Maten>>;
  samen: Maten;
}

/** Asks an engine all questions of a set. */
export async function meetMachine(zoek: Zoekmachine, vragen: readonly Vraag[]): Promise<Uitslag> {
  const antwoorden: Antwoord[] = [];
  for (const vraag of vragen) {
    const ids = await zoek(vraag.vraag);
    antwoorden.push({ ...meetVraag(vraag, ids), vraag, ids });
  }
  const perSoort = soorten
    .map((soort): [string, Maten] => [
      soort,
      gemiddelde(antwoorden.filter(({ vraag }) => vraag.soort === soort)),
    ])
    .filter(([, { vragen: aantal }]) => aantal > 0);
  return { antwoorden, perSoort: Object.fromEntries(perSoort), samen: gemiddelde(antwoorden) };
}

/** The search of the site that was built in `dist`. */
export function openToolbox(dist: string): Zoekmachine {
  const dienst = openGebouwdeZoeker(dist);
  return async (vraag) => (await dienst.volledig(vraag)).treffers.map(({ vermelding }) => vermelding.id);
}

/** Where the figures stand that the public page shows, from the root of the project. */
export const kwaliteitsbestand = 'src/search/kwaliteit.json';

const afgerond = (maten: Maten): Maten => {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const { vragen, ndcg, mrr, raak3, nul, fout } = maten;
  return {
    vragen,
    ndcg: round(ndcg),
    mrr: round(mrr),
    raak3: round(raak3),
    nul: round(nul),
    fout: round(fout),
  };
};

/** How the built toolbox, plain Pagefind and MiniSearch do on the same pages with the same questions. */
export async function meetKwaliteit(dist: string): Promise<Record<Setnaam, Kwaliteit>> {
  const ids = catalogusUitScript(readFileSync(join(dist, 'zoek/catalogus.js'), 'utf8')).vermeldingen.map(
    ({ id }) => id,
  );
  const toolbox = openToolbox(dist);
  const minisearch = openMiniSearch(dist, ids);
  const { zoek: pagefind, sluit } = await openPagefind(dist, ids);
  const perSet = async (naam: Setnaam): Promise<Kwaliteit> => {
    const vragen = readVragen(naam);
    const eigen = await meetMachine(toolbox, vragen);
    return {
      samen: {
        toolbox: afgerond(eigen.samen),
        pagefind: afgerond((await meetMachine(pagefind, vragen)).samen),
        minisearch: afgerond((await meetMachine(minisearch, vragen)).samen),
      },
      perSoort: Object.fromEntries(
        Object.entries(eigen.perSoort).map(([soort, maten]) => [soort, afgerond(maten)]),
      ),
    };
  };
  try {
    return { achtergehouden: await perSet('achtergehouden'), afgestemd: await perSet('afgestemd') };
  } finally {
    await sluit();
  }
}
