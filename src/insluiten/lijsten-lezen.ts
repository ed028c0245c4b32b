import { inhoudsoorten } from '../domain/insluiten/inhoudsoort.ts';
import { regiotitel } from '../domain/insluiten/lijsten.ts';
import { gebiedsoorten, volledigeNaam, type Gebiedsoort } from '../domain/regio/gebied.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import type { Keuzelijst } from './keuze-lezen.ts';

const isGebiedsoort = (soort: string | undefined): soort is Gebiedsoort =>
  soort !== undefined && Object.hasOwn(gebiedsoorten, soort);

/**
 * One list of the page, from its line in the list of addresses: the folder in data-map, of a region its kind in data-soort, of another
 * list its title and the path of its page, and per kind of content how many entries and how high, as in data-alles="12 634".
 */
export function leesRegel(regel: HTMLElement): Keuzelijst {
  const { map = '', soort, titel = '', pagina = `regios/${map}.html` } = regel.dataset;
  const tekst = regel.querySelector('a')?.textContent ?? map;
  const regio = isGebiedsoort(soort) ? { code: map, soort } : undefined;
  const naam = regio ? volledigeNaam(regio.soort, tekst, map) : tekst;
  const soorten = Object.fromEntries(
    valuesOf(inhoudsoorten).flatMap((inhoud) => {
      const [vermeldingen, hoogte] = (regel.dataset[inhoud] ?? '').split(' ').map(Number);
      if (vermeldingen === undefined || hoogte === undefined) return [];
      const heet = regio ? regiotitel(regio.soort, naam, inhoud) : titel;
      return [[inhoud, { titel: heet, vermeldingen, hoogte }]];
    }),
  );
  return { naam, onderwerp: { map, regio, pagina }, soorten };
}
