import { splitVermeldingId } from '../domain/adres.ts';

/** One saved entry. */
export interface Selectieregel {
  /** Key of the entry, such as "materialen/thuiszitterspact". The entry may have gone since it was saved. */
  id: string;
  /** What its keeper wrote with it; empty for nothing. */
  notitie: string;
}

/** What a visitor saved, in the chosen order. Made by `maakSelectie` alone, so it always keeps to `grenzen`. */
export interface Selectie {
  /** Empty for none. */
  titel: string;
  regels: readonly Selectieregel[];
}

/** How much a selection holds: entries, and characters (UTF-16 units, as maxlength counts them). */
export const grenzen = { regels: 100, titel: 100, notitie: 500, id: 150 } as const;

export const legeSelectie: Selectie = { titel: '', regels: [] };

/** Text without half characters and control characters (line ends stay), at most so long, without space around it. */
function schoneTekst(tekst: string, hoogstens: number): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .slice(0, hoogstens)
    .replace(/\p{Cs}|(?!\n)\p{Cc}/gu, '')
    .trim();
}

/** A selection of these entries: the first of doubles, no ids that cannot exist, not more than fits. Without entries it has no title. */
export function maakSelectie(titel: string, regels: readonly Selectieregel[]): Selectie {
  const perId = new Map<string, Selectieregel>();
  for (const { id, notitie } of regels) {
    if (perId.size === grenzen.regels) break;
    if (perId.has(id) || id.length > grenzen.id || !splitVermeldingId(id)) continue;
    perId.set(id, { id, notitie: schoneTekst(notitie, grenzen.notitie) });
  }
  if (perId.size === 0) return legeSelectie;
  return { titel: schoneTekst(titel, grenzen.titel).replace(/\s+/g, ' '), regels: [...perId.values()] };
}

/** Whether this can be asked for its parts. */
export const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null;

/** Text, or empty text for anything else. */
export const tekstVan = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** The selection in any JSON value. What is not one is left out, so the answer may be empty. */
export function leesSelectie(waarde: unknown): Selectie {
  if (!isRecord(waarde)) return legeSelectie;
  const regels: unknown[] = Array.isArray(waarde['regels']) ? waarde['regels'] : [];
  return maakSelectie(
    tekstVan(waarde['titel']),
    regels
      .filter(isRecord)
      .map((regel) => ({ id: tekstVan(regel['id']), notitie: tekstVan(regel['notitie']) })),
  );
}

/** What is saved of this entry, if anything. */
export const vindRegel = ({ regels }: Selectie, id: string): Selectieregel | undefined =>
  regels.find((regel) => regel.id === id);

/** Adds an entry at the end. A full selection stays as it is. */
export const voegToe = ({ titel, regels }: Selectie, id: string): Selectie =>
  maakSelectie(titel, [...regels, { id, notitie: '' }]);

/** Takes an entry out, with its note. */
export const verwijder = ({ titel, regels }: Selectie, id: string): Selectie =>
  maakSelectie(
    titel,
    regels.filter((regel) => regel.id !== id),
  );

/** Moves an entry one place up (-1) or down (1). At either end nothing changes. */
export function verplaats({ titel, regels }: Selectie, id: string, stap: -1 | 1): Selectie {
  const van = regels.findIndex((regel) => regel.id === id);
  const regel = regels[van];
  const naar = van + stap;
  if (!regel || naar < 0) return { titel, regels };
  const rest = regels.filter((ander) => ander !== regel);
  return maakSelectie(titel, [...rest.slice(0, naar), regel, ...rest.slice(naar)]);
}

export const metTitel = ({ regels }: Selectie, titel: string): Selectie => maakSelectie(titel, regels);

/** Puts another note with an entry that is there. */
export const metNotitie = ({ titel, regels }: Selectie, id: string, notitie: string): Selectie =>
  maakSelectie(
    titel,
    regels.map((regel) => (regel.id === id ? { id, notitie } : regel)),
  );

/** One's own selection with another behind it, as far as it fits. One's own title and notes go before those of the other. */
export function voegSamen(eigen: Selectie, ander: Selectie): Selectie {
  const aangevuld = eigen.regels.map(({ id, notitie }) => ({
    id,
    notitie: notitie || (vindRegel(ander, id)?.notitie ?? ''),
  }));
  return maakSelectie(eigen.titel || ander.titel, [...aangevuld, ...ander.regels]);
}
