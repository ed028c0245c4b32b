/** What the help page tells about a kind of problem. */
export interface Uitleg {
  /** The kind in a few words. */
  titel: string;
  /** Why it matters, and what to do. */
  uitleg: string;
  /** How it goes wrong, and how it should be. */
  fout: string;
  goed: string;
}
