import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A mistake put into a copy of the project. */
export interface Beschadiging {
  /** The file that a message has to name. */
  bestand: string;
  herstel: () => void;
}

/** Makes one mistake in the project in `folder`; `beurt` chooses the entry and the way. */
type Maker = (folder: string, beurt: number) => Beschadiging;

const inhoud = 'src/content';

function kies(folder: string, collectie: string, beurt: number): string {
  const namen = readdirSync(join(folder, inhoud, collectie)).sort();
  const naam = namen[(beurt * 37) % namen.length];
  if (naam === undefined) throw new Error(`Er staat niets in ${collectie}.`);
  return naam;
}

function voegToe(folder: string, bestand: string, tekst: string): Beschadiging {
  const pad = join(folder, bestand);
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, tekst);
  return { bestand, herstel: () => rmSync(pad) };
}

function verander(folder: string, bestand: string, edit: (tekst: string) => string): Beschadiging {
  const pad = join(folder, bestand);
  const was = readFileSync(pad, 'utf8');
  const wordt = edit(was);
  if (wordt === was) throw new Error(`${bestand} bleef zoals het was.`);
  writeFileSync(pad, wordt);
  return { bestand, herstel: () => writeFileSync(pad, was) };
}

/** Ways in which two files come to share an id. */
const dubbel: readonly Maker[] = [
  // A second collection that publishes an entry under the same name.
  (folder, beurt) => {
    const naam = kies(folder, 'initiatieven', beurt);
    const tekst = readFileSync(join(folder, inhoud, 'initiatieven', naam), 'utf8');
    return voegToe(folder, `${inhoud}/materialen/${naam}`, tekst);
  },
  (folder, beurt) => {
    const naam = kies(folder, 'materialen', beurt);
    const tekst = readFileSync(join(folder, inhoud, 'materialen', naam), 'utf8');
    return voegToe(folder, `${inhoud}/materialen/${naam.toUpperCase().replace('.MDX', '.mdx')}`, tekst);
  },
  (folder, beurt) => {
    const naam = kies(folder, 'materialen', beurt);
    const tekst = readFileSync(join(folder, inhoud, 'materialen', naam), 'utf8');
    return voegToe(folder, `${inhoud}/materialen/oud/${naam}`, tekst);
  },
  (folder, beurt) => {
    const naam = kies(folder, 'begrippen', beurt);
    const tekst = readFileSync(join(folder, inhoud, 'begrippen', naam), 'utf8');
    return voegToe(folder, `${inhoud}/begrippen/${naam.replace('.yaml', '.yml')}`, tekst);
  },
];

/** Ways in which an entry points at something that is not there. */
const verwijzing: readonly Maker[] = [
  (folder, beurt) =>
    verander(folder, `${inhoud}/materialen/${kies(folder, 'materialen', beurt)}`, (tekst) =>
      tekst.replace(/^regio: .*$/m, 'regio: [vo9999]'),
    ),
  (folder, beurt) =>
    verander(
      folder,
      `${inhoud}/materialen/${kies(folder, 'materialen', beurt)}`,
      (tekst) => `${tekst}\nZie ook [deze handreiking](/materialen/bestaat-niet-${beurt}.html).\n`,
    ),
  (folder, beurt) =>
    verander(
      folder,
      `${inhoud}/begrippen/${kies(folder, 'begrippen', beurt)}`,
      (tekst) => `${tekst.replace(/^zieook:\n(?: {2}- .*\n)*/m, '')}zieook:\n  - bestaat-niet-${beurt}\n`,
    ),
  (folder, beurt) =>
    verander(folder, `${inhoud}/initiatieven/${kies(folder, 'initiatieven', beurt)}`, (tekst) =>
      tekst.replace(/^gecontroleerd: .*\n/m, '').replace(/^regio: .*$/m, 'regio: [gm9999]'),
    ),
];

/** The mistakes that no build may survive, each in several ways. */
export const beschadigingen = { 'dubbele naam': dubbel, 'verwijzing naar niets': verwijzing } as const;

/** Puts mistake number `beurt` of its kind into the project in `folder`. */
export function beschadig(folder: string, makers: readonly Maker[], beurt: number): Beschadiging {
  const maker = makers[beurt % makers.length];
  if (maker === undefined) throw new Error('Er is geen manier om de inhoud te beschadigen.');
  return maker(folder, beurt);
}
