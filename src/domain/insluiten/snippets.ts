import { paginatitel } from '../site.ts';
import { frameregel, inHtml } from './frameregel.ts';
import { inhoudsoorten, type Inhoudsoort } from './insluitlijst.ts';

/** What a webmaster chose. */
export interface Insluitkeuze {
  /** `naam` is empty for "landelijk". */
  regio: { code: string; naam: string };
  inhoud: Inhoudsoort;
  /** How many entries the component shows at most. */
  aantal: number;
  /** Level of the heading. */
  kop: 2 | 3 | 4;
  /** Colours that differ from those of the page around it, as CSS has them. */
  kleuren: Partial<Record<Kleurnaam, string>>;
  /** How many entries the region has now. */
  vermeldingen: number;
}

/** What the snippets lead to. */
export interface Insluitbron {
  /** Public address of the root of the site, ending in a slash. */
  wortel: string;
  /** The version of the component, and the checksum of its code. */
  versie: string;
  integrity: string;
}

/** The colours that a webmaster can choose on the page; the component knows more properties. */
export const kleurnamen = {
  linkkleur: 'Links',
  kopkleur: 'Kop',
  tekstkleur: 'Tekst',
  lijnkleur: 'Lijnen',
  achtergrond: 'Achtergrond',
} as const;

export type Kleurnaam = keyof typeof kleurnamen;

/** "Initiatieven in Utrecht": what the list is called, in links and for who hears it. */
export const lijsttitel = ({ regio, inhoud }: Insluitkeuze): string =>
  `${inhoudsoorten[inhoud]} ${regio.code === 'landelijk' ? 'voor heel Nederland' : `in ${regio.naam}`}`;

/** Pixels that a frame needs with this many entries, where a browser does not ask the page itself. */
export const frameHoogte = (vermeldingen: number): number =>
  Math.max(240, 130 + 95 * Math.min(vermeldingen, 8));

/** Pixels that the component keeps free; nothing when its own guess will do. */
const vrijeHoogte = ({ aantal, vermeldingen }: Insluitkeuze): number | undefined =>
  vermeldingen < Math.min(aantal, 10) ? 140 + 80 * vermeldingen : undefined;

function opmaak(keuze: Insluitkeuze): string {
  const gekozen = Object.entries(keuze.kleuren)
    .filter(([, kleur]) => /^#[0-9a-f]{6}$/i.test(kleur))
    .map(([naam, kleur]) => `  --toolbox-${naam}: ${kleur};\n`);
  const hoogte = vrijeHoogte(keuze);
  const ruimte = hoogte === undefined ? `${5 * Math.min(keuze.aantal, 10) + 6}em` : `${hoogte}px`;
  return [
    `toolbox-initiatieven:not(:defined), [data-toolbox-initiatieven] {\n  display: block;\n  min-height: ${ruimte};\n}`,
    ...(gekozen.length > 0
      ? [`toolbox-initiatieven, [data-toolbox-initiatieven] {\n${gekozen.join('')}}`]
      : []),
  ].join('\n');
}

/** The attributes of the component, each with `voor` before its name. */
function kenmerken(keuze: Insluitkeuze, voor = ''): string {
  const { regio, inhoud, aantal, kop } = keuze;
  const hoogte = vrijeHoogte(keuze);
  const paren = {
    regio: regio.code,
    ...(inhoud !== 'initiatieven' && { inhoud }),
    aantal,
    kop,
    ...(hoogte !== undefined && { hoogte }),
  };
  return Object.entries(paren)
    .map(([naam, waarde]) => ` ${voor}${naam}="${inHtml(String(waarde))}"`)
    .join('');
}

/** The addresses of everything that a choice leads to; all public and absolute. */
export function insluitadressen(
  { regio: { code }, inhoud, kop }: Insluitkeuze,
  { wortel, versie }: Insluitbron,
) {
  return {
    pagina: `${wortel}regios/${code}.html`,
    frame: `${wortel}embed/${code}/${inhoud}-${kop}.html`,
    rss: `${wortel}feeds/${code}/${inhoud}.rss.xml`,
    atom: `${wortel}feeds/${code}/${inhoud}.atom.xml`,
    jsonfeed: `${wortel}feeds/${code}/${inhoud}.json`,
    json: `${wortel}data/v1/regios/${code}.json`,
    csv: `${wortel}data/v1/regios/${code}.csv`,
    fragment: `${wortel}data/v1/fragmenten/${code}/${inhoud}.html`,
    component: `${wortel}embed/v${versie}/toolbox.js`,
  } as const;
}

/**
 * Everything that a webmaster can copy, ready to paste. Addresses stand alone; the rest is HTML, CSS, a header or a command, with
 * every value escaped.
 */
export function maakSnippets(keuze: Insluitkeuze, bron: Insluitbron) {
  const adressen = insluitadressen(keuze, bron);
  const titel = inHtml(lijsttitel(keuze));
  const { origin } = new URL(bron.wortel);
  const terugval = `<a href="${inHtml(adressen.pagina)}">${titel}</a>`;
  return {
    ...adressen,
    iframe: frameregel({
      adres: adressen.frame,
      titel: paginatitel(lijsttitel(keuze)),
      hoogte: frameHoogte(keuze.vermeldingen),
    }),
    script: `<script async src="${inHtml(adressen.component)}" integrity="${inHtml(bron.integrity)}" crossorigin="anonymous"></script>`,
    element: `<toolbox-initiatieven${kenmerken(keuze)}>${terugval}</toolbox-initiatieven>`,
    div: `<div data-toolbox-initiatieven${kenmerken(keuze, 'data-')}>${terugval}</div>`,
    opmaak: opmaak(keuze),
    ophalen: `curl --fail --silent --output toolbox-lijst.html ${adressen.fragment}`,
    invoegen: '<!--#include file="toolbox-lijst.html" -->',
    cspframe: `frame-src ${origin};`,
    cspcomponent: `script-src ${origin}; connect-src ${origin};`,
  } as const;
}

export type Snippets = ReturnType<typeof maakSnippets>;
export type Snippetnaam = keyof Snippets;
