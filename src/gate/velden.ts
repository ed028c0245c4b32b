import type { z } from 'astro/zod';
import { closestWord } from '../domain/spelling.ts';
import type { Melden } from './probleem.ts';
import type { Plek } from './tekst.ts';
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
  opgegaanin: 'regio-onbekend',
  eenmet: 'regio-onbekend',
  leeftijd: 'volgorde',
};

const bedoelde = (gevonden: string, mogelijk: readonly string[]): string => {
  const word = closestWord(gevonden, mogelijk);
  return word === undefined ? '' : `bedoelde u "${word}"? `;
};

/** A value as it stands in the file, cut short; nothing when it is more than a text or a number. */
function inLetters(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) return undefined;
  const letters = String(value);
  return `"${letters.length > 60 ? `${letters.slice(0, 60)}…` : letters}"`;
}

/** The name of the field that a path leads to, without the places in lists. */
const sleutelVan = (path: readonly PropertyKey[]): string =>
  path.filter((step) => typeof step === 'string').join('.');

function reportOnbekendeSleutels(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  sleutels: readonly string[],
  path: readonly PropertyKey[],
  gelezen: Gelezen,
  melden: Melden,
): void {
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
  const isGemeld = ({ regel, kolom }: Plek): boolean =>
    gelezen.gemeld.some((plek) => plek.regel === regel && plek.kolom === kolom);
  const besproken = new Set<string>();
  for (const issue of result.error.issues) {
    const path = [...pad, ...issue.path];
    const sleutel = sleutelVan(issue.path);
    const plek = gelezen.plekVan(path);
    const gevonden = inLetters(issue.input);
    const isLijst = Array.isArray(issue.input) && issue.code !== 'invalid_type';
    const soort = isLijst ? 'waarde' : (soortVanSleutel[sleutel.split('.').at(-1) ?? ''] ?? 'waarde');
    const kloptNiet = sleutel === '' ? 'De gegevens kloppen niet' : `"${sleutel}" klopt niet`;
    // The first thing that is wrong with a value says enough.
    const isBesproken = besproken.has(path.join('.')) || isGemeld(plek);
    besproken.add(path.join('.'));
    if (issue.code === 'unrecognized_keys') {
      reportOnbekendeSleutels(issue, sleutels, path, gelezen, melden);
    } else if (isBesproken) {
      continue;
    } else if (sleutel !== '' && issue.input === undefined) {
      melden('sleutel-ontbreekt', plek, `"${sleutel}" ontbreekt`, `voeg een regel toe met "${sleutel}:".`);
    } else if (
      sleutel !== '' &&
      (issue.input === null || (typeof issue.input === 'string' && issue.input.trim() === ''))
    ) {
      melden(
        'leeg',
        plek,
        `Achter "${sleutel}" staat niets`,
        'vul een waarde in, of haal de hele regel weg.',
      );
    } else if (issue.code === 'invalid_value') {
      const mogelijk = issue.values.map(String);
      melden(
        'woordenlijst',
        plek,
        `${kloptNiet}: ${gevonden ?? 'dit'} staat niet in de lijst`,
        `${gevonden === undefined ? '' : bedoelde(gevonden, mogelijk)}Kies uit: ${mogelijk.join(', ')}.`,
      );
    } else if (issue.code === 'invalid_type') {
      melden(soort === 'datum' ? soort : 'vorm', plek, kloptNiet, issue.message);
    } else {
      melden(soort, plek, gevonden === undefined ? kloptNiet : `${kloptNiet}: ${gevonden}`, issue.message);
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
