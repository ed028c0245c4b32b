import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../../scripts/child-process.mjs';
import { projectRoot } from '../../scripts/project-paths.ts';
import { plaatsen } from '../../src/mirror/serverregels.ts';
import { distDir } from '../dist/site-files.ts';

/** What must never come out of a server. */
export const geheim = 'GEHEIM-EN-NOOIT-TE-ZIEN';

/** Paths that only the previous version has, and a page of it. */
export const oud = {
  stijl: 'opmaak/Oud.AAAAbbb1.css',
  zoekdeel: 'zoek/data/index-nl_0000000.pf_index.js',
  pagina: 'oud.html',
} as const;

/** The folders of an administrator: the site as a link to a version, the version before it and a release. */
export interface Proefplek {
  map: string;
  /** The folder that is served. */
  site: string;
  /** A text from deploy/ with the folders and the certificate of this place. */
  bestand: (naam: string) => string;
  weg: () => void;
}

function schrijf(map: string, bestanden: Record<string, string>): void {
  for (const [pad, tekst] of Object.entries(bestanden)) {
    mkdirSync(join(map, pad, '..'), { recursive: true });
    writeFileSync(join(map, pad), tekst);
  }
}

/** Makes the folders. The files of the site are the built ones. */
export function maakProefplek(): Proefplek {
  const map = mkdtempSync(join(tmpdir(), 'toolbox-server-'));
  // The server may run as another user than the one who tests.
  chmodSync(map, 0o755);
  const site = join(map, 'site');
  const versie = join(map, 'site.versies/nu');
  mkdirSync(versie, { recursive: true });
  for (const naam of readdirSync(distDir)) symlinkSync(join(distDir, naam), join(versie, naam));
  schrijf(versie, {
    '.geheim': geheim,
    '.git/config': geheim,
    '.well-known/security.txt': 'Contact: mailto:proef@voorbeeld.nl\n',
  });
  symlinkSync('site.versies/nu', site);
  schrijf(join(map, 'site.versies/oud'), {
    [oud.stijl]: 'body{}',
    [oud.zoekdeel]: 'toolboxZoekdata("","")',
    [oud.pagina]: geheim,
  });
  symlinkSync('oud', join(map, 'site.versies/vorige'));
  schrijf(map, {
    'geheim.txt': geheim,
    'release/toolbox-2026.11.22-1.zip': 'PK',
    'release/toolbox-2026.11.22-1.zim': 'ZIM',
    'release/manifest.json': '{}',
    'release/manifest.json.sig': 'c2ln\n',
    'release/sleutel.pub': '-----BEGIN PUBLIC KEY-----\n',
    'release/SHA256SUMS': '00  manifest.json\n',
    'release/.geheim': geheim,
  });
  const bestand = (naam: string): string =>
    readFileSync(join(projectRoot, 'deploy', naam), 'utf8')
      .replaceAll(plaatsen.vorige, join(map, 'site.versies/vorige'))
      .replaceAll(plaatsen.site, site)
      .replaceAll(plaatsen.uitgave, join(map, 'release'))
      .replaceAll('/etc/ssl/toolbox', map);
  return { map, site, bestand, weg: () => rmSync(map, { recursive: true }) };
}

/** A certificate that nobody knows, in the files that the samples name. */
export async function maakCertificaat(openssl: string, map: string): Promise<void> {
  const opties = [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=toolbox.voorbeeld.nl'],
    ...['-keyout', join(map, 'privkey.pem'), '-out', join(map, 'fullchain.pem')],
  ];
  const { code, output } = await runChild(openssl, opties, { cwd: map, env: process.env, capture: true });
  if (code !== 0) throw new Error(output);
}
