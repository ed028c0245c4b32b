import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { haalTekstAan } from './aanhalen.ts';
import { inhoudsmap } from './bestanden.ts';
import { splitKop } from './kop.ts';
import { findStilleFouten } from './leesfouten.ts';
import { withoutCode } from './mdx.ts';

/** The text of bytes without a byte order mark and with lines ending in \n. Nothing when the bytes are no text. */
function leesbaar(bytes: Uint8Array): string | undefined {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return tekst.includes('\0') ? undefined : tekst.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** What YAML says, or nothing when it cannot be read as the editor meant it. */
function gegevensIn(bron: string): { data: unknown } | undefined {
  const document = parseDocument(bron, { schema: 'core' });
  const isOnduidelijk = ({ soort }: { soort: string }): boolean => soort === 'yaml' || soort === 'yaml-teken';
  if (document.errors.length > 0 || findStilleFouten(document, bron).some(isOnduidelijk)) return undefined;
  return { data: document.toJS() };
}

/** The new YAML when it says the same as the old; otherwise the old. */
const alsGelijk = (oud: string, nieuw: string): string => {
  const gelezen = gegevensIn(nieuw);
  return gelezen && isDeepStrictEqual(gelezen.data, gegevensIn(oud)?.data) ? nieuw : oud;
};

/** The lines of a group, cut before each of its keys; comments and blank lines above a key belong to it. */
function blokkenVan(lines: readonly string[]): {
  kop: string[];
  blokken: { sleutel: string; lines: string[] }[];
} {
  const eerste = lines.find((line) => /^ *[\w-]+:(\s|$)/.test(line)) ?? '';
  const inspringing = eerste.length - eerste.trimStart().length;
  const kop: string[] = [];
  const blokken: { sleutel: string; lines: string[] }[] = [];
  let erboven: string[] = [];
  for (const line of lines) {
    const [, spaties = '', sleutel] = /^( *)([\w-]+):(?:\s|$)/.exec(line) ?? [];
    if (sleutel !== undefined && spaties.length === inspringing) {
      blokken.push({ sleutel, lines: [...erboven, line] });
      erboven = [];
    } else if (/^\s*(#|$)/.test(line)) {
      erboven.push(line);
    } else {
      (blokken.at(-1)?.lines ?? kop).push(...erboven, line);
      erboven = [];
    }
  }
  (blokken.at(-1)?.lines ?? kop).push(...erboven);
  return { kop, blokken };
}

/** The keys of a group in the order of the schema; one that the schema does not know stays behind the one above it. */
function ordenSleutels(lines: readonly string[], sleutels: readonly string[]): string[] {
  const { kop, blokken } = blokkenVan(lines);
  let laatste = 0;
  const metPlaats = blokken.map((blok) => {
    laatste = sleutels.includes(blok.sleutel) ? sleutels.indexOf(blok.sleutel) : laatste;
    return { ...blok, plaats: laatste };
  });
  return [...kop, ...metPlaats.sort((a, b) => a.plaats - b.plaats).flatMap((blok) => blok.lines)];
}

function orden(bron: string, naam: Collectie): string {
  const { vorm, schema } = collecties[naam];
  const sleutels = Object.keys(schema.shape);
  const [einde = ''] = /\n*$/.exec(bron) ?? [];
  const lines = bron.slice(0, bron.length - einde.length).split('\n');
  if (vorm !== 'yaml-lijst') return ordenSleutels(lines, sleutels).join('\n') + einde;
  const { kop, blokken } = blokkenVan(lines);
  const geordend = blokken.flatMap(({ sleutel, lines: blok }) => {
    const begin = blok.findIndex((line) => line.startsWith(`${sleutel}:`)) + 1;
    return [...blok.slice(0, begin), ...ordenSleutels(blok.slice(begin), sleutels)];
  });
  return [...kop, ...geordend].join('\n') + einde;
}

/** Spaces at the end of a line go, except where Markdown reads them as a new line, and in code. */
function snoeiBody(body: string): string {
  const zonderCode = withoutCode(body).split('\n');
  return body
    .split('\n')
    .map((line, index, lines) => {
      const kaal = line.replace(/[ \t]+$/, '');
      const isCode = kaal !== '' && zonderCode[index]?.[kaal.length - 1] === ' ';
      if (isCode || kaal.endsWith('\\')) return line;
      const isNieuweRegel = kaal !== '' && line.endsWith('  ') && (lines[index + 1] ?? '').trim() !== '';
      return isNieuweRegel ? `${kaal}  ` : kaal;
    })
    .join('\n');
}

const eenRegeleinde = (tekst: string): string => `${tekst.replace(/\n+$/, '')}\n`;

/**
 * A file with everything mended that is mechanical, and only that: what it says stays the same, letter for letter. A file
 * that cannot be read keeps all but its byte order mark and line ends; bytes that are no text stay as they are.
 */
export function herstelBestand(naam: Collectie, bytes: Uint8Array): Uint8Array {
  const tekst = leesbaar(bytes);
  if (tekst === undefined) return bytes;
  const delen = collecties[naam].vorm === 'mdx' ? splitKop(tekst, () => undefined) : { frontmatter: tekst };
  if (!delen || !gegevensIn(delen.frontmatter)?.data) return Buffer.from(tekst);
  const stappen = [
    (bron: string) => bron.replace(/[ \t]+$/gm, ''),
    (bron: string) => orden(bron, naam),
    ...('body' in delen ? [] : [eenRegeleinde]),
  ];
  const frontmatter = stappen.reduce(
    (bron, stap) => alsGelijk(bron, stap(bron)),
    haalTekstAan(delen.frontmatter, naam),
  );
  if (!('body' in delen)) return Buffer.from(frontmatter);
  return Buffer.from(eenRegeleinde(`---\n${frontmatter}\n---\n${snoeiBody(delen.body)}`));
}

/** The name that a file should have had: .MDX, .md and .mdx.txt are .mdx, .yml is .yaml. */
function nieuweNaam(naam: Collectie, bestand: string): string {
  const [, stam = ''] =
    (collecties[naam].vorm === 'mdx' ? /^(.+?)\.mdx?(\.txt)?$/i : /^(.+?)\.ya?ml(\.txt)?$/i).exec(bestand) ??
    [];
  return stam === '' ? bestand : `${stam}.${collecties[naam].vorm === 'mdx' ? 'mdx' : 'yaml'}`;
}

/** Mends the content files under `root` that `isGevraagd`. Gives one line for every file that changed. */
export async function herstelInhoud(root: string, isGevraagd: (pad: string) => boolean): Promise<string[]> {
  const gedaan: string[] = [];
  for (const naam of valuesOf(collecties)) {
    const map = join(root, inhoudsmap, naam);
    const namen = new Set(await readdir(map).catch(() => []));
    for (const oud of [...namen].sort().filter((bestand) => isGevraagd(`${inhoudsmap}/${naam}/${bestand}`))) {
      const nieuw = nieuweNaam(naam, oud);
      const heet = nieuw !== oud && !namen.has(nieuw) ? nieuw : oud;
      if (!/\.(mdx|yaml)$/.test(heet)) continue;
      const was = await readFile(join(map, oud));
      const wordt = herstelBestand(naam, was);
      const isAnders = !was.equals(wordt);
      if (isAnders) await writeFile(join(map, oud), wordt);
      if (heet !== oud) {
        await rename(join(map, oud), join(map, heet));
        namen.add(heet);
      }
      const wat = [isAnders ? 'hersteld' : '', heet === oud ? '' : `heet nu ${heet}`].filter(
        (deel) => deel !== '',
      );
      if (wat.length > 0) gedaan.push(`${inhoudsmap}/${naam}/${oud}: ${wat.join(' en ')}.`);
    }
  }
  return gedaan;
}
