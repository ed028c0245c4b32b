import { zipSync, type ZippableFile } from 'fflate';
import { padvolgorde } from './spiegelpad.ts';
import { dagVanVersie, volgnummer } from './versie.ts';

/** Packed already: packing again costs time and gains nothing. */
const gepakt = /\.(avif|gif|ico|jpe?g|pdf|png|webp|woff2|zip)$/;

/**
 * The time that every file in the zip of a version gets: noon of its day, and two seconds (the smallest step of a zip) for
 * each number within the day. A server tells two versions of a file of equal size apart by this time alone.
 *
 * A zip holds the local time without its zone: made from local parts, it reads the same everywhere.
 */
function tijdVan(versie: string): Date {
  const [jaar = 0, maand = 0, dag = 0] = (dagVanVersie(versie) ?? '').split('-').map(Number);
  return new Date(jaar, maand - 1, dag, 12, 0, 2 * volgnummer(versie));
}

/**
 * A zip of the files of a version (path → bytes). The same files and version give the same bytes in every folder, time zone, Node
 * and on every system: sorted names, one time, no attributes, and a packer that is JavaScript itself.
 */
export function maakZip(bestanden: ReadonlyMap<string, Uint8Array>, versie: string): Uint8Array {
  const mtime = tijdVan(versie);
  const inhoud = [...bestanden]
    .sort(([a], [b]) => padvolgorde(a, b))
    .map(([pad, bytes]): [string, ZippableFile] => [
      pad,
      [bytes, { level: gepakt.test(pad) ? 0 : 6, mtime }],
    ]);
  return zipSync(Object.fromEntries(inhoud));
}
