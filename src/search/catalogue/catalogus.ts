import type { Gebied } from '../../domain/regio/gebied.ts';
import { doelgroepen } from '../../domain/taxonomy/doelgroep.ts';
import { themas } from '../../domain/taxonomy/thema.ts';
import { typen } from '../../domain/taxonomy/type.ts';
import { valuesOf } from '../../domain/taxonomy/vocabulary.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import type { Kaart, Namen } from './kaartteksten.ts';

/** All that the finder knows before any index is loaded. */
export interface Catalogus {
  /** Every entry, in the default order. */
  vermeldingen: readonly Kaart[];
  namen: Namen;
}

const kaartVan = ({
  id,
  titel,
  samenvatting,
  type,
  wie,
  waar,
  jaar,
  status,
  waarden,
}: Vermelding): Kaart => ({
  id,
  titel,
  samenvatting,
  type,
  wie,
  waar,
  jaar,
  status,
  waarden,
});

/**
 * The catalogue of a site. Named are the regions that can be chosen: those under which something can be found and, because
 * a place leads to it, every region that is not a gemeente.
 */
export function buildCatalogus(
  vermeldingen: readonly Vermelding[],
  gebieden: ReadonlyMap<string, Gebied>,
): Catalogus {
  const grotere = [...gebieden.values()].filter(({ soort }) => soort !== 'gemeente' && soort !== 'landelijk');
  const codes = [
    ...new Set([...vermeldingen.flatMap(({ waarden }) => waarden.regio), ...grotere.map(({ code }) => code)]),
  ].sort();
  const regio = codes.map((code): [string, string] => [code, gebieden.get(code)?.volledigeNaam ?? code]);
  const type = valuesOf(typen).map((one): [string, string] => [
    one,
    `${typen[one].label} ${typen[one].meervoud}`,
  ]);
  return {
    vermeldingen: vermeldingen.map(kaartVan),
    namen: {
      type: Object.fromEntries(type),
      thema: themas,
      doelgroep: doelgroepen,
      regio: Object.fromEntries(regio),
    },
  };
}
