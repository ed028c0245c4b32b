import type { Insluitlijst } from '../domain/insluiten/insluitlijst.ts';

/** A file of the site: its path from the root, without a leading slash, and its text. */
export interface Insluitbestand {
  pad: string;
  tekst: string;
}

/** A way in which others show a list: the files that it needs for one list. Pure: the same list gives the same files. */
export type Deur = (lijst: Insluitlijst) => readonly Insluitbestand[];
