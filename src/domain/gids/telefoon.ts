/**
 * The address that makes a phone call a Dutch number: "070-312 28 87" → "tel:+31703122887". Numbers that only work
 * inside the country (0800, 0900, 14 020) stay as they are dialled.
 */
export function telAdres(nummer: string): string {
  const cijfers = nummer.replace(/\D/g, '');
  if (nummer.trim().startsWith('+')) return `tel:+${cijfers}`;
  return /^0(?![89]00)/.test(cijfers) ? `tel:+31${cijfers.slice(1)}` : `tel:${cijfers}`;
}
