import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { regiosSchema, vermeldingenSchema } from '../domain/insluiten/bestandsschema.ts';
import type { Insluitlijst } from '../domain/insluiten/insluitlijst.ts';
import { maakInsluitlijsten } from '../domain/insluiten/lijsten.ts';

/** Every list that others can show, from the data that a built site publishes. `dist` is the folder of the site. */
export async function leesLijsten(dist: string): Promise<Insluitlijst[]> {
  const [regios, vermeldingen] = await Promise.all([
    readFile(join(dist, 'data/v1/regios.json'), 'utf8'),
    readFile(join(dist, 'data/v1/vermeldingen.json'), 'utf8'),
  ]);
  return maakInsluitlijsten(
    regiosSchema.parse(JSON.parse(regios)),
    vermeldingenSchema.parse(JSON.parse(vermeldingen)),
  );
}
