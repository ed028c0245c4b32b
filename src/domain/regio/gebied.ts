import type { Toolbox } from '../toolbox-model.ts';

export const gebiedsoorten = {
  landelijk: 'Landelijk',
  provincie: 'Provincie',
  samenwerkingsverband: 'Samenwerkingsverband',
  'rmc-regio': 'Doorstroompuntregio',
  gemeente: 'Gemeente',
} as const;

export type Gebiedsoort = keyof typeof gebiedsoorten;

/** A region that entries can belong to. Its code is its key for ever; its name may change. */
export interface Gebied {
  code: string;
  soort: Gebiedsoort;
  naam: string;
  /** The name with what tells it apart: a samenwerkingsverband carries its code, a province its kind. */
  volledigeNaam: string;
  /** Codes of the gemeenten in it; a gemeente holds itself, "landelijk" and national bodies hold none. */
  gemeenten: readonly string[];
  /** False when the name still has to be confirmed. */
  naambevestigd: boolean;
  opmerking?: string | undefined;
}

export const landelijk: Gebied = {
  code: 'landelijk',
  soort: 'landelijk',
  naam: 'Landelijk',
  volledigeNaam: 'Landelijk',
  gemeenten: [],
  naambevestigd: true,
};

/** The kind of region that a code stands for; "landelijk" has a code of its own. */
export const soortOfCode = (code: string): Gebiedsoort => {
  if (code.startsWith('pv')) return 'provincie';
  if (code.startsWith('rmc')) return 'rmc-regio';
  if (code.startsWith('gm')) return 'gemeente';
  return 'samenwerkingsverband';
};

/** The name of a region with what tells it apart: "Gemeente Utrecht". A name that already says so stays as it is. */
export const volledigeNaam = (soort: Gebiedsoort, naam: string, code: string): string => {
  if (soort === 'provincie') return `Provincie ${naam}`;
  if (soort === 'gemeente') return `Gemeente ${naam}`;
  if (soort === 'rmc-regio') return `Doorstroompuntregio ${naam}`;
  const haakjes = `(${code.toUpperCase()})`;
  return naam.includes(haakjes) ? naam : `${naam} ${haakjes}`;
};

/**
 * All regions by code, "landelijk" included.
 * Source of the areas: Regeling regio-indeling samenwerkingsverbanden (BWBR0032324, 2015), carried to the gemeenten of 2026.
 */
export function gebiedenByCode(
  toolbox: Pick<Toolbox, 'gebieden' | 'samenwerkingsverbanden'>,
): Map<string, Gebied> {
  const gebieden = new Map<string, Gebied>([[landelijk.code, landelijk]]);
  for (const { id, data } of toolbox.gebieden) {
    const soort = soortOfCode(id);
    gebieden.set(id, {
      code: id,
      soort,
      naam: data.naam,
      volledigeNaam: volledigeNaam(soort, data.naam, id),
      gemeenten: data.gemeenten ?? [id],
      naambevestigd: true,
      opmerking: data.opmerking,
    });
  }
  for (const { id, data } of toolbox.samenwerkingsverbanden) {
    gebieden.set(id, {
      code: id,
      soort: 'samenwerkingsverband',
      naam: data.naam,
      volledigeNaam: volledigeNaam('samenwerkingsverband', data.naam, id),
      gemeenten: data.gemeenten,
      naambevestigd: data.naambevestigd,
      opmerking: data.opmerking,
    });
  }
  return gebieden;
}
