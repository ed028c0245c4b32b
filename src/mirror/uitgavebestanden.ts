import { schrijfUitgavelijst } from '../domain/spiegel/uitgavelijst.ts';
import { sha256, type Uitgavekop } from './uitgave.ts';

/** What each released file is for, by how its name looks; in the order in which people need them. */
const soorten: readonly (readonly [RegExp, string])[] = [
  [/^toolbox-.+\.zip$/, 'De hele site, om uit te pakken in een map, op een server of op een USB-stick.'],
  [/^toolbox-.+\.zim$/, 'De hele site, om te lezen met Kiwix.'],
  [/^beheer-.+\.zip$/, 'Scripts om een kopie bij te werken, en instellingen voor servers.'],
  [/^manifest\.json$/, 'Elk bestand van de site, met grootte en controlegetal.'],
  [/^manifest\.json\.sig$/, 'De handtekening onder manifest.json.'],
  [/^sleutel\.pub$/, 'De openbare sleutel bij de handtekening. Vraag de maker of dit de goede is.'],
  [/^sbom\.cdx\.json$/, 'De onderdelen waarmee de site is gemaakt (CycloneDX).'],
];

/**
 * The text of uitgave.json: what a release holds, for the page that shows it. It cannot name itself or SHA256SUMS.
 *
 * @throws Error in Dutch when a file is of no known kind
 */
export function maakUitgavelijst(kop: Uitgavekop, bestanden: ReadonlyMap<string, Uint8Array>): string {
  const geordend = [...bestanden]
    .map(([naam, bytes]) => {
      const plaats = soorten.findIndex(([vorm]) => vorm.test(naam));
      const wat = soorten[plaats]?.[1];
      if (wat === undefined) throw new Error(`Van ${naam} is niet bekend waarvoor het is.`);
      return { plaats, bestand: { naam, grootte: bytes.byteLength, sha256: sha256(bytes), wat } };
    })
    .sort((a, b) => a.plaats - b.plaats);
  return schrijfUitgavelijst({ ...kop, bestanden: geordend.map(({ bestand }) => bestand) });
}
