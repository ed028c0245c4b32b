import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bestanden } from '../fixtures/spiegel.ts';
import { draai, type Afloop, type Bijwerker } from './bijwerker.ts';
import { geserveerd, schrijfMap, type Begin, type Proefplaats, type Proefplek } from './proefdoel.ts';
import { alsZip, type Spel } from './uitgaven.ts';
import { startUitgever, type Storing, type Uitgever } from './uitgever.ts';

/** One thing that goes wrong, and what may come of it. */
export interface Geval {
  naam: string;
  /** How the served folder is before. */
  begin: Begin;
  /** What is offered, and how. */
  aanbod: Bestanden;
  via: 'web' | 'map' | 'zip';
  /** What the web server does instead. */
  storing?: Storing;
  /** Changes the bytes of the zip. */
  zipschade?: (zip: Uint8Array) => Uint8Array;
  /** Exit codes that are right here. With 0 the folder has to be `nieuw` after it, with every other code what it was. */
  codes: readonly number[];
  /** What the message has to say when the code is not 0. */
  zegt: RegExp;
}

/** The last line of every run that did not end well: what is served is what was served. */
export const slotregel =
  /^De kopie in .+ is niet veranderd \((versie (\d{4}\.\d\d\.\d\d-\d+|onbekend)|nog geen kopie)\)\.$/;

/** What is wrong with how a run ended; empty when nothing is. */
export function bezwaren({ code, uitvoer }: Afloop, codes: readonly number[], zegt: RegExp): string[] {
  const fouten: string[] = [];
  if (!codes.includes(code)) fouten.push(`uitgang ${code} in plaats van ${codes.join(' of ')}`);
  if (code === 0) return fouten;
  const laatste = uitvoer.trimEnd().split(/\r?\n/).at(-1) ?? '';
  if (!slotregel.test(laatste)) fouten.push('de laatste regel zegt niet dat de kopie hetzelfde bleef');
  if (!zegt.test(uitvoer)) fouten.push(`de oorzaak ${String(zegt)} is niet genoemd`);
  return fouten;
}

const versieBij = (begin: Begin, spel: Spel): string =>
  begin === 'geen' ? 'geen' : spel.oud.manifest.versie;

async function biedAan(geval: Geval, plek: Proefplek, uitgever: Uitgever): Promise<string> {
  if (geval.via === 'web') return uitgever.adres;
  if (geval.via === 'map') {
    await schrijfMap(join(plek.map, 'stick'), geval.aanbod);
    return join(plek.map, 'stick');
  }
  const bestand = join(plek.map, 'toolbox.zip');
  const zip = alsZip(geval.aanbod);
  await writeFile(bestand, geval.zipschade?.(zip) ?? zip);
  return bestand;
}

async function staat(doel: string, spel: Spel, verwacht: string): Promise<string[]> {
  try {
    const versie = await geserveerd(doel, spel);
    return versie === verwacht ? [] : [`er staat ${versie} in plaats van ${verwacht}`];
  } catch (fout) {
    return [String(fout)];
  }
}

/** After the trouble: an ordinary run with everything in order has to bring `nieuw`. */
export async function herstel(
  bijwerker: Bijwerker,
  plek: Proefplek,
  uitgever: Uitgever,
  spel: Spel,
): Promise<string[]> {
  uitgever.zet(spel.nieuw.kopie);
  const afloop = await draai(bijwerker, { ...plek.vraag, bron: uitgever.adres });
  const fouten = [
    ...bezwaren(afloop, [0], /^/),
    ...(await staat(plek.vraag.doel, spel, spel.nieuw.manifest.versie)),
  ];
  return fouten.map((fout) => `de keer erna: ${fout}\n${afloop.uitvoer}`);
}

/**
 * Plays one case, and an ordinary run after it unless that is left out. Gives what went against the contract, with what
 * the script said.
 */
export async function speel(
  bijwerker: Bijwerker,
  plaats: Proefplaats,
  geval: Geval,
  metHerstel = true,
): Promise<string[]> {
  const { spel } = plaats;
  const plek = await plaats.plek(geval.begin);
  const uitgever = await startUitgever(geval.aanbod, geval.storing);
  try {
    const bron = await biedAan(geval, plek, uitgever);
    const afloop = await draai(bijwerker, { ...plek.vraag, bron });
    const verwacht = afloop.code === 0 ? spel.nieuw.manifest.versie : versieBij(geval.begin, spel);
    const fouten = [
      ...bezwaren(afloop, geval.codes, geval.zegt),
      ...(await staat(plek.vraag.doel, spel, verwacht)),
    ];
    const daarna = metHerstel ? await herstel(bijwerker, plek, uitgever, spel) : [];
    return [...fouten.map((fout) => `${fout}\n${afloop.uitvoer}`), ...daarna].map(
      (fout) => `${geval.naam} (begin: ${geval.begin}, via ${geval.via}): ${fout}`,
    );
  } finally {
    await uitgever.sluit();
    await rm(plek.map, { recursive: true, force: true });
  }
}

/** Does work on many things, some at the same time. Gives the answers in order. */
export async function tegelijk<Ding, Uitkomst>(
  dingen: readonly Ding[],
  doe: (ding: Ding) => Promise<Uitkomst>,
  hoeveel = 4,
): Promise<Uitkomst[]> {
  const uitkomsten: Uitkomst[] = [];
  const rij = dingen.entries();
  const werk = async (): Promise<void> => {
    for (const [nummer, ding] of rij) uitkomsten[nummer] = await doe(ding);
  };
  await Promise.all(Array.from({ length: hoeveel }, werk));
  return uitkomsten;
}
