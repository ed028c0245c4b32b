import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lijstenSchema, regiosSchema, vermeldingenSchema } from '../domain/insluiten/bestandsschema.ts';
import type { Insluitlijst } from '../domain/insluiten/insluitlijst.ts';
import { maakInsluitlijsten } from '../domain/insluiten/lijsten.ts';

/** Every list that others can show, from the data that a built site publishes. `dist` is the folder of the site. */
export async function leesLijsten(dist: string): Promise<Insluitlijst[]> {
  const lees = async (naam: string): Promise<unknown> =>
    JSON.parse(await readFile(join(dist, `data/v1/${naam}.json`), 'utf8'));
  return maakInsluitlijsten({
    regios: regiosSchema.parse(await lees('regios')),
    lijsten: lijstenSchema.parse(await lees('lijsten')),
    vermeldingen: vermeldingenSchema.parse(await lees('vermeldingen')),
  });
}
