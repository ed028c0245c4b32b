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
  /** Addresses inside the site that the body points to. */
  verwijzingen: Verwijzing[];
  /** Anchors of the headings in the body. */
  ankers: string[];
  /** The place in the file of a value of this entry. */
  plekVan: (path: readonly PropertyKey[]) => Plek;
}

/** What came out of reading one file. */
export interface Lezing {
  entries: Vondst[];
  problemen: Probleem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries that stand in the facts of a file, with the path that leads to each. */
function listEntries(naam: Collectie, bestand: Bestand, gelezen: Gelezen, melden: Melden): [id: string, pad: string[], data: unknown][] {
  if (collecties[naam].vorm !== 'yaml-lijst') {
    return [[bestand.naam.replace(/\.\w+$/, ''), [], gelezen.data]];
  }
  if (isRecord(gelezen.data)) return Object.entries(gelezen.data).map(([key, value]) => [key, [key], value]);
  melden('vorm', begin, 'Dit bestand is geen lijst', 'begin elke vermelding met haar code en een dubbele punt.');
  return [];
}

/** Reads and checks one file. Only entries without a mistake come out; every problem is reported. */
export function readBestand(naam: Collectie, bestand: Bestand, vandaag: string): Lezing {
  const { pad } = bestand;
  const problemen: Probleem[] = [];
  const nothing: Lezing = { entries: [], problemen };
  const melden: Melden = (soort, plek, wat, doe) => problemen.push({ bestand: pad, soort, ...plek, wat, doe });

  const tekst = readTekst(bestand.bytes, melden);
  if (tekst === undefined) return nothing;
  checkOnzichtbaar(tekst, melden);
  checkPersonen(tekst, melden);
  const { vorm, schema } = collecties[naam];
  const delen = vorm === 'mdx' ? splitKop(tekst, melden) : { frontmatter: tekst, frontmatterRegel: 1 };
  if (!delen) return nothing;
  const gelezen = readYaml(delen.frontmatter, delen.frontmatterRegel, melden);

  let verwijzingen: Verwijzing[] = [];
  if ('body' in delen) {
    const inBody = (plek: Plek): Plek => ({ ...plek, regel: plek.regel + delen.bodyRegel - 1 });
    const meldInBody: Melden = (soort, plek, wat, doe) => melden(soort, inBody(plek), wat, doe);
    checkMdx(delen.body, meldInBody);
    verwijzingen = checkLinks(delen.body, meldInBody).map((verwijzing) => ({ ...verwijzing, ...inBody(verwijzing) }));
  }
  if (!gelezen) return nothing;

  const sleutels = Object.keys(schema.shape);
  const entries = listEntries(naam, bestand, gelezen, melden).flatMap(([id, path, raw]): Vondst[] => {
    const data = checkVelden(schema, sleutels, gelezen, raw, path, melden);
    if (!isRecord(data)) return [];
    checkToekomst(data, vandaag, gelezen, path, melden);
    const plekVan = (below: readonly PropertyKey[]): Plek => gelezen.plekVan([...path, ...below]);
    const body = 'body' in delen ? { body: delen.body } : {};
    return [{ id, pad, data, ...body, verwijzingen, ankers: ankersVan(body.body ?? ''), plekVan }];
  });
  return { entries, problemen };
}
