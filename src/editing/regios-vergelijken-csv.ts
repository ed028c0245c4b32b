/** Fields of a table, row by row; the heading is one of the rows. */
export type Rijen = string[][];

const scheidingstekens = [';', ',', '\t', '|'];

/** The text of a file: UTF-8 or UTF-16 with or without a mark, else the old Western encoding of Windows. */
function leesTekst(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that parts most fields in the first lines; what stands between quotes does not count. */
function kiesScheidingsteken(tekst: string): string {
  const begin = tekst.slice(0, 20_000).replace(/"[^"]*(?:""[^"]*)*"/g, '');
  const keren = (teken: string): number => begin.split(teken).length;
  return scheidingstekens.reduce((beste, teken) => (keren(teken) > keren(beste) ? teken : beste));
}

/** Fields as RFC 4180 has them: a quoted one may hold the separator, line ends and doubled quotes. */
function splits(tekst: string, teken: string): Rijen {
  const rijen: Rijen = [[]];
  const veld = new RegExp(`"([^"]*(?:""[^"]*)*)"[^${teken}\\r\\n]*|([^${teken}\\r\\n]*)`, 'y');
  let plek = 0;
  while (plek <= tekst.length) {
    veld.lastIndex = plek;
    const [geheel = '', tussenAanhalingstekens, kaal = ''] = veld.exec(tekst) ?? [];
    if (kaal.startsWith('"')) {
      const regel = tekst.slice(0, plek).split('\n').length;
      throw new Error(`Op regel ${regel} begint een veld met een aanhalingsteken dat nergens eindigt.`);
    }
    rijen.at(-1)?.push((tussenAanhalingstekens?.replaceAll('""', '"') ?? kaal).trim());
    plek += geheel.length;
    const einde = tekst.startsWith('\r\n', plek) ? 2 : 1;
    if (plek < tekst.length && tekst[plek] !== teken) rijen.push([]);
    plek += einde;
  }
  return rijen;
}

/**
 * Reads a table as programs write it: parted by semicolon, comma, tab or bar. Empty rows are left out. Throws, in Dutch,
 * when the file is a workbook or no text.
 */
export function leesCsv(bytes: Uint8Array): Rijen {
  const begint = (...met: number[]): boolean => met.every((byte, plek) => bytes[plek] === byte);
  // A ZIP, which a workbook is too, and the workbook of old.
  if (begint(0x50, 0x4b, 3, 4) || begint(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Error('Dit is een Excel-bestand of een ingepakt bestand. Bewaar de tabel eerst als CSV.');
  }
  const tekst = leesTekst(bytes).replace(/^\uFEFF/, '');
  if (tekst.includes('\0')) throw new Error('Dit is geen tekstbestand. Bewaar de tabel als CSV.');
  // Excel may tell the separator in a line of its own.
  const [aanwijzing = '', genoemd] = /^sep=(.)\r?\n/i.exec(tekst) ?? [];
  const inhoud = tekst.slice(aanwijzing.length);
  const teken = scheidingstekens.find((bekend) => bekend === genoemd) ?? kiesScheidingsteken(inhoud);
  return splits(inhoud, teken).filter((rij) => rij.some((veld) => veld !== ''));
}
