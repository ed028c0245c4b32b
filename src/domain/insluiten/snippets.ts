import { feedAdres } from '../lijst.ts';
import { paginatitel } from '../site.ts';
import { frameregel, inHtml } from './frameregel.ts';
import type { Inhoudsoort } from './inhoudsoort.ts';
import type { Onderwerp } from './onderwerp.ts';
import { feedpaden, fragmentpad, framepad, regiopaden, type Kopniveau } from './paden.ts';

/** What a webmaster chose. */
export interface Insluitkeuze {
  /** `pagina` is the address of the page of the list from the root of the site, without a leading slash. */
  onderwerp: Pick<Onderwerp, 'map' | 'regio'> & { pagina: string };
  inhoud: Inhoudsoort;
  /** What the list is called: "Initiatieven in gemeente Utrecht". */
  titel: string;
  /** How many entries it has now. */
  vermeldingen: number;
  /** Height in px of the embed page in a column of about 600 px. */
  hoogte: number;
  /** How many entries the component shows at most. */
  aantal: number;
  /** Level of the heading. */
  kop: Kopniveau;
  /** Colours that differ from those of the page around it, as CSS has them. */
  kleuren: Partial<Record<Kleurnaam, string>>;
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
function kenmerken(keuze: Insluitkeuze, regio: string, voor = ''): string {
  const { inhoud, aantal, kop } = keuze;
  const hoogte = vrijeHoogte(keuze);
  const paren = {
    regio,
    ...(inhoud !== 'initiatieven' && { inhoud }),
    aantal,
    kop,
    ...(hoogte !== undefined && { hoogte }),
  };
  return Object.entries(paren)
    .map(([naam, waarde]) => ` ${voor}${naam}="${inHtml(String(waarde))}"`)
    .join('');
}

/** What only a list of a region has: feeds for other sites, files with its data, and the component. */
function regiosnippets(keuze: Insluitkeuze, code: string, pagina: string, bron: Insluitbron) {
  const { wortel, versie, integrity } = bron;
  const feeds = feedpaden(code, keuze.inhoud);
  const bestanden = regiopaden(code);
  const component = `${wortel}embed/v${versie}/toolbox.js`;
  const terugval = `<a href="${inHtml(pagina)}">${inHtml(keuze.titel)}</a>`;
  const { origin } = new URL(wortel);
  return {
    rss: wortel + feeds.rss,
    atom: wortel + feeds.atom,
    jsonfeed: wortel + feeds.json,
    json: wortel + bestanden.json,
    csv: wortel + bestanden.csv,
    component,
    script: `<script async src="${inHtml(component)}" integrity="${inHtml(integrity)}" crossorigin="anonymous"></script>`,
    element: `<toolbox-initiatieven${kenmerken(keuze, code)}>${terugval}</toolbox-initiatieven>`,
    div: `<div data-toolbox-initiatieven${kenmerken(keuze, code, 'data-')}>${terugval}</div>`,
    opmaak: opmaak(keuze),
    cspcomponent: `script-src ${origin}; connect-src ${origin};`,
  } as const;
}

/**
 * Everything that a webmaster can copy, ready to paste. Addresses stand alone, public and whole; the rest is HTML, CSS, a header or
 * a command, with every value escaped. What a list that is not of a region does not have, is left out.
 */
export function maakSnippets(keuze: Insluitkeuze, bron: Insluitbron): Snippets {
  const { onderwerp, inhoud, kop, titel, hoogte } = keuze;
  const { wortel } = bron;
  const pagina = wortel + onderwerp.pagina;
  const frame = wortel + framepad(onderwerp.map, inhoud, kop);
  const fragment = wortel + fragmentpad(onderwerp.map, inhoud);
  return {
    pagina,
    frame,
    fragment,
    iframe: frameregel({ adres: frame, titel: paginatitel(titel), hoogte }),
    ophalen: `curl --fail --silent --output toolbox-lijst.html ${fragment}`,
    invoegen: '<!--#include file="toolbox-lijst.html" -->',
    cspframe: `frame-src ${new URL(wortel).origin};`,
    ...(onderwerp.regio
      ? regiosnippets(keuze, onderwerp.regio.code, pagina, bron)
      : { atom: feedAdres(pagina) }),
  };
}

/** Every text to copy by name; what a list does not have is missing. */
export type Snippets = Readonly<
  Record<'pagina' | 'frame' | 'fragment' | 'iframe' | 'ophalen' | 'invoegen' | 'cspframe' | 'atom', string>
> &
  Partial<ReturnType<typeof regiosnippets>>;
export type Snippetnaam = keyof Snippets;
