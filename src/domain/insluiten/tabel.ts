import { csvTekst, type Celwaarde } from '../csv.ts';

/** Kinds of values, in the words of Table Schema of Frictionless Data. */
export type Kolomsoort = 'string' | 'integer' | 'date';

/** One column of a published table. */
export interface Kolom<Rij> {
  naam: string;
  soort: Kolomsoort;
  /** What stands in it, for who reads the table schema. */
  uitleg: string;
  waarde: (rij: Rij) => Celwaarde;
}

/** A published table. */
export interface Tabel<Rij> {
  kolommen: readonly Kolom<Rij>[];
}

/** The rows as CSV, in the order given. */
export const tabelCsv = <Rij>({ kolommen }: Tabel<Rij>, rijen: readonly Rij[]): string =>
  csvTekst(
    kolommen.map(({ naam }) => naam),
    rijen.map((rij) => kolommen.map(({ waarde }) => waarde(rij))),
  );
