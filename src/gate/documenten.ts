import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { bestandenmap, bestandSchema } from '../domain/schema/bestand.ts';
import { closestWord } from '../domain/spelling.ts';
import type { Bestand } from './bestanden.ts';
import type { Vondst } from './lezen.ts';
import type { Probleem } from './probleem.ts';
import { begin } from './tekst.ts';

/** A file that the site hands out: bytes, SHA-256 in 64 small hexadecimal digits, and whether it is a whole PDF. */
export interface Document {
  grootte: number;
  sha256: string;
  isPdf: boolean;
}

/** By path below the folder of files, with forward slashes. */
export type Documenten = ReadonlyMap<string, Document>;

/** What is published as it is. */
export interface Publiek {
  /** The addresses of all files in public/. */
  adressen: ReadonlySet<string>;
  /** Those of the materialen. */
  documenten: Documenten;
}

/** A PDF begins with its name and ends with a mark; without that mark it was cut off on the way. */
const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
  bytes.subarray(-1024).toString('latin1').includes('%%EOF');

export const documentVan = (bytes: Buffer): Document => ({
  grootte: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  isPdf: isPdf(bytes),
});

/** Every file in the folder of files of a project; a folder that is not there holds none. */
export async function readDocumenten(root: string): Promise<Documenten> {
  const map = join(root, 'public', bestandenmap);
  const gevonden = await readdir(map, { recursive: true, withFileTypes: true }).catch(() => []);
  const documenten = new Map<string, Document>();
  for (const entry of gevonden.filter((kandidaat) => kandidaat.isFile())) {
    const pad = join(entry.parentPath, entry.name);
    documenten.set(relative(map, pad).split(sep).join('/'), documentVan(await readFile(pad)));
  }
  return documenten;
}

const overDoen = 'haal grootte en sha256 weg en gebruik npm run controle -- --herstel';

function checkEen({ pad, data, plekVan }: Vondst, documenten: Documenten): Probleem[] {
  const gelezen = bestandSchema.safeParse(data['bestand']);
  if (!gelezen.success) return [];
  const { pad: naam, grootte, sha256 } = gelezen.data;
  const document = documenten.get(naam);
  const plek = (veld: string) => ({ bestand: pad, ...plekVan(['bestand', veld]) });
  if (!document) {
    const bedoeld = closestWord(naam, [...documenten.keys()]);
    const hint = bedoeld === undefined ? '' : `bedoelde u "${bedoeld}"? `;
    const wat = `Het bestand "${naam}" staat niet in public/${bestandenmap}`;
    return [{ ...plek('pad'), soort: 'document-ontbreekt', wat, doe: `${hint}zet het daar neer.` }];
  }
  if (!document.isPdf) {
    const wat = `Het bestand "${naam}" is geen hele PDF`;
    return [{ ...plek('pad'), soort: 'document-vorm', wat, doe: 'haal het opnieuw op bij de uitgever.' }];
  }
  if (document.grootte === grootte && document.sha256 === sha256) return [];
  const isKorter = document.grootte !== grootte;
  const wat = isKorter
    ? `Het bestand "${naam}" is ${document.grootte} bytes groot, niet ${grootte}`
    : `Het bestand "${naam}" heeft een ander controlegetal`;
  const doe = `zet het goede bestand terug. Is dit een nieuwe uitgave? Dan: ${overDoen}.`;
  return [{ ...plek(isKorter ? 'grootte' : 'sha256'), soort: 'document-anders', wat, doe }];
}

/**
 * Whether every file that a materiaal hands out is there and is the same, and whether no other file would be published.
 * `bestanden` are the content files of the materialen, `vondsten` what could be read of them.
 */
export function checkDocumenten(
  bestanden: readonly Bestand[],
  vondsten: readonly Vondst[],
  documenten: Documenten,
): Probleem[] {
  const genoemd = new Set(vondsten.map(({ data }) => bestandSchema.safeParse(data['bestand']).data?.pad));
  // A materiaal with a mistake elsewhere still counts as one that uses its file.
  const gelezen = new Set(vondsten.map(({ pad }) => pad));
  const ongelezen = bestanden.filter(({ pad }) => !gelezen.has(pad)).map(({ bytes }) => Buffer.from(bytes));
  const ongebruikt = [...documenten.keys()].filter(
    (naam) => !genoemd.has(naam) && !ongelezen.some((bytes) => bytes.includes(naam)),
  );
  return [
    ...vondsten.flatMap((vondst) => checkEen(vondst, documenten)),
    ...ongebruikt.map((naam) => ({
      bestand: `public/${bestandenmap}/${naam}`,
      ...begin,
      soort: 'document-ongebruikt' as const,
      wat: 'Dit bestand hoort bij geen materiaal',
      doe: 'noem het bij bestand van een materiaal, of haal het weg: anders komt het zonder licentie op de site.',
    })),
  ];
}
