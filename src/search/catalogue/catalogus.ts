import type { Gebied } from '../../domain/regio/gebied.ts';
import type { Begrip } from '../../domain/schema/begrip.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import type { Synoniemgroep } from '../dutch/verbreden.ts';

/** All that the finder knows before any index is loaded. */
export interface Catalogus {
  /** Every entry, in the default order. */
  vermeldingen: readonly Vermelding[];
  /** Name with code, by region code. */
  regionamen: Readonly<Record<string, string>>;
  synoniemen: readonly Synoniemgroep[];
}

const synoniemgroep = ({ term, afkorting, synoniemen = [], alleenheen = [] }: Begrip): Synoniemgroep => ({
  woorden: [term, ...(afkorting === undefined ? [] : [afkorting]), ...synoniemen],
  alleenheen,
});

/** The catalogue of a site. Only regions under which something can be found are named, only terms that have synonyms. */
export function buildCatalogus(
  vermeldingen: readonly Vermelding[],
  gebieden: ReadonlyMap<string, Gebied>,
  begrippen: readonly Begrip[],
): Catalogus {
  const codes = new Set(vermeldingen.flatMap(({ waarden }) => waarden.regio));
  const regionamen = [...codes]
    .sort()
    .map((code): [string, string] => [code, gebieden.get(code)?.volledigeNaam ?? code]);
  return {
    vermeldingen,
    regionamen: Object.fromEntries(regionamen),
    synoniemen: begrippen
      .map(synoniemgroep)
      .filter(({ woorden, alleenheen }) => woorden.length + alleenheen.length > 1),
  };
}

/** The catalogue as a classic script that puts it in one global. */
export function catalogusScript(catalogus: Catalogus): string {
  return `self.toolboxCatalogus=${JSON.stringify(catalogus)};\n`;
}
