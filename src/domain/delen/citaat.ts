import { siteNaam } from '../site.ts';
import type { Deelbaar } from './pagina.ts';

/** What is known of a publication that a page describes. */
export interface Publicatie {
  /** Who published it. */
  wie: string;
  /** Absent when the year is not known. */
  jaar?: number | undefined;
  /** Its own address at the publisher. */
  url?: string | undefined;
}

const zin = (tekst: string): string => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);

/**
 * How to name a page in a text of one's own. With a publication: the publication first, as its maker must be named,
 * then where it was found. "z.j." (zonder jaar) is the usual sign for an unknown year.
 */
export function citaat({ titel, adres }: Deelbaar, publicatie?: Publicatie): string {
  if (!publicatie) return `${siteNaam}. ${zin(titel)} ${adres}`;
  const { wie, jaar, url } = publicatie;
  return [
    `${wie} (${jaar ?? 'z.j.'}).`,
    zin(titel),
    ...(url === undefined ? [] : [url]),
    `Gevonden via ${siteNaam}, ${adres}`,
  ].join(' ');
}
