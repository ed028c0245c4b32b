import { inhoudsoorten, type Inhoudsoort } from '../domain/insluiten/insluitlijst.ts';
import { kleurnamen, type Insluitkeuze, type Kleurnaam } from '../domain/insluiten/snippets.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';

/** A region that a list can be about. */
export interface Regio {
  code: string;
  naam: string;
  initiatieven: number;
  materialen: number;
}

const isInhoudsoort = (waarde: string): waarde is Inhoudsoort => Object.hasOwn(inhoudsoorten, waarde);

const isKleurnaam = (naam: string): naam is Kleurnaam => Object.hasOwn(kleurnamen, naam);

const landelijk = 'landelijk';

/** How much there is of what is asked. */
function aantalVan({ initiatieven, materialen }: Regio, inhoud: Inhoudsoort): number {
  if (inhoud === 'alles') return initiatieven + materialen;
  return inhoud === 'initiatieven' ? initiatieven : materialen;
}

/**
 * What the form says, given its fields by name, the colours that the visitor changed, and all regions by code. A value that cannot
 * be counts as the one that stands there first.
 */
export function leesKeuze(
  veld: (naam: string) => string,
  kleuren: ReadonlyMap<string, string>,
  regios: ReadonlyMap<string, Regio>,
): Insluitkeuze {
  const regio = regios.get(veld('regio')) ?? { code: landelijk, naam: '', initiatieven: 0, materialen: 0 };
  const gekozen = veld('inhoud');
  const inhoud = isInhoudsoort(gekozen) ? gekozen : 'initiatieven';
  const kop = ([2, 3, 4] as const).find((niveau) => String(niveau) === veld('kop')) ?? 3;
  const aantal = Number(veld('aantal'));
  return {
    regio: { code: regio.code, naam: regio.naam },
    inhoud,
    kop,
    aantal: Number.isInteger(aantal) && aantal >= 1 && aantal <= 50 ? aantal : 10,
    kleuren: Object.fromEntries([...kleuren].filter(([naam]) => isKleurnaam(naam))),
    vermeldingen: aantalVan(regio, inhoud),
  };
}

/** The regions to choose from once a place is found: what was asked for first, then what lies around it, then the country. */
export function regiosBij({ als, code, po, vo, gemeenten, provincies }: Vondst): string[] {
  const zelf = als === 'plaats' || als === 'postcode' ? [] : [code];
  return [...new Set([...zelf, ...vo, ...po, ...gemeenten, ...provincies, landelijk])];
}
