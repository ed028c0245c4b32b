import type { Kaartje, Kaartjes } from './catalogus-lezer.ts';
import type { Selectie, Selectieregel } from './selectie.ts';

/** A saved entry as people see it, on the screen, on paper and in a table. */
export interface Toonregel extends Selectieregel, Kaartje {
  /** Address of its page on the public site; empty, like `adres`, when the entry is gone. */
  webadres: string;
}

/**
 * The entries of a selection with what the site knows of them. An entry that the site does not know is said to be gone,
 * unless the site could not be asked (no kaartjes). `publiek` is the absolute address of any page at the public root.
 */
export function toonregels(
  { regels }: Selectie,
  kaartjes: Kaartjes | undefined,
  publiek: string,
): Toonregel[] {
  return regels.map((regel) => {
    const { id } = regel;
    const leeg = { soort: '', wie: '', samenvatting: '' };
    const kaartje = kaartjes
      ? (kaartjes.get(id) ?? { ...leeg, titel: `${id} bestaat niet meer`, adres: '' })
      : { ...leeg, titel: id, adres: `${id}.html` };
    const webadres = kaartje.adres === '' ? '' : new URL(kaartje.adres, publiek).href;
    return { ...kaartje, ...regel, webadres };
  });
}
