import { Parser } from 'htmlparser2';
import type { Herkenner } from '../domain/begrippen/herkennen.ts';
import { begripAdres, korteUitleg, type UitgelegdBegrip } from '../domain/begrippen/uitgelegd.ts';

/** What makes links of terms. */
export interface Begriplinker {
  herken: Herkenner;
  begrippen: ReadonlyMap<string, UitgelegdBegrip>;
}

/** Where a link would be no help, or no valid HTML. */
const zonderLinks = new Set(
  'a abbr button code dfn h1 h2 h3 h4 h5 h6 label pre script select style summary svg template textarea th title'.split(
    ' ',
  ),
);

/** The class of the element around the text of an author. */
const isTekst = (klassen = ''): boolean => klassen.split(/\s+/).includes('tekst');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pieces of running text of authors, in order, by their offsets. */
function textenIn(html: string): { begin: number; tekst: string }[] {
  const gevonden: { begin: number; tekst: string }[] = [];
  const open: { tekst: boolean; dicht: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { class: klassen }) => {
        const om = open.at(-1);
        open.push({
          tekst: (om?.tekst ?? false) || isTekst(klassen),
          dicht: (om?.dicht ?? false) || zonderLinks.has(name),
        });
      },
      onclosetag: () => void open.pop(),
      ontext: (tekst) => {
        const om = open.at(-1);
        if (om?.tekst === true && !om.dicht) gevonden.push({ begin: parser.startIndex, tekst });
      },
    },
    // Entities stay as they are written, so that offsets are those in the file.
    { decodeEntities: false },
  );
  parser.end(html);
  return gevonden;
}

/** The script that shows explanations; only pages with such links need it. */
const script = '<script defer src="/zoek/begrippen.js"></script>';

/**
 * Gives the first mention of every term in the texts of a page a link to its explanation. Everything else stays as it is,
 * to the byte; a page without such a term is returned unchanged.
 */
export function linkBegrippen(html: string, { herken, begrippen }: Begriplinker): string {
  if (!/class="[^"]*\btekst\b/.test(html)) return html;
  const gehad = new Set<string>();
  let result = '';
  let position = 0;
  for (const { begin, tekst } of textenIn(html)) {
    for (const plek of herken(tekst, gehad)) {
      const begrip = begrippen.get(plek.id);
      if (!begrip) continue;
      const uitleg = escape(korteUitleg(begrip.data.uitleg));
      const woorden = tekst.slice(plek.begin, plek.einde);
      result +=
        html.slice(position, begin + plek.begin) +
        `<a class="begrip" href="${begripAdres(plek.id)}" data-uitleg="${uitleg}">${woorden}</a>`;
      position = begin + plek.einde;
    }
  }
  if (position === 0) return html;
  return (result + html.slice(position)).replace('</head>', () => `${script}</head>`);
}
