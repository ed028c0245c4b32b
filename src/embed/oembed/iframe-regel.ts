import type { Inhoudsoort, Insluitlijst } from '../../domain/insluiten/insluitlijst.ts';
import { framehoogte } from '../frame/framehoogte.ts';
import type { Kopniveau } from '../frame/framepagina.ts';
import { frametitel } from '../frame/frametekst.ts';
import { alsAdres, alsHtml } from '../frame/html-tekst.ts';

/** The heading level of an embed page where nobody chose one. */
export const gewoneKop: Kopniveau = 3;

/** The file of an embed page, from the root of the site and without a leading slash. */
export const framepad = ({ regio, inhoud }: { regio: string; inhoud: Inhoudsoort }, kop: Kopniveau): string =>
  `embed/${regio}/${inhoud}-${kop}.html`;

/** The public address of an embed page, beside the page of the region, wherever the site stands. */
export const frameadres = (lijst: Pick<Insluitlijst, 'regio' | 'inhoud' | 'adres'>, kop: Kopniveau): string =>
  new URL(`../${framepad(lijst, kop)}`, lijst.adres).href;

type Regellijst = Pick<Insluitlijst, 'regio' | 'inhoud' | 'adres' | 'titel' | 'naam' | 'regels'>;

/**
 * One line of HTML that shows a list on another site, without a script there. Browsers that know `frame-sizing` give the
 * frame the height of its list; the others, which understand no `if()`, keep the height in the attribute, made for a column of
 * 600 px. The least height reserves the place, so that the text under the frame hardly moves when it comes.
 */
export function insluitregel(lijst: Regellijst, { kop = gewoneKop }: { kop?: Kopniveau } = {}): string {
  const hoogte = framehoogte(lijst);
  const stijl = [
    'width:100%',
    'border:0',
    'frame-sizing:content-height',
    'height:if(supports(frame-sizing:content-height):auto)',
    `min-height:${Math.floor(hoogte * 0.8)}px`,
  ].join(';');
  const adres = alsAdres(frameadres(lijst, kop));
  return `<iframe src="${adres}" title="${alsHtml(frametitel(lijst))}" height="${hoogte}" loading="lazy" style="${stijl}"></iframe>`;
}
