import { bestandsschemas } from '../../domain/insluiten/bestandsschema.ts';
import { valuesOf } from '../../domain/taxonomy/vocabulary.ts';

/** A JSON Schema for every kind of file. */
export const schemaPaths = () =>
  valuesOf(bestandsschemas).map((naam) => ({ params: { naam }, props: { naam } }));
