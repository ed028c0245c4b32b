/** Numbers that can be dialled in the Netherlands only: 0800 and 0900 have no counterpart abroad. */
const alleenBinnenland = /^0[89]00/;

/** The address with which a phone dials a Dutch number: "070-312 28 87" → "tel:+31703122887", "0800-5010" → "tel:08005010". */
export function belAdres(nummer: string): string {
  const cijfers = nummer.replace(/\D/g, '');
  return `tel:${alleenBinnenland.test(cijfers) ? cijfers : cijfers.replace(/^0/, '+31')}`;
}
