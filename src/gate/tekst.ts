/** A place in a file; both count from 1. */
export interface Plek {
  regel: number;
  kolom: number;
}

/** The text of a file, or the place of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Buffer): { tekst: string } | { fout: Plek } {
  const tekst = bytes.toString('utf8');
  const wrong = tekst.indexOf('�');
  if (wrong === -1 || Buffer.from(tekst, 'utf8').equals(bytes)) return { tekst };
  return { fout: plekOf(tekst, wrong) };
}

/** The place of a character offset. */
export function plekOf(tekst: string, offset: number): Plek {
  const before = tekst.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { regel: before.split('\n').length, kolom: offset - lineStart + 1 };
}

/** The two parts of an MDX file and where they start, as offsets in the text. */
export interface Delen {
  frontmatter: string;
  frontmatterStart: number;
  body: string;
  bodyStart: number;
}

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits frontmatter from body; nothing when the file does not start with a closed pair of `---` lines. */
export function splitFrontmatter(tekst: string): Delen | undefined {
  const match = fences.exec(tekst);
  if (!match || match.index !== 0) return undefined;
  const [whole, frontmatter = ''] = match;
  return {
    frontmatter,
    frontmatterStart: tekst.indexOf('\n') + 1,
    body: tekst.slice(whole.length),
    bodyStart: whole.length,
  };
}
