/**
 * Where the build puts a style sheet or font, as a pattern of the bundler: small letters only, since a copy may stand on a disk that
 * does not tell capitals apart. `names` are those under which the bundler knows it.
 */
export function opmaaknaam({ names: [naam = ''] }: { names: readonly string[] }): string {
  const [stam = 'deel'] = /^[a-z0-9_-]+/.exec(naam.toLowerCase()) ?? [];
  return `opmaak/${stam}.[hash][extname]`;
}
