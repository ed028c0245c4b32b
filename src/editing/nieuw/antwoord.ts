import { z } from 'astro/zod';
import { collecties, type Collectie } from '../../domain/schema/collecties.ts';
import type { Veld } from '../velden.ts';

/** An answer that may be written, or the reason why not. */
export type Uitkomst = { waarde: unknown } | { reden: string };

/** An address may hold a comma, a loose fact may hold one too. */
const scheiding = { webadres: /[\s,]+(?=https?:)/, tekst: /;/ } as const;

/** The parts of an answer to a question that takes a list. */
export function splitAntwoord({ vorm }: Veld, tekst: string): string[] {
  const pattern = vorm === 'webadres' || vorm === 'tekst' ? scheiding[vorm] : /,/;
  return tekst
    .split(pattern)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The value that a number or a label stands for; anything else stays what it is. */
function keuzeVan({ keuzes }: Veld, tekst: string): string {
  const values = [...keuzes.keys()];
  const byNumber = /^\d+$/.test(tekst) ? values[Number(tekst) - 1] : undefined;
  const byLabel = [...keuzes].find(([, label]) => label.toLowerCase() === tekst.toLowerCase());
  return byNumber ?? byLabel?.[0] ?? tekst;
}

/** A group is typed as its numbers in order: 12-18. */
function groepVan({ velden }: Veld, tekst: string): unknown {
  const numbers = tekst.split(/\s*(?:-|t\/m|tot)\s*/);
  const pairs = numbers.map(
    (part, index) => [velden[index]?.sleutel ?? `${index}`, wholeNumber(part)] as const,
  );
  return Object.fromEntries(pairs);
}

const wholeNumber = (tekst: string): unknown => (/^\d+$/.test(tekst) ? Number(tekst) : tekst);

function waardeVan(veld: Veld, tekst: string): unknown {
  if (veld.vorm === 'groep') return groepVan(veld, tekst);
  if (veld.vorm === 'getal') return wholeNumber(tekst);
  if (veld.vorm === 'ja-nee')
    return /^(true|ja|j)$/i.test(tekst) || (/^(false|nee|n)$/i.test(tekst) ? false : tekst);
  return keuzeVan(veld, tekst);
}

/** Checks a value against the schema of the field; the reason is the one that the gate would give. */
export function controleerWaarde(collectie: Collectie, sleutel: string, waarde: unknown): Uitkomst {
  const shape: Readonly<Record<string, z.core.$ZodType>> = collecties[collectie].schema.shape;
  const schema = shape[sleutel];
  if (!schema) return { reden: `De sleutel "${sleutel}" bestaat niet.` };
  const { success, data, error } = z.safeParse(schema, waarde, { reportInput: true });
  if (success) return { waarde: data };
  const length = sleutel === 'samenvatting' ? ` U schreef er ${String(waarde).length}.` : '';
  return { reden: `${error.issues[0]?.message ?? 'Dit klopt niet.'}${length}` };
}

/** Reads what somebody typed behind a question or a flag. */
export function leesAntwoord(collectie: Collectie, veld: Veld, getypt: string): Uitkomst {
  const tekst = getypt.trim();
  const waarde = veld.lijst
    ? splitAntwoord(veld, tekst).map((part) => waardeVan(veld, part))
    : waardeVan(veld, tekst);
  return controleerWaarde(collectie, veld.sleutel, waarde);
}
