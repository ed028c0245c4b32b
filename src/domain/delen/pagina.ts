/** A page that visitors share, cite or react to. */
export interface Deelbaar {
  /** Lasting key: collection and file name, such as "materialen/thuiszitterspact". */
  id: string;
  titel: string;
  /** Absolute public address. */
  adres: string;
}
