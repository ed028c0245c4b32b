/** What came out of reading one file of a copy. */
export type Meting =
  | { soort: 'bestand'; grootte: number; sha256: string; webpagina: boolean }
  /** There was more than the limit; the rest was not read. */
  | { soort: 'te-groot'; webpagina: boolean }
  | Misser;

/** Why nothing of a file could be read. Texts in Dutch. */
export type Misser =
  | { soort: 'ontbreekt' }
  /** A link, a device or a folder where a file belongs. */
  | { soort: 'geen-bestand' }
  | { soort: 'omleiding'; naar: string }
  | { soort: 'geweigerd'; status: number }
  | { soort: 'onbereikbaar'; waarom: string };

/** A copy of the site, wherever it stands. */
export interface Spiegelbron {
  /** The bytes of a file, as they come. Reading stops as soon as the reader stops. May throw halfway. */
  open: (pad: string) => Promise<{ stroom: AsyncIterable<Uint8Array> } | Misser>;
  /** Every path in the copy, with what is no plain file among them; undefined when the copy cannot tell. */
  paden: () => Promise<string[] | undefined>;
}
