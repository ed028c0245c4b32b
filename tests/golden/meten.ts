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

/** How the toolbox, plain Pagefind and MiniSearch do on the same pages with the same questions. */
export async function vergelijk(
  dist: string,
  ids: readonly string[],
): Promise<Record<Setnaam, { toolbox: Uitslag; pagefind: Uitslag; minisearch: Uitslag }>> {
  const toolbox = openToolbox(dist);
  const minisearch = openMiniSearch(dist, ids);
  const { zoek: pagefind, sluit } = await openPagefind(dist, ids);
  try {
    const perSet = async (naam: Setnaam) => {
      const vragen = readVragen(naam);
      return {
        toolbox: await meetMachine(toolbox, vragen),
        pagefind: await meetMachine(pagefind, vragen),
        minisearch: await meetMachine(minisearch, vragen),
      };
    };
    return { afgestemd: await perSet('afgestemd'), achtergehouden: await perSet('achtergehouden') };
  } finally {
    await sluit();
  }
}
