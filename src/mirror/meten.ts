import { createHash } from 'node:crypto';
import type { Meting, Misser, Spiegelbron } from './meting.ts';

/** A page of a network that wants a login is far below this; up to here a wrong file is read to know what it is. */
const ruimte = 65_536;

const isWebpagina = (begin: string): boolean =>
  /^[\s\uFEFF]*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head)\b/i.test(begin);

const onbereikbaar = (fout: unknown): Misser => ({
  soort: 'onbereikbaar',
  waarom: `Het lezen is misgegaan: ${fout instanceof Error ? fout.message : String(fout)}`,
});

/**
 * Measures one file: size, hash, and whether it looks like a web page. Never reads much more than the size that
 * belongs to it, however much the other side sends. Never throws: what goes wrong is in the answer.
 */
export async function meetBestand(bron: Spiegelbron, pad: string, grootte: number): Promise<Meting> {
  const hoogstens = Math.max(grootte, ruimte);
  const hash = createHash('sha256');
  let gelezen = 0;
  let begin = '';
  try {
    const antwoord = await bron.open(pad);
    if ('soort' in antwoord) return antwoord;
    for await (const deel of antwoord.stroom) {
      gelezen += deel.byteLength;
      if (begin.length < 512) begin += Buffer.from(deel.subarray(0, 512)).toString('utf8');
      if (gelezen > hoogstens) return { soort: 'te-groot', webpagina: isWebpagina(begin) };
      hash.update(deel);
    }
  } catch (fout) {
    return onbereikbaar(fout);
  }
  return { soort: 'bestand', grootte: gelezen, sha256: hash.digest('hex'), webpagina: isWebpagina(begin) };
}

/** Reads a small file whole, of at most a number of bytes. Never throws. */
export async function haalBestand(
  bron: Spiegelbron,
  pad: string,
  hoogstens: number,
): Promise<{ bytes: Uint8Array; webpagina: boolean } | Exclude<Meting, { soort: 'bestand' }>> {
  const delen: Uint8Array[] = [];
  let gelezen = 0;
  try {
    const antwoord = await bron.open(pad);
    if ('soort' in antwoord) return antwoord;
    for await (const deel of antwoord.stroom) {
      gelezen += deel.byteLength;
      delen.push(deel);
      if (gelezen > hoogstens) break;
    }
  } catch (fout) {
    return onbereikbaar(fout);
  }
  const bytes = Buffer.concat(delen);
  const webpagina = isWebpagina(bytes.subarray(0, 512).toString('utf8'));
  return gelezen > hoogstens ? { soort: 'te-groot', webpagina } : { bytes, webpagina };
}

/** Measures many files, a few at a time; `klaar` hears of each and may stop the rest by answering false. */
export async function meetAlle<Bestand extends { pad: string; grootte: number }>(
  bron: Spiegelbron,
  bestanden: readonly Bestand[],
  tegelijk: number,
  klaar: (bestand: Bestand, meting: Meting) => boolean,
): Promise<void> {
  const rij = bestanden.values();
  let gestopt = false;
  const werk = async (): Promise<void> => {
    for (const bestand of rij) {
      const meting = await meetBestand(bron, bestand.pad, bestand.grootte);
      if (!klaar(bestand, meting)) gestopt = true;
      if (gestopt) return;
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, werk));
}
