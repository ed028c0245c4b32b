import type { Insluitlijst } from '../../domain/insluiten/insluitlijst.ts';
import { framepad, gewoneKop } from '../../domain/insluiten/paden.ts';
import { siteNaam } from '../../domain/site.ts';
import { aantalGetoond, framehoogte } from '../frame/framehoogte.ts';
import { allesTekst, frametitel, leegTekst, statusTekst } from '../frame/frametekst.ts';
import { alsAdres, alsHtml } from '../frame/html-tekst.ts';

/** The width for which `height` is right, in px. */
const breedte = 600;
/** How long an answer may be kept, in seconds: a day. */
const houdbaar = 86_400;

/** An answer of oEmbed 1.0 (oembed.com) of type rich. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

const link = (adres: string, tekst: string): string => `<a href="${alsAdres(adres)}">${alsHtml(tekst)}</a>`;

/** The links that stay when no frame can be shown. Only links and text: hosts strip every other element. */
function links(lijst: Insluitlijst): string {
  const { onderwerp, regels } = lijst;
  if (regels.length === 0) {
    const { uitleg, pagina } = leegTekst(lijst);
    return `${alsHtml(lijst.titel)}. ${alsHtml(uitleg)} ${link(onderwerp.adres, pagina)}`;
  }
  const getoond = regels.slice(0, aantalGetoond(lijst)).map((regel) => {
    const status = regel.status === 'actief' ? undefined : statusTekst(regel);
    return (
      link(regel.adres, regel.titel) + (status === undefined ? '' : ` (${alsHtml(status.toLowerCase())})`)
    );
  });
  return `${alsHtml(lijst.titel)}: ${[...getoond, link(onderwerp.adres, allesTekst(lijst))].join(' · ')}`;
}

/** The public address of the embed page that a host shows, wherever the site stands. */
export const frameadres = ({ onderwerp, inhoud }: Pick<Insluitlijst, 'onderwerp' | 'inhoud'>): string =>
  new URL(framepad(onderwerp.map, inhoud, gewoneKop), onderwerp.wortel).href;

/**
 * What a host shows that is given the address of the page of a list. The shape is the one that the filter of WordPress keeps
 * whole: one blockquote without attributes, then one iframe, on one line.
 */
export function oembedVan(lijst: Insluitlijst): Oembed {
  const hoogte = framehoogte(lijst, breedte);
  const titel = frametitel(lijst);
  const frame = `<iframe src="${alsAdres(frameadres(lijst))}" width="100%" height="${hoogte}" frameborder="0" title="${alsHtml(titel)}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: titel,
    provider_name: siteNaam,
    provider_url: lijst.onderwerp.wortel,
    cache_age: houdbaar,
    width: breedte,
    height: hoogte,
    html: `<blockquote>${links(lijst)}</blockquote>${frame}`,
  };
}

/** The same as the text of a file. */
export const oembedTekst = (lijst: Insluitlijst): string => `${JSON.stringify(oembedVan(lijst))}\n`;
