/**
 * The style of the list. Every property of ours can be set by the host page; without it the tokens of the NL Design System
 * count (those of its own components, then those of Utrecht's), and else the list looks like the text around it.
 * Rules of the host reach no further than the element itself; `all: initial` keeps its spacing and capitals out too.
 * `ruimte` is the least height, as CSS has it.
 */
export const opmaak = (kop: number, ruimte: string): string => {
  const token = (onze: string, nl: string, utrecht: string): string =>
    `var(--toolbox-${onze},var(--nl-${nl},var(--utrecht-${utrecht},inherit)))`;
  const tekst = (onze: string, naam: string): string => token(onze, `paragraph-${naam}`, `document-${naam}`);
  const kopje = (onze: string, naam: string): string =>
    token(onze, `heading-level-${kop}-${naam}`, `heading-${naam}`);
  const ruim = 'var(--toolbox-ruimte,.75em) 0';
  const lijn = '1px solid var(--toolbox-lijnkleur,#8888)';
  return `:host{display:block;min-height:${ruimte}}
:host([hidden]){display:none}
div{all:initial;display:block;color-scheme:inherit;overflow-wrap:anywhere;line-height:1.5;background:var(--toolbox-achtergrond,none);color:${tekst('tekstkleur', 'color')};font-family:${tekst('lettertype', 'font-family')};font-size:${tekst('lettergrootte', 'font-size')}}
h${kop}{margin:0;font-size:var(--toolbox-kopgrootte,1.25em);line-height:1.25;font-family:${kopje('koplettertype', 'font-family')};color:${kopje('kopkleur', 'color')}}
ul{list-style:none;margin:${ruim};padding:0;border-bottom:${lijn}}
li{padding:${ruim};border-top:${lijn}}
p{margin:${ruim}}
a{display:inline-block;padding:.1em 0;color:${token('linkkleur', 'link-color', 'link-color')};text-underline-offset:.2em}
a:hover{text-decoration-thickness:.15em}
a:focus-visible{outline:3px solid var(--toolbox-focuskleur,var(--utrecht-focus-outline-color,currentColor));outline-offset:2px}
span{display:block;font-size:.9em}`;
};
