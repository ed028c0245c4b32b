import type { Insluitlijst, Insluitregel } from '../../domain/insluiten/insluitlijst.ts';
import type { Kopniveau } from '../../domain/insluiten/paden.ts';
import { aantalGetoond } from './framehoogte.ts';
import { allesTekst, feiten, framekop, frametitel, isVoorbij, leegTekst, statusTekst } from './frametekst.ts';
import { alsAdres, alsHtml } from './html-tekst.ts';

/** The style and the script of an embed page with their hashes, such as "sha256-…", by which the page allows just these. */
export interface Opmaak {
  stijl: string;
  stijlsom: string;
  script: string;
  scriptsom: string;
}

/** Opens in the window of the host: the frame is for the list, not for the site. */
const link = (adres: string, tekst: string): string =>
  `<a href="${alsAdres(adres)}" target="_top">${alsHtml(tekst)}</a>`;

function regelHtml(regel: Insluitregel): string {
  const status = statusTekst(regel);
  const onder = [
    ...(status === undefined ? [] : [`<b>${alsHtml(status)}</b>`]),
    ...feiten(regel).map(alsHtml),
  ].join(' · ');
  const soort = isVoorbij(regel) ? ' class="voorbij"' : '';
  return `<li${soort}>${link(regel.adres, regel.titel)}<span>${onder}</span></li>`;
}

function inhoudHtml(lijst: Insluitlijst): string {
  const { onderwerp, regels } = lijst;
  const { adres, ruimer } = onderwerp;
  if (regels.length > 0) {
    const getoond = regels.slice(0, aantalGetoond(lijst)).map(regelHtml).join('\n');
    return `<ol>\n${getoond}\n</ol>\n<p class="slot">${link(adres, allesTekst(lijst))}</p>`;
  }
  const tekst = leegTekst(lijst);
  return [
    `<p>${alsHtml(tekst.uitleg)}</p>`,
    `<p class="slot">${link(adres, tekst.pagina)}</p>`,
    ...(ruimer === undefined ? [] : [`<p class="slot">${link(ruimer, tekst.ruimer)}</p>`]),
  ].join('\n');
}

/**
 * An embed page: a whole page in one file, that asks for nothing else and keeps nothing. Every text is escaped. The same list
 * gives the same bytes.
 */
export function framepagina(
  lijst: Insluitlijst,
  kop: Kopniveau,
  { stijl, stijlsom, script, scriptsom }: Opmaak,
): string {
  const beleid = [
    "default-src 'none'",
    `script-src '${scriptsom}'`,
    `style-src '${stijlsom}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${beleid}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<title>${alsHtml(frametitel(lijst))}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${alsAdres(lijst.onderwerp.adres)}">
<style>${stijl}</style>
</head>
<body>
<main>
<h${kop}>${alsHtml(framekop(lijst))}</h${kop}>
${inhoudHtml(lijst)}
</main>
<script>${script}</script>
</body>
</html>
`;
}
