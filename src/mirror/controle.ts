import type { KeyObject } from 'node:crypto';
import { uitgangscode, type Bevinding } from './bevinding.ts';
import type { Manifest, Spiegelbestand } from './manifest.ts';
import { meetAlle } from './meten.ts';
import type { Meting, Spiegelbron } from './meting.ts';
import { leesOndertekend, vergelijkEigen, type Manifestbron } from './ondertekend.ts';
import { oordeelBestand, oordeelExtra, oordeelManifest, type Herinnering } from './oordeel.ts';

/** How a copy is checked. */
export interface Controlekeuzes {
  /** Today, as `2026-11-22`. */
  vandaag: string;
  /** The key the manifest has to be signed with; without it nobody knows who made it. */
  sleutel?: KeyObject;
  /** Accept that nobody knows. */
  zonderHandtekening?: boolean;
  /** In the place of the manifest in the copy. */
  manifest?: Manifestbron;
  laatst?: Herinnering;
  /** Paths that may be in the copy without belonging to it. */
  toegestaan?: readonly string[];
  /** How many files are read at the same time. */
  tegelijk?: number;
}

export interface Controleverslag {
  code: 0 | 1 | 2;
  versie?: string;
  gemaakt?: string;
  verloopt?: string;
  /** Number of files in the manifest. */
  bestanden: number;
  /** Number of those that were read whole and are exactly right. */
  goed: number;
  bevindingen: Bevinding[];
  /** What was not looked at, in Dutch. */
  opmerkingen: string[];
}

/** So many files in a row that cannot be reached: the rest cannot either. */
const opgeven = 20;

/**
 * Checks a copy against its manifest. A copy is good only when its manifest may be believed, every file in it was
 * read whole and is exactly what the manifest says, and nothing else is there.
 */
export async function controleerSpiegel(bron: Spiegelbron, keuzes: Controlekeuzes): Promise<Controleverslag> {
  const gelezen = await leesOndertekend(bron, keuzes.sleutel, keuzes.manifest);
  if ('code' in gelezen) {
    return { code: gelezen.code, bestanden: 0, goed: 0, bevindingen: [gelezen.bevinding], opmerkingen: [] };
  }
  const { manifest, nagegaan } = gelezen;
  const eigen = keuzes.manifest ? await vergelijkEigen(bron, gelezen) : { bevindingen: [] };
  const andere = [eigen.manifest, keuzes.laatst?.manifest].filter((ander) => ander !== undefined);
  const gelijk = await oordeelBestanden(bron, manifest, andere, keuzes.tegelijk ?? 8);
  const extra = await oordeelRest(bron, manifest, keuzes.toegestaan ?? []);
  const herkomst = oordeelHerkomst(nagegaan, keuzes.zonderHandtekening === true);
  const bevindingen = [
    ...oordeelManifest(manifest, keuzes.vandaag, keuzes.laatst),
    ...herkomst.bevindingen,
    ...eigen.bevindingen,
    ...gelijk.bevindingen,
    ...extra.bevindingen,
  ];
  const { versie, gemaakt, verloopt, bestanden } = manifest;
  return {
    code: uitgangscode(bevindingen),
    versie,
    gemaakt,
    verloopt,
    bestanden: bestanden.length,
    goed: gelijk.goed,
    bevindingen,
    opmerkingen: [...herkomst.opmerkingen, ...extra.opmerkingen],
  };
}

interface Deel {
  bevindingen: Bevinding[];
  opmerkingen: string[];
}

function oordeelHerkomst(nagegaan: boolean, magZonder: boolean): Deel {
  if (nagegaan) return { bevindingen: [], opmerkingen: [] };
  if (magZonder) {
    const opmerking = 'De handtekening is niet nagegaan: wie dit manifest maakte, is niet bekend.';
    return { bevindingen: [], opmerkingen: [opmerking] };
  }
  const uitleg =
    'Zonder openbare sleutel is niet na te gaan wie dit manifest maakte. Geef --sleutel sleutel.pub, of --zonder-handtekening.';
  return { bevindingen: [{ soort: 'handtekening-niet-nagegaan', uitleg }], opmerkingen: [] };
}

async function oordeelRest(
  bron: Spiegelbron,
  manifest: Manifest,
  toegestaan: readonly string[],
): Promise<Deel> {
  try {
    const paden = await bron.paden();
    if (paden) return { bevindingen: oordeelExtra(paden, manifest, toegestaan), opmerkingen: [] };
    return { bevindingen: [], opmerkingen: ['Over het web is niet te zien of er extra bestanden staan.'] };
  } catch (fout) {
    const uitleg = `De lijst van bestanden is niet te lezen: ${fout instanceof Error ? fout.message : String(fout)}`;
    return { bevindingen: [{ soort: 'onbereikbaar', uitleg }], opmerkingen: [] };
  }
}

async function oordeelBestanden(
  bron: Spiegelbron,
  { bestanden }: Manifest,
  andere: readonly Manifest[],
  tegelijk: number,
): Promise<{ bevindingen: Bevinding[]; goed: number }> {
  const metingen = new Map<Spiegelbestand, Meting>();
  let opEenRij = 0;
  await meetAlle(bron, bestanden, tegelijk, (bestand, meting) => {
    metingen.set(bestand, meting);
    opEenRij = meting.soort === 'onbereikbaar' ? opEenRij + 1 : 0;
    return opEenRij < opgeven;
  });

  const hoort = new Map(bestanden.map(({ sha256, pad }) => [sha256, pad]));
  const kennis = {
    hoort,
    andere: andere.map((manifest) => ({
      versie: manifest.versie,
      sommen: new Map(manifest.bestanden.map(({ pad, sha256 }) => [pad, sha256])),
    })),
    aanmeldpaginas: vakerDezelfde(metingen, hoort),
  };
  const bevindingen = [...metingen]
    .map(([bestand, meting]) => oordeelBestand(bestand, meting, kennis))
    .filter((bevinding) => bevinding !== undefined);
  const goed = metingen.size - bevindingen.length;
  const over = bestanden.length - metingen.size;
  if (over > 0) {
    const uitleg = `Gestopt: ${opgeven} bestanden achter elkaar waren niet te lezen. ${over} bestanden zijn niet gezien.`;
    bevindingen.push({ soort: 'afgebroken', uitleg });
  }
  return { bevindingen, goed };
}

/** Web pages that belong nowhere and still came in the place of more than one file. */
function vakerDezelfde(
  metingen: ReadonlyMap<Spiegelbestand, Meting>,
  hoort: ReadonlyMap<string, string>,
): Set<string> {
  const gezien = new Set<string>();
  const vaker = new Set<string>();
  for (const meting of metingen.values()) {
    if (meting.soort !== 'bestand' || !meting.webpagina || hoort.has(meting.sha256)) continue;
    if (gezien.has(meting.sha256)) vaker.add(meting.sha256);
    gezien.add(meting.sha256);
  }
  return vaker;
}
