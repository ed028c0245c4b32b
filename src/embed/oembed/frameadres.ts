import type { Inhoudsoort, Insluitlijst } from '../../domain/insluiten/insluitlijst.ts';
import type { Kopniveau } from '../frame/framepagina.ts';

/** The heading level of an embed page where nobody chose one. */
export const gewoneKop: Kopniveau = 3;

/** The file of an embed page, from the root of the site and without a leading slash. */
export const framepad = ({ regio, inhoud }: { regio: string; inhoud: Inhoudsoort }, kop: Kopniveau): string =>
  `embed/${regio}/${inhoud}-${kop}.html`;

/** The public address of an embed page, beside the page of the region, wherever the site stands. */
export const frameadres = (lijst: Pick<Insluitlijst, 'regio' | 'inhoud' | 'adres'>, kop: Kopniveau): string =>
  new URL(`../${framepad(lijst, kop)}`, lijst.adres).href;
