/** "4,2 s": tenths, because a build never takes the same time twice. */
export const formatSeconds = (milliseconds: number): string => `${formatNumber(milliseconds / 1000, 1)} s`;

/** "1.023 MB" of a million bytes each. */
export const formatMegabytes = (bytes: number): string => `${formatNumber(bytes / 1e6, 0)} MB`;

/** A number the Dutch way, with a fixed number of decimals. */
export const formatNumber = (value: number, decimals: number): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** The middle value; of an even number the mean of the middle two. Throws on nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error('Er is niets gemeten.');
  return (low + high) / 2;
}
