/** How words came to stand in a question: as typed, in another form, as parts of it, or as another word for it. */
export type Herkomst = 'gezegd' | 'vorm' | 'deel' | 'synoniem';

/** One way to ask a term: pages that hold all of these words. */
export interface Alternatief {
  woorden: readonly string[];
  /** From 0 to 1: how much finding this counts. */
  gewicht: number;
  herkomst: Herkomst;
  /** The words stand behind each other, exactly so. */
  letterlijk?: boolean;
}

/** One thing that is asked, in every way it may be written. */
export interface Term {
  /** As the visitor typed it, normalised, after correction. */
  gezegd: string;
  alternatieven: readonly Alternatief[];
  /** Asked between quotation marks: an entry without it is no answer. */
  verplicht?: boolean;
}

/** A question as it will be searched, and what was done to it. */
export interface Zoekopdracht {
  termen: readonly Term[];
  /** All its words, after correction. */
  woorden: readonly string[];
  verbeterd: readonly { van: string; naar: string }[];
  /** Words that stand nowhere and were left out. */
  onbekend: readonly string[];
}

/** Reads a question. */
export type Ontleder = (vraag: string) => Zoekopdracht;
