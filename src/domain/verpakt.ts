import { som } from './som.ts';

/** A text on its way to a browser, with the checksum that tells whether it arrived as it was. */
export interface Verpakt {
  som: string;
  tekst: string;
}

export const verpak = (tekst: string): Verpakt => ({ som: som(tekst), tekst });

/** The text, or nothing when it is damaged or no packed text at all. */
export function pakTekstUit(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('som' in value && 'tekst' in value)) return undefined;
  const { som: verwacht, tekst } = value;
  return typeof tekst === 'string' && som(tekst) === verwacht ? tekst : undefined;
}
