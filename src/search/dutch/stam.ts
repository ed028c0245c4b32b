/** Plurals that change more than their ending. */
const onregelmatig: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  kinder: 'kind',
  kids: 'kind',
  jongens: 'jongen',
  besturen: 'bestuur',
  bestuurs: 'bestuur',
};

/** An s that makes a plural or links two parts of a compound; in "huis", "klas" and "advies" it belongs to the word. */
const meervoudS =
  /(?<=..(?:el|em|en|er|erd|aar|aard|or|ing|heid|teit|schap|.a|.o|.[dtlngkmp]e|[tlsgnrcmk]ie))s$/;

/**
 * What forms of one word have in common: brieven and brief, scholen and school, vrijstellingen and vrijstelling. Light on
 * purpose: two words that share a stem mean the same to a searcher. Takes and gives normalised words.
 */
export function stam(woord: string): string {
  const vast = onregelmatig[woord];
  if (vast !== undefined) return stam(vast);
  if (woord.length < 4) return woord;
  return woord
    .replace(/heden$/, 'heid')
    .replace(/(?<=.{3}[^aeiouj])t?jes?$/, '')
    .replace(/(?<=..)dt$/, 'd')
    .replace(meervoudS, '')
    .replace(/(?<=...)(?:en|e)$/, '')
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/, ([klinker = '']) => klinker);
}

/** Words that only look like a participle. */
const geenDeelwoord = new Set(['gebied', 'geduld', 'geluid', 'geweld', 'gezond']);

/**
 * Stems of words that say the same in another kind of word: gemeld and melden, meldt, melding; registratie and registreren;
 * afwezigheid and afwezig.
 */
export function verwanteStammen(woord: string): string[] {
  const eigen = stam(woord);
  const vormen = [
    /^ge.{3,}t$/.test(woord) ? stam(`${woord.slice(2, -1)}en`) : '',
    /^ge.{3,}d$/.test(woord) && !geenDeelwoord.has(woord) ? stam(woord.slice(2)) : '',
    /^ge.{4,}eerd$/.test(woord) ? stam(`${woord.slice(2, -4)}eren`) : '',
    /^ge.{4,}en$/.test(woord) ? stam(woord.slice(2)) : '',
    /[^aeiou]t$/.test(woord) && woord.length > 5 ? stam(woord.slice(0, -1)) : '',
    /.{4}ing(?:en|s)?$/.test(woord) ? stam(`${woord.replace(/ing(?:en|s)?$/, '')}en`) : '',
    /.{4}atie(?:s)?$/.test(woord) ? stam(`${woord.replace(/atie(?:s)?$/, '')}eren`) : '',
    /.{5}heid(?:s)?$/.test(woord) ? stam(woord.replace(/heid(?:s)?$/, '')) : '',
  ];
  return [...new Set(vormen)].filter((vorm) => vorm.length >= 3 && vorm !== eigen);
}
