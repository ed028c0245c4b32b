/** Words that say nothing about the subject; dropped from a query unless nothing else is left. */
const stopwoorden = new Set(
  (
    'aan al alle als ben bent bij daar dan dat de den der deze die dit doe doen door dus een en er gaan gaat geen haar had ' +
    'heb hebben hebt heeft hem hen het hij hoe hun ik in iets is je jij jullie kan krijg krijgen krijgt kun kunnen maar mag me meer ' +
    'met mijn moet moeten mogen na naar niet nog nu of om onder ons onze ook op over te toch tot u uit uw van veel voor waar ' +
    'wanneer want waarom was wat we wel welke werd wie wij wil willen word worden wordt ze zich zij zijn zo zou'
  ).split(' '),
);

/** Lower case, without accents; hyphens and apostrophes inside a word disappear: "Onderwijs-zorg" → "onderwijszorg". */
export function normaliseer(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’‑-](?=[\p{L}\p{N}])/gu, '');
}

/** A word as it stands in a text, and the parts between its hyphens when it has any; all normalised. */
export interface Tekstwoord {
  woord: string;
  delen?: readonly string[];
}

/** The words of a text in order, with what their hyphens tell. */
export function tekstwoorden(tekst: string): Tekstwoord[] {
  const geschreven = tekst.match(/[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return geschreven.map((vorm) => {
    const delen = vorm.split(/[‑-]/).map(normaliseer);
    return { woord: delen.join(''), ...(delen.length > 1 && { delen }) };
  });
}

/** The words of a text, normalised, in order. */
export function woordenVan(tekst: string): string[] {
  return normaliseer(tekst).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a normalised word says nothing about the subject. */
export const isStopwoord = (woord: string): boolean => stopwoorden.has(woord);
