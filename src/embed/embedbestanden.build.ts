import type { Insluitlijst } from '../domain/insluiten/insluitlijst.ts';
import { framepagina, kopniveaus } from './frame/framepagina.ts';
import { maakOpmaak } from './frame/opmaak.build.ts';
import type { Insluitbestand } from './insluitbestand.ts';
import { framepad } from './oembed/frameadres.ts';
import { oembedTekst } from './oembed/oembed.ts';

/**
 * The files by which others show one list in a frame: an embed page per heading level, and for the initiatieven of a region the
 * oEmbed answer to which its page leads. Paths from the root of the site, without a leading slash.
 */
export function embedbestanden(lijst: Insluitlijst): readonly Insluitbestand[] {
  const opmaak = maakOpmaak();
  const paginas = kopniveaus.map((kop) => ({
    pad: framepad(lijst, kop),
    tekst: framepagina(lijst, kop, opmaak),
  }));
  return lijst.inhoud === 'initiatieven'
    ? [...paginas, { pad: `embed/${lijst.regio}/oembed.json`, tekst: oembedTekst(lijst) }]
    : paginas;
}
