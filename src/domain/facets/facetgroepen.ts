import type { Gebied, Gebiedsoort } from '../regio/gebied.ts';
import { gebruikers, leerlinggroepen } from '../taxonomy/doelgroep.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { themas } from '../taxonomy/thema.ts';
import { typen } from '../taxonomy/type.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import type { Vermelding } from '../vermelding.ts';
import { facetten, geenKeuze, type Facet } from './facet.ts';
import { countFacets } from './filter.ts';

/** A value that can be chosen, and how many entries it gives when nothing else is chosen. */
export interface Optie {
  waarde: string;
  label: string;
  aantal: number;
}

/** Options that belong together; the first section of a facet has no heading. */
export interface Facetsectie {
  kop?: string;
  opties: Optie[];
}

export interface Facetgroep {
  facet: Facet;
  label: string;
  /** Shown unfolded at first. */
  open: boolean;
  secties: Facetsectie[];
}

type Keuzemogelijkheid = readonly [waarde: string, label: string];

const typeLabels = valuesOf(typen).map((type): Keuzemogelijkheid => [type, typen[type].label]);

function gebiedenVanSoort(gebieden: Iterable<Gebied>, soort: Gebiedsoort): Keuzemogelijkheid[] {
  const collator = new Intl.Collator('nl');
  return [...gebieden]
    .filter((gebied) => gebied.soort === soort)
    .map((gebied): Keuzemogelijkheid => [
      gebied.code,
      soort === 'samenwerkingsverband' ? gebied.volledigeNaam : gebied.naam,
    ])
    .sort(([, a], [, b]) => collator.compare(a, b));
}

/**
 * The facets of the finder with everything that can be chosen in them. A value without entries is left out. Of the
 * samenwerkingsverbanden only those in `genoemd` are offered: the ones that entries name themselves.
 */
export function facetgroepen(
  vermeldingen: readonly Vermelding[],
  gebieden: ReadonlyMap<string, Gebied>,
  genoemd: ReadonlySet<string>,
): Facetgroep[] {
  const tellingen = countFacets(vermeldingen, geenKeuze);
  const sectie = (facet: Facet, mogelijk: readonly Keuzemogelijkheid[], kop?: string): Facetsectie => ({
    ...(kop !== undefined && { kop }),
    opties: mogelijk
      .map(([waarde, label]) => ({ waarde, label, aantal: tellingen[facet].get(waarde) ?? 0 }))
      .filter(({ aantal }) => aantal > 0),
  });
  const groep = (facet: Facet, open: boolean, ...secties: Facetsectie[]): Facetgroep => ({
    facet,
    label: facetten[facet],
    open,
    secties: secties.filter(({ opties }) => opties.length > 0),
  });
  const verbanden = gebiedenVanSoort(gebieden.values(), 'samenwerkingsverband');
  return [
    groep('type', true, sectie('type', typeLabels)),
    groep(
      'regio',
      true,
      sectie('regio', [['landelijk', 'Landelijk'], ...gebiedenVanSoort(gebieden.values(), 'provincie')]),
      sectie(
        'regio',
        verbanden.filter(([code]) => genoemd.has(code)),
        'Samenwerkingsverbanden',
      ),
    ),
    groep(
      'doelgroep',
      true,
      sectie('doelgroep', Object.entries(gebruikers)),
      sectie('doelgroep', Object.entries(leerlinggroepen), 'Initiatieven voor leerlingen'),
    ),
    groep('thema', false, sectie('thema', Object.entries(themas))),
    groep('onderwijssoort', false, sectie('onderwijssoort', Object.entries(onderwijssoorten))),
  ];
}
