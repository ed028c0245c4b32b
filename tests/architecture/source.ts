import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A source file with what it imports, as paths from the root of the project or as names of packages. */
export interface Bronbestand {
  pad: string;
  tekst: string;
  imports: string[];
}

const importPattern = /^\s*(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamicPattern = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(pad: string, tekst: string): Bronbestand['imports'] {
  const resolve = (naar: string): string =>
    naar.startsWith('.') ? posix.normalize(posix.join(posix.dirname(pad), naar)) : naar;
  return [importPattern, dynamicPattern].flatMap((pattern) =>
    [...tekst.matchAll(pattern)].map(([, naar = '']) => resolve(naar)),
  );
}

/** All files under a folder whose names match, sorted, with forward slashes. */
export function readSource(folder: string, pattern: RegExp): Bronbestand[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.join(parentPath.replaceAll('\\', '/'), name))
    .filter((pad) => pattern.test(pad))
    .sort()
    .map((pad) => {
      const tekst = readFileSync(pad, 'utf8');
      return { pad, tekst, imports: importsOf(pad, tekst) };
    });
}

/** The parts of an Astro file: its code fence, its markup without styles, in lines that are not blank. */
export function partsOfAstro(tekst: string): { fence: number; markup: number } {
  const [, fence = '', rest = tekst] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(tekst) ?? [];
  const lines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;
  return { fence: lines(fence), markup: lines(rest.replace(/<style[\s\S]*?<\/style>/g, '')) };
}
