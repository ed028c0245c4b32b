import type { KeyObject } from 'node:crypto';
import type { Bevinding } from './bevinding.ts';
import { isOndertekend } from './handtekening.ts';
import { leesManifest, type Manifest } from './manifest.ts';
import { haalBestand } from './meten.ts';
import type { Meting, Spiegelbron } from './meting.ts';
import { oordeelMisser } from './oordeel.ts';

/** A manifest from elsewhere, with the text of its signature. */
export interface Manifestbron {
  bytes: Uint8Array;
  handtekening?: string;
}

/** A manifest that may be used, or why there is none: `code` as in the report of a check. */
export type Ondertekend =
  { manifest: Manifest; bytes: Uint8Array; nagegaan: boolean } | { code: 1 | 2; bevinding: Bevinding };

const naam = 'manifest.json';
const naamHandtekening = 'manifest.json.sig';

/** Ten times what 15,000 files need, and small enough for any computer. */
const grootsteManifest = 32 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function alsTekst(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return '';
  }
}

type Mislukt = Exclude<Meting, { soort: 'bestand' }>;

function misser(pad: string, meting: Mislukt): Ondertekend {
  if (meting.soort === 'te-groot') {
    const uitleg = `${pad} is veel te groot; het lezen is gestopt.`;
    return { code: 1, bevinding: { soort: 'manifest-ongeldig', pad, uitleg } };
  }
  if (meting.soort !== 'ontbreekt') return { code: 2, bevinding: oordeelMisser(pad, meting) };
  if (pad === naamHandtekening) {
    const uitleg = 'Er is geen handtekening bij het manifest. Het manifest is niet gebruikt.';
    return { code: 1, bevinding: { soort: 'handtekening-ontbreekt', pad, uitleg } };
  }
  const uitleg = 'Hier staat geen manifest: er is niets om mee te vergelijken.';
  return { code: 2, bevinding: { soort: 'manifest-ontbreekt', pad, uitleg } };
}

function aanmeldpagina(pad: string): Ondertekend {
  const uitleg = `In plaats van ${pad} komt er een webpagina, waarschijnlijk een aanmeldpagina van het netwerk.`;
  return { code: 2, bevinding: { soort: 'aanmeldpagina', pad, uitleg } };
}

async function haal(bron: Spiegelbron, pad: string, hoogstens: number): Promise<Uint8Array | Ondertekend> {
  const gehaald = await haalBestand(bron, pad, hoogstens);
  const webpagina = 'webpagina' in gehaald && gehaald.webpagina;
  if (webpagina) return aanmeldpagina(pad);
  return 'soort' in gehaald ? misser(pad, gehaald) : gehaald.bytes;
}

/**
 * Reads the manifest of a copy, or the one from elsewhere. With a key, nothing in it is looked at before its
 * signature is good.
 */
export async function leesOndertekend(
  bron: Spiegelbron,
  sleutel?: KeyObject,
  elders?: Manifestbron,
): Promise<Ondertekend> {
  const bytes = elders?.bytes ?? (await haal(bron, naam, grootsteManifest));
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (sleutel) {
    const handtekening = elders
      ? Buffer.from(elders.handtekening ?? '')
      : await haal(bron, naamHandtekening, 256);
    if (!(handtekening instanceof Uint8Array)) return handtekening;
    if (elders && elders.handtekening === undefined) return misser(naamHandtekening, { soort: 'ontbreekt' });
    if (!isOndertekend(bytes, alsTekst(handtekening), sleutel)) {
      const uitleg =
        'De handtekening past niet bij dit manifest en deze sleutel. Het manifest is niet gebruikt.';
      return { code: 1, bevinding: { soort: 'handtekening-ongeldig', pad: naamHandtekening, uitleg } };
    }
  }
  const gelezen = leesManifest(alsTekst(bytes));
  if ('manifest' in gelezen) return { manifest: gelezen.manifest, bytes, nagegaan: sleutel !== undefined };
  const uitleg = `Het manifest is niet te gebruiken: ${gelezen.bezwaar}.`;
  return { code: 1, bevinding: { soort: 'manifest-ongeldig', pad: naam, uitleg } };
}

/**
 * What the copy says of itself beside a manifest from elsewhere. Only to name a cause, so it need not be signed. No
 * manifest in the copy is no fault.
 */
export async function vergelijkEigen(
  bron: Spiegelbron,
  elders: { manifest: Manifest; bytes: Uint8Array },
): Promise<{ bevindingen: Bevinding[]; manifest?: Manifest }> {
  const gehaald = await haalBestand(bron, naam, grootsteManifest);
  if ('soort' in gehaald && gehaald.soort === 'ontbreekt') return { bevindingen: [] };
  if ('bytes' in gehaald && Buffer.compare(gehaald.bytes, elders.bytes) === 0) return { bevindingen: [] };
  const gelezen = 'bytes' in gehaald ? leesManifest(alsTekst(gehaald.bytes)) : undefined;
  const manifest = gelezen && 'manifest' in gelezen ? gelezen.manifest : undefined;
  if (manifest === undefined) {
    return {
      bevindingen: [{ soort: 'inhoud', pad: naam, uitleg: 'Het manifest in de kopie is beschadigd.' }],
    };
  }
  const uitleg =
    manifest.versie === elders.manifest.versie
      ? `Het manifest in de kopie is anders dan het opgegeven manifest van dezelfde versie ${manifest.versie}.`
      : `De kopie noemt zichzelf versie ${manifest.versie}; gecontroleerd is met versie ${elders.manifest.versie}.`;
  const soort = manifest.versie === elders.manifest.versie ? 'tweespalt' : 'andere-versie';
  return { bevindingen: [{ soort, uitleg }], manifest };
}
