import { parseArgs } from 'node:util';
import { leesManifest, type Manifest } from './manifest.ts';
import type { Uitgavekop } from './uitgave.ts';
import type { Kopie } from '../domain/spiegel/kopie.ts';
import { dagVanVersie, isVersie, vergelijkVersies, volgendeVersie } from './versie.ts';

const opties = {
  versie: { type: 'string' },
  vorige: { type: 'string' },
  sleutel: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  uit: { type: 'string', default: 'release' },
  beheer: { type: 'string', default: 'deploy' },
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

/**
 * The version, its days and the one before it. The days are those that the site says of itself (`kopie`), so that its pages and its
 * manifest agree; no clock is asked.
 *
 * @throws Error in Dutch when the version is none, is of another day, or does not come after the previous one
 */
export function kiesUitgavekop(
  gevraagd: string | undefined,
  vorige: string | null,
  { gemaakt, verloopt }: Pick<Kopie, 'gemaakt' | 'verloopt'>,
): Uitgavekop {
  const versie = gevraagd ?? volgendeVersie(gemaakt, vorige);
  const dag = dagVanVersie(versie);
  if (dag === undefined) throw new Error(`"${versie}" is geen versie. Een versie is zoals 2026.11.22-1.`);
  if (vorige !== null && vergelijkVersies(versie, vorige) <= 0) {
    throw new Error(`Versie ${versie} komt niet na de vorige, ${vorige}. Een kopie zou haar weigeren.`);
  }
  if (dag !== gemaakt) {
    throw new Error(
      `Versie ${versie} is van ${dag}, maar de site zegt van zichzelf dat zij van ${gemaakt} is. ` +
        `Bouw de site eerst met TOOLBOX_GEMAAKT=${dag}.`,
    );
  }
  return { versie, vorige, gemaakt, verloopt };
}
