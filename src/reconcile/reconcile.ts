import type { Site } from './site.ts';
import { uitgangen, type Uitgang } from './uitgangen.ts';

/** How one output differs from the content. */
export interface Verschil {
  /** Name of the output. */
  uitgang: string;
  /** Ids of entries that are not in it. */
  ontbreekt: string[];
  /** Ids in it of which there is no entry. */
  teveel: string[];
  /** Ids that stand in it more than once. */
  dubbel: string[];
  /** Why it could not be read at all; then the lists are empty. */
  onleesbaar?: string;
}

/** Compares what should be in an output with what is; each list of the answer is sorted. */
export function compareIds(
  verwacht: readonly string[],
  gevonden: readonly string[],
): Omit<Verschil, 'uitgang'> {
  const bron = new Set(verwacht);
  const geteld = new Map<string, number>();
  for (const id of gevonden) geteld.set(id, (geteld.get(id) ?? 0) + 1);
  return {
    ontbreekt: [...bron].filter((id) => !geteld.has(id)).sort(),
    teveel: [...geteld.keys()].filter((id) => !bron.has(id)).sort(),
    dubbel: [...geteld].flatMap(([id, aantal]) => (aantal > 1 ? [id] : [])).sort(),
  };
}

/**
 * Holds every output of a built site against the ids of the content. The answer names only outputs that differ or that
 * cannot be read; it is empty when everything is everywhere.
 */
export async function reconcile(
  site: Site,
  ids: readonly string[],
  table: readonly Uitgang[] = uitgangen,
): Promise<Verschil[]> {
  const verschillen = await Promise.all(
    table.map(async ({ naam, lees }): Promise<Verschil> => {
      try {
        return { uitgang: naam, ...compareIds(ids, await lees(site)) };
      } catch (error) {
        const onleesbaar = error instanceof Error ? error.message : String(error);
        return { uitgang: naam, ontbreekt: [], teveel: [], dubbel: [], onleesbaar };
      }
    }),
  );
  return verschillen.filter(
    ({ ontbreekt, teveel, dubbel, onleesbaar }) =>
      onleesbaar !== undefined || ontbreekt.length + teveel.length + dubbel.length > 0,
  );
}

/** More ids than this in one line help nobody. */
const genoemd = 25;

function inWoorden(ids: readonly string[]): string {
  const rest = ids.length - genoemd;
  return ids.slice(0, genoemd).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
}

/** The differences in Dutch, one line for each; an empty text when there are none. */
export function formatVerschillen(verschillen: readonly Verschil[]): string {
  if (verschillen.length === 0) return '';
  const regels = verschillen.flatMap(({ uitgang, ontbreekt, teveel, dubbel, onleesbaar }) => [
    ...(onleesbaar === undefined ? [] : [`- ${uitgang}: ${onleesbaar}`]),
    ...(ontbreekt.length === 0 ? [] : [`- ${uitgang}: hier ontbreekt ${inWoorden(ontbreekt)}`]),
    ...(teveel.length === 0 ? [] : [`- ${uitgang}: hier staat zonder bestand ${inWoorden(teveel)}`]),
    ...(dubbel.length === 0 ? [] : [`- ${uitgang}: hier staat meer dan eens ${inWoorden(dubbel)}`]),
  ]);
  return [
    'De gebouwde site bevat niet precies de vermeldingen uit src/content:',
    ...regels,
    'Bouw opnieuw met npm run build. Komt de melding terug, geef haar dan door aan een ontwikkelaar.',
  ].join('\n');
}
