/** Postcodes of four digits, both ends included. */
export interface Postcodereeks {
  van: number;
  tot: number;
}

/**
 * The four digits of a Dutch postcode, in any case and with any spaces: "1011 ab", "NL-1011AB", "1 0 1 1". Nothing for any
 * other text, postcodes of other countries included.
 */
export function leesPostcode(tekst: string): number | undefined {
  const dicht = tekst.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '');
  const [, cijfers] = /^(?:nl[-.]?)?([1-9]\d{3})(?:[-._]?[a-z]{2})?$/i.exec(dicht) ?? [];
  return cijfers === undefined ? undefined : Number(cijfers);
}

/** What was found under a postcode: the one in the table, which may be a higher one than asked. */
export interface Postcodevondst<Waarde> {
  postcode: number;
  waarde: Waarde;
}

/**
 * Finds the value that belongs to a postcode. One that is not in the table gets that of the next higher one: postal
 * codes of post boxes come just before the streets of the same post office. Nothing above the highest.
 */
export function maakPostcodezoeker<Waarde>(
  lijst: readonly { postcodes: readonly Postcodereeks[]; waarde: Waarde }[],
): (postcode: number) => Postcodevondst<Waarde> | undefined {
  const reeksen = lijst
    .flatMap(({ postcodes, waarde }) => postcodes.map((reeks) => ({ ...reeks, waarde })))
    .sort((a, b) => a.van - b.van);
  return (postcode) => {
    let laag = 0;
    let hoog = reeksen.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((reeksen[midden]?.tot ?? Infinity) < postcode) laag = midden + 1;
      else hoog = midden;
    }
    const reeks = reeksen[laag];
    return reeks && { postcode: Math.max(postcode, reeks.van), waarde: reeks.waarde };
  };
}
