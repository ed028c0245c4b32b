import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { inhoudsmap } from './bestanden.ts';
import { readDocumenten, type Document, type Documenten } from './documenten.ts';
import { splitKop } from './kop.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function gegevensIn(bron: string): Record<string, unknown> | undefined {
  const document = parseDocument(bron, { schema: 'core' });
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return isRecord(data) ? data : undefined;
}

/** The lines of the facts with these two filled in below the others of `bestand`; undefined when it has no lines of its own. */
function vulAan(lines: readonly string[], velden: Readonly<Record<string, string>>): string[] | undefined {
  const kop = lines.findIndex((line) => /^bestand:\s*(#.*)?$/.test(line));
  const [, inspringing] = /^( +)\S/.exec(lines[kop + 1] ?? '') ?? [];
  if (kop === -1 || inspringing === undefined) return undefined;
  const einde = lines.findIndex((line, index) => index > kop && !line.startsWith(inspringing));
  const stop = einde === -1 ? lines.length : einde;
  const isLeeg = (line: string): boolean =>
    Object.keys(velden).some((veld) => line.trim() === `${veld}:` && line.startsWith(inspringing));
  const erin = Object.entries(velden).map(([veld, waarde]) => `${inspringing}${veld}: ${waarde}`);
  return [
    ...lines.slice(0, kop + 1),
    ...lines.slice(kop + 1, stop).filter((line) => !isLeeg(line)),
    ...erin,
    ...lines.slice(stop),
  ];
}

/**
 * A materiaal with the size and checksum of its file filled in where they are missing. What stands there stays, right or wrong:
 * a file that was swapped has to be seen by somebody. Everything else stays the same, byte for byte.
 */
export function vulDocumentIn(tekst: string, documenten: Documenten): string {
  const delen = splitKop(tekst, () => undefined);
  const data = delen && gegevensIn(delen.frontmatter);
  const bestand = data?.['bestand'];
  if (!delen || !isRecord(bestand) || typeof bestand['pad'] !== 'string') return tekst;
  const document: Document | undefined = documenten.get(bestand['pad']);
  if (document?.isPdf !== true) return tekst;
  const { grootte, sha256 } = document;
  const bekend = { grootte, sha256 };
  const geschreven = { grootte: String(grootte), sha256: `"${sha256}"` };
  const ontbreekt = (['grootte', 'sha256'] as const).filter((veld) => (bestand[veld] ?? null) === null);
  if (ontbreekt.length === 0) return tekst;
  const velden = Object.fromEntries(ontbreekt.map((veld) => [veld, geschreven[veld]]));
  const nieuw = vulAan(delen.frontmatter.split('\n'), velden)?.join('\n');
  if (nieuw === undefined) return tekst;
  const waarden = Object.fromEntries(ontbreekt.map((veld) => [veld, bekend[veld]]));
  const hoort = { ...data, bestand: { ...bestand, ...waarden } };
  return isDeepStrictEqual(gegevensIn(nieuw), hoort) ? tekst.replace(delen.frontmatter, () => nieuw) : tekst;
}

/** Does so for the materialen under `root` that `isGevraagd`. Gives one line for every file that changed. */
export async function herstelDocumenten(
  root: string,
  isGevraagd: (pad: string) => boolean,
): Promise<string[]> {
  const documenten = await readDocumenten(root);
  const map = `${inhoudsmap}/materialen`;
  const namen = await readdir(join(root, map)).catch(() => []);
  const gedaan: string[] = [];
  for (const naam of namen.filter((bestand) => bestand.endsWith('.mdx')).sort()) {
    const pad = `${map}/${naam}`;
    if (documenten.size === 0 || !isGevraagd(pad)) continue;
    const was = await readFile(join(root, pad), 'utf8');
    const wordt = vulDocumentIn(was, documenten);
    if (wordt === was) continue;
    await writeFile(join(root, pad), wordt);
    gedaan.push(`${pad}: grootte en controlegetal van het bestand ingevuld.`);
  }
  return gedaan;
}
