import type { Samenwerkingsverband } from '../schema/samenwerkingsverband.ts';
import type { Entry } from '../toolbox-model.ts';
import type { Vermelding } from '../vermelding.ts';
import type { Gebied, Gebiedsoort } from './gebied.ts';
import type { Postcodereeks } from './postcode.ts';
import type { Deelregel } from './tabellen-lezen.ts';
import { findSamengaan, type Samengaan } from './samengaan.ts';

/** A region as another region sees it. */
export interface Ligging {
  gebied: Gebied;
  /** Whether a part of it lies outside that other region. */
  gedeeltelijk: boolean;
  /** The postcodes that they share, ascending. */
  postcodes: readonly Postcodereeks[];
}

/** Everything that the page of one region tells. Lists of regions are by name, without this region itself. */
export interface Regiopagina {
  gebied: Gebied;
  /** What is known of the organisation, when the region is a samenwerkingsverband. */
  verband?: Samenwerkingsverband | undefined;
  samengaan: Samengaan;
  /** Found under this region; what has ended comes last. */
  initiatieven: readonly Vermelding[];
  materialen: readonly Vermelding[];
  provincies: readonly Ligging[];
  /** The provincie that it lies in, or the one that a samenwerkingsverband is counted to. */
  provincie?: Gebied | undefined;
  gemeenten: readonly Ligging[];
  /** Samenwerkingsverbanden that share a postcode with it; for a national one the other national one. */
  po: readonly Ligging[];
  vo: readonly Ligging[];
  doorstroompuntregios: readonly Ligging[];
  /** Of the same kind and sector. */
  buren: readonly Gebied[];
}

/** What the pages are made from. */
export interface Regiobronnen {
  gebieden: ReadonlyMap<string, Gebied>;
  samenwerkingsverbanden: readonly Entry<Samenwerkingsverband>[];
  /** In the order in which they are shown. */
  vermeldingen: readonly Vermelding[];
  /** Parts of gemeenten with their samenwerkingsverbanden and postcodes. */
  delen: readonly Deelregel[];
  /** Per code those of the neighbours. */
  buren: ReadonlyMap<string, readonly string[]>;
}

const collator = new Intl.Collator('nl', { numeric: true });

/** By name, then by code. */
export const opNaam = (a: Gebied, b: Gebied): number =>
  collator.compare(a.naam, b.naam) || (a.code < b.code ? -1 : 1);

/** Per region the parts of gemeenten that it is made of. */
function delenPerGebied(gebieden: Iterable<Gebied>, delen: readonly Deelregel[]): Map<string, Deelregel[]> {
  const perCode = new Map<string, Deelregel[]>();
  const add = (code: string, deel: Deelregel): void => {
    perCode.set(code, [...(perCode.get(code) ?? []), deel]);
  };
  for (const deel of delen) for (const code of [deel.gemeente, deel.po, deel.vo]) add(code, deel);
  for (const { code, soort, gemeenten } of gebieden) {
    if (soort !== 'provincie' && soort !== 'rmc-regio') continue;
    const eigen = new Set(gemeenten);
    for (const deel of delen) if (eigen.has(deel.gemeente)) add(code, deel);
  }
  return perCode;
}

/** Per region code the entries found under it, in their order. What is only national stands under "landelijk" alone. */
export function vermeldingenPerRegio(vermeldingen: readonly Vermelding[]): Map<string, Vermelding[]> {
  const perCode = new Map<string, Vermelding[]>();
  for (const vermelding of vermeldingen) {
    for (const code of vermelding.waarden.regio) {
      const lijst = perCode.get(code);
      if (lijst) lijst.push(vermelding);
      else perCode.set(code, [vermelding]);
    }
  }
  return perCode;
}

/** Answers which regions of a kind share a part of a gemeente with a region, and which part. */
function makeLiggingen(geordend: readonly Gebied[], perGebied: ReadonlyMap<string, readonly Deelregel[]>) {
  return (code: string, soort: Gebiedsoort, begin = ''): Ligging[] => {
    const eigen = new Set(perGebied.get(code));
    return geordend.flatMap((gebied) => {
      if (gebied.soort !== soort || gebied.code === code || !gebied.code.startsWith(begin)) return [];
      const alle = perGebied.get(gebied.code) ?? [];
      const hier = alle.filter((deel) => eigen.has(deel));
      const postcodes = hier.flatMap((deel) => deel.postcodes).sort((a, b) => a.van - b.van);
      return hier.length === 0 ? [] : [{ gebied, gedeeltelijk: hier.length < alle.length, postcodes }];
    });
  };
}

/** The page of every region, "landelijk" included: by kind, then by name. */
export function maakRegiopaginas(bronnen: Regiobronnen): Regiopagina[] {
  const { gebieden, samenwerkingsverbanden, vermeldingen, delen, buren } = bronnen;
  const geordend = [...gebieden.values()].sort(opNaam);
  const perGebied = delenPerGebied(geordend, delen);
  const liggingen = makeLiggingen(geordend, perGebied);
  const gevonden = vermeldingenPerRegio(vermeldingen);
  const verbanden = new Map(samenwerkingsverbanden.map(({ id, data }) => [id, data]));
  const zonderGebied = geordend.filter(({ code }) => verbanden.has(code) && !perGebied.has(code));

  const verbandenBij = (gebied: Gebied, sector: 'po' | 'vo'): Ligging[] => {
    if (gebied.code.startsWith(sector)) return [];
    if (!zonderGebied.includes(gebied)) return liggingen(gebied.code, 'samenwerkingsverband', sector);
    return zonderGebied
      .filter(({ code }) => code.startsWith(sector))
      .map((ander) => ({ gebied: ander, gedeeltelijk: false, postcodes: [] }));
  };
  const paginaVan = (gebied: Gebied): Regiopagina => {
    const { code } = gebied;
    const lijst = gevonden.get(code) ?? [];
    const verband = verbanden.get(code);
    const provincies = liggingen(code, 'provincie');
    const enige = provincies.length === 1 ? provincies[0]?.gebied : undefined;
    return {
      gebied,
      verband,
      samengaan: findSamengaan(code, samenwerkingsverbanden, gebieden),
      initiatieven: lijst.filter(({ type }) => type === 'initiatief'),
      materialen: lijst.filter(({ type }) => type !== 'initiatief'),
      provincies,
      provincie: gebieden.get(verband?.provincie ?? '') ?? enige,
      gemeenten: liggingen(code, 'gemeente'),
      po: verbandenBij(gebied, 'po'),
      vo: verbandenBij(gebied, 'vo'),
      doorstroompuntregios: liggingen(code, 'rmc-regio'),
      buren: geordend.filter((ander) => buren.get(code)?.includes(ander.code)),
    };
  };
  return geordend.toSorted((a, b) => a.soort.localeCompare(b.soort)).map(paginaVan);
}
