import type { Aardpunt } from './aardpunt.ts';

/**
 * Lines of punten.txt: postcode, latitude and longitude in degrees. Throws, in Dutch, with the line, when one is wrong,
 * lies outside the Netherlands or gives a postcode twice.
 */
export function leesPuntentabel(tekst: string): Map<number, Aardpunt> {
  const punten = new Map<number, Aardpunt>();
  for (const [index, regel] of tekst.split(/\r?\n/).entries()) {
    if (regel.trim() === '' || regel.startsWith('#')) continue;
    const fout = (reden: string): Error => new Error(`punten.txt, regel ${index + 1}: ${reden}`);
    const [, postcode, breedte, lengte] =
      /^([1-9]\d{3}) (5[0-3]\.\d{1,5}) ([3-7]\.\d{1,5})$/.exec(regel.trim()) ?? [];
    if (postcode === undefined)
      throw fout('Schrijf een postcode, de breedte en de lengte, zoals 1011 52.373 4.904.');
    if (punten.has(Number(postcode))) throw fout(`Postcode ${postcode} staat er twee keer.`);
    punten.set(Number(postcode), { breedte: Number(breedte), lengte: Number(lengte) });
  }
  return punten;
}
