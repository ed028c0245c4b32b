const polynoom = 0xedb88320;

const tabel = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynoom : value >>> 1;
  return value;
});

/**
 * The CRC-32 of a text, in hexadecimal; of every character both bytes count. Tells damage from the real thing: the
 * browser's own hashes do not exist on an intranet without https.
 */
export function som(tekst: string): string {
  let value = 0xffffffff;
  for (let index = 0; index < tekst.length; index += 1) {
    const code = tekst.charCodeAt(index);
    value = (value >>> 8) ^ (tabel[(value ^ code) & 0xff] ?? 0);
    value = (value >>> 8) ^ (tabel[(value ^ (code >>> 8)) & 0xff] ?? 0);
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
