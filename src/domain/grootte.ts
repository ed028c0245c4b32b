const eenCijfer = (getal: number): string => getal.toFixed(1).replace('.', ',');

/** A number of bytes for people: "812 bytes", "45 kB", "1,2 MB". A kB is a thousand bytes, as file managers show it. */
export function grootteInWoorden(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const kilo = Math.round(bytes / 1000);
  return kilo < 1000 ? `${kilo} kB` : `${eenCijfer(bytes / 1_000_000)} MB`;
}
