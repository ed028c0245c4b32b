/** Words that say nothing about the subject; dropped from a query unless nothing else is left. */
const stopwoorden = new Set(
  (
    'aan al alle als bij dan dat de den der deze die dit door een en er het hij hoe ik in is je kan maar me met mijn ' +
    'moet na naar niet of om onder ons onze ook op over te tot u uit uw van veel voor waar wat we wel welke wie wij wil ' +
    'word wordt ze zich zijn zo'
  ).split(' '),
);

/** Lower case, without accents; hyphens and apostrophes inside a word disappear: "Onderwijs-zorg" → "onderwijszorg". */
export function normaliseer(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’‑-](?=[\p{L}\p{N}])/gu, '');
}

/** The words of a text, normalised, in order. */
export function woordenVan(tekst: string): string[] {
  return normaliseer(tekst).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query that count. A legal phrase such as "5 onder a" keeps all its words. */
export function zoekwoorden(vraag: string): string[] {
  const woorden = woordenVan(vraag);
  if (/\b\d+ onder [a-z]\b/.test(woorden.join(' '))) return woorden;
  const zinvol = woorden.filter((woord) => !stopwoorden.has(woord));
  return [...new Set(zinvol.length > 0 ? zinvol : woorden)];
}
