import { pakTekstUit } from '../domain/verpakt.ts';
import { isRecord, tekstVan } from './selectie.ts';

/** What the selection shows of an entry. */
export interface Kaartje {
  titel: string;
  /** Label of its type, such as "Handreiking". */
  soort: string;
  wie: string;
  samenvatting: string;
  /** Address of its page from the root of the site, without a leading slash. */
  adres: string;
}

/** The label of every type, as the page gives them in the data attributes of one element. */
export type Soorten = Readonly<Record<string, string | undefined>>;

/** The entries of the site, by id. */
export type Kaartjes = ReadonlyMap<string, Kaartje>;

/** The entries in a packed catalogue, whose form is known here alone. Undefined when it is damaged or no catalogue. */
export function leesCatalogus(verpakt: unknown, soorten: Soorten): Kaartjes | undefined {
  const catalogus: unknown = JSON.parse(pakTekstUit(verpakt) ?? 'null');
  if (!isRecord(catalogus) || !Array.isArray(catalogus['vermeldingen'])) return undefined;
  const vermeldingen: unknown[] = catalogus['vermeldingen'];
  return new Map(
    vermeldingen.filter(isRecord).map((vermelding) => {
      const kaartje = {
        titel: tekstVan(vermelding['titel']),
        soort: tekstVan(soorten[tekstVan(vermelding['type'])]),
        wie: tekstVan(vermelding['wie']),
        samenvatting: tekstVan(vermelding['samenvatting']),
        adres: `${tekstVan(vermelding['id'])}.html`,
      };
      return [tekstVan(vermelding['id']), kaartje];
    }),
  );
}

/** The entries that zoek/catalogus.js put ready on this page, if it did. */
export const laadKaartjes = (soorten: Soorten): Kaartjes | undefined =>
  leesCatalogus(Reflect.get(globalThis, 'toolboxCatalogus'), soorten);
