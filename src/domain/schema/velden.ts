import { z } from 'astro/zod';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { spreekNederlands } from './meldingen.ts';

// What a check written in code cannot tell to an editor program stands beside it in .meta(), in words of JSON Schema.
spreekNederlands();

const hasText = (text: string): boolean => text.trim() !== '';

/** A text on one line that is not empty. */
export const tekst = z.string().refine(hasText, 'Vul hier een tekst in.').meta({ pattern: '\\S' });

/** A closed vocabulary as a field needs it: every value with a label, or with more words of which one is the label. */
type Woordenlijst<Value extends string> = Readonly<Record<Value, string | { readonly label: string }>>;

/** One value from a closed vocabulary. The labels go along for whoever offers the values as a choice. */
export function keuze<Value extends string>(vocabulary: Woordenlijst<Value>) {
  const labels = valuesOf(vocabulary)
    .map((value) => vocabulary[value])
    .map((words) => (typeof words === 'string' ? words : words.label));
  return z.enum(valuesOf(vocabulary)).meta({ enumDescriptions: labels });
}

const noDoubles = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** One or more different values from a closed vocabulary. */
export function keuzes<Value extends string>(vocabulary: Woordenlijst<Value>) {
  return z
    .array(keuze(vocabulary))
    .min(1, 'Kies minstens één waarde.')
    .refine(noDoubles, 'Dezelfde waarde staat er twee keer.');
}

/** One value or a list of values, as the editor likes to type it; always a list afterwards. */
export function eenOfMeer<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z
      .array(item)
      .min(1, 'Vul minstens één waarde in.')
      .refine(noDoubles, 'Dezelfde waarde staat er twee keer.'),
  );
}

/** What people read under a title in a list: one or two sentences. */
export const samenvatting = z
  .string()
  .refine((text) => text.trim().length >= 40, 'Schrijf minstens 40 tekens: één of twee volledige zinnen.')
  .refine((text) => text.trim().length <= 240, 'Houd het bij hoogstens 240 tekens.')
  .meta({ minLength: 40, maxLength: 240 });

const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** A day, yyyy-mm-dd; kept as text, so no time zone can move it. */
export const datum = z
  .string({ error: 'Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-11-03.' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-11-03.')
  .refine(isDay, 'Deze dag bestaat niet.');

/** A moment as exact as the source gives it: year, year-month or day. */
export const moment = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/,
      'Schrijf een jaar (2024), maand (2024-05) of dag (2024-05-31).',
    )
    .refine((value) => value.length < 10 || isDay(value), 'Deze dag bestaat niet.'),
);

/** A calendar year; publications on thuiszitten start with the Leerplichtwet of 1969. */
export const jaar = z
  .int('Schrijf een jaartal van vier cijfers.')
  .min(1900, 'Schrijf een jaartal van vier cijfers.')
  .max(2100, 'Schrijf een jaartal van vier cijfers.');

/** A web address of a real host, http or https. */
export const url = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'Schrijf een volledig webadres dat begint met https:// of http://.',
  })
  // A browser forgives what is pasted around or into an address; whoever types it over does not.
  .regex(/^[^\s"<>]*$/, 'Schrijf één webadres, zonder spaties of aanhalingstekens.')
  .refine((adres) => !/^\w+:\/\/[^/?#]*@/.test(adres), 'Laat de gebruikersnaam en het @ weg.')
  .meta({ format: 'uri', pattern: '^https?://[^\\s"<>/?#@]+([/?#][^\\s"<>]*)?$' });

/** A region code in lower case, or "landelijk". Whether the code exists is checked against the gebieden. */
export const regiocode = z
  .string()
  .regex(
    /^(landelijk|(pv|po|vo|gm|rmc)\d{2,4})$/,
    'Schrijf een regiocode in kleine letters (bijvoorbeeld pv27, vo2708, gm0363) of landelijk.',
  );

/** A code of one gemeente. */
export const gemeentecode = z.string().regex(/^gm\d{4}$/, 'Schrijf de gemeentecode als gm en vier cijfers.');

/** A Dutch telephone number as people write it, with spaces or hyphens. */
export const telefoon = z
  .string({ error: 'Schrijf het telefoonnummer tussen aanhalingstekens, bijvoorbeeld 070-312 28 87.' })
  .regex(
    /^0(?=(?:[ -]?\d){6,10}$)[\d -]+$/,
    'Schrijf een telefoonnummer dat begint met 0, met alleen cijfers, spaties en streepjes.',
  );

/** The file name of another entry. */
export const verwijzing = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'Schrijf de bestandsnaam zonder .mdx, in kleine letters.');
