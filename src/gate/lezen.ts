import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import type { Bestand } from './bestanden.ts';
import { splitKop } from './kop.ts';
import { ankersVan, checkLinks, type Verwijzing } from './links.ts';
import { checkMdx } from './mdx.ts';
import type { Melden, Probleem } from './probleem.ts';
import { checkOnzichtbaar, checkPersonen } from './tekens.ts';
import { begin, readTekst, type Plek } from './tekst.ts';
import { checkToekomst, checkVelden } from './velden.ts';
import { readYaml, type Gelezen } from './yaml.ts';

/** A checked entry: what the file says, and its body when it has one. */
export interface Vondst {
  id: string;
  pad: string;
  data: Record<string, unknown>;
  body?: string;
  /** Line of the file on which the body starts. */
  bodyRegel?: number;
  /** Addresses inside the site that the body points to. */
  verwijzingen: Verwijzing[];
  /** Anchors of the headings in the body. */
  ankers: string[];
  /** Where the entry begins in its file. */
  plek: Plek;
  /** The place in the file of a value of this entry. */
  plekVan: (path: readonly PropertyKey[]) => Plek;
}

/** What came out of reading one file. */
export interface Lezing {
  entries: Vondst[];
  /** Names of all entries in the file, also of those with a mistake. */
  namen: string[];
  problemen: Probleem[];
}

/** A message is one line, also when it quotes a text of more lines. */
const opEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

const idVan = ({ naam }: Bestand): string => naam.replace(/\.\w+$/, '');

/** The keys at the start of a line, whether the rest can be read or not. */
const sleutelsIn = (tekst: string): string[] =>
  [...tekst.matchAll(/^([\w-]+):/gm)].map(([, sleutel = '']) => sleutel);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries that stand in the facts of a file, with the path that leads to each. */
function listEntries(
  naam: Collectie,
  bestand: Bestand,
  gelezen: Gelezen,
  melden: Melden,
): [id: string, pad: string[], data: unknown][] {
  if (collecties[naam].vorm !== 'yaml-lijst') {
    return [[idVan(bestand), [], gelezen.data]];
  }
  if (isRecord(gelezen.data)) return Object.entries(gelezen.data).map(([key, value]) => [key, [key], value]);
  melden(
    'vorm',
    begin,
    'Dit bestand is geen lijst',
    'begin elke vermelding met haar code en een dubbele punt.',
  );
  return [];
}

/** Reads and checks one file. Only entries without a mistake come out; every problem is reported. */
export function readBestand(naam: Collectie, bestand: Bestand, vandaag: string): Lezing {
  const { pad } = bestand;
  const problemen: Probleem[] = [];
  const { vorm, schema } = collecties[naam];
  const namen = vorm === 'yaml-lijst' ? [] : [idVan(bestand)];
  const nothing: Lezing = { entries: [], namen, problemen };
  const melden: Melden = (soort, plek, wat, doe) =>
    problemen.push({ bestand: pad, soort, ...plek, wat: opEenRegel(wat), doe: opEenRegel(doe) });

  const tekst = readTekst(bestand.bytes, melden);
  if (tekst === undefined) return nothing;
  if (tekst.trim() === '') {
    melden('leeg-bestand', begin, 'Het bestand is leeg', 'vul het, of gooi het weg.');
    return nothing;
  }
  checkOnzichtbaar(tekst, melden);
  checkPersonen(tekst, melden);
  if (vorm === 'yaml-lijst') namen.push(...sleutelsIn(tekst));
  const delen = vorm === 'mdx' ? splitKop(tekst, melden) : { frontmatter: tekst, frontmatterRegel: 1 };
  if (!delen) return nothing;
  const gelezen = readYaml(delen.frontmatter, delen.frontmatterRegel, melden);

  let verwijzingen: Verwijzing[] = [];
  if ('body' in delen) {
    const inBody = (plek: Plek): Plek => ({ ...plek, regel: plek.regel + delen.bodyRegel - 1 });
    const meldInBody: Melden = (soort, plek, wat, doe) => melden(soort, inBody(plek), wat, doe);
    checkMdx(delen.body, meldInBody);
    verwijzingen = checkLinks(delen.body, meldInBody).map((verwijzing) => ({
      ...verwijzing,
      ...inBody(verwijzing),
    }));
  }
  if (!gelezen) return nothing;

  const sleutels = Object.keys(schema.shape);
  const entries = listEntries(naam, bestand, gelezen, melden).flatMap(([id, path, raw]): Vondst[] => {
    const data = checkVelden(schema, sleutels, gelezen, raw, path, melden);
    if (!isRecord(data)) return [];
    checkToekomst(data, vandaag, gelezen, path, melden);
    const plekVan = (below: readonly PropertyKey[]): Plek => gelezen.plekVan([...path, ...below]);
    const body = 'body' in delen ? { body: delen.body, bodyRegel: delen.bodyRegel } : {};
    const plek = path.length === 0 ? begin : gelezen.plekVanSleutel(path);
    return [{ id, pad, data, ...body, verwijzingen, ankers: ankersVan(body.body ?? ''), plek, plekVan }];
  });
  return { entries, namen, problemen };
}
