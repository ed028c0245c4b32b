import { generateKeyPairSync } from 'node:crypto';
import { onderteken, openbaar } from '../../src/mirror/handtekening.ts';
import { dagLater } from '../../src/mirror/versie.ts';
import { maakZip } from '../../src/mirror/zip.ts';
import { geefUit, kleineSite, type Bestanden, type Uitgave } from '../fixtures/spiegel.ts';

/** Today as the scripts see it: they look at the clock of the computer, in UTC. */
export const vandaag = new Date().toISOString().slice(0, 10);

/** A day so many days from today, as `2026-11-22`. */
export const dag = (verschil: number): string => dagLater(vandaag, verschil);

/** A version of a day so many days from today. */
export const versieVan = (verschil: number, nummer: number): string =>
  `${dag(verschil).replaceAll('-', '.')}-${nummer}`;

const tekst = (inhoud: string): Uint8Array => Buffer.from(inhoud);

/** A site of sixteen files. Per edition some differ, one disappears, one appears, and one changes its folder into a file. */
export const proefSite = (druk: number): Bestanden =>
  new Map([
    ...kleineSite(druk),
    ['-begin-met-streepje.txt', tekst('Ook dit is een naam.\n')],
    ['.verborgen/lijst.txt', tekst(`druk ${druk}\n`)],
    ['diep/in/de/map/blad.html', tekst('<!doctype html><title>Blad</title>\n')],
    ['groot.bin', Uint8Array.from({ length: 40_000 + druk }, (_, plaats) => (plaats * 31 + druk) % 256)],
    [`per-druk/${druk}.html`, tekst(`<!doctype html><title>Alleen in druk ${druk}</title>\n`)],
    [druk % 2 === 0 ? 'wissel' : 'wissel/blad.txt', tekst('Nu eens een map, dan weer een bestand.\n')],
    ['zoek/zelfde-a.js', tekst('gelijk();\n')],
  ]);

export interface Spel {
  /** PEM text of the public key. */
  sleutel: string;
  /** Three versions after one another; `oud` ends in -9 and `nieuw` in -10 of the same day. */
  eerder: Uitgave;
  oud: Uitgave;
  nieuw: Uitgave;
  /** After `nieuw`. */
  later: Uitgave;
  /** `nieuw`, signed by somebody else. */
  vervalst: Uitgave;
  /** The version of `oud` with other contents, signed by the maker. */
  tweeling: Uitgave;
  /** Newer, signed, and run out yesterday. */
  verlopen: Uitgave;
  /** Signed, and made in three days. */
  straks: Uitgave;
  /** Signs any text as the maker. */
  teken: (manifest: Uint8Array) => string;
  /** PEM texts that are no public key of Ed25519, with a name. */
  slechteSleutels: Record<string, string>;
}

/** One set of releases, with keys made here and known nowhere else. */
export function maakSpel(): Spel {
  const maker = generateKeyPairSync('ed25519');
  const ander = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const geef = (
    druk: number,
    versie: string,
    vorige: string | null,
    geldig: number,
    geheim = maker.privateKey,
  ) =>
    geefUit(
      proefSite(druk),
      { versie, vorige, gemaakt: dag(Math.min(-1, geldig)), verloopt: dag(geldig) },
      geheim,
    );
  const [eerste, tweede, derde] = [versieVan(-20, 2), versieVan(-10, 9), versieVan(-10, 10)];
  return {
    sleutel: openbaar(maker.privateKey),
    eerder: geef(1, eerste, null, 150),
    oud: geef(2, tweede, eerste, 170),
    nieuw: geef(3, derde, tweede, 180),
    later: geef(4, versieVan(-9, 1), derde, 180),
    vervalst: geef(3, derde, tweede, 180, ander.privateKey),
    tweeling: geef(5, tweede, eerste, 170),
    verlopen: geef(3, versieVan(-8, 1), tweede, -1),
    straks: geefUit(
      proefSite(3),
      { versie: versieVan(0, 1), vorige: tweede, gemaakt: dag(3), verloopt: dag(200) },
      maker.privateKey,
    ),
    teken: (manifest) => onderteken(manifest, maker.privateKey),
    slechteSleutels: {
      leeg: '',
      'geen sleutel': 'Dit is een brief.\n',
      geheim: maker.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      rsa: rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
  };
}

/** The zip of a release, as the maker gives it. */
export const alsZip = (bestanden: Bestanden): Uint8Array => maakZip(bestanden, '2026.11.22-1');

/** The paths that somebody with one release does not have of another; the manifest and its signature always among them. */
export const teHalen = (van: Uitgave | undefined, naar: Uitgave): string[] => {
  const bekend = new Map(van?.manifest.bestanden.map(({ pad, sha256 }) => [pad, sha256]));
  const anders = naar.manifest.bestanden.filter(({ pad, sha256 }) => bekend.get(pad) !== sha256);
  return [...anders.map(({ pad }) => pad), 'manifest.json', 'manifest.json.sig'];
};
