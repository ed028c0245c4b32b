import { geenKeuze } from '../domain/facets/facet.ts';
import { passes } from '../domain/facets/filter.ts';
import { unpackCatalogus } from '../search/catalogue/verpakken.ts';
import type { Zoekdienst } from '../search/zoekdienst.ts';
import { leesSteekproef, zoekOntbrekende, type IsEr } from './bestanden-zoeken.ts';

/** What a test found: whether it is right, and a sentence. */
export interface Uitslag {
  goed: boolean;
  tekst: string;
}

/** What has to come out, written into the page by the build. */
export interface Verwacht {
  /** A question, and the entry that it has to find. */
  vraag: string;
  id: string;
  /** A type, and how many entries have it. */
  type: string;
  aantal: number;
  postcode: string;
}

/** What the scripts of the page left behind. */
export interface Venster {
  zoekdienst: Zoekdienst | undefined;
  catalogus: unknown;
  maakPlaatsdienst: unknown;
  plaatsen: unknown;
  steekproef: unknown;
}

const goed = (tekst: string): Uitslag => ({ goed: true, tekst });
const fout = (tekst: string): Uitslag => ({ goed: false, tekst });

/** Asks the search a real question, with the full text. */
export async function proefZoeken({ zoekdienst }: Venster, { vraag, id }: Verwacht): Promise<Uitslag> {
  if (!zoekdienst) return fout('De scripts om te zoeken zijn niet geladen.');
  try {
    const { treffers } = await zoekdienst.volledig(vraag);
    return treffers.some(({ vermelding }) => vermelding.id === id)
      ? goed(`Zoeken op “${vraag}” vindt de goede pagina.`)
      : fout(`Zoeken op “${vraag}” vindt niet de goede pagina.`);
  } catch {
    return fout('Zoeken in de tekst werkt niet: er ontbreken bestanden, of ze zijn beschadigd.');
  }
}

/** Filters the catalogue as the finder does. */
export function proefFilter({ catalogus }: Venster, { type, aantal }: Verwacht): Uitslag {
  const vermeldingen = unpackCatalogus(catalogus)?.vermeldingen;
  if (!vermeldingen) return fout('De lijst om te filteren is niet geladen, of is beschadigd.');
  const gevonden = vermeldingen.filter((kaart) => passes(kaart, { ...geenKeuze, type: [type] })).length;
  return gevonden === aantal
    ? goed(`Het filter vindt ${gevonden} van de ${vermeldingen.length} vermeldingen, zoals het hoort.`)
    : fout(`Het filter vindt ${gevonden} vermeldingen. Dat moeten er ${aantal} zijn.`);
}

const isFunctie = (waarde: unknown): waarde is (invoer: unknown) => unknown => typeof waarde === 'function';

/** Asks the place field's own service for a postcode. */
export function proefPlaats({ maakPlaatsdienst, plaatsen }: Venster, { postcode }: Verwacht): Uitslag {
  const dienst = isFunctie(maakPlaatsdienst) ? maakPlaatsdienst(plaatsen) : undefined;
  if (!isFunctie(dienst)) return fout('De tabel met plaatsen is niet geladen, of is beschadigd.');
  const antwoord = dienst(postcode);
  const soort = typeof antwoord === 'object' && antwoord !== null && 'soort' in antwoord && antwoord.soort;
  return soort === 'gevonden'
    ? goed(`Het plaatsveld kent postcode ${postcode}.`)
    : fout(`Het plaatsveld kent postcode ${postcode} niet.`);
}

/** Scripts and styles can be asked for as what they are, under any policy. */
const isZeker = (pad: string): boolean => /\.(js|css)$/.test(pad);

/**
 * Looks for the files of the sample, seen from `wortel`, which ends in a slash. `eigen` is a page that is certainly there:
 * where even that one is not found, the server does not let a page look for pages. Without `isEr` the browser cannot look.
 */
export async function proefBestanden(
  { steekproef }: Venster,
  { wortel, eigen }: { wortel: string; eigen: string },
  isEr: IsEr | undefined,
): Promise<Uitslag> {
  const proef = leesSteekproef(steekproef);
  if (!proef) return fout('De lijst met bestanden is niet geladen, of is beschadigd.');
  const hoort = `De site hoort ${proef.totaal} bestanden te hebben.`;
  if (!isEr) return goed(`${hoort} Uw browser kan dat niet nagaan.`);
  const paden = (await isEr(eigen)) ? proef.paden : proef.paden.filter(isZeker);
  const weg = await zoekOntbrekende(paden, wortel, isEr);
  if (weg.length === 0) return goed(`${hoort} Alle ${paden.length} uit een steekproef zijn er.`);
  const namen = weg.slice(0, 5).join(', ');
  const meer = weg.length > 5 ? ` en nog ${weg.length - 5}` : '';
  return fout(
    `Van ${paden.length} bestanden uit een steekproef ontbreken er ${weg.length}: ${namen}${meer}.`,
  );
}
