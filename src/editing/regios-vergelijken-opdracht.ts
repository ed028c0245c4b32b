import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEigenRegios } from './regios-vergelijken-eigen.ts';
import { leesBrontabel } from './regios-vergelijken-lezen.ts';
import { maakVerslag } from './regios-vergelijken-verslag.ts';
import { vergelijkRegios } from './regios-vergelijken-verschillen.ts';

export const gebruik = [
  'Zo gebruikt u dit: npm run regios:vergelijk -- <bestand.csv>',
  '  --sector po|vo  als de nummers van samenwerkingsverbanden niet zeggen of het om po of vo gaat',
  '  --json          de verschillen als JSON, voor een ander programma',
].join('\n');

/** What parseArgs says of an unknown option is English; what is allowed stands in `gebruik`. */
function splitsInvoer(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, sector: { type: 'string' } },
    });
  } catch {
    throw new Error(`Deze opdracht begrijpt niet alles van: ${args.join(' ')}`);
  }
}

function leesInvoer(invoer: readonly string[]): { bestand: string; json: boolean; sector?: 'po' | 'vo' } {
  const { values, positionals } = splitsInvoer([...invoer]);
  const [bestand, ...rest] = positionals;
  const { json, sector } = values;
  if (bestand === undefined || rest.length > 0) throw new Error('Noem één bestand.');
  if (sector === undefined) return { bestand, json };
  if (sector !== 'po' && sector !== 'vo') throw new Error(`Een sector is po of vo, niet "${sector}".`);
  return { bestand, json, sector };
}

async function readBytes(pad: string): Promise<Uint8Array> {
  try {
    return await readFile(pad);
  } catch {
    throw new Error(`${pad} bestaat niet of kan niet gelezen worden.`);
  }
}

/**
 * Compares a table of DUO or CBS with the regions under `root`. The path in `invoer` counts from `vanaf`.
 *
 * @returns what to print, and the exit code: 0 no differences, 1 differences, 2 nothing could be compared
 */
export async function vergelijkBestand(
  root: string,
  invoer: readonly string[],
  vanaf = root,
): Promise<{ code: 0 | 1 | 2; regels: string[] }> {
  let gelezen;
  try {
    gelezen = leesInvoer(invoer);
  } catch (error) {
    return { code: 2, regels: [error instanceof Error ? error.message : String(error), gebruik] };
  }
  const { bestand, json, sector } = gelezen;
  try {
    const { regios, gemeenteOpNaam, noem } = await readEigenRegios(root);
    const tabel = leesBrontabel(await readBytes(resolve(vanaf, bestand)), { gemeenteOpNaam, sector });
    const uitkomst = vergelijkRegios(tabel, regios);
    const { kolommen, regels, overgeslagen } = tabel;
    return {
      code: uitkomst.aantal === 0 ? 0 : 1,
      regels: json
        ? [
            JSON.stringify(
              { bestand: basename(bestand), kolommen, regels, overgeslagen, ...uitkomst },
              null,
              2,
            ),
          ]
        : maakVerslag(basename(bestand), tabel, uitkomst, noem),
    };
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    return { code: 2, regels: [`${basename(bestand)} is niet te vergelijken.`, reden] };
  }
}
