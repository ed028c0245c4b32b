import { inhoudsoorten } from '../../domain/insluiten/inhoudsoort.ts';
import type { Insluitlijst, Insluitregel } from '../../domain/insluiten/insluitlijst.ts';
import { standregel, titelMetEinde } from '../../domain/insluiten/standregel.ts';
import { licentie } from '../../domain/insluiten/licentie.ts';
import { siteNaam } from '../../domain/site.ts';
import { alsHtml } from '../feed/xml-tekst.ts';

/** Plain text as the value of an attribute between double quotes. */
const alsAttribuut = (tekst: string): string => alsHtml(tekst).replaceAll('"', '&quot;');

const regelHtml = (regel: Insluitregel): string =>
  [
    `<li data-id="${alsAttribuut(regel.id)}">`,
    `<a href="${alsAttribuut(regel.adres)}">${alsHtml(titelMetEinde(regel))}</a>`,
    `<p>${alsHtml(regel.samenvatting)}</p>`,
    `<p><small>${alsHtml(standregel(regel).join(' · '))}</small></p>`,
    '</li>',
  ].join('\n');

/**
 * A list as a piece of HTML that a server puts in a page of its own: a heading with the count, a real list with full
 * addresses, and where it comes from. No script, no style; everything from the data is text.
 */
export function fragmentHtml({ onderwerp, inhoud, titel, regels }: Insluitlijst): string {
  const wat = inhoudsoorten[inhoud].toLowerCase();
  const lijst =
    regels.length === 0
      ? [`<p>Er zijn nog geen ${wat} bekend.</p>`]
      : ['<ul>', ...regels.map(regelHtml), '</ul>'];
  return `${[
    '<section class="toolbox-thuiszitters" lang="nl">',
    `<h3>${alsHtml(titel)} (${regels.length})</h3>`,
    ...lijst,
    `<p>Bron: <a href="${alsAttribuut(onderwerp.adres)}">${alsHtml(`${siteNaam}, ${onderwerp.naam}`)}</a> (${licentie.naam}).</p>`,
    '</section>',
  ].join('\n')}\n`;
}
