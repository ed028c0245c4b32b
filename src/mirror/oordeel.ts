import type { Bevinding } from './bevinding.ts';
import { schrijfManifest, type Manifest, type Spiegelbestand } from './manifest.ts';
import type { Meting, Misser } from './meting.ts';
import { eigenBestanden } from './spiegelpad.ts';
import { dagLater, vergelijkVersies } from './versie.ts';

/** What the reader of a copy knew before. */
export interface Herinnering {
  /** The version accepted last: older ones are refused. */
  versie: string;
  /** Its manifest, when it was kept. */
  manifest?: Manifest;
}

/**
 * Whether a manifest, in itself genuine, may be believed on this day (`2026-11-22`) after what was accepted before:
 * not older (rollback), not run out (freeze), not another set under the same version.
 */
export function oordeelManifest(manifest: Manifest, vandaag: string, laatst?: Herinnering): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const { versie, gemaakt, verloopt } = manifest;
  if (verloopt < vandaag) {
    const uitleg = `Versie ${versie} gold tot en met ${verloopt}; het is ${vandaag}. De kopie is achtergebleven, of iets houdt nieuwe versies tegen.`;
    bevindingen.push({ soort: 'verlopen', uitleg });
  }
  // A day of grace: it is not the same day everywhere.
  if (gemaakt > dagLater(vandaag, 1)) {
    const uitleg = `Volgens deze computer is het ${vandaag}, maar de kopie is gemaakt op ${gemaakt}. Zet de klok goed en controleer opnieuw.`;
    bevindingen.push({ soort: 'klok', uitleg });
  }
  if (laatst === undefined) return bevindingen;
  const orde = vergelijkVersies(versie, laatst.versie);
  if (orde < 0) {
    const uitleg = `Versie ${versie} is ouder dan ${laatst.versie}, die al eerder is aanvaard. De kopie is teruggezet.`;
    bevindingen.push({ soort: 'teruggezet', uitleg });
  }
  if (orde === 0 && laatst.manifest && schrijfManifest(laatst.manifest) !== schrijfManifest(manifest)) {
    const uitleg = `Er zijn twee verschillende manifesten met versie ${versie}. Vraag de maker welke de goede is.`;
    bevindingen.push({ soort: 'tweespalt', uitleg });
  }
  return bevindingen;
}

/** What helps to name the cause of a wrong file; it never makes a wrong file right. */
export interface Kennis {
  /** SHA-256 → path, of the files that belong in the copy. */
  hoort: ReadonlyMap<string, string>;
  /** Other versions: path → SHA-256. */
  andere: readonly { versie: string; sommen: ReadonlyMap<string, string> }[];
  /** SHA-256 of a page that came in the place of several files. */
  aanmeldpaginas: ReadonlySet<string>;
}

const aanmelden = 'Hier komt een heel andere webpagina, waarschijnlijk een aanmeldpagina van het netwerk.';

/** Compares a file with what was measured of it. Undefined: exactly this file. */
export function oordeelBestand(
  verwacht: Spiegelbestand,
  meting: Meting,
  kennis: Kennis,
): Bevinding | undefined {
  const { pad } = verwacht;
  if (meting.soort === 'te-groot') {
    if (meting.webpagina && !pad.endsWith('.html')) return { soort: 'webpagina', pad, uitleg: aanmelden };
    const uitleg = `Er komt meer dan de ${verwacht.grootte} bytes die erbij horen; het lezen is gestopt.`;
    return { soort: 'te-groot', pad, uitleg };
  }
  if (meting.soort !== 'bestand') return oordeelMisser(pad, meting);
  if (meting.sha256 === verwacht.sha256 && meting.grootte === verwacht.grootte) return undefined;
  return { pad, ...oorzaak(verwacht, meting, kennis) };
}

function oorzaak(
  { pad, grootte }: Spiegelbestand,
  meting: Extract<Meting, { soort: 'bestand' }>,
  { hoort, andere, aanmeldpaginas }: Kennis,
): Omit<Bevinding, 'pad'> {
  const wisselde = hoort.get(meting.sha256);
  if (wisselde !== undefined) return { soort: 'verwisseld', uitleg: `Hier staat de inhoud van ${wisselde}.` };
  const uit = andere.find(({ sommen }) => sommen.get(pad) === meting.sha256);
  if (uit) {
    return {
      soort: 'gemengd',
      uitleg: `Dit bestand is van versie ${uit.versie}: versies staan door elkaar.`,
    };
  }
  if (aanmeldpaginas.has(meting.sha256) || (meting.webpagina && !pad.endsWith('.html'))) {
    return { soort: 'webpagina', uitleg: aanmelden };
  }
  if (meting.grootte !== grootte) {
    const waarom = meting.grootte < grootte ? 'afgebroken of gewijzigd' : 'gewijzigd';
    return { soort: 'grootte', uitleg: `${meting.grootte} bytes in plaats van ${grootte}: ${waarom}.` };
  }
  return { soort: 'inhoud', uitleg: 'De inhoud is anders dan de maker haar publiceerde.' };
}

/** What it means that a file could not be read. */
export function oordeelMisser(pad: string, misser: Misser): Bevinding {
  const { soort } = misser;
  if (soort === 'ontbreekt') return { soort, pad, uitleg: 'Het bestand is er niet.' };
  if (soort === 'geen-bestand')
    return { soort, pad, uitleg: 'Hier staat een koppeling of map, geen bestand.' };
  if (soort === 'omleiding') {
    const uitleg = `Het adres leidt om naar ${misser.naar}. Dat kan een aanmeldpagina zijn, of een server die adressen verandert.`;
    return { soort, pad, uitleg };
  }
  if (soort === 'onbereikbaar') return { soort, pad, uitleg: misser.waarom };
  const { status } = misser;
  if ([401, 407, 511].includes(status)) {
    return {
      soort: 'aanmeldpagina',
      pad,
      uitleg: `De server of het netwerk wil eerst een aanmelding (${status}).`,
    };
  }
  if (status >= 500 || status === 429) {
    return { soort: 'onbereikbaar', pad, uitleg: `De server kon nu niet antwoorden (${status}).` };
  }
  return { soort: 'geweigerd', pad, uitleg: `De server geeft het bestand niet (${status}).` };
}

/** Files that do not belong in the copy. Paths in `toegestaan` may be there: settings of the server itself. */
export function oordeelExtra(
  paden: readonly string[],
  manifest: Manifest,
  toegestaan: readonly string[],
): Bevinding[] {
  const hoort = new Map(manifest.bestanden.map(({ pad }) => [pad.toLowerCase(), pad]));
  const bekend = new Set([...hoort.values(), ...eigenBestanden, ...toegestaan]);
  return paden
    .filter((pad) => !bekend.has(pad))
    .map((pad) => {
      const zelfde = hoort.get(pad.toLowerCase());
      const uitleg =
        zelfde === undefined
          ? 'Dit bestand hoort niet bij deze versie.'
          : `Dit bestand hoort ${zelfde} te heten: de hoofdletters zijn anders.`;
      return { soort: 'extra', pad, uitleg };
    });
}
