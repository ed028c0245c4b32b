import type { Melden } from './probleem.ts';
import { blank, withoutCode } from './mdx.ts';
import { plekOf, type Plek } from './tekst.ts';

/** An address inside the site that a text points to. Whether it exists shows when all files are read. */
export interface Verwijzing extends Plek {
  soort: 'link' | 'beeld';
  /** From the root of the site, or only an anchor. */
  adres: string;
}

const inlineLink =
  /(!?)\[((?:[^[\]\\]|\\.)*)\]\(\s*(<[^>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?\s*\)/g;
/** What looks like a link but is none: a space in the address. */
const halveLink = /\[[^[\]\n]*\]\(([^)\n]*\S[^)\n]*)\)/g;
const referenceLink = /(?<!\])\[([^[\]^][^[\]]*)\]\[([^[\]]*)\]/g;
const definition = /^ {0,3}\[([^[\]^]+)\]:\s*(\S+)/gm;

/** Texts that say nothing to somebody who hears only the link. */
const nietszeggend =
  /^(klik( (hier|dan|op deze link))?|hier|link|deze link|(lees|kijk|zie)( (hier|meer|verder))?|meer( info(rmatie)?| lezen| weten)?|verder( lezen)?|download(en)?|website|deze (site|website|pagina)|ga)[.!…:]?$/i;

const isExtern = (adres: string): boolean => /^[a-z][\w+.-]*:|^\/\//i.test(adres);

function checkExtern(adres: string, plek: Plek, melden: Melden): void {
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  if (url && /^(mailto|tel):$/.test(url.protocol)) return;
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    /^[^/]+\/\/[^/]+/.test(adres) &&
    /\.[a-z]{2,}$/i.test(url.hostname)
  )
    return;
  melden(
    'webadres',
    plek,
    `Dit webadres klopt niet: ${adres}`,
    'begin met https:// en de naam van een site.',
  );
}

/** Reports links that cannot be right, and gives those inside the site. */
export function checkLinks(body: string, melden: Melden): Verwijzing[] {
  const text = withoutCode(body);
  // A picture may stand inside a link: it is read first and then counts as text.
  const beelden = [...text.matchAll(inlineLink)].filter(([, uitroep]) => uitroep === '!');
  const zonderBeelden = text.replace(inlineLink, (link, uitroep) =>
    uitroep === '!' ? link.replace(/\S/g, 'x') : link,
  );
  const verwijzingen: Verwijzing[] = [];
  for (const { index, 1: uitroep, 2: tekst = '', 3: geschreven = '' } of [
    ...beelden,
    ...zonderBeelden.matchAll(inlineLink),
  ]) {
    const plek = plekOf(text, index);
    const adres = geschreven.replace(/^<|>$/g, '');
    const isBeeld = uitroep === '!';
    if (isBeeld && tekst.trim() === '') {
      melden(
        'beeld-tekst',
        plek,
        'Deze afbeelding heeft geen beschrijving',
        'schrijf tussen de blokhaken wat er te zien is.',
      );
    }
    if (adres === '' || (!isBeeld && tekst.trim() === '')) {
      melden('link-leeg', plek, 'Deze link is niet compleet', 'vul de tekst en het adres in.');
    } else if (isBeeld && isExtern(adres)) {
      melden(
        'beeld-ontbreekt',
        plek,
        `Deze afbeelding staat op een andere plek: ${adres}`,
        'zet de afbeelding in de map public.',
      );
    } else if (isExtern(adres)) {
      checkExtern(adres, plek, melden);
    } else {
      verwijzingen.push({ soort: isBeeld ? 'beeld' : 'link', adres, ...plek });
    }
    if (!isBeeld && nietszeggend.test(tekst.replace(/[*_]/g, '').trim())) {
      melden(
        'link-tekst',
        plek,
        `"${tekst.trim()}" zegt niet waar de link heen gaat`,
        'schrijf wat de lezer daar vindt.',
      );
    }
  }
  for (const { index, 1: adres = '' } of zonderBeelden.replace(inlineLink, blank).matchAll(halveLink)) {
    melden(
      'webadres',
      plekOf(text, index),
      `Dit webadres klopt niet: ${adres}`,
      'haal de spaties weg, of schrijf %20.',
    );
  }
  for (const { index, 2: geschreven = '' } of text.matchAll(definition)) {
    const adres = geschreven.replace(/^<|>$/g, '');
    if (isExtern(adres)) checkExtern(adres, plekOf(text, index), melden);
    else verwijzingen.push({ soort: 'link', adres, ...plekOf(text, index) });
  }
  const defined = new Set([...text.matchAll(definition)].map(([, naam = '']) => naam.trim().toLowerCase()));
  for (const { index, 1: tekst = '', 2: naam = '' } of text.matchAll(referenceLink)) {
    if (defined.has((naam || tekst).trim().toLowerCase())) continue;
    melden(
      'link-verwijzing',
      plekOf(text, index),
      `Het adres bij [${tekst}] ontbreekt`,
      'schrijf het adres direct achter de tekst: [tekst](adres).',
    );
  }
  return verwijzingen;
}

/** The anchors of the headings of a body, as the site makes them: lower case, hyphens, numbered when repeated. */
export function ankersVan(body: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutCode(body).matchAll(/^ {0,3}#{1,6}[ \t]+/gm)].map(({ index, 0: hekjes }) => {
    // Code in a heading is blank by now; the heading itself stands in the body.
    const [kop = ''] = body.slice(index + hekjes.length).split('\n', 1);
    const slug = kop
      .replace(/[ \t]+#*[ \t]*$/, '')
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}
