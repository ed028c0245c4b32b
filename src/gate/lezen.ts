import type { z } from 'astro/zod';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { readBestanden, type Bestand } from './bestanden.ts';
import { findMdxfouten } from './mdx.ts';
import type { Probleem } from './probleem.ts';
import { decodeUtf8, plekOf, splitFrontmatter, type Delen, type Plek } from './tekst.ts';
import { readYaml, type Gelezen } from './yaml.ts';

/** A checked entry: what the file says, and its body when it has one. */
export interface Vondst {
  id: string;
  pad: string;
  data: Record<string, unknown>;
  body?: string;
  /** The place in the file of a value of this entry. */
  plekVan: (path: readonly PropertyKey[]) => Plek;
}

/** What came out of reading one collection. */
export interface Lezing {
  entries: Vondst[];
  problemen: Probleem[];
}

type Melden = (soort: string, plek: Plek, wat: string, doe: string) => void;

const yamlUitleg: Record<string, [wat: string, doe: string]> = {
  DUPLICATE_KEY: ['Deze sleutel staat er twee keer', 'haal er één weg.'],
  TAB_AS_INDENT: ['Hier staat een tab', 'gebruik spaties om in te springen.'],
  YAMLTEKEN: ['Een tekst kan niet beginnen met &, * of !', 'zet de tekst tussen dubbele aanhalingstekens.'],
  BAD_INDENT: ['Deze regel springt anders in dan de regels erboven', 'maak de spaties aan het begin gelijk.'],
};

const yamlAlgemeen: [wat: string, doe: string] = [
  'Deze regel kan niet gelezen worden',
  'zet een tekst met een dubbele punt of aanhalingsteken erin tussen dubbele aanhalingstekens.',
];

function validate(schema: z.ZodType, gelezen: Gelezen, data: unknown, pad: PropertyKey[], melden: Melden) {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...pad, ...issue.path];
    const key = issue.path.join('.');
    const plek = gelezen.plekVan(path);
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) {
        melden(
          'onbekende-sleutel',
          gelezen.plekVanSleutel([...path, name]),
          `De sleutel "${name}" bestaat niet`,
          'verbeter de naam of haal de regel weg.',
        );
      }
    } else if (key !== '' && issue.input === undefined) {
      melden('ontbreekt', plek, `"${key}" ontbreekt`, `vul "${key}:" in.`);
    } else {
      melden('waarde', plek, key === '' ? 'De inhoud klopt niet' : `"${key}" klopt niet`, issue.message);
    }
  }
  return undefined;
}

function checkBody(tekst: string, { body, bodyStart }: Delen, melden: Melden): void {
  const start = plekOf(tekst, bodyStart).regel - 1;
  for (const { soort, gevonden, regel, kolom } of findMdxfouten(body)) {
    melden(
      soort,
      { regel: regel + start, kolom },
      soort === 'mdx-onderdeel' ? `Het onderdeel <${gevonden}> bestaat niet` : `"${gevonden}" mag hier niet`,
      soort === 'mdx-code'
        ? 'haal het weg; een accolade kunt u tussen `backticks` zetten.'
        : 'schrijf gewone tekst, of gebruik <Tip>, <LetOp>, <Bron> of <Stap>.',
    );
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readBestand(naam: Collectie, { pad, naam: bestandsnaam, bytes }: Bestand): Lezing {
  const problemen: Probleem[] = [];
  const melden: Melden = (soort, plek, wat, doe) =>
    problemen.push({ bestand: pad, ...plek, soort, wat, doe });
  const nothing = { entries: [], problemen };
  const start = { regel: 1, kolom: 1 };
  const { vorm, schema } = collecties[naam];
  const extension = vorm === 'mdx' ? '.mdx' : '.yaml';
  if (!bestandsnaam.endsWith(extension)) {
    melden(
      'bestandsnaam',
      start,
      'Dit bestand wordt niet gebruikt',
      `laat de naam eindigen op ${extension}.`,
    );
    return nothing;
  }
  const id = bestandsnaam.slice(0, -extension.length);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    melden(
      'bestandsnaam',
      start,
      `De bestandsnaam "${id}" kan geen webadres worden`,
      'gebruik alleen kleine letters, cijfers en streepjes.',
    );
  }
  const decoded = decodeUtf8(bytes);
  if ('fout' in decoded) {
    melden('tekens', decoded.fout, 'Dit teken is niet leesbaar', 'bewaar het bestand als UTF-8.');
    return nothing;
  }
  const { tekst } = decoded;
  const delen = vorm === 'mdx' ? splitFrontmatter(tekst) : undefined;
  if (vorm === 'mdx' && !delen) {
    melden(
      'kop',
      start,
      'De gegevens bovenaan ontbreken',
      'begin het bestand met een regel --- en sluit de gegevens af met ---.',
    );
    return nothing;
  }
  const gelezen = readYaml(delen ? delen.frontmatter : tekst, delen ? 2 : 1);
  if ('fouten' in gelezen) {
    for (const { code, ...plek } of gelezen.fouten)
      melden('yaml', plek, ...(yamlUitleg[code] ?? yamlAlgemeen));
    return nothing;
  }
  if (delen) checkBody(tekst, delen, melden);
  if (vorm === 'yaml-lijst') {
    if (!isRecord(gelezen.data)) {
      melden(
        'yaml',
        start,
        'Dit bestand is geen lijst',
        'begin elke vermelding met haar code en een dubbele punt.',
      );
      return nothing;
    }
    const entries = Object.entries(gelezen.data).flatMap(([key, value]) => {
      const data = validate(schema, gelezen, value, [key], melden);
      const plekVan = (path: readonly PropertyKey[]): Plek => gelezen.plekVan([key, ...path]);
      return isRecord(data) ? [{ id: key, pad, data, plekVan }] : [];
    });
    return { entries, problemen };
  }
  const data = validate(schema, gelezen, gelezen.data, [], melden);
  if (!isRecord(data)) return nothing;
  const { plekVan } = gelezen;
  return { entries: [{ id, pad, data, plekVan, ...(delen && { body: delen.body }) }], problemen };
}

/** Reads and checks one collection; entries come sorted by file name, only whole ones, with all problems beside them. */
export async function readCollectie(root: string, naam: Collectie): Promise<Lezing> {
  const bestanden = await readBestanden(root, `src/content/${naam}`);
  const lezingen = bestanden.map((bestand) => readBestand(naam, bestand));
  return {
    entries: lezingen.flatMap(({ entries }) => entries),
    problemen: lezingen.flatMap(({ problemen }) => problemen),
  };
}
