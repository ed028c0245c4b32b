import type { Vermelding } from '../vermelding.ts';
import type { Gebied, Gebiedsoort } from './gebied.ts';
import { vermeldingenPerRegio } from './regiopagina.ts';

/** A region with what is found under it. */
export interface Gebiedlijst {
  gebied: Gebied;
  vermeldingen: readonly Vermelding[];
}

const altijd: readonly Gebiedsoort[] = ['landelijk', 'provincie', 'samenwerkingsverband'];

/** The codes that entries name themselves, besides those under which they can be found. */
export function genoemdeCodes(
  entries: readonly { data: { regio: readonly string[]; gemeente?: string | undefined } }[],
): Set<string> {
  return new Set(entries.flatMap(({ data }) => [...data.regio, ...(data.gemeente ? [data.gemeente] : [])]));
}

/**
 * The regions that the finder offers as a way in: provinces and samenwerkingsverbanden under which something can be found, and any other
 * region that an entry names. By kind, then by name.
 */
export function gebiedlijsten(
  gebieden: ReadonlyMap<string, Gebied>,
  vermeldingen: readonly Vermelding[],
  genoemd: ReadonlySet<string>,
): Gebiedlijst[] {
  const collator = new Intl.Collator('nl');
  const byCode = vermeldingenPerRegio(vermeldingen);
  return [...gebieden.values()]
    .filter(({ code, soort }) => byCode.has(code) && (altijd.includes(soort) || genoemd.has(code)))
    .map((gebied) => ({ gebied, vermeldingen: byCode.get(gebied.code) ?? [] }))
    .sort(
      (a, b) =>
        a.gebied.soort.localeCompare(b.gebied.soort) ||
        collator.compare(a.gebied.naam, b.gebied.naam) ||
        (a.gebied.code < b.gebied.code ? -1 : 1),
    );
}
