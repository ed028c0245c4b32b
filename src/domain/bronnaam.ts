const host = (adres: string): string => new URL(adres).hostname.replace(/^www\./, '');

const laatsteDeel = (adres: string): string =>
  new URL(adres).pathname
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? '';

/**
 * Web addresses with a short name each, no two of them alike: the name of the site, and where one site is named more than
 * once also the last part of the path ("nji.nl", "wetten.overheid.nl: BWBR0002628").
 */
export function bronnamen(adressen: readonly string[]): { tekst: string; adres: string }[] {
  const hosts = adressen.map(host);
  return adressen.map((adres, index) => {
    const naam = host(adres);
    const alleen = hosts.indexOf(naam) === index && hosts.lastIndexOf(naam) === index;
    const deel = laatsteDeel(adres);
    return { tekst: alleen || deel === '' ? naam : `${naam}: ${deel}`, adres };
  });
}
