import { encode } from 'uqr';

/** Largest code that a telephone reads from paper at six centimetres: 117 by 117 squares, about 1,270 letters. */
const grootsteVersie = 25;

/** A code as a drawing. */
export interface Qrpad {
  /** The dark squares, each of one by one, as the path of an SVG drawing. */
  pad: string;
  /** Width and height of the drawing, with the white edge that cameras need. */
  breedte: number;
}

/** The code of a text; undefined when it is too long to be read from paper. */
export function makeQrpad(tekst: string): Qrpad | undefined {
  try {
    const { data, size } = encode(tekst, { maxVersion: grootsteVersie, border: 4 });
    const pad = data
      .flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { pad, breedte: size };
  } catch {
    return undefined;
  }
}
