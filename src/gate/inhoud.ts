import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { readVoorraad, type Voorraad } from './bestanden.ts';
import { readDocumenten, type Publiek } from './documenten.ts';
import { readBestand, type Vondst } from './lezen.ts';
import { perCollectie } from './per-collectie.ts';
import { sortProblemen, type Probleem } from './probleem.ts';
import { checkSamenhang } from './samenhang.ts';

/** All content, read once. */
export interface Inhoud {
  entries: Record<Collectie, Vondst[]>;
  /** All problems of all files, in order. */
  problemen: Probleem[];
}

async function readPubliek(root: string): Promise<Publiek> {
  const names = await readdir(join(root, 'public'), { recursive: true }).catch(() => []);
  const adressen = new Set(names.map((name) => `/${name.split(sep).join('/')}`));
  return { adressen, documenten: await readDocumenten(root) };
}

/** The day it is here, yyyy-mm-dd. For the doors of the gate; everything inside takes the day as an argument. */
export function vandaagHier(): string {
  const nu = new Date();
  const twee = (deel: number): string => String(deel).padStart(2, '0');
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}

/** Checks files that were read, alone and against the others. */
export function keurVoorraad(voorraad: Voorraad, publiek: Publiek, vandaag: string): Inhoud {
  const { bestanden } = voorraad;
  const problemen = [...voorraad.problemen];
  const entries = perCollectie((): Vondst[] => []);
  const namen = perCollectie((): string[] => []);
  for (const naam of valuesOf(collecties)) {
    for (const bestand of bestanden[naam]) {
      const lezing = readBestand(naam, bestand, vandaag);
      entries[naam].push(...lezing.entries);
      namen[naam].push(...lezing.namen);
      problemen.push(...lezing.problemen);
    }
  }
  problemen.push(...checkSamenhang(bestanden, entries, namen, publiek));
  return { entries, problemen: sortProblemen(problemen) };
}

/** Reads every content file under `root` once and checks it, alone and against the others. `vandaag` is yyyy-mm-dd. */
export async function readInhoud(root: string, vandaag: string): Promise<Inhoud> {
  return keurVoorraad(await readVoorraad(root), await readPubliek(root), vandaag);
}
