import { zipSync, type ZippableFile } from 'fflate';
import { padvolgorde } from './spiegelpad.ts';

/** Packed already: packing again costs time and gains nothing. */
const gepakt = /\.(avif|gif|ico|jpe?g|pdf|png|webp|woff2|zip)$/;

/**
 * A zip of these files (path → bytes). The same files give the same bytes in every folder, time zone, Node and on
 * every system: sorted names, one fixed time, no attributes, and a packer that is JavaScript itself.
 */
export function maakZip(bestanden: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip holds the local time without its zone; made here from local parts, it reads the same everywhere.
  const mtime = new Date(2000, 0, 1, 12, 0, 0);
  const inhoud = [...bestanden]
    .sort(([a], [b]) => padvolgorde(a, b))
    .map(([pad, bytes]): [string, ZippableFile] => [
      pad,
      [bytes, { level: gepakt.test(pad) ? 0 : 6, mtime }],
    ]);
  return zipSync(Object.fromEntries(inhoud));
}
