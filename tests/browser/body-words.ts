import { DomUtils } from 'htmlparser2';
import { readText } from '../dist/site-files.ts';
import { isVermelding, pageAt, pages, type Element, type Page } from '../dist/site-reader.ts';

/** A word that stands in the text of one entry and nowhere else, and the id of that entry. */
export interface Tekstwoord {
  woord: string;
  id: string;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Long words of letters only, so that no rule for hyphens or endings plays a part. */
const longWords = (text: string): Set<string> =>
  new Set(plain(text).match(/(?<![\p{L}\p{N}'’‑-])[a-z]{9,}(?![\p{L}\p{N}'’‑-])/gu));

const isText = ({ name, attribs }: Element): boolean =>
  ['p', 'li'].includes(name) && !('class' in attribs) && !('data-id' in attribs);

function bodyOf({ elements }: Page): string {
  const body = elements.find(({ name, attribs }) => name === 'div' && attribs['class'] === 'tekst');
  const found = body ? DomUtils.getElementsByTagName(() => true, body.children).filter(isText) : [];
  return found.map((element) => DomUtils.textContent(element)).join('\n');
}

/**
 * Words that only full text can find: in the body of exactly one entry, and neither in the finder's page (cards, labels
 * of filters) nor in its catalogue (titles, publishers, summaries, synonyms). Sorted by word.
 */
export function wordsOnlyInBody(): Tekstwoord[] {
  const pagesByWord = new Map<string, string[]>();
  for (const page of pages.filter(isVermelding)) {
    const id = page.path.replace(/\.html$/, '');
    for (const woord of longWords(bodyOf(page)))
      pagesByWord.set(woord, [...(pagesByWord.get(woord) ?? []), id]);
  }
  const elsewhere = plain(`${pageAt('toolbox.html').html} ${readText('zoek/catalogus.js')}`).replaceAll(
    /['’‑-]/g,
    '',
  );
  return [...pagesByWord]
    .flatMap(([woord, [id, ...others]]) =>
      id !== undefined && others.length === 0 && !elsewhere.includes(woord) ? [{ woord, id }] : [],
    )
    .sort((a, b) => (a.woord < b.woord ? -1 : 1));
}
