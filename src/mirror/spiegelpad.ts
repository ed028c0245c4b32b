/** Names that Windows keeps for devices, with or without an extension. */
const apparaat = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Longest path from the root of the site: with the folder of an administrator before it, it fits in Windows. */
const langste = 100;

/**
 * Why a path cannot be in a copy, in Dutch; undefined when it can. A path from a manifest ends up as a file name on
 * somebody's disk, so it may mean nothing else on any system: no way up, no drive, no device, no signs that need escaping.
 */
export function padbezwaar(pad: string): string | undefined {
  if (pad.length > langste) return `langer dan ${langste} tekens`;
  const delen = pad.split('/');
  if (delen.some((deel) => !/^[A-Za-z0-9._-]+$/.test(deel))) {
    return 'andere tekens dan letters, cijfers, punt, streepje en laag streepje';
  }
  if (delen.some((deel) => deel.endsWith('.'))) return 'een naam die op een punt eindigt';
  if (delen.some((deel) => apparaat.test(deel))) return 'een naam die Windows zelf gebruikt';
  return eigenBestanden.includes(pad.toLowerCase()) ? 'een naam die de spiegel zelf gebruikt' : undefined;
}

/** What stands beside the site in a copy and cannot be in its own list. */
export const eigenBestanden: readonly string[] = ['manifest.json', 'manifest.json.sig', 'sleutel.pub'];

/** Order of paths: by code unit, the same in every language and on every system. */
export const padvolgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Paths that would be one file or a file and a folder at once, on a disk that does not tell capitals apart.
 * Given: paths of files; returned: those that clash with an earlier one.
 */
export function botsendePaden(paden: readonly string[]): string[] {
  const bestanden = new Set<string>();
  const mappen = new Set<string>();
  return paden.filter((pad) => {
    const klein = pad.toLowerCase();
    const delen = klein.split('/');
    const boven = delen.slice(1).map((_, index) => delen.slice(0, index + 1).join('/'));
    const botst = bestanden.has(klein) || mappen.has(klein) || boven.some((map) => bestanden.has(map));
    bestanden.add(klein);
    for (const map of boven) mappen.add(map);
    return botst;
  });
}
