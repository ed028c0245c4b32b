import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bronMap } from './bron-map.ts';
import { bronWeb, webmap } from './bron-web.ts';
import { leesVersieOfManifest } from './bundelkeuzes.ts';
import { controleerSpiegel, type Controlekeuzes } from './controle.ts';
import { leesSleutel } from './handtekening.ts';
import type { Spiegelbron } from './meting.ts';
import { alsJson, alsRegels } from './verslag.ts';

const gebruik = [
  'npm run controleer-spiegel -- <map of adres> [opties]',
  '  --sleutel <bestand>     openbare sleutel van de maker (sleutel.pub)',
  '  --manifest <bestand>    manifest van elders; de handtekening staat ernaast (.sig)',
  '  --minstens <versie>     weiger wat ouder is; ook een eerder aanvaard manifest.json',
  '  --ook <pad>             mag er staan zonder erbij te horen, zoals web.config; mag vaker',
  '  --zonder-handtekening   aanvaard dat niet bekend is wie het manifest maakte',
  '  --json                  het verslag als JSON',
].join('\n');

const lees = (bestand: string): string => readFileSync(bestand, 'utf8');

function leesKeuzes(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sleutel: { type: 'string' },
      manifest: { type: 'string' },
      minstens: { type: 'string' },
      ook: { type: 'string', multiple: true },
      'zonder-handtekening': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
}

function kiesBron(plaats: string): Spiegelbron {
  const adres = webmap(plaats);
  if (adres) return bronWeb(adres);
  if (!existsSync(plaats)) throw new Error(`De map ${plaats} bestaat niet, en het is geen adres met http.`);
  if (!statSync(plaats).isDirectory()) throw new Error(`${plaats} is geen map. Pak een zip eerst uit.`);
  return bronMap(plaats);
}

function kiesManifest(bestand: string): NonNullable<Controlekeuzes['manifest']> {
  const bytes = readFileSync(bestand);
  const handtekening = `${bestand}.sig`;
  return existsSync(handtekening) ? { bytes, handtekening: lees(handtekening) } : { bytes };
}

/**
 * `npm run controleer-spiegel`: checks a copy and says what is wrong with it. `vandaag` as `2026-11-22`.
 *
 * @returns what to show, and the exit code: 0 good, 1 damaged, incomplete or old, 2 could not be checked
 */
export async function controleCommando(
  args: readonly string[],
  vandaag: string,
): Promise<{ code: 0 | 1 | 2; tekst: string }> {
  try {
    const { values, positionals } = leesKeuzes(args);
    const [plaats, ...meer] = positionals;
    if (plaats === undefined || meer.length > 0) return { code: 2, tekst: gebruik };
    const verslag = await controleerSpiegel(kiesBron(plaats), {
      vandaag,
      ...(values.sleutel !== undefined && { sleutel: leesSleutel(lees(values.sleutel)) }),
      ...(values.manifest !== undefined && { manifest: kiesManifest(values.manifest) }),
      ...(values.minstens !== undefined && { laatst: leesVersieOfManifest(values.minstens, lees) }),
      toegestaan: values.ook ?? [],
      zonderHandtekening: values['zonder-handtekening'],
    });
    return { code: verslag.code, tekst: values.json ? alsJson(verslag) : alsRegels(verslag).join('\n') };
  } catch (fout) {
    return { code: 2, tekst: fout instanceof Error ? fout.message : String(fout) };
  }
}
