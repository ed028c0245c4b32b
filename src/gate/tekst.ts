import type { Melden } from './probleem.ts';

/** A place in a file; both count from 1. */
export interface Plek {
  regel: number;
  kolom: number;
}

/** Where a file begins. */
export const begin: Plek = { regel: 1, kolom: 1 };

/** The place of a character offset. */
export function plekOf(tekst: string, offset: number): Plek {
  let regel = 1;
  let lineStart = 0;
  for (let end = tekst.indexOf('\n'); end !== -1 && end < offset; end = tekst.indexOf('\n', lineStart)) {
    regel += 1;
    lineStart = end + 1;
  }
  return { regel, kolom: offset - lineStart + 1 };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that are UTF-8, or nothing. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file, with line ends as \n and without a byte order mark, so that everything after it can go on reading.
 * What had to be left out is reported. Nothing when the bytes are no text at all.
 */
export function readTekst(bytes: Uint8Array, melden: Melden): string | undefined {
  const [first, second] = bytes;
  const lossy = (): string => Buffer.from(bytes).toString('utf8');
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    melden('utf-16', begin, 'Het bestand is bewaard als UTF-16', 'bewaar het opnieuw en kies UTF-8.');
    return undefined;
  }
  if (bytes.includes(0)) {
    melden(
      'nul-teken',
      plekOf(lossy(), lossy().indexOf('\0')),
      'Dit is geen gewone tekst',
      'maak een nieuw tekstbestand en plak de tekst erin.',
    );
    return undefined;
  }
  const text = decode(bytes);
  if (text === undefined) {
    const plek = plekOf(lossy(), Math.max(0, lossy().indexOf('�')));
    melden('codering', plek, 'Dit teken is niet leesbaar', 'bewaar het bestand opnieuw en kies UTF-8.');
    return undefined;
  }
  const herstel = 'gebruik npm run controle -- --herstel.';
  const hasBom = text.startsWith('\ufeff');
  if (hasBom) melden('bom', begin, 'Er staat een onzichtbaar teken voor de eerste letter', herstel);
  const whole = hasBom ? text.slice(1) : text;
  const firstReturn = whole.indexOf('\r');
  if (firstReturn === -1) return whole;
  melden('regeleinden', plekOf(whole, firstReturn), 'De regels eindigen niet zoals hier gewoon is', herstel);
  return whole.replace(/\r\n?/g, '\n');
}
