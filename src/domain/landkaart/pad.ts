import type { Punt, Ring } from './vlak.ts';

// A minus sign separates as well as a space does.
const naast = (getallen: readonly number[]): string =>
  getallen.map((getal, i) => (i > 0 && getal >= 0 ? ` ${getal}` : `${getal}`)).join('');

function padVanRing(ring: Ring): string {
  const [begin, ...rest] = ring;
  if (!begin) return '';
  let vorige = begin;
  const stappen = rest.flatMap((punt) => {
    const stap = [punt[0] - vorige[0], punt[1] - vorige[1]];
    vorige = punt;
    return stap;
  });
  return `M${naast(begin)}l${naast(stappen)}z`;
}

/** The `d` of an SVG path: whole numbers, every ring with its own M, steps relative. Points must be whole. */
export function padVan(ringen: readonly Ring[]): string {
  return ringen.map(padVanRing).join('');
}

/** The rings of a path that `padVan` made. Throws a SyntaxError for any other path. */
export function ringenVan(d: string): Ring[] {
  if (!/^(M-?\d+[ -]\d+l[\d -]+z)*$/.test(d))
    throw new SyntaxError(`Dit pad is niet te lezen: ${d.slice(0, 40)}`);
  return [...d.matchAll(/M([^l]+)l([^z]+)z/g)].map(([, begin = '', stappen = '']) => {
    const getallen = `${begin} ${stappen}`.match(/-?\d+/g)?.map(Number) ?? [];
    const ring: Punt[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < getallen.length; i += 2) {
      x += getallen[i] ?? 0;
      y += getallen[i + 1] ?? 0;
      ring.push([x, y]);
    }
    return ring;
  });
}
