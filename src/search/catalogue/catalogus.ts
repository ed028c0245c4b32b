import type { Gebied } from '../../domain/regio/gebied.ts';
import type { Begrip } from '../../domain/schema/begrip.ts';
import type { Voorrang } from '../../domain/schema/voorrang.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import type { Synoniemgroep } from '../dutch/begrippen.ts';
import { som } from '../fulltext/som.ts';

/** All that the finder knows before any index is loaded. */
export interface Catalogus {
  /** Every entry, in the default order. */
  vermeldingen: readonly Vermelding[];
  /** Name with code, by region code. */
  regionamen: Readonly<Record<string, string>>;
  synoniemen: readonly Synoniemgroep[];
  /** Questions with their best answers. */
  voorrang: readonly Voorrang[];
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
  voorrang: readonly Voorrang[],
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
    voorrang,
  };
}

/** The catalogue as it travels: its JSON, and the checksum of that. */
export interface Verpakt {
  som: string;
  tekst: string;
}

/** The catalogue as a classic script that puts it in one global, packed. */
export function catalogusScript(catalogus: Catalogus): string {
  const tekst = JSON.stringify(catalogus);
  return `self.toolboxCatalogus=${JSON.stringify({ som: som(tekst), tekst })};\n`;
}

/** Unpacks a catalogue; nothing when it is damaged or not there. */
export function unpackCatalogus(verpakt: Verpakt | undefined): Catalogus | undefined {
  if (typeof verpakt?.tekst !== 'string' || som(verpakt.tekst) !== verpakt.som) return undefined;
  // The checksum says that this is what catalogusScript wrote.
  const catalogus: Catalogus = JSON.parse(verpakt.tekst);
  return catalogus;
}

/** The catalogue in the text of its script; for the build, which reads what it wrote. */
export function catalogusUitScript(script: string): Catalogus {
  const catalogus = unpackCatalogus(JSON.parse(script.slice(script.indexOf('=') + 1).replace(/;\s*$/, '')));
  if (!catalogus) throw new Error('zoek/catalogus.js is beschadigd.');
  return catalogus;
}
