import { facetten, type Facet } from '../../domain/facets/facet.ts';
import { valuesOf } from '../../domain/taxonomy/vocabulary.ts';
import { pakTekstUit, verpak } from '../../domain/verpakt.ts';
import type { Catalogus } from './catalogus.ts';
import type { Kaart } from './kaartteksten.ts';

/** An entry on its way: its values are places in a list per facet, in the order of the facets. */
type Reiskaart = Omit<Kaart, 'waarden'> & { waarden: readonly (readonly number[])[] };

interface Reiscatalogus extends Omit<Catalogus, 'vermeldingen'> {
  vermeldingen: readonly Reiskaart[];
  lijsten: Readonly<Record<Facet, readonly string[]>>;
}

/** The checksum says that it is as catalogusScript wrote it; this, that catalogusScript wrote it. */
const isReiscatalogus = (value: unknown): value is Reiscatalogus =>
  typeof value === 'object' &&
  value !== null &&
  'vermeldingen' in value &&
  'namen' in value &&
  'lijsten' in value;

const volgorde = valuesOf(facetten);

const perFacet = <Value>(make: (facet: Facet, plaats: number) => Value): Record<Facet, Value> => ({
  type: make('type', 0),
  regio: make('regio', 1),
  doelgroep: make('doelgroep', 2),
  thema: make('thema', 3),
  onderwijssoort: make('onderwijssoort', 4),
});

/** The catalogue as a classic script that puts it in one global, packed. */
export function catalogusScript({ vermeldingen, namen }: Catalogus): string {
  const lijsten = perFacet((facet) =>
    [...new Set(vermeldingen.flatMap(({ waarden }) => waarden[facet]))].sort(),
  );
  const reis: Reiscatalogus = {
    vermeldingen: vermeldingen.map(({ waarden, ...kaart }) => ({
      ...kaart,
      waarden: volgorde.map((facet) => waarden[facet].map((waarde) => lijsten[facet].indexOf(waarde))),
    })),
    namen,
    lijsten,
  };
  return `self.toolboxCatalogus=${JSON.stringify(verpak(JSON.stringify(reis)))};\n`;
}

/** Unpacks a catalogue; nothing when it is damaged or not there. */
export function unpackCatalogus(verpakt: unknown): Catalogus | undefined {
  const tekst = pakTekstUit(verpakt);
  if (tekst === undefined) return undefined;
  const reis: unknown = JSON.parse(tekst);
  if (!isReiscatalogus(reis)) return undefined;
  const { vermeldingen, namen, lijsten } = reis;
  return {
    namen,
    vermeldingen: vermeldingen.map(({ waarden, ...kaart }) => ({
      ...kaart,
      waarden: perFacet((facet, plaats) =>
        (waarden[plaats] ?? []).flatMap((place) => lijsten[facet][place] ?? []),
      ),
    })),
  };
}

/** The catalogue in the text of its script; for the build, which reads what it wrote. */
export function catalogusUitScript(script: string): Catalogus {
  const catalogus = unpackCatalogus(JSON.parse(script.slice(script.indexOf('=') + 1).replace(/;\s*$/, '')));
  if (!catalogus) throw new Error('zoek/catalogus.js is beschadigd.');
  return catalogus;
}
