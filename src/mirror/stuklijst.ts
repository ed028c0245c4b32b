import { padvolgorde } from './spiegelpad.ts';

/** One package in package-lock.json, as far as the list of parts needs it. */
interface Pakket {
  plek: string;
  naam: string;
  versie: string;
  licentie: string | undefined;
  integriteit: string | undefined;
  /** Only for who builds or checks. */
  ontwikkel: boolean;
  /** Only on some systems. */
  keuze: boolean;
  nodig: string[];
}

type Velden = Readonly<Record<string, unknown>>;

const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null;

const velden = (waarde: unknown): Velden => (isVelden(waarde) ? waarde : {});

const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

function leesPakket([plek, gegevens]: [string, unknown]): Pakket {
  const pakket = velden(gegevens);
  return {
    plek,
    naam: tekst(pakket['name']) ?? plek.slice(plek.lastIndexOf('node_modules/') + 'node_modules/'.length),
    versie: tekst(pakket['version']) ?? '0.0.0',
    licentie: tekst(pakket['license']),
    integriteit: tekst(pakket['integrity']),
    ontwikkel: pakket['dev'] === true || pakket['devOptional'] === true,
    keuze: pakket['optional'] === true,
    nodig: ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((soort) =>
      Object.keys(velden(pakket[soort])),
    ),
  };
}

/** Name and version as a package URL, which knows no host. */
const purl = ({ naam, versie }: Pakket): string =>
  `pkg:npm/${naam.replace(/^@/, '%40')}@${encodeURIComponent(versie)}`;

/** Where Node would find a package: in the nearest folder upwards. */
function gevonden(pakketten: ReadonlyMap<string, Pakket>, van: string, naam: string): Pakket | undefined {
  const boven =
    van === ''
      ? []
      : van
          .split('/node_modules/')
          .map((_, diepte, delen) => delen.slice(0, diepte + 1).join('/node_modules/'));
  return ['', ...boven]
    .map((plek) => pakketten.get(`${plek === '' ? '' : `${plek}/`}node_modules/${naam}`))
    .findLast((pakket) => pakket !== undefined);
}

/** Base64 of the lock file as the hexadecimal digits of CycloneDX. */
function hashes(integriteit = ''): { alg: string; content: string }[] {
  const [, waarde] = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integriteit) ?? [];
  if (waarde === undefined) return [];
  const content = Array.from(atob(waarde), (teken) => teken.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  );
  return [{ alg: 'SHA-512', content }];
}

function onderdeel(pakket: Pakket): Velden {
  const { naam, versie, licentie, integriteit, ontwikkel, keuze } = pakket;
  const [, groep, kort = naam] = /^(@[^/]+)\/(.+)$/.exec(naam) ?? [];
  const som = hashes(integriteit);
  return {
    type: 'library',
    'bom-ref': purl(pakket),
    ...(groep !== undefined && { group: groep }),
    name: kort,
    version: versie,
    scope: ontwikkel ? 'excluded' : keuze ? 'optional' : 'required',
    ...(som.length > 0 && { hashes: som }),
    ...(licentie !== undefined && { licenses: [{ license: { name: licentie } }] }),
    purl: purl(pakket),
  };
}

/**
 * The parts this version was made with, as CycloneDX 1.6: every package of package-lock.json (version 3) once, with
 * its licence and hash. What only builds or checks is `excluded`: nothing of it is in the site. No address of a
 * registry in it. The same lock file, version and day (`2026-11-22`) give the same text.
 *
 * @throws Error in Dutch when the text is no such lock file
 */
export function maakStuklijst(slot: string, versie: string, gemaakt: string): string {
  const { lockfileVersion, packages } = velden(JSON.parse(slot));
  if (lockfileVersion !== 3 || !isVelden(packages)) throw new Error('package-lock.json heeft niet versie 3.');
  const alle = Object.entries(packages).map(leesPakket);
  const pakketten = new Map(alle.map((pakket) => [pakket.plek, pakket]));
  const [wortel, ...rest] = alle;
  if (wortel?.plek !== '') throw new Error('package-lock.json begint niet met dit project.');
  // The same package in two places is one part, needed by both.
  const uniek = new Map<string, Pakket[]>();
  for (const pakket of rest) uniek.set(purl(pakket), [...(uniek.get(purl(pakket)) ?? []), pakket]);
  const gesorteerd = [...uniek].sort(([a], [b]) => padvolgorde(a, b));
  const zelf = `pkg:npm/${wortel.naam}@${versie}`;
  const nodig = (plekken: readonly Pakket[]): string[] => {
    const delen = plekken.flatMap(({ plek, nodig }) => nodig.map((naam) => gevonden(pakketten, plek, naam)));
    return [...new Set(delen.filter((deel) => deel !== undefined).map(purl))].sort(padvolgorde);
  };
  const lijst = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: `${gemaakt}T00:00:00Z`,
      component: { type: 'application', 'bom-ref': zelf, name: wortel.naam, version: versie, purl: zelf },
    },
    components: gesorteerd.map(([, [eerste, ...meer]]) =>
      onderdeel({
        ...(eerste ?? wortel),
        ontwikkel: [eerste, ...meer].every((pakket) => pakket?.ontwikkel),
        keuze: [eerste, ...meer].every((pakket) => pakket?.keuze),
      }),
    ),
    dependencies: [
      { ref: zelf, dependsOn: nodig([wortel]) },
      ...gesorteerd.map(([ref, plekken]) => ({ ref, dependsOn: nodig(plekken) })),
    ],
  };
  return `${JSON.stringify(lijst, null, 1)}\n`;
}
