import { createHash, type KeyObject } from 'node:crypto';
import { onderteken, openbaar } from './handtekening.ts';
import { maakManifest, schrijfManifest, type Manifest } from './manifest.ts';
import { padvolgorde } from './spiegelpad.ts';
import { maakStuklijst } from './stuklijst.ts';
import { maakZip } from './zip.ts';

/** The files of a finished site: path from its root → bytes. */
export type Sitebestanden = ReadonlyMap<string, Uint8Array>;

/** SHA-256 in 64 small hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a version is called and how long it holds; see the contract. */
export type Uitgavekop = Pick<Manifest, 'versie' | 'vorige' | 'gemaakt' | 'verloopt'>;

export interface Uitgave {
  manifest: Manifest;
  /** What goes into release/: name → bytes. */
  bestanden: Map<string, Uint8Array>;
}

/**
 * Makes everything of a release but the ZIM and the sums, from the files of the site and the text of package-lock.json. Without a key
 * there is no signature. The same input gives the same bytes, everywhere.
 *
 * @throws Error in Dutch when the site cannot be mirrored or the version does not follow the previous one
 */
export function maakUitgave(site: Sitebestanden, kop: Uitgavekop, slot: string, geheim?: KeyObject): Uitgave {
  if (!site.has('index.html')) throw new Error('Er is geen index.html: dit is geen gebouwde site.');
  const lijst = [...site].map(([pad, bytes]) => ({ pad, grootte: bytes.byteLength, sha256: sha256(bytes) }));
  const manifest = maakManifest({ ...kop, bestanden: lijst });
  const tekst = Buffer.from(schrijfManifest(manifest));
  const merk = new Map([['manifest.json', tekst]]);
  if (geheim) merk.set('manifest.json.sig', Buffer.from(onderteken(tekst, geheim)));
  const bestanden = new Map<string, Uint8Array>([
    ...merk,
    [`toolbox-${kop.versie}.zip`, maakZip(new Map([...site, ...merk]), kop.versie)],
    ['sbom.cdx.json', Buffer.from(maakStuklijst(slot, kop.versie, kop.gemaakt))],
  ]);
  if (geheim) bestanden.set('sleutel.pub', Buffer.from(openbaar(geheim)));
  return { manifest, bestanden };
}

/** The text of SHA256SUMS, which `sha256sum -c` reads. */
export function maakSommen(bestanden: ReadonlyMap<string, Uint8Array>): string {
  return [...bestanden]
    .sort(([a], [b]) => padvolgorde(a, b))
    .map(([naam, bytes]) => `${sha256(bytes)}  ${naam}\n`)
    .join('');
}
