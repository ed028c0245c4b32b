import { verwijzingen } from '../../domain/integrity/verwijzingen.ts';
import type { Collectie } from '../../domain/schema/collecties.ts';
import type { Veld } from '../velden.ts';
import { controleerWaarde, splitAntwoord, type Uitkomst } from './antwoord.ts';
import { zoekGebied, type Zoekgebied } from './gebied-zoeken.ts';

/** Lets somebody choose one of several regions; nothing when nobody is there to choose. */
export type Kies = (gezocht: string, kandidaten: readonly Zoekgebied[]) => Promise<Zoekgebied | undefined>;

/** The regions that a key can name, or nothing when it does not name regions. */
export function gebiedenVoor(
  collectie: Collectie,
  { sleutel }: Veld,
  alle: readonly Zoekgebied[],
): readonly Zoekgebied[] | undefined {
  const doel = verwijzingen.find(([van, key]) => van === collectie && key === sleutel)?.[2];
  if (doel === 'gemeente') return alle.filter(({ code }) => code.startsWith('gm'));
  return doel === 'gebied' ? alle : undefined;
}

const opsomming = (kandidaten: readonly Zoekgebied[]): string =>
  kandidaten
    .slice(0, 12)
    .map(({ code, naam }) => `${naam}: ${code}`)
    .join('; ');

async function codeVan(
  gezocht: string,
  gebieden: readonly Zoekgebied[],
  kies: Kies | undefined,
): Promise<Uitkomst> {
  const byCode = gebieden.find(({ code }) => code === gezocht.toLowerCase());
  if (byCode) return { waarde: byCode.code };
  const { precies, gedeeltelijk } = zoekGebied(gezocht, gebieden);
  const kandidaten = [...precies, ...gedeeltelijk];
  const [enige] = kandidaten.length === 1 ? kandidaten : !kies && precies.length === 1 ? precies : [];
  if (enige) return { waarde: enige.code };
  if (kandidaten.length === 0) return { reden: `Er is geen regio die "${gezocht}" heet.` };
  const gekozen = await kies?.(gezocht, kandidaten.slice(0, 12));
  if (gekozen) return { waarde: gekozen.code };
  return { reden: `"${gezocht}" kan meer dan één regio zijn. Kies een code: ${opsomming(kandidaten)}.` };
}

/** Reads an answer that names regions, by code or by name. */
export async function leesRegios(
  collectie: Collectie,
  veld: Veld,
  tekst: string,
  gebieden: readonly Zoekgebied[],
  kies?: Kies,
): Promise<Uitkomst> {
  // Some names hold a comma themselves, so the whole answer is tried first.
  const isOneName = zoekGebied(tekst, gebieden).precies.length > 0;
  const parts = isOneName || !veld.lijst ? [tekst.trim()] : splitAntwoord(veld, tekst);
  const codes: unknown[] = [];
  for (const part of parts.filter((name) => name !== '')) {
    const uitkomst = await codeVan(part, gebieden, kies);
    if ('reden' in uitkomst) return uitkomst;
    codes.push(uitkomst.waarde);
  }
  return controleerWaarde(collectie, veld.sleutel, veld.lijst ? codes : (codes[0] ?? ''));
}
