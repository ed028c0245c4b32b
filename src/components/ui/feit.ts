/** A term with its values, as a panel of facts shows them; a value with an address is a link. */
export interface Feit {
  term: string;
  waarden: readonly { tekst: string; adres?: string }[];
}
