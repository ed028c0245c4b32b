import type { Insluitlijst } from '../domain/insluiten/insluitlijst.ts';
import { framepad, kopniveaus, oembedpad } from '../domain/insluiten/paden.ts';
import { framepagina } from './frame/framepagina.ts';
import { maakOpmaak } from './frame/opmaak.build.ts';
import type { Insluitbestand } from './insluitbestand.ts';
import { oembedTekst } from './oembed/oembed.ts';

/**
 * The files by which others show one list in a frame: an embed page per heading level, and of what comes first on a page the
 * oEmbed answer to which that page leads. Paths from the root of the site, without a leading slash.
 */
export function embedbestanden(lijst: Insluitlijst): readonly Insluitbestand[] {
  const opmaak = maakOpmaak();
  const { map, voorop } = lijst.onderwerp;
  const paginas = kopniveaus.map((kop) => ({
    pad: framepad(map, lijst.inhoud, kop),
    tekst: framepagina(lijst, kop, opmaak),
  }));
  return lijst.inhoud === voorop ? [...paginas, { pad: oembedpad(map), tekst: oembedTekst(lijst) }] : paginas;
}
