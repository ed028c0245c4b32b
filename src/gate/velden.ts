import type { z } from 'astro/zod';
import { closestWord } from '../domain/spelling.ts';
import type { Melden } from './probleem.ts';
import type { Probleemsoort } from './probleemsoorten.ts';
import type { Gelezen } from './yaml.ts';

/** The kind of problem of a wrong value follows from the field it stands in; any other field is a plain "waarde". */
const soortVanSleutel: Record<string, Probleemsoort> = {
  gecontroleerd: 'datum',
  brondatum: 'datum',
  datum: 'datum',
  schooljaar: 'datum',
  url: 'webadres',
  bron: 'webadres',
  website: 'webadres',
  steunpunt: 'webadres',
  regio: 'regio-onbekend',
  gemeente: 'regio-onbekend',
  gemeenten: 'regio-onbekend',
  gedeeltelijk: 'regio-onbekend',
  provincie: 'regio-onbekend',
  leeftijd: 'volgorde',
};

const bedoelde = (gevonden: string, mogelijk: readonly string[]): string => {
  const word = closestWord(gevonden, mogelijk);
  return word === undefined ? '' : `bedoelde u "${word}"? `;
};

const inLetters = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `"${String(value)}"` : 'deze waarde';

/** The name of the field that a path leads to, without the places in lists. */
const sleutelVan = (path: readonly PropertyKey[]): string =>
  path.filter((step) => typeof step === 'string').join('.');

function reportOnbekendeSleutels(issue: z.core.$ZodIssueUnrecognizedKeys, sleutels: readonly string[], path: readonly PropertyKey[], gelezen: Gelezen, melden: Melden): void {
  for (const naam of issue.keys) {
    const mogelijk = issue.path.length === 0 ? sleutels : [];
    melden(
      'sleutel-onbekend',
      gelezen.plekVanSleutel([...path, naam]),
      `De sleutel "${naam}" bestaat niet`,
      `${bedoelde(naam, mogelijk)}verbeter de naam of haal de regel weg.`,
    );
  }
}

/**
 * Checks the facts of an entry against its schema and reports every difference. Gives the facts as the schema normalises
 * them, or nothing when they do not fit. `pad` leads to the entry inside its file; `sleutels` are the keys it may have.
 */
export function checkVelden(
  schema: z.ZodType,
  sleutels: readonly string[],
  gelezen: Gelezen,
  data: unknown,
  pad: readonly PropertyKey[],
  melden: Melden,
): unknown {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...pad, ...issue.path];
    const sleutel = sleutelVan(issue.path);
    const plek = gelezen.plekVan(path);
    if (issue.code === 'unrecognized_keys') {
      reportOnbekendeSleutels(issue, sleutels, path, gelezen, melden);
    } else if (sleutel !== '' && issue.input === undefined) {
      melden('sleutel-ontbreekt', plek, `"${sleutel}" ontbreekt`, `voeg een regel toe met "${sleutel}:".`);
    } else if (sleutel !== '' && (issue.input === null || (typeof issue.input === 'string' && issue.input.trim() === ''))) {
      melden('leeg', plek, `Achter "${sleutel}" staat niets`, 'vul een waarde in, of haal de hele regel weg.');
    } else if (issue.code === 'invalid_value') {
      const mogelijk = issue.values.map(String);
      melden(
        'woordenlijst',
        plek,
        `"${sleutel}" klopt niet: ${inLetters(issue.input)} staat niet in de lijst`,
        `${bedoelde(String(issue.input), mogelijk)}Kies uit: ${mogelijk.join(', ')}.`,
      );
    } else if (issue.code === 'invalid_type') {
      melden('vorm', plek, sleutel === '' ? 'De gegevens kloppen niet' : `"${sleutel}" klopt niet`, issue.message);
    } else {
      const soort = soortVanSleutel[sleutel.split('.').at(-1) ?? ''] ?? 'waarde';
      melden(soort, plek, `"${sleutel}" klopt niet: ${inLetters(issue.input)}`, issue.message);
    }
  }
  return undefined;
}

/** Facts that lie after `vandaag` (yyyy-mm-dd) while they tell what was done already. */
export function checkToekomst(
  data: Readonly<Record<string, unknown>>,
  vandaag: string,
  gelezen: Gelezen,
  pad: readonly PropertyKey[],
  melden: Melden,
): void {
  for (const sleutel of ['gecontroleerd', 'brondatum', 'datum']) {
    const value = data[sleutel];
    if (typeof value !== 'string' || value <= vandaag.slice(0, value.length)) continue;
    melden(
      'datum-toekomst',
      gelezen.plekVan([...pad, sleutel]),
      `"${sleutel}" ligt in de toekomst: ${value}`,
      'schrijf de dag waarop het gebeurde.',
    );
  }
}
