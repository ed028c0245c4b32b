import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readKopie } from '../domain/spiegel/kopie.ts';
import { maakBeheer } from './beheer.ts';
import { padenIn } from './bron-map.ts';
import { kiesUitgavekop, leesBundelkeuzes, leesVersieOfManifest, type Bundelkeuzes } from './bundelkeuzes.ts';
import { leesGeheim, nieuwGeheim } from './handtekening.ts';
import { leesManifest, schrijfManifest, type Manifest } from './manifest.ts';
import { vergelijkManifesten } from './manifestverschil.ts';
import { maakSommen, maakUitgave, type Sitebestanden, type Uitgave } from './uitgave.ts';
import { maakUitgavelijst } from './uitgavebestanden.ts';
import { vergelijkVersies } from './versie.ts';
import { maakZim } from './zim.ts';

/** The environment variable with the private key itself, for where there are no files. */
export const sleutelVariabele = 'SPIEGEL_SLEUTEL';

async function leesSite(dist: string): Promise<Map<string, Uint8Array>> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`In ${dist} staat geen gebouwde site. Bouw haar eerst met npm run build.`);
  }
  const site = new Map<string, Uint8Array>();
  for (const pad of await padenIn(dist)) site.set(pad, await readFile(join(dist, pad)));
  return site;
}

/** Of when the site says it is. @throws Error in Dutch when it does not say so */
function kopieVanSite(site: Sitebestanden) {
  const bytes = site.get('data/v1/kopie.json');
  if (!bytes) throw new Error('De site zegt niet van wanneer zij is: data/v1/kopie.json ontbreekt.');
  return readKopie(Buffer.from(bytes).toString('utf8'));
}

/** The private key: from the file, else from the environment; undefined when there is none. */
function leesGeheimVan(keuzes: Bundelkeuzes, omgeving: NodeJS.ProcessEnv): string | undefined {
  if (keuzes.sleutel === undefined) return omgeving[sleutelVariabele] || undefined;
  // In dist/ it would be published with the site.
  if (`${resolve(keuzes.sleutel)}/`.startsWith(`${resolve(keuzes.dist)}/`)) {
    throw new Error('De geheime sleutel staat in de map van de site en zou mee gepubliceerd worden.');
  }
  return readFileSync(keuzes.sleutel, 'utf8');
}

function manifestIn(map: string): Manifest | undefined {
  const bestand = join(map, 'manifest.json');
  const gelezen = existsSync(bestand) ? leesManifest(readFileSync(bestand, 'utf8')) : undefined;
  return gelezen && 'manifest' in gelezen ? gelezen.manifest : undefined;
}

/** A version never has two contents, an older one never replaces a newer, and no folder of somebody else is touched. */
async function assertMagVervangen(uit: string, nieuw: Manifest): Promise<void> {
  if (!existsSync(uit) || (await readdir(uit)).length === 0) return;
  const oud = manifestIn(uit);
  if (oud === undefined)
    throw new Error(`${uit} bevat iets anders dan een uitgave. Kies een andere map met --uit.`);
  if (schrijfManifest(oud) === schrijfManifest(nieuw)) return;
  if (vergelijkVersies(nieuw.versie, oud.versie) > 0) return;
  throw new Error(
    `In ${uit} staat al versie ${oud.versie}; versie ${nieuw.versie} is anders en komt daar niet na. ` +
      `Geef --vorige ${join(uit, 'manifest.json')}.`,
  );
}

async function schrijf(uit: string, uitgave: Uitgave, dist: string, metZim: boolean): Promise<string[]> {
  const werk = `${uit}.nieuw`;
  const oud = `${uit}.oud`;
  await Promise.all([werk, oud].map((map) => rm(map, { recursive: true, force: true })));
  await mkdir(werk, { recursive: true });
  for (const [naam, bytes] of uitgave.bestanden) await writeFile(join(werk, naam), bytes);

  const zim = `toolbox-${uitgave.manifest.versie}.zim`;
  const uitkomst = metZim ? await maakZim(dist, join(werk, zim)) : 'overgeslagen';
  const bestanden = new Map(uitgave.bestanden);
  if (uitkomst === 'gemaakt') bestanden.set(zim, await readFile(join(werk, zim)));
  const lijst = Buffer.from(maakUitgavelijst(uitgave.manifest, bestanden));
  bestanden.set('uitgave.json', lijst);
  await writeFile(join(werk, 'uitgave.json'), lijst);
  await writeFile(join(werk, 'SHA256SUMS'), maakSommen(bestanden));

  if (existsSync(uit)) await rename(uit, oud);
  await rename(werk, uit);
  await rm(oud, { recursive: true, force: true });
  const namen = [...bestanden].map(([naam, bytes]) => `  ${join(uit, naam)} (${bytes.byteLength} bytes)`);
  const over = {
    ontbreekt:
      'Geen ZIM: het programma zimwriterfs staat niet op deze computer (in Debian: het pakket zim-tools).',
    overgeslagen: 'Geen ZIM: daar is niet om gevraagd.',
    gemaakt: '',
  }[uitkomst];
  return [...namen, ...(over === '' ? [] : [over])];
}

function overVorige(oud: Manifest, nieuw: Manifest): string {
  const { nieuw: erbij, gewijzigd, vervallen, ophalen, geheel } = vergelijkManifesten(oud, nieuw);
  const deel = ((100 * ophalen) / Math.max(1, geheel)).toFixed(1).replace('.', ',');
  return `Sinds ${oud.versie}: ${erbij.length} nieuw, ${gewijzigd.length} gewijzigd, ${vervallen.length} vervallen; ${deel} % van de bytes.`;
}

/**
 * `npm run bundel`: makes a release of a finished site. The folder of the release is replaced as a whole, at the end.
 *
 * `vandaag` (`2026-11-22`) only serves to warn; nothing in the release depends on it.
 *
 * @returns what was done, in Dutch lines
 * @throws Error in Dutch when there is no release; the folder is then as it was
 */
export async function bundel(
  args: readonly string[],
  omgeving: NodeJS.ProcessEnv,
  vandaag: string,
): Promise<string[]> {
  const keuzes = leesBundelkeuzes(args);
  const nieuweSleutel = keuzes['nieuwe-sleutel'];
  if (nieuweSleutel !== undefined) {
    await writeFile(nieuweSleutel, nieuwGeheim(), { mode: 0o600, flag: 'wx' });
    return [
      `Nieuwe geheime sleutel: ${nieuweSleutel}. Bewaar haar buiten dit project en deel haar met niemand.`,
    ];
  }
  const pem = leesGeheimVan(keuzes, omgeving);
  const geheim = pem === undefined ? undefined : leesGeheim(pem);
  const vorige =
    keuzes.vorige === undefined
      ? undefined
      : leesVersieOfManifest(keuzes.vorige, (bestand) => readFileSync(bestand, 'utf8'));

  const site = await leesSite(keuzes.dist);
  const kop = kiesUitgavekop(keuzes.versie, vorige?.versie ?? null, kopieVanSite(site));
  const uitgave = maakUitgave(site, kop, readFileSync('package-lock.json', 'utf8'), geheim);
  const beheer = await maakBeheer(keuzes.beheer, kop.versie);
  if (beheer) uitgave.bestanden.set(`beheer-${kop.versie}.zip`, beheer);
  // The folders to work in stand beside it: `release/` means `release`.
  const uit = keuzes.uit.replace(/(?<=[^/\\])[/\\]+$/, '');
  await assertMagVervangen(uit, uitgave.manifest);
  const gedaan = await schrijf(uit, uitgave, keuzes.dist, !keuzes['zonder-zim']);
  return [
    `Versie ${kop.versie}, gemaakt op ${kop.gemaakt}, geldig tot en met ${kop.verloopt}: ${site.size} bestanden.`,
    ...(vorige?.manifest ? [overVorige(vorige.manifest, uitgave.manifest)] : []),
    ...gedaan,
    ...(kop.verloopt < vandaag
      ? [`Let op: deze uitgave is nu al verlopen. Bouw de site met TOOLBOX_GEMAAKT=${vandaag}.`]
      : []),
    ...(beheer ? [] : [`Geen beheer-${kop.versie}.zip: in ${keuzes.beheer} staat niets.`]),
    ...(geheim ? [] : [`Geen handtekening: er is geen sleutel. Geef --sleutel of ${sleutelVariabele}.`]),
  ];
}
