import type { Inhoudsoort } from '../domain/insluiten/inhoudsoort.ts';
import type { Onderwerp } from '../domain/insluiten/onderwerp.ts';
import { inhoudsoorten } from '../domain/insluiten/inhoudsoort.ts';
import { gewoneKop, kopniveaus } from '../domain/insluiten/paden.ts';
import { kleurnamen, type Insluitkeuze, type Kleurnaam } from '../domain/insluiten/snippets.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';

/** What a page with a list has of one kind. */
export interface Soort {
  titel: string;
  vermeldingen: number;
  /** Height in px of its embed page. */
  hoogte: number;
}

/** A page with a list that can be chosen, with the kinds that it has. */
export interface Keuzelijst {
  naam: string;
  onderwerp: Pick<Onderwerp, 'map' | 'regio'> & { pagina: string };
  soorten: Partial<Record<Inhoudsoort, Soort>>;
}

const isKleurnaam = (naam: string): naam is Kleurnaam => Object.hasOwn(kleurnamen, naam);

const landelijk = 'landelijk';

/**
 * What the form says, given its fields by name, the colours that the visitor changed, and all lists by their folder. A value that cannot
 * be counts as the one that stands there first. Undefined when there is no list to choose.
 */
export function leesKeuze(
  veld: (naam: string) => string,
  kleuren: ReadonlyMap<string, string>,
  lijsten: ReadonlyMap<string, Keuzelijst>,
): Insluitkeuze | undefined {
  const lijst = lijsten.get(veld(veld('waarvan') === 'lijst' ? 'lijst' : 'regio')) ?? lijsten.get(landelijk);
  if (!lijst) return undefined;
  const { onderwerp, soorten } = lijst;
  const aanwezig = valuesOf(inhoudsoorten).filter((soort) => soorten[soort] !== undefined);
  const inhoud = aanwezig.find((soort) => soort === veld('inhoud')) ?? aanwezig[0];
  const soort = inhoud && soorten[inhoud];
  if (!inhoud || !soort) return undefined;
  const kop = kopniveaus.find((niveau) => String(niveau) === veld('kop')) ?? gewoneKop;
  const aantal = Number(veld('aantal'));
  return {
    onderwerp,
    inhoud,
    ...soort,
    kop,
    aantal: Number.isInteger(aantal) && aantal >= 1 && aantal <= 50 ? aantal : 10,
    kleuren: Object.fromEntries([...kleuren].filter(([naam]) => isKleurnaam(naam))),
  };
}

/** The regions to choose from once a place is found: what was asked for first, then what lies around it, then the country. */
export function regiosBij({ als, code, po, vo, gemeenten, provincies }: Vondst): string[] {
  const zelf = als === 'plaats' || als === 'postcode' ? [] : [code];
  return [...new Set([...zelf, ...vo, ...po, ...gemeenten, ...provincies, landelijk])];
}
