/** A piece of running text, by its offset in the file it came from. */
export interface Alinea {
  tekst: string;
  index: number;
}

/** As many spaces as there were characters; lines stay lines. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Keeps what is read of a link or picture, in its place. */
const keep = (whole: string, read: string): string => {
  const at = whole.indexOf(read);
  return blank(whole.slice(0, at)) + read + blank(whole.slice(at + read.length));
};

/** Markdown without its signs. Same length, same lines, so that every offset still fits. */
function withoutMarkdown(body: string): string {
  return body
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[`~]*[ \t]*$/gm, blank)
    .replace(/^ {0,3}#{1,6}[ \t].*$/gm, blank)
    .replace(/^[ \t]*\|.*$/gm, blank)
    .replace(/^ {0,3}\[[^\]]+\]:\s.*$/gm, blank)
    .replace(/<\/?[A-Z][^<>]*>/g, blank)
    .replace(/!?\[((?:[^[\]\\]|\\.)*)\](?:\([^()\n]*\)|\[[^\]]*\])/g, keep)
    .replace(/[*_`\\>]/g, (sign, offset: number, all: string) =>
      sign === '_' && /\w_\w/.test(all.slice(offset - 1, offset + 2)) ? sign : ' ',
    );
}

const lijstteken = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;

/**
 * The running text of a Markdown body: paragraphs and list items. Headings, tables and code are left out; they are no
 * sentences.
 */
export function alineasIn(body: string): Alinea[] {
  const alineas: Alinea[] = [];
  let open: Alinea | undefined;
  let index = 0;
  for (const line of withoutMarkdown(body).split('\n')) {
    // A star of a list is already blank here, so the list is known by the text as it was written.
    const [teken = ''] = lijstteken.exec(body.slice(index, index + line.length)) ?? [];
    if (line.trim() === '' || teken !== '') open = undefined;
    if (line.trim() !== '') {
      const tekst = blank(teken) + line.slice(teken.length);
      if (open) open.tekst += `\n${tekst}`;
      else {
        open = { tekst, index };
        alineas.push(open);
      }
    }
    index += line.length + 1;
  }
  return alineas;
}
