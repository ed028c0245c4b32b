/** Ages in words, in years up to and including the second. */
export function leeftijdInWoorden({ van, tot }: { van: number; tot?: number | undefined }): string {
  return tot === undefined ? `Vanaf ${van} jaar` : `${van} tot en met ${tot} jaar`;
}
