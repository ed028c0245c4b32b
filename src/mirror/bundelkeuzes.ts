import { parseArgs } from 'node:util';
import { leesManifest, type Manifest } from './manifest.ts';
import type { Uitgavekop } from './uitgave.ts';
import { dagLater, dagVanVersie, isDag, isVersie, vergelijkVersies, volgendeVersie } from './versie.ts';

/** Half a year: as long as an entry may go without a new look. */
const gewoonGeldig = 186;

const opties = {
  versie: { type: 'string' },
  vorige: { type: 'string' },
  gemaakt: { type: 'string' },
  geldig: { type: 'string' },
  sleutel: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  uit: { type: 'string', default: 'release' },
  'zonder-zim': { type: 'boolean', default: false },
  'nieuwe-sleutel': { type: 'string' },
} as const;

/** What was asked on the command line. @throws Error when an option does not exist */
export const leesBundelkeuzes = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: opties }).values;

export type Bundelkeuzes = ReturnType<typeof leesBundelkeuzes>;

/**
 * A version, or the manifest of one: what `--vorige` and `--minstens` accept. `lees` gives the text of a file.
 *
 * @throws Error in Dutch when it is neither
 */
export function leesVersieOfManifest(
  waarde: string,
  lees: (bestand: string) => string,
): { versie: string; manifest?: Manifest } {
  if (isVersie(waarde)) return { versie: waarde };
  if (!waarde.endsWith('.json')) {
    throw new Error(`"${waarde}" is geen versie (zoals 2026.11.22-1) en geen manifest.json.`);
  }
  const gelezen = leesManifest(lees(waarde));
  if ('bezwaar' in gelezen) throw new Error(`${waarde} is geen goed manifest: ${gelezen.bezwaar}.`);
  return { versie: gelezen.manifest.versie, manifest: gelezen.manifest };
}

function dagen(waarde: string | undefined): number {
  if (waarde === undefined) return gewoonGeldig;
  if (!/^[1-9]\d{0,3}$/.test(waarde)) throw new Error(`--geldig is een aantal dagen, niet "${waarde}".`);
  return Number(waarde);
}

/**
 * The version, its days and the one before it. `inhoud`: the newest day the content speaks of; no clock is asked.
 *
 * @throws Error in Dutch when something is missing, impossible, or not after the previous version
 */
export function kiesUitgavekop(
  keuzes: Pick<Bundelkeuzes, 'versie' | 'gemaakt' | 'geldig'>,
  vorige: string | null,
  inhoud: string | undefined,
): Uitgavekop {
  if (keuzes.gemaakt !== undefined && !isDag(keuzes.gemaakt)) {
    throw new Error(`--gemaakt is een dag zoals 2026-11-22, niet "${keuzes.gemaakt}".`);
  }
  const dag = keuzes.gemaakt ?? inhoud;
  const versie = keuzes.versie ?? (dag === undefined ? undefined : volgendeVersie(dag, vorige));
  if (versie === undefined) throw new Error('De inhoud noemt geen dag. Geef --versie, zoals 2026.11.22-1.');
  if (!isVersie(versie)) throw new Error(`"${versie}" is geen versie. Een versie is zoals 2026.11.22-1.`);
  if (vorige !== null && vergelijkVersies(versie, vorige) <= 0) {
    throw new Error(`Versie ${versie} komt niet na de vorige, ${vorige}. Een kopie zou haar weigeren.`);
  }
  const gemaakt = keuzes.gemaakt ?? dagVanVersie(versie) ?? '';
  return { versie, vorige, gemaakt, verloopt: dagLater(gemaakt, dagen(keuzes.geldig)) };
}
