import { closestWord } from '../domain/spelling.ts';
import { auteursonderdelen, isAuteursonderdeel } from './onderdelen.ts';
import type { Melden } from './probleem.ts';
import { plekOf } from './tekst.ts';

/** As many spaces as there were characters; lines stay lines. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** A text in which code, in fences or between backticks, is blank: it may hold anything. Same length, same lines. */
export function withoutCode(body: string): string {
  return body
    .replace(
      /^( {0,3})(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))/gm,
      blank,
    )
    .replace(
      /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*(?:\n|[#>]|[-*+] |\d+[.)] |`{3}))[\s\S])*?(?<!`)\1(?!`)/g,
      blank,
    );
}

/** Whether a body uses an author component, so that it has to be compiled as MDX. */
export function usesOnderdeel(body: string): boolean {
  return /<[A-Z]/.test(withoutCode(body));
}

const namen = Object.keys(auteursonderdelen);
const inRij = namen.map((naam) => `<${naam}>`).join(', ');

/** `<Name a="b">`, `<Name/>` or `</Name>`; the part between is checked apart. */
const tag = /<(\/?)([A-Z][\w.]*)(?=[\s/>])([^<>]*?)(\/?)>/g;
const kenmerk = /\s+([\w-]+)="([^"]*)"/g;

function checkKenmerken(naam: string, geschreven: string, report: (wat: string, doe: string) => void): void {
  if (!isAuteursonderdeel(naam)) return;
  const { verplicht, mag } = auteursonderdelen[naam];
  const gevonden = [...geschreven.matchAll(kenmerk)].map(([, sleutel = '']) => sleutel);
  const toegestaan: readonly string[] = [...verplicht, ...mag];
  if (geschreven.replace(kenmerk, '').trim() !== '') {
    report(
      `Een kenmerk van <${naam}> is niet goed geschreven`,
      'schrijf naam="waarde", met dubbele aanhalingstekens.',
    );
    return;
  }
  for (const sleutel of gevonden.filter((gebruikt) => !toegestaan.includes(gebruikt))) {
    const kan =
      toegestaan.length === 0 ? 'dit onderdeel heeft geen kenmerken.' : `kies uit: ${toegestaan.join(', ')}.`;
    report(`<${naam}> heeft geen kenmerk "${sleutel}"`, kan);
  }
  for (const sleutel of verplicht.filter((nodig) => !gevonden.includes(nodig))) {
    report(`<${naam}> mist het kenmerk "${sleutel}"`, `voeg ${sleutel}="…" toe.`);
  }
}

/** The part of the line before an offset, and the part after another. */
const rondom = (
  text: string,
  { index, eind }: { index: number; eind: number },
): [voor: string, na: string] => [
  text.slice(text.lastIndexOf('\n', index - 1) + 1, index),
  text.slice(eind, text.indexOf('\n', eind) === -1 ? undefined : text.indexOf('\n', eind)),
];

/** Both tags on one line, or each on a line of its own in the same list item or quotation. */
function staatGoed(
  text: string,
  begin: { index: number; eind: number },
  eind: { index: number; eind: number },
): boolean {
  if (!text.slice(begin.index, eind.eind).includes('\n')) return true;
  const [voorBegin, naBegin] = rondom(text, begin);
  const [voorEind, naEind] = rondom(text, eind);
  const citaten = (voor: string): number => voor.split('>').length;
  return (
    /^[\s>]*(?:[-*+]|\d+[.)])?\s*$/.test(voorBegin) &&
    /^[\s>]*$/.test(voorEind) &&
    `${naBegin}${naEind}`.trim() === '' &&
    citaten(voorBegin) === citaten(voorEind) &&
    voorEind.length >= voorBegin.length
  );
}

/** Checks author components: known, closed, with the attributes they have. Gives the text with dots in their place. */
function checkOnderdelen(text: string, melden: Melden): string {
  const open: { naam: string; index: number; eind: number }[] = [];
  for (const { index, 0: heel, 1: close, 2: naam = '', 3: geschreven = '', 4: zelfsluitend } of text.matchAll(
    tag,
  )) {
    const eind = index + heel.length;
    const plek = plekOf(text, index);
    if (!isAuteursonderdeel(naam)) {
      const bedoeld = closestWord(naam, namen);
      const hint = bedoeld === undefined ? '' : `bedoelde u <${bedoeld}>? `;
      melden(
        'onderdeel-onbekend',
        plek,
        `Het onderdeel <${naam}> bestaat niet`,
        `${hint}U kunt ${inRij} gebruiken.`,
      );
      continue;
    }
    if (close !== '/') {
      checkKenmerken(naam, geschreven, (wat, doe) => melden('onderdeel-kenmerk', plek, wat, doe));
      if (zelfsluitend !== '/') open.push({ naam, index, eind });
    } else if (open.at(-1)?.naam === naam) {
      const begonnen = open.pop();
      if (begonnen && !staatGoed(text, begonnen, { index, eind })) {
        melden(
          'onderdeel-plaats',
          plekOf(text, begonnen.index),
          `<${naam}> begint of eindigt midden in een alinea`,
          `zet <${naam}> en </${naam}> elk op een eigen regel, recht onder elkaar.`,
        );
      }
    } else {
      melden(
        'onderdeel-open',
        plek,
        `</${naam}> sluit iets af wat niet open is`,
        `zet <${naam}> ervoor, of haal dit weg.`,
      );
    }
  }
  for (const { naam, index } of open) {
    melden(
      'onderdeel-open',
      plekOf(text, index),
      `<${naam}> is niet afgesloten`,
      `zet aan het eind </${naam}>.`,
    );
  }
  // No spaces: a < right before a tag has to stay one.
  return text.replace(tag, (heel) => heel.replace(/[^\n]/g, '·'));
}

const haakje =
  /<(!--|\/?>|[a-zA-Z][a-zA-Z0-9+.-]*:[^\s>]*>|[^\s<>@]+@[^\s<>]+>|\/?[a-zA-Z][\w-]*|\S|(?=[ \t]*(?:\n|(?![\s\S]))))/g;

function checkHaakjes(text: string, melden: Melden): void {
  for (const { index, 1: wat = '' } of text.matchAll(haakje)) {
    const plek = plekOf(text, index);
    if (wat === '!--') {
      melden(
        'mdx-commentaar',
        plek,
        'Er staat een verborgen opmerking in de tekst',
        'haal de opmerking weg.',
      );
    } else if (/^[a-z][a-z0-9+.-]*:|@/i.test(wat)) {
      melden('mdx-autolink', plek, `<${wat} mag hier niet`, 'schrijf een link als [tekst](adres).');
    } else if (isAuteursonderdeel(wat.replace('/', ''))) {
      melden(
        'onderdeel-open',
        plek,
        `Bij <${wat} ontbreekt het teken >`,
        'zet het achter de naam en de kenmerken.',
      );
    } else if (/^\/?([a-zA-Z]|>)/.test(wat)) {
      const advies = 'gebruik Markdown: een lege regel voor een nieuwe alinea, sterretjes voor nadruk.';
      melden('mdx-html', plek, `HTML mag hier niet: <${wat}`, advies);
    } else {
      melden(
        'mdx-kleiner-dan',
        plek,
        `Hier staat een kleiner-dan-teken: <${wat.replace('·', '')}`,
        'schrijf het in woorden, of zet er een spatie achter.',
      );
    }
  }
}

const puntjes = /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(?:…|\.{3,})[ \t]*$/gm;

function checkPuntjes(text: string, melden: Melden): void {
  for (const { index, 0: regel } of text.matchAll(puntjes)) {
    const plek = plekOf(text, index + regel.search(/[….]/));
    melden('nog-invullen', plek, 'Hier moet nog iets komen', 'schrijf de tekst, of haal de puntjes weg.');
  }
}

const code = /^(import|export)\s[^\n]*|[{}]/gm;

/** Reports everything in a body that would be code, raw HTML or a component that does not exist. */
export function checkMdx(body: string, melden: Melden): void {
  const text = withoutCode(body).replace(/\\[\\<{}]/g, '\\\\');
  const rest = checkOnderdelen(text, melden);
  checkHaakjes(rest, melden);
  checkPuntjes(rest, melden);
  for (const { index, 0: gevonden, 1: woord } of rest.matchAll(code)) {
    const plek = plekOf(rest, index);
    if (woord !== undefined) {
      melden(
        'mdx-code',
        plek,
        `Een regel kan niet beginnen met "${woord}"`,
        'zet er een ander woord voor, of een hoofdletter.',
      );
    } else {
      melden('mdx-code', plek, `"${gevonden}" mag hier niet`, 'haal het weg, of zet het tussen `backticks`.');
    }
  }
}
