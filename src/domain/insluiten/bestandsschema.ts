import { z } from 'astro/zod';
import { gebiedsoorten } from '../regio/gebied.ts';
import { initiatiefSchema } from '../schema/initiatief.ts';
import { materiaalSchema } from '../schema/materiaal.ts';
import { statussen } from '../taxonomy/status.ts';
import { typen } from '../taxonomy/type.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { inhoudsoorten } from './inhoudsoort.ts';

// The shapes of the published files. What is not described here is not published: writing goes through these schemas.

const adres = z.url().describe('Volledig adres van de pagina in de toolbox.');
const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const id = z
  .string()
  .regex(/^(materialen|initiatieven)\/[a-z0-9-]+$/)
  .describe('Vaste sleutel: map en bestandsnaam, zoals "initiatieven/de-tussenplek".');
const regiocode = z
  .string()
  .regex(/^[a-z0-9]+$/)
  .describe('Code van de regio, zoals "vo2708", "gm0344" of "landelijk".');
const ids = z.array(id).describe('Sleutels van vermeldingen, in de volgorde van de pagina.');

/** What every file says of itself. */
const kop = {
  versie: z.literal(1).describe('Versie van de vorm; een andere vorm krijgt een ander adres.'),
  licentie: z.url().describe('Adres van de licentie.'),
  naamsvermelding: z.array(z.string()).describe('Wie u noemt als u de gegevens gebruikt.'),
};

/** One entry as others show it; what it means stands with Insluitregel. */
export const insluitregelSchema = z.object({
  id,
  titel: z.string(),
  samenvatting: z.string(),
  adres,
  type: z.enum(valuesOf(typen)).describe('"initiatief", of het type van het materiaal.'),
  soort: z.string().describe('Wat het is, in woorden: "Klas", "Brochure".'),
  wie: z.string().describe('De aanbieder van een initiatief, de uitgever van een materiaal.'),
  waar: z.string().describe('Waar het is, in woorden.'),
  jaar: z.int().optional().describe('Jaar van uitgave van een materiaal.'),
  status: z.enum(valuesOf(statussen)).describe('Of het nog bestaat of nog geldt.'),
  bevestigd: moment.optional().describe('Van wanneer de bron is: jaar, maand of dag.'),
  gecontroleerd: dag.optional().describe('De dag waarop iemand de gegevens nakeek.'),
});

const regio = {
  code: regiocode,
  soort: z.enum(valuesOf(gebiedsoorten)).describe('Soort regio.'),
  naam: z.string().describe('Naam van de regio; bij een samenwerkingsverband met zijn code.'),
  adres,
};

/** data/v1/vermeldingen.json: everything, in the order of the toolbox. */
export const vermeldingenSchema = z
  .object({ ...kop, vermeldingen: z.array(insluitregelSchema) })
  .describe('Alle initiatieven en materialen, in de volgorde van de toolbox.');

const initiatiefregel = z.object({ id, adres, ...initiatiefSchema.shape });
const materiaalregel = z.object({ id, adres, ...materiaalSchema.shape });

/** data/v1/initiatieven.json: what the files of initiatieven say, in full. */
export const initiatievenSchema = z
  .object({ ...kop, initiatieven: z.array(initiatiefregel) })
  .describe('Alle initiatieven met al hun gegevens, in de volgorde van de toolbox.');

/** data/v1/materialen.json: what the files of materialen say, in full. */
export const materialenSchema = z
  .object({ ...kop, materialen: z.array(materiaalregel) })
  .describe('Alle materialen met al hun gegevens, in de volgorde van de toolbox.');

const regioregel = z.object({
  ...regio,
  gemeenten: z.array(regiocode).describe('Codes van de gemeenten die er (deels) in liggen.'),
  initiatieven: ids,
  materialen: ids,
});

/** data/v1/regios.json: every region, and what is found under it. */
export const regiosSchema = z
  .object({
    ...kop,
    regios: z.array(regioregel),
    vervallen: z
      .array(z.object(regio))
      .describe('Regio’s die er niet meer zijn; hun lijsten blijven bestaan en zijn leeg.'),
  })
  .describe('Alle regio’s, met de vermeldingen die er onder vallen.');

const lijst = {
  id: z
    .string()
    .regex(/^[a-z]+(\/[a-z0-9-]+)?$/)
    .describe('Vaste sleutel: het pad van de pagina, zoals "themas/verzuim" of "toolbox".'),
  naam: z.string().describe('Hoe de pagina heet.'),
  titel: z.string().describe('Hoe de lijst heet op een andere site.'),
  inhoud: z.enum(valuesOf(inhoudsoorten)).describe('Wat er op staat.'),
  adres,
};
const lijstregel = z.object({ ...lijst, vermeldingen: ids });

/** data/v1/lijsten.json: every page with a list that is not of a region, and what is on it. */
export const lijstenSchema = z
  .object({
    ...kop,
    lijsten: z.array(lijstregel),
    vervallen: z
      .array(z.object(lijst))
      .describe('Lijsten die er niet meer zijn; hun bestanden blijven bestaan en zijn leeg.'),
  })
  .describe(
    'Alle andere lijsten: alles, en per type, thema en doelgroep, met de vermeldingen die erop staan.',
  );

/** data/v1/regios/<code>.json: one region with its entries in full. */
export const regioSchema = z
  .object({
    ...kop,
    regio: z.object(regio),
    vermeldingen: z
      .array(insluitregelSchema)
      .describe('Initiatieven eerst; wat niet meer bestaat achteraan.'),
  })
  .describe('Eén regio met haar vermeldingen, in de volgorde van de pagina.');

/** Every shape by the name of its file with JSON Schema, data/v1/schema/<naam>.json. */
export const bestandsschemas = {
  vermeldingen: vermeldingenSchema,
  initiatieven: initiatievenSchema,
  materialen: materialenSchema,
  regios: regiosSchema,
  lijsten: lijstenSchema,
  regio: regioSchema,
} as const;

export type Bestandsnaam = keyof typeof bestandsschemas;

export type Initiatiefregel = z.infer<typeof initiatiefregel>;
export type Materiaalregel = z.infer<typeof materiaalregel>;
export type Regioregel = z.infer<typeof regioregel>;
export type Lijstregel = z.infer<typeof lijstregel>;
export type Initiatievenbestand = z.infer<typeof initiatievenSchema>;
export type Materialenbestand = z.infer<typeof materialenSchema>;
export type Vermeldingenbestand = z.infer<typeof vermeldingenSchema>;
export type Regiosbestand = z.infer<typeof regiosSchema>;
export type Lijstenbestand = z.infer<typeof lijstenSchema>;
export type Regiobestand = z.infer<typeof regioSchema>;
